using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace LunchTriage.Core.Json;

/// <summary>A local date and time is told to the minute, without an offset: <c>2026-12-10T12:30</c>.</summary>
internal sealed class MinuteJsonConverter : JsonConverter<DateTime>
{
    private const string Format = "yyyy-MM-dd'T'HH:mm";

    public override DateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        DateTime.ParseExact(reader.GetString()!, Format, CultureInfo.InvariantCulture);

    public override void Write(Utf8JsonWriter writer, DateTime value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString(Format, CultureInfo.InvariantCulture));
}
