using System.Globalization;
using CsCheck;
using LunchTriage.Core.Assessments;
using LunchTriage.Core.Facts;
using LunchTriage.Core.Policies;

namespace LunchTriage.Core.Tests.Assessments;

public sealed class WhatWouldChangeTests
{
    private static readonly string[] Actionable = ["inviterPays", "available", "meal", "proposedFor", "presentingThatDay", "wantToMeet"];

    private static readonly string[] Days = ["lastSeenOn", "metAtEvent.on", "proposedFor"];

    [Fact]
    public void A_clear_offer_to_pay_would_turn_a_cold_call() =>
        Assert.Contains(new Change("inviterPays", "yes", Verdict.Consider, Actionable: true), Some.Stranger.Changes());

    [Fact]
    public void Changes_for_the_worse_are_told_too()
    {
        Assert.Contains(new Change("wantToMeet", "no", Verdict.Decline, Actionable: true), Some.Neighbour.Changes());
        Assert.Contains(new Change("available", "no", Verdict.Reschedule, Actionable: true), Some.Neighbour.Changes());
        Assert.Contains(new Change("sameBuilding", "false", Verdict.Consider, Actionable: false), Some.Neighbour.Changes());
    }

    [Fact]
    public void All_of_a_cold_calls_changes_are_told() =>
        Assert.Equal(
            [
                new("inviterPays", "yes", Verdict.Consider, Actionable: true),
                new("acquaintance", "introduced", Verdict.Consider, Actionable: false),
                new("acquaintance", "onlineOnly", Verdict.Consider, Actionable: false),
                new("acquaintance", "metInPerson", Verdict.Consider, Actionable: false),
                new("solicited", "true", Verdict.Consider, Actionable: false),
                new("referralSource", "true", Verdict.Consider, Actionable: false),
                new("hiringFor", "training", Verdict.Consider, Actionable: false),
                new("hiringFor", "consulting", Verdict.Consider, Actionable: false),
                new("hiringFor", "coaching", Verdict.Consider, Actionable: false),
            ],
            Some.Stranger.Changes());

    [Fact]
    public void The_kind_and_the_spark_of_an_event_are_looked_at_where_there_was_one()
    {
        Assert.Contains(new Change("metAtEvent.spark", "false", Verdict.Consider, Actionable: false), Some.NewContact.Changes());
        Assert.Contains(new Change("metAtEvent.kind", "other", Verdict.Consider, Actionable: false), Some.NewContact.Changes());
        Assert.DoesNotContain((Some.NewContact with { MetAtEvent = null }).Changes(), change => change.Fact.StartsWith("metAtEvent", StringComparison.Ordinal));
    }

    [Fact]
    public void The_nearest_day_on_which_you_last_met_is_told()
    {
        Assert.Contains(new Change("lastSeenOn", "2025-06-15", Verdict.Accept, Actionable: false), (Some.OldColleague with { LastSeenOn = Some.Today.AddDays(-9) }).Changes());
        Assert.Contains(new Change("lastSeenOn", "2025-06-16", Verdict.Consider, Actionable: false), Some.OldColleague.Changes());
    }

    [Fact]
    public void Where_it_is_left_out_when_you_last_met_the_latest_day_that_would_do_is_told() =>
        Assert.Contains(new Change("lastSeenOn", "2025-06-15", Verdict.Accept, Actionable: false), (Some.OldColleague with { LastSeenOn = null }).Changes());

    [Fact]
    public void The_nearest_day_of_the_event_is_told()
    {
        Assert.Contains(new Change("metAtEvent.on", "2026-04-16", Verdict.Accept, Actionable: false), (Some.NewContact with { MetAtEvent = new(EventKind.Conference, new(2026, 1, 1), Spark: true) }).Changes());
        Assert.Contains(new Change("metAtEvent.on", "2026-04-15", Verdict.Consider, Actionable: false), Some.NewContact.Changes());
    }

    [Fact]
    public void The_nearest_proposed_day_is_told_at_the_same_time()
    {
        var facts = Some.OldColleague with { LastSeenOn = new(2025, 7, 31), ProposedFor = new DateTime(2026, 6, 20, 12, 30, 0) };

        Assert.Equal([new("proposedFor", "2026-07-31T12:30", Verdict.Accept, Actionable: true)], facts.Changes().Where(change => change.Fact == "proposedFor"));
    }

    [Fact]
    public void A_proposed_day_is_never_moved_before_the_invitation_came_or_a_day_that_the_facts_name()
    {
        var tooLate = Some.NewContact with { MetAtEvent = new(EventKind.Conference, Some.Today.AddDays(-61), Spark: true), ProposedFor = Some.Today.ToDateTime(new(12, 0)) };
        var onTime = tooLate with { ReceivedOn = Some.Today.AddDays(-1) };

        Assert.DoesNotContain(tooLate.Changes(), change => change.Fact == "proposedFor");
        Assert.Contains(new Change("proposedFor", "2026-06-14T12:00", Verdict.Accept, Actionable: true), onTime.Changes());
        Assert.DoesNotContain((onTime with { LastSeenOn = Some.Today }).Changes(), change => change.Fact == "proposedFor");
    }

    [Fact]
    public void Nothing_is_removed_added_or_said_of_guests_and_the_day_it_came()
    {
        var facts = Some.OldColleague with { Guests = 4, MetAtEvent = null, ProposedFor = null };

        Assert.DoesNotContain(facts.Changes(), change => change.Fact is "guests" or "receivedOn" or "proposedFor" || change.Fact.StartsWith("metAtEvent", StringComparison.Ordinal));
    }

    [Fact]
    public void What_somebody_can_still_act_on_comes_first_and_is_marked() =>
        Any.Case.Sample((facts, policy) =>
        {
            var changes = facts.Changes(policy);

            return changes.All(change => change.Actionable == Actionable.Contains(change.Fact))
                && changes.SequenceEqual(changes.OrderByDescending(change => change.Actionable));
        }, iter: 2_000);

    [Fact]
    public void Every_entry_is_true_when_tried_and_leaves_the_facts_valid() =>
        Any.Case.Sample((facts, policy) =>
        {
            var verdict = facts.Verdict(policy);
            foreach (var change in facts.Changes(policy))
            {
                var tried = Tried(facts, change);

                Assert.True(change.Verdict != verdict && TriageService.Decide(tried, policy) == change.Verdict, $"{change}");
                Assert.True(AreValid(tried), $"{change} makes the facts invalid.");
                Assert.True(change.Fact != "proposedFor" || DateOnly.FromDateTime(tried.ProposedFor!.Value) >= facts.ReceivedOn, $"{change} lies before the invitation came.");
            }
        }, iter: 10_000);

    [Fact]
    public void No_other_value_of_a_fact_is_missing_and_none_is_told_twice() =>
        Any.Case.Sample((facts, policy) =>
        {
            var verdict = facts.Verdict(policy);
            var expected = EveryOtherValue(facts)
                .Select(each => (each.Fact, each.Value, Verdict: TriageService.Decide(each.Facts, policy)))
                .Where(each => each.Verdict != verdict)
                .Order();

            Assert.Equal(expected, facts.Changes(policy).Where(change => !Days.Contains(change.Fact)).Select(change => (change.Fact, change.Value, change.Verdict)).Order());
        }, iter: 5_000);

    [Fact]
    public void For_each_verdict_that_a_day_alone_can_reach_the_nearest_is_told_among_the_days_around() => Any.Case.Sample((facts, policy) => NoDayIsMissing(facts, policy, within: 420), iter: 300);

    [Fact]
    public void For_each_verdict_that_a_day_alone_can_reach_the_nearest_is_told_among_all_valid_days() => Any.Case.Sample((facts, policy) => NoDayIsMissing(facts, policy, within: 60_000), iter: 10);

    private static void NoDayIsMissing(InvitationFacts facts, Policy policy, int within)
    {
        var verdict = facts.Verdict(policy);
        var told = facts.Changes(policy).Where(change => Days.Contains(change.Fact)).ToArray();
        Assert.Equal(told.Length, told.DistinctBy(change => (change.Fact, change.Verdict)).Count());

        foreach (var (path, from, moved) in EveryDay(facts))
        {
            var center = (from ?? facts.ReferenceDay).DayNumber;
            var nearest = new Dictionary<Verdict, int>();
            for (var distance = from is null ? 0 : 1; distance <= within; distance++)
            {
                foreach (var tried in new[] { center + distance, center - distance }.Select(moved).OfType<InvitationFacts>())
                {
                    nearest.TryAdd(TriageService.Decide(tried, policy), distance);
                }
            }

            nearest.Remove(verdict);
            var toldOfIt = told.Where(change => change.Fact == path).ToDictionary(change => change.Verdict, change => Math.Abs(Day(change.Value).DayNumber - center));
            Assert.Equal(nearest.OrderBy(each => each.Key), toldOfIt.Where(each => each.Value <= within).OrderBy(each => each.Key));
        }
    }

    // The facts with a day moved, or null where that would make them invalid. A day that is left out is looked for from the latest possible one on.
    private static IEnumerable<(string Path, DateOnly? From, Func<int, InvitationFacts?> Moved)> EveryDay(InvitationFacts facts)
    {
        yield return ("lastSeenOn", facts.LastSeenOn, number => Valid(number, day => facts with { LastSeenOn = day }));
        if (facts.MetAtEvent is { } met)
        {
            yield return ("metAtEvent.on", met.On, number => Valid(number, day => facts with { MetAtEvent = met with { On = day } }));
        }

        if (facts.ProposedFor is { } proposed)
        {
            yield return ("proposedFor", DateOnly.FromDateTime(proposed), number => number < facts.ReceivedOn.DayNumber ? null : Valid(number, day => facts with { ProposedFor = day.ToDateTime(TimeOnly.FromDateTime(proposed)) }));
        }

        static InvitationFacts? Valid(int number, Func<DateOnly, InvitationFacts> moved) =>
            number >= 0 && number <= DateOnly.MaxValue.DayNumber && moved(DateOnly.FromDayNumber(number)) is var facts && AreValid(facts) ? facts : null;
    }

    private static IEnumerable<(string Fact, string Value, InvitationFacts Facts)> EveryOtherValue(InvitationFacts facts)
    {
        return
        [
            .. Values<Meal>("meal", facts.Meal, value => facts with { Meal = value }),
            .. Values<Acquaintance>("acquaintance", facts.Acquaintance, value => facts with { Acquaintance = value }),
            .. Values<Answer>("wantToMeet", facts.WantToMeet, value => facts with { WantToMeet = value }),
            .. Values<Answer>("inviterPays", facts.InviterPays, value => facts with { InviterPays = value }),
            .. Values<Answer>("available", facts.Available, value => facts with { Available = value }),
            .. Values<Field>("field", facts.Field, value => facts with { Field = value }),
            .. Values<Leadership>("leadership", facts.Leadership, value => facts with { Leadership = value }),
            .. Values<HiringFor>("hiringFor", facts.HiringFor, value => facts with { HiringFor = value }),
            Other("solicited", facts.Solicited, value => facts with { Solicited = value }),
            Other("seeksAdvice", facts.SeeksAdvice, value => facts with { SeeksAdvice = value }),
            Other("referralSource", facts.ReferralSource, value => facts with { ReferralSource = value }),
            Other("workedAlongside", facts.WorkedAlongside, value => facts with { WorkedAlongside = value }),
            Other("friendship", facts.Friendship, value => facts with { Friendship = value }),
            Other("sharedInterest", facts.SharedInterest, value => facts with { SharedInterest = value }),
            Other("presentingThatDay", facts.PresentingThatDay, value => facts with { PresentingThatDay = value }),
            Other("sameBuilding", facts.SameBuilding, value => facts with { SameBuilding = value }),
            .. facts.MetAtEvent is not { } met ? [] : Values<EventKind>("metAtEvent.kind", met.Kind, value => facts with { MetAtEvent = met with { Kind = value } })
                .Append(Other("metAtEvent.spark", met.Spark, value => facts with { MetAtEvent = met with { Spark = value } })),
        ];

        static IEnumerable<(string, string, InvitationFacts)> Values<T>(string path, T current, Func<T, InvitationFacts> with) where T : struct, Enum =>
            Enum.GetValues<T>().Where(value => !value.Equals(current)).Select(value => (path, JsonName.Of(value), with(value)));

        static (string, string, InvitationFacts) Other(string path, bool current, Func<bool, InvitationFacts> with) => (path, current ? "false" : "true", with(!current));
    }

    private static InvitationFacts Tried(InvitationFacts facts, Change change) => change.Fact switch
    {
        "lastSeenOn" => facts with { LastSeenOn = Day(change.Value) },
        "metAtEvent.on" => facts with { MetAtEvent = facts.MetAtEvent! with { On = Day(change.Value) } },
        "proposedFor" => facts with { ProposedFor = DateTime.ParseExact(change.Value, "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture) },
        _ => EveryOtherValue(facts).Single(each => each.Fact == change.Fact && each.Value == change.Value).Facts,
    };

    private static bool AreValid(InvitationFacts facts)
    {
        DateOnly?[] days = [facts.LastSeenOn, facts.MetAtEvent?.On, facts.ReferenceDay, facts.ReceivedOn];

        return days.All(day => day is null || (day >= new DateOnly(1950, 1, 1) && day <= new DateOnly(2100, 12, 31)))
            && !(facts.LastSeenOn > facts.ReferenceDay)
            && !(facts.MetAtEvent?.On > facts.ReferenceDay);
    }

    private static DateOnly Day(string value) => DateOnly.ParseExact(value[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
