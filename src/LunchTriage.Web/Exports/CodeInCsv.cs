using CsvHelper;
using LunchTriage.Core.Costs;

namespace LunchTriage.Web.Exports;

/// <summary>A currency in CSV by its code.</summary>
internal sealed class CodeInCsv : ICsvConverter<Currency>
{
    public Currency Read(CsvReader reader, int index) => Currency.Parse(reader.GetString(index));

    public void Write(CsvWriter writer, Currency value) => writer.WriteField(value.Code);
}
