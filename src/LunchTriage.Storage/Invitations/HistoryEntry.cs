using LunchTriage.Core.Decisions;

namespace LunchTriage.Storage.Invitations;

/// <summary>Something that happened to an invitation.</summary>
/// <param name="Id">Its id.</param>
/// <param name="At">When.</param>
/// <param name="Kind">What.</param>
/// <param name="Data">What belongs to it.</param>
public sealed record HistoryEntry(long Id, DateTimeOffset At, HistoryKind Kind, HistoryEntry.Details Data)
{
    /// <summary>What belongs to an entry; the rest is null.</summary>
    public sealed record Details
    {
        /// <summary>The number of the assessment that was made.</summary>
        public int? Assessment { get; init; }

        /// <summary>The paths of the facts or details that changed.</summary>
        public IReadOnlyList<string>? Changed { get; init; }

        /// <summary>The decision that was made.</summary>
        public Decision? Decision { get; init; }

        /// <summary>Whether it went against the verdict.</summary>
        public bool? Override { get; init; }

        /// <summary>What the owner noted with it.</summary>
        public string? Note { get; init; }

        /// <summary>The decision that stood before.</summary>
        public Decision? DecisionBefore { get; init; }

        /// <summary>The outcome that was recorded.</summary>
        public Outcome? Outcome { get; init; }

        /// <summary>The outcome that stood before.</summary>
        public Outcome? OutcomeBefore { get; init; }
    }
}
