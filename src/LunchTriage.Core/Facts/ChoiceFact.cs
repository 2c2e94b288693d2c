namespace LunchTriage.Core.Facts;

/// <summary>A fact with a few values: an enum, an answer, or a statement that is true or not.</summary>
public abstract class ChoiceFact : Fact
{
    /// <summary>All its values, in the order of the form.</summary>
    public abstract IReadOnlyList<Choice> Choices { get; }

    /// <summary>The value that it has where it is left out, as <see cref="InvitationFacts"/> gives it; null where it must be said.</summary>
    public abstract Choice? Default { get; }

    /// <summary>It is a statement, true or false, and a JSON boolean.</summary>
    public abstract bool IsStatement { get; }

    /// <summary>The value that it has in these facts; null where it isn't asked (the kind of an event, where there was none).</summary>
    public abstract Choice? In(InvitationFacts facts);

    /// <summary>The same facts with this one changed.</summary>
    public abstract InvitationFacts With(InvitationFacts facts, Choice choice);

    /// <inheritdoc />
    public override bool IsSame(InvitationFacts one, InvitationFacts other) => In(one) == In(other);
}
