using LunchTriage.Core.Facts;
using LunchTriage.Core.Policies;
using LunchTriage.Core.Rules;

namespace LunchTriage.Core.Tests.Rules;

/// <summary>The catalogue, condition by condition. Those with days are looked at with their types.</summary>
public sealed class ConditionsTests
{
    /// <summary>Every condition of the catalogue, in its order.</summary>
    public static readonly IReadOnlyList<Condition> Catalogue =
    [
        Conditions.Mutual,
        Conditions.Meal([Meal.Lunch]),
        Conditions.ReferralSource,
        Conditions.SharedInterest,
        Conditions.SameBuilding,
        Conditions.EarlierTie,
        Conditions.LongAgo(),
        Conditions.Field(Field.Same),
        Conditions.Leadership(Leadership.Power),
        Conditions.MetAtEvent(EventKind.Conference),
        Conditions.JustMet(),
        Conditions.Spark,
        Conditions.Hiring(HiringFor.Training),
        Conditions.WorkedAlongside,
        Conditions.Friendship,
        Conditions.Acquaintance(Acquaintance.MetInPerson),
        Conditions.InviterPays,
        Conditions.Guests(2),
    ];

    [Fact]
    public void The_catalogues_keys_are_those_of_findings() =>
        Assert.Equal(
            [
                "mutual", "meal", "referralSource", "sharedInterest", "sameBuilding", "earlierTie", "longAgo", "field", "leadership", "metAtEvent", "justMet", "spark", "hiring",
                "workedAlongside", "friendship", "acquaintance", "inviterPays", "guests",
            ],
            Catalogue.Select(condition => condition.Key));

    [Fact]
    public void Nothing_known_meets_the_meal_and_the_number_of_guests_alone() =>
        Assert.Equal(["meal", "guests"], Met(Some.Stranger));

    [Fact]
    public void Each_is_met_by_its_own_fact()
    {
        Assert.Contains("mutual", Met(Some.Stranger with { WantToMeet = Answer.Yes }));
        Assert.Contains("referralSource", Met(Some.Stranger with { ReferralSource = true }));
        Assert.Contains("sharedInterest", Met(Some.Stranger with { SharedInterest = true }));
        Assert.Contains("sameBuilding", Met(Some.Stranger with { SameBuilding = true }));
        Assert.Contains("field", Met(Some.Stranger with { Field = Field.Same }));
        Assert.Contains("leadership", Met(Some.Stranger with { Leadership = Leadership.Power }));
        Assert.Contains("hiring", Met(Some.Stranger with { HiringFor = HiringFor.Training }));
        Assert.Contains("acquaintance", Met(Some.Colleague));
        Assert.Contains("inviterPays", Met(Some.Stranger with { InviterPays = Answer.Yes }));
        Assert.Equal(["meal", "earlierTie", "workedAlongside", "guests"], Met(Some.Stranger with { WorkedAlongside = true }));
        Assert.Equal(["meal", "earlierTie", "friendship", "guests"], Met(Some.Stranger with { Friendship = true }));
        Assert.Equal(["meal", "metAtEvent", "justMet", "guests"], Met(Some.Stranger with { MetAtEvent = new(EventKind.Conference, Some.Today) }));
        Assert.Equal(["meal", "justMet", "spark", "guests"], Met(Some.Stranger with { MetAtEvent = new(EventKind.Other, Some.Today, Spark: true) }));
    }

    [Theory]
    [InlineData(Answer.Unsure)]
    [InlineData(Answer.No)]
    public void An_open_answer_or_a_no_meets_nothing(Answer answer)
    {
        Assert.DoesNotContain("mutual", Met(Some.Stranger with { WantToMeet = answer }));
        Assert.DoesNotContain("inviterPays", Met(Some.Stranger with { InviterPays = answer }));
    }

    [Fact]
    public void A_value_beside_the_ones_asked_for_does_not_meet_it()
    {
        Assert.DoesNotContain("meal", Met(Some.Stranger with { Meal = Meal.Dinner }));
        Assert.DoesNotContain("field", Met(Some.Stranger with { Field = Field.Related }));
        Assert.DoesNotContain("leadership", Met(Some.Stranger with { Leadership = Leadership.Authority }));
        Assert.DoesNotContain("hiring", Met(Some.Stranger with { HiringFor = HiringFor.Coaching }));
        Assert.DoesNotContain("acquaintance", Met(Some.Stranger with { Acquaintance = Acquaintance.OnlineOnly }));
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void At_most_two_guests_are_one_or_two(int guests, bool met) => Assert.Equal(met, Met(Some.Stranger with { Guests = guests }).Contains("guests"));

    [Fact]
    public void A_type_may_have_months_and_days_of_its_own_instead_of_the_policys()
    {
        var facts = Some.Stranger with { LastSeenOn = Some.Today.AddMonths(-6), MetAtEvent = new(EventKind.Other, Some.Today.AddDays(-6)) };

        Assert.True(Conditions.LongAgo(6).IsMet(facts, Policy.Default));
        Assert.False(Conditions.LongAgo(7).IsMet(facts, Policy.Default));
        Assert.True(Conditions.JustMet(6).IsMet(facts, Policy.Default));
        Assert.False(Conditions.JustMet(5).IsMet(facts, Policy.Default));
    }

    [Fact]
    public void Each_says_what_it_asks_for_and_which_fact_decided_met_or_not()
    {
        foreach (var condition in Catalogue)
        {
            Assert.NotEqual("", condition.Statement(Policy.Default).ToString());
            foreach (var facts in Some.OneOfEachType.Select(each => each.Facts).Append(Some.Stranger))
            {
                Assert.NotEqual("", condition.Because(facts, Policy.Default).ToString());
            }
        }
    }

    [Fact]
    public void The_words_carry_the_policys_months_and_days()
    {
        var policy = Policy.Default with { LongTimeMonths = 1, JustMetDays = 1 };

        Assert.Equal("You last met 12 months ago or longer", Conditions.LongAgo().Statement(Policy.Default).ToString());
        Assert.Equal("You last met 1 month ago or longer", Conditions.LongAgo().Statement(policy).ToString());
        Assert.Equal("That was no more than 60 days before", Conditions.JustMet().Statement(Policy.Default).ToString());
        Assert.Equal("That was no more than 1 day before", Conditions.JustMet().Statement(policy).ToString());
    }

    private static IEnumerable<string> Met(InvitationFacts facts) => Catalogue.Where(condition => condition.IsMet(facts, Policy.Default)).Select(condition => condition.Key);
}
