using System.Globalization;
using LunchTriage.Core.Assessments;
using LunchTriage.Core.Facts;
using LunchTriage.Core.Policies;

namespace LunchTriage.Core.Tests.Rules.LunchTypes;

public sealed class ReconnectTests
{
    [Fact]
    public void Somebody_you_worked_with_and_have_not_seen_for_long_is_worth_a_lunch()
    {
        var assessment = Some.OldColleague.Assess();

        Assert.Equal(Verdict.Accept, assessment.Verdict);
        Assert.Equal("reconnect", assessment.LunchType);
    }

    [Fact]
    public void A_friendship_is_a_tie_as_good_as_work_side_by_side() =>
        Assert.Equal(["reconnect"], (Some.OldColleague with { WorkedAlongside = false, Friendship = true }).MatchedTypes());

    [Fact]
    public void Without_an_earlier_tie_it_does_not_match() =>
        Assert.Empty((Some.OldColleague with { WorkedAlongside = false }).MatchedTypes());

    [Fact]
    public void Without_a_day_on_which_you_last_met_it_does_not_match() =>
        Assert.Empty((Some.OldColleague with { LastSeenOn = null }).MatchedTypes());

    [Theory]
    [InlineData(Answer.Unsure)]
    [InlineData(Answer.No)]
    public void It_is_mutual_or_it_does_not_match(Answer wantToMeet) =>
        Assert.Empty((Some.OldColleague with { WantToMeet = wantToMeet }).MatchedTypes());

    [Theory]
    [InlineData(Meal.Breakfast)]
    [InlineData(Meal.Lunch)]
    [InlineData(Meal.Coffee)]
    [InlineData(Meal.Dinner)]
    public void Any_meal_will_do(Meal meal) => Assert.Equal(["reconnect"], (Some.OldColleague with { Meal = meal }).MatchedTypes());

    [Theory]
    [InlineData(12, "2026-06-15", "2025-06-15", "2025-06-16")]
    [InlineData(1, "2026-03-31", "2026-02-28", "2026-03-01")]
    [InlineData(1, "2024-03-31", "2024-02-29", "2024-03-01")]
    [InlineData(1, "2026-05-31", "2026-04-30", "2026-05-01")]
    [InlineData(1, "2026-03-28", "2026-02-28", "2026-03-01")]
    [InlineData(12, "2024-02-29", "2023-02-28", "2023-03-01")]
    [InlineData(12, "2025-02-28", "2024-02-28", "2024-02-29")]
    [InlineData(48, "2024-02-29", "2020-02-29", "2020-03-01")]
    [InlineData(1, "2026-01-31", "2025-12-31", "2026-01-01")]
    [InlineData(240, "2026-06-15", "2006-06-15", "2006-06-16")]
    public void A_long_time_ago_ends_with_the_same_day_so_many_months_before_or_the_shorter_months_last(int months, string referenceDay, string longEnough, string tooLate)
    {
        var policy = Policy.Default with { LongTimeMonths = months };
        var facts = Some.OldColleague with { ReceivedOn = Day(referenceDay) };

        Assert.Equal(["reconnect"], (facts with { LastSeenOn = Day(longEnough) }).MatchedTypes(policy));
        Assert.Empty((facts with { LastSeenOn = Day(tooLate) }).MatchedTypes(policy));
    }

    [Fact]
    public void Months_are_counted_back_from_the_proposed_day_and_not_from_the_day_it_came()
    {
        var facts = Some.OldColleague with { LastSeenOn = Some.Today.AddMonths(-11), ProposedFor = Some.Today.AddMonths(1).ToDateTime(new(12, 30)) };

        Assert.Equal(["reconnect"], facts.MatchedTypes());
        Assert.Empty((facts with { ProposedFor = facts.ProposedFor!.Value.AddDays(-1) }).MatchedTypes());
        Assert.Empty((facts with { ProposedFor = null }).MatchedTypes());
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
