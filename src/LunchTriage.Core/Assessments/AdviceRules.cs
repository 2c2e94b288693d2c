using LunchTriage.Core.Costs;
using LunchTriage.Core.Facts;
using LunchTriage.Core.Policies;
using LunchTriage.Core.Rules;

namespace LunchTriage.Core.Assessments;

/// <summary>Which advice goes with a verdict.</summary>
internal static class AdviceRules
{
    /// <summary>All that applies, in the order of <see cref="Advice"/>.</summary>
    public static IReadOnlyList<Advice> For(Situation situation, Verdict verdict, Rule rule, Hours cost, BudgetUse used)
    {
        var (facts, policy) = (situation.Facts, situation.Policy);
        var advice = new List<Advice>(4);

        Add(Advice.CheckCalendar, verdict == Verdict.Accept && facts.Available == Answer.Unsure);
        Add(Advice.WeighMutualBenefit, rule == MutualBenefitRule.Rule);
        Add(Advice.ProposeAnotherDay, verdict == Verdict.Reschedule || (verdict == Verdict.Consider && facts.Available == Answer.No));
        Add(Advice.AskWhoPays, verdict == Verdict.Redirect && facts.InviterPays == Answer.Unsure && AnOfferTurnsIt());
        Add(Advice.SuggestEvent, verdict == Verdict.Redirect);
        Add(Advice.MeetInPersonFirst, verdict == Verdict.Consider && facts.Acquaintance == Acquaintance.OnlineOnly);
        Add(Advice.ProposeLunch, situation.Matches.Count == 0 && ALunchWouldFit());
        Add(Advice.OverBudget, OverBudget.MayBeHeld(verdict) && OverBudget.Warns(policy.Budget, used, cost, situation.Matches.Select(type => type.Key)));
        Add(Advice.Acknowledge, verdict is Verdict.Redirect or Verdict.Decline);
        return advice;

        void Add(Advice each, bool applies)
        {
            if (applies)
            {
                advice.Add(each);
            }
        }

        bool AnOfferTurnsIt() => TriageService.Decide(facts with { InviterPays = Answer.Yes }, policy) != Verdict.Redirect;

        bool ALunchWouldFit()
        {
            for (var i = 0; i < situation.Findings.Count; i++)
            {
                if (situation.Findings[i].LacksOnly("meal") && policy.Types[i].Meals.Contains(Meal.Lunch))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
