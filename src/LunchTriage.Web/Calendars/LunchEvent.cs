using System.Globalization;
using LunchTriage.Core.Facts;
using LunchTriage.Core.Policies;
using LunchTriage.Storage.Calendars;
using LunchTriage.Storage.Owners;
using LunchTriage.Web.Reports;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Calendars;

/// <summary>A lunch as an event of a calendar, with the time before and after that it takes.</summary>
internal sealed record LunchEvent
{
    /// <summary>The same for ever, also where the database came back from a copy and gives an id a second time.</summary>
    public required string Uid { get; init; }

    /// <summary>Grows with each change of anything that the event is made of.</summary>
    public required int Sequence { get; init; }

    public required bool Cancelled { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset ChangedAt { get; init; }

    public required string Summary { get; init; }

    public required string Description { get; init; }

    /// <summary>The place; empty where none was named.</summary>
    public required string Location { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>From before the meal to after it; null for the whole day.</summary>
    public required (DateTimeOffset Start, DateTimeOffset End)? Time { get; init; }

    /// <summary>Whether one isn't free then: not on a day that only stands in for one that isn't set yet.</summary>
    public required bool TakesTime { get; init; }

    /// <summary>The event of a lunch.</summary>
    /// <param name="lunch">The lunch.</param>
    /// <param name="profile">Whose clock it goes by.</param>
    /// <param name="policy">Says what is set aside around it.</param>
    /// <param name="words">The reader's.</param>
    public static LunchEvent Of(CalendarLunch lunch, OwnerProfile profile, Policy policy, Wording words)
    {
        var start = lunch.Starts is { } local ? profile.Instant(local) : (DateTimeOffset?)null;
        return new()
        {
            Uid = string.Create(CultureInfo.InvariantCulture, $"{lunch.CreatedAt.ToUnixTimeMilliseconds()}-{lunch.Id}@lunchtriage"),
            // A new block or time zone moves an event, too; any other change of policy or profile raises it for nothing, which does no harm.
            Sequence = lunch.Version - 1 + (policy.Version.Number - PolicyVersion.First.Number) + (profile.Version - 1),
            Cancelled = lunch.Cancelled,
            CreatedAt = lunch.CreatedAt,
            ChangedAt = lunch.ChangedAt,
            Summary = words[With(lunch.Meal), lunch.Inviter],
            Description = Describe(lunch, start is { } known ? profile.Local(known).DateTime : null, policy.Block, words),
            Location = lunch.Venue,
            On = lunch.On,
            Time = start is { } meal ? (meal.AddMinutes(-policy.Block.BeforeMinutes), meal.AddMinutes(policy.Block.AfterMinutes)) : null,
            TakesTime = lunch.HasDay,
        };
    }

    /// <summary>The same without names. What has one UID is one event, of which a calendar keeps what came last (RFC 5545, 3.8.4.7): this is another, or it would be written over the one with the name.</summary>
    /// <inheritdoc cref="Of" />
    public static LunchEvent WithoutNamesOf(CalendarLunch lunch, OwnerProfile profile, Policy policy, Wording words)
    {
        var shown = Of(WithoutNames.Of(lunch), profile, policy, words);
        return shown with { Uid = "initials-" + shown.Uid };
    }

    private static string With(Meal meal) => meal switch
    {
        Meal.Breakfast => "Breakfast with {0}",
        Meal.Lunch => "Lunch with {0}",
        Meal.Coffee => "Coffee with {0}",
        Meal.Dinner => "Dinner with {0}",
        _ => throw new ArgumentOutOfRangeException(nameof(meal), meal, "No meal."),
    };

    private static string Describe(CalendarLunch lunch, DateTime? start, CalendarBlock block, Wording words) => (lunch.HasDay, start) switch
    {
        (false, _) => words["No day is set yet. It stands on the day on which the invitation came."],
        (_, null) => words["No time is set."],
        (_, { } meal) when block.BeforeMinutes + block.AfterMinutes > 0 => words["You are at the table at {0}. Set aside are {1}: what comes before and after is part of what it takes.",
            TimeOnly.FromDateTime(meal), words["{0} minutes before the {1} and {2} minutes from its start", block.BeforeMinutes, lunch.Meal.Word(), block.AfterMinutes]],
        (_, { } meal) => words["You are at the table at {0}.", TimeOnly.FromDateTime(meal)],
    };
}
