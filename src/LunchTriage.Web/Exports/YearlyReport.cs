using LunchTriage.Core.Costs;
using LunchTriage.Core.Reports;

namespace LunchTriage.Web.Exports;

/// <summary>The numbers of a year.</summary>
public sealed record YearlyReport
{
    /// <summary>The calendar year.</summary>
    public required int Year { get; init; }

    /// <summary>Invitations that came in it.</summary>
    public required int Invited { get; init; }

    /// <summary>Of those, how many of each verdict.</summary>
    public required IReadOnlyDictionary<string, int> ByVerdict { get; init; }

    /// <summary>Of those, how many of each decision, and `undecided`.</summary>
    public required IReadOnlyDictionary<string, int> ByDecision { get; init; }

    /// <summary>Of those, cold calls.</summary>
    public required int ColdCalls { get; init; }

    /// <summary>Of those, decided against the verdict.</summary>
    public required int Overrides { get; init; }

    /// <summary>Lunches held in the year, whenever the invitation came.</summary>
    public required int Held { get; init; }

    /// <summary>Lunches of the year that were called off.</summary>
    public required int Cancelled { get; init; }

    /// <summary>Lunches of the year to which the inviter did not come.</summary>
    public required int NoShow { get; init; }

    /// <summary>Accepted and still ahead, or without a day.</summary>
    public required int Coming { get; init; }

    /// <summary>Accepted, with an outcome to record.</summary>
    public required int Due { get; init; }

    /// <summary>The hours of the year.</summary>
    public required HoursOf Hours { get; init; }

    /// <summary>The same in money, a line a currency; empty where no rate is known.</summary>
    public required IReadOnlyList<MoneyOf> Money { get; init; }

    /// <summary>All twelve months.</summary>
    public required IReadOnlyList<MonthOf> ByMonth { get; init; }

    /// <summary>Every type that held or matched anything in rank order, then lunches outside of any, where there were some.</summary>
    public required IReadOnlyList<TypeOf> ByType { get; init; }

    /// <summary>The lunches held, in the order of their days.</summary>
    public required IAsyncEnumerable<Lunch> Lunches { get; init; }

    /// <summary>Hours spent and protected.</summary>
    /// <param name="Spent">Of lunches held, and those recorded for cancelled ones and no-shows.</param>
    /// <param name="Protected">Of invitations declined or redirected.</param>
    public sealed record HoursOf(Hours Spent, Hours Protected);

    /// <summary>Hours spent.</summary>
    /// <param name="Spent">Of lunches held.</param>
    public sealed record HoursSpent(Hours Spent);

    /// <summary>Hours in money.</summary>
    /// <param name="Spent">What the hours spent were worth.</param>
    /// <param name="Protected">What the hours protected were worth.</param>
    /// <param name="Currency">ISO 4217.</param>
    public sealed record MoneyOf(decimal Spent, decimal Protected, string Currency);

    /// <summary>A month.</summary>
    /// <param name="Month">As `2026-01`.</param>
    /// <param name="Invited">Invitations that came in it.</param>
    /// <param name="Held">Lunches held in it.</param>
    /// <param name="Hours">Its hours.</param>
    public sealed record MonthOf(string Month, int Invited, int Held, HoursOf Hours);

    /// <summary>The held lunches of a type.</summary>
    /// <param name="LunchType">The type's key; null for lunches outside of any.</param>
    /// <param name="Held">How many.</param>
    /// <param name="Hours">Their hours.</param>
    /// <param name="MedianBenefit">The middle of what was noted of their benefit.</param>
    public sealed record TypeOf(string? LunchType, int Held, HoursSpent Hours, MedianBenefit MedianBenefit);

    /// <summary>A lunch held.</summary>
    /// <param name="Invitation">The invitation's id.</param>
    /// <param name="On">The day.</param>
    /// <param name="Inviter">The inviter's name.</param>
    /// <param name="LunchType">The main type's key; null where it was outside of any.</param>
    /// <param name="Hours">The hours that it took.</param>
    public sealed record Lunch(string Invitation, DateOnly On, string Inviter, string? LunchType, Hours Hours);
}
