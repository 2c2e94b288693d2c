namespace LunchTriage.Web.Words;

/// <summary>The languages that the pages speak, and the region whose dates and numbers stand in for an unnamed one.</summary>
public static class Languages
{
    /// <summary>The language of the sentences in the code.</summary>
    public const string Default = "en";

    /// <summary>Each language with the culture that writes its dates where the reader names no region of it.</summary>
    public static IReadOnlyDictionary<string, string> Offered { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { [Default] = "en-GB" };
}
