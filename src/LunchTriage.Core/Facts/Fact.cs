namespace LunchTriage.Core.Facts;

/// <summary>The definition of a fact: its name and the words in which it is asked and told. The form, the API, the explanation and the history all read it from here.</summary>
public abstract class Fact
{
    /// <summary>The API's path of the fact, for example <c>metAtEvent.spark</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The question or statement with which the form asks for it.</summary>
    public required Phrase Question { get; init; }

    /// <summary>A line that explains the question, where it needs one.</summary>
    public Phrase? Hint { get; init; }

    /// <summary>Its short name, as the list of what is known gives it.</summary>
    public required Phrase Label { get; init; }

    /// <summary>It must be said: it has no default. A fact of the event must be said where there was one.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Somebody can still act on it: it comes first in what would change the verdict.</summary>
    public bool IsActionable { get; init; }

    /// <summary>Whether two sets of facts give it the same value.</summary>
    public abstract bool IsSame(InvitationFacts one, InvitationFacts other);
}
