using CsCheck;
using LunchTriage.Core.Facts;
using LunchTriage.Core.Policies;
using LunchTriage.Core.Rules.LunchTypes;

namespace LunchTriage.Core.Tests.Assessments;

public sealed class NearestTypeTests
{
    [Fact]
    public void The_type_with_the_fewest_unmet_conditions_is_the_nearest()
    {
        var nearest = (Some.OldColleague with { LastSeenOn = Some.Today.AddMonths(-2), Meal = Meal.Coffee }).Assess().NearestType;

        Assert.Equal("reconnect", nearest!.Type);
        Assert.Equal(["longAgo"], nearest.Lacks);
    }

    [Fact]
    public void It_names_all_that_it_lacks_in_the_catalogues_order()
    {
        var nearest = (Some.NewContact with { WantToMeet = Answer.No, Meal = Meal.Dinner, MetAtEvent = new(EventKind.Conference, Some.Today) })
            .Assess(Policy.Default with { Types = [JustMet.Type] }).NearestType;

        Assert.Equal(["mutual", "meal", "spark"], nearest!.Lacks);
    }

    [Fact]
    public void At_a_tie_the_one_ranked_first_is_the_nearest()
    {
        var facts = Some.Wanted;

        Assert.Equal("mutualReferral", facts.Assess().NearestType!.Type);
        Assert.Equal("hiring", facts.Assess(Policy.Default with { Types = [.. PreferredTypes.All.Reverse()] }).NearestType!.Type);
    }

    [Fact]
    public void Where_a_type_matches_there_is_none() => Assert.Null(Some.Neighbour.Assess().NearestType);

    [Fact]
    public void It_is_told_whatever_the_verdict() => Assert.NotNull((Some.Colleague with { WantToMeet = Answer.No }).Assess().NearestType);

    [Fact]
    public void No_type_is_nearer_and_none_before_it_is_as_near() =>
        Any.Case.Sample((facts, policy) =>
        {
            var assessment = facts.Assess(policy);
            var unmet = policy.Types.Select(type => type.Conditions.Where(condition => !condition.IsMet(facts, policy)).Select(condition => condition.Key).ToArray()).ToArray();
            if (unmet.Any(lacks => lacks.Length == 0) || unmet.Length == 0)
            {
                return assessment.NearestType is null;
            }

            var nearest = Array.FindIndex(unmet, lacks => lacks.Length == unmet.Min(other => other.Length));
            return assessment.NearestType!.Type == policy.Types[nearest].Key && assessment.NearestType.Lacks.SequenceEqual(unmet[nearest]);
        }, iter: 5_000);
}
