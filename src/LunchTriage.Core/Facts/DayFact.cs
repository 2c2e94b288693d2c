namespace LunchTriage.Core.Facts;

/// <summary>A fact that is a day, or has one: it can be moved within bounds that the other facts set.</summary>
public sealed class DayFact : Fact
{
    /// <summary>The day; null where it is left out.</summary>
    public required Func<InvitationFacts, DateOnly?> Day { get; init; }

    /// <summary>The same facts with the day moved. Only for facts to which <see cref="CanMove"/> applies.</summary>
    public required Func<InvitationFacts, DateOnly, InvitationFacts> With { get; init; }

    /// <summary>The first day that is valid beside the other facts.</summary>
    public required Func<InvitationFacts, DateOnly> Earliest { get; init; }

    /// <summary>The last day that is valid beside the other facts.</summary>
    public required Func<InvitationFacts, DateOnly> Latest { get; init; }

    /// <summary>Whether there is something to move, or a day could be filled in.</summary>
    public required Func<InvitationFacts, bool> CanMove { get; init; }

    /// <summary>The value as the API writes it: a day, or a day with its time.</summary>
    public required Func<InvitationFacts, string> Value { get; init; }

    /// <summary>What would be the case on another day, given the facts with that day.</summary>
    public required Func<DateOnly, Phrase> IfOn { get; init; }

    /// <inheritdoc />
    public override bool IsSame(InvitationFacts one, InvitationFacts other) => Day(one) == Day(other);
}
