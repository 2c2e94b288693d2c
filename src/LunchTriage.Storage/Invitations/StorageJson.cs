using System.Text.Json;
using System.Text.Json.Serialization;
using LunchTriage.Core.Json;

namespace LunchTriage.Storage.Invitations;

/// <summary>The JSON of a history entry's details.</summary>
internal static class StorageJson
{
    private static readonly JsonSerializerOptions Options = StableJson.Configure(new()
    {
        TypeInfoResolver = StorageJsonContext.Default,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    });

    public static string Write(HistoryEntry.Details details) => JsonSerializer.Serialize(details, Options);

    public static HistoryEntry.Details Read(string json) => JsonSerializer.Deserialize<HistoryEntry.Details>(json, Options)!;
}

[JsonSerializable(typeof(HistoryEntry.Details))]
internal sealed partial class StorageJsonContext : JsonSerializerContext;
