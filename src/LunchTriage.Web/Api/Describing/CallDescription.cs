namespace LunchTriage.Web.Api.Describing;

/// <summary>What the API's description says of a call beside what the code shows.</summary>
internal sealed record CallDescription
{
    /// <summary>A body that can be sent.</summary>
    public string? Request { get; init; }

    /// <summary>What comes back for it.</summary>
    public string? Answer { get; init; }

    /// <summary>What stands behind the question mark of its address: a type with a property for each name.</summary>
    public Type? Query { get; init; }

    /// <summary>Headers of a call that went well, with what they say.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();
}
