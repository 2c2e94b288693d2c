using CsvHelper;
using LunchTriage.Core;

namespace LunchTriage.Web.Exports;

/// <summary>An enum in CSV by its stable name.</summary>
internal sealed class NameInCsv<T> : ICsvConverter<T> where T : struct, Enum
{
    public T Read(CsvReader reader, int index) => JsonName.Parse<T>(reader.GetString(index));

    public void Write(CsvWriter writer, T value) => writer.WriteField(JsonName.Of(value));
}
