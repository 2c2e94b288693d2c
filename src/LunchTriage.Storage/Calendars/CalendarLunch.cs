using LunchTriage.Core.Facts;

namespace LunchTriage.Storage.Calendars;

/// <summary>A lunch as a calendar has it. What is private stays out.</summary>
public sealed record CalendarLunch
{
    /// <summary>The invitation.</summary>
    public required long Id { get; init; }

    /// <summary>Counts the changes of the invitation, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>When it was noted.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was changed last.</summary>
    public required DateTimeOffset ChangedAt { get; init; }

    /// <summary>The inviter's name.</summary>
    public required string Inviter { get; init; }

    /// <summary>The meal.</summary>
    public required Meal Meal { get; init; }

    /// <summary>The place; empty where none was named.</summary>
    public required string Venue { get; init; }

    /// <summary>The day; where none is known yet, the one on which the invitation came.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Whether its day is known.</summary>
    public required bool HasDay { get; init; }

    /// <summary>The proposed day and time; null where there is none.</summary>
    public required DateTime? ProposedFor { get; init; }

    /// <summary>It was called off, or is no longer accepted.</summary>
    public required bool Cancelled { get; init; }

    /// <summary>When it begins on the owner's clock; null where no time is known, and it takes the day.</summary>
    public DateTime? Starts => ProposedFor is { } proposed ? On.ToDateTime(TimeOnly.FromDateTime(proposed)) : null;
}
