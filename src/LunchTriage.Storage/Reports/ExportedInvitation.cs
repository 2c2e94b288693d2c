using LunchTriage.Core.Facts;
using LunchTriage.Core.Reports;

namespace LunchTriage.Storage.Reports;

/// <summary>An invitation as an export tells it: what is counted of it, and what else a line says.</summary>
public sealed record ExportedInvitation
{
    /// <summary>What is counted; of its types only the main one, and nothing of how it came, what was met and how it was answered.</summary>
    public required CountedInvitation Counted { get; init; }

    /// <summary>Whether the decision departs from the verdict that was in force then.</summary>
    public required bool IsOverride { get; init; }

    /// <summary>When the meal would be; null where no day was proposed.</summary>
    public required DateTime? ProposedFor { get; init; }

    /// <summary>The inviter's work setting; empty where it isn't known.</summary>
    public required string Organization { get; init; }

    /// <summary>The meal.</summary>
    public required Meal Meal { get; init; }

    /// <summary>The place; empty where none was named.</summary>
    public required string Venue { get; init; }
}
