using CsCheck;
using LunchTriage.Core.Assessments;
using LunchTriage.Core.Facts;
using LunchTriage.Core.Policies;

namespace LunchTriage.Core.Tests.Assessments;

/// <summary>The order of verdicts that the rules promise: accept, reschedule, consider, redirect, decline.</summary>
public sealed class VerdictTests
{
    private static readonly string[] Steps = ["wantToMeet", "inviterPays", "available"];

    [Fact]
    public void The_verdicts_stand_in_their_order() =>
        Assert.Equal([Verdict.Accept, Verdict.Reschedule, Verdict.Consider, Verdict.Redirect, Verdict.Decline], Enum.GetValues<Verdict>());

    [Fact]
    public void A_step_towards_yes_never_moves_the_verdict_down() =>
        Any.Case.Sample((facts, policy) =>
        {
            foreach (var answer in Steps.Select(path => (ChoiceFact)FactCatalogue.Find(path)!))
            {
                var verdicts = answer.Choices.ToDictionary(choice => choice.Name, choice => TriageService.Decide(answer.With(facts, choice), policy));

                Assert.True(verdicts["unsure"] <= verdicts["no"], $"{answer.Path}: no → unsure");
                Assert.True(verdicts["yes"] <= verdicts["unsure"], $"{answer.Path}: unsure → yes");
            }
        }, iter: 20_000);

    [Fact]
    public void A_condition_that_becomes_met_never_moves_the_verdict_down() =>
        Any.Case.Sample((facts, policy) =>
        {
            var (verdict, met) = (TriageService.Decide(facts, policy), Met(facts, policy));
            foreach (var other in OneFactChanged(facts).Where(other => other.Meal == facts.Meal && other.Acquaintance == facts.Acquaintance && met.IsSubsetOf(Met(other, policy)) && SameBeside(facts, other)))
            {
                Assert.True(TriageService.Decide(other, policy) <= verdict, $"{other}");
            }
        }, iter: 5_000);

    [Fact]
    public void Several_conditions_that_become_met_never_move_the_verdict_down() =>
        Gen.Select(Any.Case, Any.Case).Sample((one, two) =>
        {
            var (facts, policy) = one;
            var better = two.Facts with
            {
                Meal = facts.Meal,
                Acquaintance = facts.Acquaintance,
                Solicited = facts.Solicited,
                SeeksAdvice = facts.SeeksAdvice,
                PresentingThatDay = facts.PresentingThatDay,
                WantToMeet = facts.WantToMeet,
                InviterPays = facts.InviterPays,
                Available = facts.Available,
                Guests = facts.Guests,
                ReferralSource = facts.ReferralSource || two.Facts.ReferralSource,
                SharedInterest = facts.SharedInterest || two.Facts.SharedInterest,
                SameBuilding = facts.SameBuilding || two.Facts.SameBuilding,
                Friendship = facts.Friendship || two.Facts.Friendship,
                WorkedAlongside = facts.WorkedAlongside || two.Facts.WorkedAlongside,
                Field = facts.Field > two.Facts.Field ? facts.Field : two.Facts.Field,
                HiringFor = facts.HiringFor == HiringFor.None ? two.Facts.HiringFor : facts.HiringFor,
            };

            return !Met(facts, policy).IsSubsetOf(Met(better, policy)) || TriageService.Decide(better, policy) <= TriageService.Decide(facts, policy);
        }, iter: 20_000);

    [Fact]
    public void Unless_you_say_no_nobody_whom_you_know_fares_worse_than_a_stranger_with_the_same_offer() =>
        Any.Case.Where(each => each.Facts is { WantToMeet: not Answer.No, Acquaintance: not Acquaintance.Stranger } && each.Policy.Type("formerClient") is null).Sample((facts, policy) =>
        {
            var stranger = facts with { Acquaintance = Acquaintance.Stranger };

            return TriageService.Decide(facts, policy) <= TriageService.Decide(stranger, policy);
        }, iter: 10_000);

    [Fact]
    public void Only_your_no_declines() =>
        Any.Case.Sample((facts, policy) => TriageService.Decide(facts, policy) != Verdict.Decline || facts.WantToMeet == Answer.No, iter: 10_000);

    private static bool SameBeside(InvitationFacts one, InvitationFacts other) =>
        one.Solicited == other.Solicited && one.SeeksAdvice == other.SeeksAdvice && one.PresentingThatDay == other.PresentingThatDay
        && one.WantToMeet == other.WantToMeet && one.InviterPays == other.InviterPays && one.Available == other.Available;

    private static HashSet<(string, string)> Met(InvitationFacts facts, Policy policy) =>
        [.. policy.Types.SelectMany(type => type.Conditions.Where(condition => condition.IsMet(facts, policy)).Select(condition => (type.Key, condition.Key)))];

    private static IEnumerable<InvitationFacts> OneFactChanged(InvitationFacts facts)
    {
        foreach (var fact in FactCatalogue.All.OfType<ChoiceFact>().Where(fact => fact.In(facts) is not null))
        {
            foreach (var choice in fact.Choices)
            {
                yield return fact.With(facts, choice);
            }
        }

        foreach (var day in FactCatalogue.All.OfType<DayFact>().Where(day => day.CanMove(facts)))
        {
            var from = day.Day(facts) ?? facts.ReferenceDay;
            foreach (var moved in new[] { -400, -61, -2, -1, 1, 2, 61, 400 }.Select(days => from.DayNumber + days).Where(number => number >= day.Earliest(facts).DayNumber && number <= day.Latest(facts).DayNumber))
            {
                yield return day.With(facts, DateOnly.FromDayNumber(moved));
            }
        }
    }
}
