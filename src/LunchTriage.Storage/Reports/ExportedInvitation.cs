using LunchTriage.Core.Facts;
using LunchTriage.Core.Reports;

namespace LunchTriage.Storage.Reports;

/// <summary>An invitation as an export tells it: what is counted of it, and what else a line says.</summary>
public sealed record ExportedInvitation
{
    /// <summary>What is counted.</summary>
    public required CountedInvitation Counted { get; init; }

    /// <summary>When the meal would be; null where no day was proposed.</summary>
    public required DateTime? ProposedFor { get; init; }

    /// <summary>The inviter's work setting; empty where it isn't known.</summary>
    public required string Organization { get; init; }

    /// <summary>The meal.</summary>
    public required Meal Meal { get; init; }

    /// <summary>The place; empty where none was named.</summary>
    public required string Venue { get; init; }
}
