using LunchTriage.Core;
using LunchTriage.Web.Words;
using Microsoft.Extensions.Primitives;

namespace LunchTriage.Web.Invitations;

/// <summary>Takes values from behind the question mark of an address and keeps account of what was right and what was wrong. An empty value is one that is left out.</summary>
internal sealed class QueryReader(IEnumerable<KeyValuePair<string, StringValues>> values, Wording words)
{
    private readonly Dictionary<string, StringValues> _values = values.ToDictionary(each => each.Key, each => each.Value);

    /// <summary>The values that were right, by their names.</summary>
    public Dictionary<string, string> Given { get; } = [];

    /// <summary>What was wrong, by the name in the address.</summary>
    public Dictionary<string, string> Faults { get; } = [];

    /// <summary>A value; null where it is left out or wrong.</summary>
    public T? Take<T>(string name, Func<string, T?> read, string fault) where T : struct =>
        Text(name) is { } text ? Kept(name, text, read(text), fault) : null;

    /// <summary>A text that a rule lets through; null where it is left out or wrong.</summary>
    public string? TakeText(string name, Func<string, bool> isRight, string fault) =>
        Text(name) is { } text && Kept<bool>(name, text, isRight(text) ? true : null, fault) is true ? text : null;

    public T? TakeNamed<T>(string name) where T : struct, Enum =>
        Take(name, text => JsonName.TryParse<T>(text, out var value) ? value : (T?)null, words["Choose one of: {0}.", string.Join(", ", JsonName.All<T>())]);

    public bool? TakeTruth(string name) =>
        Take(name, text => text switch { "true" => true, "false" => false, _ => (bool?)null }, words["Choose one of: {0}.", "true, false"]);

    public DateOnly? TakeDay(string name) => Take(name, Days.Read, words["Give a day such as 2026-12-10."]);

    /// <summary>Takes a value back.</summary>
    public void Refuse(string name, string fault)
    {
        Given.Remove(name);
        Faults[name] = fault;
    }

    private string? Text(string name)
    {
        if (!_values.TryGetValue(name, out var found) || found.All(string.IsNullOrWhiteSpace))
        {
            return null;
        }

        if (found.Count > 1)
        {
            Refuse(name, words["Give it once."]);
            return null;
        }

        return found[0]!.Trim();
    }

    private T? Kept<T>(string name, string text, T? value, string fault) where T : struct
    {
        if (value is null)
        {
            Refuse(name, fault);
        }
        else
        {
            Given[name] = text;
        }

        return value;
    }
}
