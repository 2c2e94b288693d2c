using System.Text.Json;
using System.Text.Json.Serialization;
using LunchTriage.Core.Policies;

namespace LunchTriage.Core.Json;

/// <summary>A policy version is its number.</summary>
internal sealed class PolicyVersionJsonConverter : JsonConverter<PolicyVersion>
{
    public override PolicyVersion Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetInt32());

    public override void Write(Utf8JsonWriter writer, PolicyVersion value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Number);
}
