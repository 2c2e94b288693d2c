using System.Globalization;

namespace LunchTriage.Core;

/// <summary>
/// A sentence for a person: a constant English template with numbered places (<c>{0}</c>) and what stands in them.
/// The template is the key under which a translation is found, so it never holds a value.
/// </summary>
public readonly struct Phrase : IEquatable<Phrase>
{
    private readonly object[]? _arguments;

    /// <summary>A sentence with something in its places: days, numbers, <see cref="Costs.Hours"/>, <see cref="Costs.Money"/> or other phrases.</summary>
    public Phrase(string template, params object[] arguments)
    {
        Template = template;
        _arguments = arguments.Length == 0 ? null : arguments;
    }

    /// <summary>The English words, with <c>{0}</c>, <c>{1}</c> … for the arguments.</summary>
    public string Template { get; }

    /// <summary>What stands in the template's places, in their order.</summary>
    public IReadOnlyList<object> Arguments => _arguments ?? [];

    /// <summary>A sentence without places.</summary>
    public static implicit operator Phrase(string template) => new(template);

    /// <summary>The sentence for one, or for any other count; the count is place <c>{0}</c>.</summary>
    public static Phrase Counted(int count, string one, string other) => new(count == 1 ? one : other, count);

    /// <summary>One after the other, as a sentence names them: "a, b and c".</summary>
    /// <param name="parts">What is named, one at least.</param>
    public static Phrase Listed(IReadOnlyList<Phrase> parts) =>
        parts.Count == 1 ? parts[0] : new("{0} and {1}", parts.SkipLast(1).Aggregate((before, next) => new Phrase("{0}, {1}", before, next)), parts[^1]);

    /// <summary>The English sentence in the invariant culture, for logs and tests; pages render phrases in the reader's language.</summary>
    public override string ToString() =>
        _arguments is null ? Template ?? "" : string.Format(CultureInfo.InvariantCulture, Template, _arguments);

    /// <inheritdoc />
    public bool Equals(Phrase other) => Template == other.Template && Arguments.SequenceEqual(other.Arguments);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Phrase other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => Template?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>Whether both say the same.</summary>
    public static bool operator ==(Phrase left, Phrase right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(Phrase left, Phrase right) => !left.Equals(right);
}
