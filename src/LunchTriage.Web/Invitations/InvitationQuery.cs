using System.Globalization;
using LunchTriage.Core;
using LunchTriage.Core.Assessments;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Facts;
using LunchTriage.Core.Rules.LunchTypes;
using LunchTriage.Storage.Invitations;
using LunchTriage.Web.Words;
using Microsoft.Extensions.Primitives;

namespace LunchTriage.Web.Invitations;

/// <summary>Which invitations are asked for, as page and API write it in an address.</summary>
public sealed class InvitationQuery
{
    /// <summary>How many a page holds unless the address says otherwise.</summary>
    public const int UsualLimit = 50;

    /// <summary>The most that a page can hold.</summary>
    public const int MostLimit = 200;

    /// <summary>The longest search, in characters.</summary>
    public const int LongestSearch = 200;

    private const string Counted = "counted";

    /// <summary>What is asked for; a value that is wrong asks for nothing.</summary>
    public required InvitationFilter Filter { get; init; }

    /// <summary>The year, where one is given; the filter's days hold it, too.</summary>
    public required int? Year { get; init; }

    /// <summary>The days, where any are given beside the year.</summary>
    public required (DateOnly? From, DateOnly? To) Days { get; init; }

    /// <summary>Where the page before ended; null for the first.</summary>
    public required ListCursor? After { get; init; }

    public required int Limit { get; init; }

    /// <summary>The values that are right, by their names.</summary>
    public required IReadOnlyDictionary<string, string> Given { get; init; }

    /// <summary>What is wrong, by the name in the address: the API refuses it, the page leaves it aside.</summary>
    public required IReadOnlyDictionary<string, string> Faults { get; init; }

    /// <summary>Reads an address.</summary>
    /// <param name="values">What stands behind its question mark; names that mean nothing here are left alone.</param>
    /// <param name="types">The keys of the types that there are.</param>
    /// <param name="words">For what is wrong.</param>
    public static InvitationQuery Read(IEnumerable<KeyValuePair<string, StringValues>> values, IEnumerable<string> types, Wording words)
    {
        var reader = new QueryReader(values, words);
        var year = reader.Take("year", text => Number(text, InvitationFacts.EarliestDay.Year, InvitationFacts.LatestDay.Year),
            words["Give a year from {0} to {1}.", Dates.Year(InvitationFacts.EarliestDay.Year), Dates.Year(InvitationFacts.LatestDay.Year)]);
        var (from, to) = (reader.TakeDay("from"), reader.TakeDay("to"));
        if (from > to)
        {
            to = null;
            reader.Refuse("to", words["Give a day on or after \"from\"."]);
        }

        string[] kinds = [.. types, InvitationFilter.NoType];
        return new()
        {
            Filter = new()
            {
                From = Later(from, year is { } first ? DayRange.Year(first).First : null),
                To = Earlier(to, year is { } last ? DayRange.Year(last).Last : null),
                ByCountedDay = reader.TakeText("by", text => text == Counted, words["Choose one of: {0}.", Counted]) is not null,
                Verdict = reader.TakeNamed<Verdict>("verdict"),
                Type = reader.TakeText("type", kinds.Contains, words["Choose one of: {0}.", string.Join(", ", kinds)]),
                Status = reader.TakeNamed<InvitationStatus>("status"),
                Decision = reader.TakeNamed<Decision>("decision"),
                ColdCall = reader.TakeTruth("coldCall"),
                Via = reader.TakeNamed<ReceivedVia>("via"),
                OfferedToPay = reader.TakeTruth("offeredToPay"),
                Met = reader.TakeText("met", PreferredTypes.ConditionKeys.Contains, words["Choose one of: {0}.", string.Join(", ", PreferredTypes.ConditionKeys)]),
                InviterOf = reader.Take("inviterOf", Ids.Read, words["Give an invitation's id."]),
                Override = reader.TakeTruth("override"),
                Decided = reader.TakeTruth("decided"),
                VerdictWhenDecided = reader.TakeNamed<Verdict>("verdictWhenDecided"),
                Spent = reader.TakeTruth("spent"),
                Words = reader.TakeText("q", text => text.Length <= LongestSearch, words["Use at most {0} characters.", LongestSearch]),
            },
            Year = year,
            Days = (from, to),
            After = reader.Take("after", text => ListCursor.TryParse(text, out var cursor) ? cursor : (ListCursor?)null, words["Give what the page before gave as its next."]),
            Limit = reader.Take("limit", text => Number(text, 1, MostLimit), words["Give a whole number from 1 to {0}.", MostLimit]) ?? UsualLimit,
            Given = reader.Given,
            Faults = reader.Faults,
        };
    }

    private static int? Number(string text, int least, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : null;

    private static DateOnly? Later(DateOnly? one, DateOnly? other) => one is null || other > one ? other ?? one : one;

    private static DateOnly? Earlier(DateOnly? one, DateOnly? other) => one is null || other < one ? other ?? one : one;
}
