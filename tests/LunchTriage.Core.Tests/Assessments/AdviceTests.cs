using CsCheck;
using LunchTriage.Core.Assessments;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Facts;
using LunchTriage.Core.Policies;
using LunchTriage.Core.Rules;
using LunchTriage.Core.Rules.LunchTypes;

namespace LunchTriage.Core.Tests.Assessments;

public sealed class AdviceTests
{
    private static readonly BudgetUse SixHeld = new(Held: 6, Coming: 0, Due: 0, Hours.From(18));

    [Fact]
    public void A_lunch_that_is_accepted_on_a_free_day_needs_no_advice() => Assert.Empty(Some.Neighbour.Advice());

    [Fact]
    public void Check_the_calendar_when_accepted_and_unsure_whether_you_are_free()
    {
        Assert.Equal([Advice.CheckCalendar], (Some.Neighbour with { Available = Answer.Unsure }).Advice());
        Assert.DoesNotContain(Advice.CheckCalendar, Some.Colleague.Advice());
    }

    [Fact]
    public void Weigh_what_each_side_would_gain_when_only_your_wish_is_open()
    {
        Assert.Equal([Advice.WeighMutualBenefit], (Some.Neighbour with { WantToMeet = Answer.Unsure }).Advice());
        Assert.DoesNotContain(Advice.WeighMutualBenefit, Some.Colleague.Advice());
    }

    [Fact]
    public void Propose_another_day_when_you_are_not_free()
    {
        Assert.Equal([Advice.ProposeAnotherDay], (Some.Neighbour with { Available = Answer.No }).Advice());
        Assert.Equal([Advice.ProposeAnotherDay], (Some.Colleague with { Available = Answer.No }).Advice());
        Assert.DoesNotContain(Advice.ProposeAnotherDay, (Some.Stranger with { Available = Answer.No }).Advice());
        Assert.DoesNotContain(Advice.ProposeAnotherDay, (Some.Colleague with { Available = Answer.No, WantToMeet = Answer.No }).Advice());
    }

    [Fact]
    public void Propose_another_day_when_you_are_presenting() =>
        Assert.Equal([Advice.ProposeAnotherDay], (Some.NewContact with { PresentingThatDay = true }).Advice());

    [Fact]
    public void Ask_who_pays_when_a_clear_offer_would_turn_it()
    {
        Assert.Equal([Advice.AskWhoPays, Advice.SuggestEvent, Advice.Acknowledge], Some.Stranger.Advice());
        Assert.Equal([Advice.AskWhoPays, Advice.SuggestEvent, Advice.Acknowledge], (Some.Colleague with { SeeksAdvice = true }).Advice());
    }

    [Fact]
    public void Do_not_ask_who_pays_where_it_is_said_or_would_turn_nothing()
    {
        Assert.Equal([Advice.SuggestEvent, Advice.Acknowledge], (Some.Stranger with { InviterPays = Answer.No }).Advice());
        Assert.Equal([Advice.SuggestEvent, Advice.Acknowledge], (Some.Stranger with { WantToMeet = Answer.No }).Advice());
        Assert.Equal([Advice.SuggestEvent, Advice.Acknowledge], Some.Stranger.Advice(Policy.Default with { PaidColdCall = PaidColdCall.Redirect }));
        Assert.DoesNotContain(Advice.AskWhoPays, Some.Colleague.Advice());
    }

    [Fact]
    public void A_decline_is_owed_a_short_answer() => Assert.Equal([Advice.Acknowledge], (Some.Colleague with { WantToMeet = Answer.No }).Advice());

    [Fact]
    public void Meet_in_person_first_when_you_know_them_online_only()
    {
        var online = Some.Colleague with { Acquaintance = Acquaintance.OnlineOnly };

        Assert.Equal([Advice.MeetInPersonFirst], online.Advice());
        Assert.DoesNotContain(Advice.MeetInPersonFirst, (online with { WantToMeet = Answer.No }).Advice());
        Assert.DoesNotContain(Advice.MeetInPersonFirst, (Some.Neighbour with { Acquaintance = Acquaintance.OnlineOnly }).Advice());
        Assert.DoesNotContain(Advice.MeetInPersonFirst, (Some.Colleague with { Acquaintance = Acquaintance.Introduced }).Advice());
    }

    [Fact]
    public void Propose_a_lunch_when_a_type_lacks_only_the_meal()
    {
        Assert.Equal([Advice.ProposeLunch], (Some.Neighbour with { Meal = Meal.Coffee }).Advice());
        Assert.Equal([Advice.ProposeLunch], (Some.HiringOrganisation with { Meal = Meal.Dinner }).Advice());
        Assert.Equal([Advice.SuggestEvent, Advice.ProposeLunch, Advice.Acknowledge], (Some.Neighbour with { Meal = Meal.Coffee, Acquaintance = Acquaintance.Stranger, InviterPays = Answer.No }).Advice());
    }

    [Fact]
    public void Do_not_propose_a_lunch_where_more_is_missing_or_another_type_matches()
    {
        Assert.DoesNotContain(Advice.ProposeLunch, (Some.Neighbour with { Meal = Meal.Coffee, WantToMeet = Answer.Unsure }).Advice());
        Assert.DoesNotContain(Advice.ProposeLunch, (Some.OldColleague with { Meal = Meal.Coffee, ReferralSource = true }).Advice());
    }

    [Fact]
    public void Do_not_propose_a_lunch_for_a_type_that_allows_none()
    {
        var breakfasts = new LunchType("breakfasts", [Meal.Breakfast], Conditions.SameBuilding) { Name = "Early", Who = "Somebody near.", Why = "Coffee.", WhenItMatches = "It is early." };

        Assert.DoesNotContain(Advice.ProposeLunch, (Some.Neighbour with { Meal = Meal.Coffee }).Advice(Policy.Default with { Types = [breakfasts] }));
    }

    [Theory]
    [InlineData(5, 0, 0, false)]
    [InlineData(6, 0, 0, true)]
    [InlineData(4, 1, 0, false)]
    [InlineData(4, 1, 1, true)]
    [InlineData(0, 0, 6, true)]
    public void Warn_when_this_lunch_would_pass_the_budget(int held, int coming, int due, bool warned) =>
        Assert.Equal(warned, Some.Neighbour.Advice(used: new(held, coming, due, Hours.None)).Contains(Advice.OverBudget));

    [Theory]
    [InlineData(15, false)]
    [InlineData(15.01, true)]
    public void A_budget_in_hours_looks_at_hours(double hoursUsed, bool warned)
    {
        var policy = Policy.Default with { Budget = new(18, BudgetUnit.Hours, BudgetPeriod.CalendarYear) };

        Assert.Equal(warned, Some.Neighbour.Advice(policy, new(Held: 100, 0, 0, Hours.From((decimal)hoursUsed))).Contains(Advice.OverBudget));
    }

    [Fact]
    public void A_budget_of_nothing_warns_of_the_first_lunch() =>
        Assert.Contains(Advice.OverBudget, Some.Neighbour.Advice(Policy.Default with { Budget = new(0, BudgetUnit.Lunches, BudgetPeriod.CalendarYear) }));

    [Fact]
    public void Without_a_budget_nothing_is_warned_of() => Assert.Empty(Some.Neighbour.Advice(Policy.Default with { Budget = null }, SixHeld));

    [Fact]
    public void The_budget_is_mentioned_only_where_a_lunch_may_come_of_it()
    {
        Assert.Equal([Advice.OverBudget], Some.Neighbour.Advice(used: SixHeld));
        Assert.Equal([Advice.ProposeAnotherDay, Advice.OverBudget], (Some.Neighbour with { Available = Answer.No }).Advice(used: SixHeld));
        Assert.Equal([Advice.OverBudget], Some.Colleague.Advice(used: SixHeld));
        Assert.DoesNotContain(Advice.OverBudget, Some.Stranger.Advice(used: SixHeld));
        Assert.DoesNotContain(Advice.OverBudget, (Some.Colleague with { WantToMeet = Answer.No }).Advice(used: SixHeld));
    }

    [Fact]
    public void A_mutual_referral_is_always_a_good_idea_and_never_over_the_budget()
    {
        Assert.Empty(Some.ReferralPartner.Advice(used: SixHeld));
        Assert.Empty((Some.OldColleague with { ReferralSource = true }).Advice(used: SixHeld));
        Assert.Equal([Advice.WeighMutualBenefit, Advice.OverBudget], (Some.ReferralPartner with { WantToMeet = Answer.Unsure }).Advice(used: SixHeld));
    }

    [Fact]
    public void A_mutual_referral_is_never_over_the_budget_with_meals_of_the_policys_own_either()
    {
        var coffees = new LunchType("mutualReferral", [Meal.Coffee, Meal.Lunch], Conditions.ReferralSource) { Name = "Referral", Who = "A source.", Why = "Referrals.", WhenItMatches = "It is one." };

        Assert.Empty((Some.ReferralPartner with { Meal = Meal.Coffee }).Advice(Policy.Default with { Types = [coffees] }, SixHeld));
    }

    [Fact]
    public void The_advice_stands_in_its_order_and_each_piece_once() =>
        Gen.Select(Any.Case, Gen.Int[0, 8]).Sample((each, held) =>
        {
            var advice = each.Facts.Advice(each.Policy, new(held, 0, 0, Hours.None));

            return advice.SequenceEqual(advice.Distinct().Order());
        }, iter: 5_000);

    [Fact]
    public void Advice_goes_with_its_verdict() =>
        Any.Case.Sample((facts, policy) =>
        {
            var assessment = facts.Assess(policy, SixHeld);
            var (verdict, advice) = (assessment.Verdict, assessment.Advice);

            return advice.Contains(Advice.CheckCalendar) == (verdict == Verdict.Accept && facts.Available == Answer.Unsure)
                && advice.Contains(Advice.WeighMutualBenefit) == (assessment.Rule == "mutualBenefit")
                && advice.Contains(Advice.ProposeAnotherDay) == (verdict == Verdict.Reschedule || (verdict == Verdict.Consider && facts.Available == Answer.No))
                && advice.Contains(Advice.AskWhoPays) == (verdict == Verdict.Redirect && facts.InviterPays == Answer.Unsure && assessment.WhatWouldChange.Any(change => change is { Fact: "inviterPays", Value: "yes" }))
                && advice.Contains(Advice.SuggestEvent) == (verdict == Verdict.Redirect)
                && advice.Contains(Advice.MeetInPersonFirst) == (verdict == Verdict.Consider && facts.Acquaintance == Acquaintance.OnlineOnly)
                && advice.Contains(Advice.OverBudget) == (verdict is Verdict.Accept or Verdict.Reschedule or Verdict.Consider && !assessment.MatchedTypes.Contains("mutualReferral"))
                && advice.Contains(Advice.Acknowledge) == (verdict is Verdict.Redirect or Verdict.Decline);
        }, iter: 5_000);
}
