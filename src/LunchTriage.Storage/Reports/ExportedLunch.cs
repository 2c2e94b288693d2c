using LunchTriage.Core.Reports;

namespace LunchTriage.Storage.Reports;

/// <summary>A lunch whose outcome is recorded as an export tells it: what is counted of it, and what else a line says.</summary>
public sealed record ExportedLunch
{
    /// <summary>What is counted.</summary>
    public required CountedInvitation Counted { get; init; }

    /// <summary>The inviter's work setting; empty where it isn't known.</summary>
    public required string Organization { get; init; }
}
