using System.Text.Json;
using System.Text.Json.Serialization;
using LunchTriage.Core.Costs;

namespace LunchTriage.Core.Json;

/// <summary>Hours are a number with at most two decimals.</summary>
internal sealed class HoursJsonConverter : JsonConverter<Hours>
{
    public override Hours Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Hours.From(reader.GetDecimal());

    public override void Write(Utf8JsonWriter writer, Hours value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Value);
}
