using System.Text.Json;
using System.Text.Json.Serialization;
using LunchTriage.Core.Assessments;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Facts;
using LunchTriage.Core.Policies;
using LunchTriage.Core.Reports.Tallies;

namespace LunchTriage.Core.Json;

/// <summary>The JSON in which values are stored and told to programs: camelCase names, enums by name, days and times in ISO 8601, hours as numbers, money as amount and currency.</summary>
public static class StableJson
{
    /// <summary>The options, also for types of other projects that hold Core's values.</summary>
    public static JsonSerializerOptions Options { get; } = Configure(new() { TypeInfoResolver = StableJsonContext.Default });

    /// <summary>Gives other options the same names and values.</summary>
    public static JsonSerializerOptions Configure(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        options.Converters.Add(new HoursJsonConverter());
        options.Converters.Add(new MoneyJsonConverter());
        options.Converters.Add(new PolicyVersionJsonConverter());
        options.Converters.Add(new MinuteJsonConverter());
        return options;
    }

    /// <summary>Writes a value.</summary>
    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    /// <summary>Reads what was written.</summary>
    /// <exception cref="JsonException">It is no such value.</exception>
    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException("null is no value here.");
}

[JsonSerializable(typeof(Assessment))]
[JsonSerializable(typeof(InvitationFacts))]
[JsonSerializable(typeof(PolicyDocument))]
[JsonSerializable(typeof(Outcome))]
[JsonSerializable(typeof(TallyKey))]
internal sealed partial class StableJsonContext : JsonSerializerContext;
