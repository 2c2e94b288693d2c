using LunchTriage.Core.Costs;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Policies;
using LunchTriage.Core.Reports;

namespace LunchTriage.Core.Tests.Reports;

/// <summary>What a period uses of a budget.</summary>
public sealed class BudgetUseTests
{
    [Fact]
    public void Held_coming_and_due_use_the_budget_with_hours_spent_and_the_cost_of_what_is_ahead() =>
        Assert.Equal(
            new BudgetUse(Held: 1, Coming: 1, Due: 1, Hours.From(2.5m + 3 + 3)) { HoursAhead = Hours.From(6) },
            Use(
                Some.Held with { Outcome = new() { Result = OutcomeResult.Held, On = Some.Today, Hours = Hours.From(2.5m) } },
                Some.Accepted with { ProposedDay = Some.Today },
                Some.Accepted with { ProposedDay = Some.Today.AddDays(-1) }));

    [Fact]
    public void A_cancelled_one_and_a_no_show_use_only_hours_that_were_recorded() =>
        Assert.Equal(
            new BudgetUse(0, 0, 0, Hours.From(1)),
            Use(
                Some.Held with { Outcome = new() { Result = OutcomeResult.Cancelled, On = Some.Today } },
                Some.Held with { Outcome = new() { Result = OutcomeResult.NoShow, On = Some.Today, Hours = Hours.From(1) } }));

    [Fact]
    public void What_is_not_accepted_uses_nothing() =>
        Assert.Equal(default, Use(Some.Invitation, Some.Declined, Some.Invitation with { Decision = Decision.Postponed }, Some.Invitation with { Decision = Decision.Redirected }));

    [Fact]
    public void A_lunch_uses_the_budget_of_its_own_day_and_not_of_the_day_on_which_it_was_asked()
    {
        Assert.Equal(1, Use(Some.Accepted with { ReceivedOn = new(2025, 12, 31), ProposedDay = new(2026, 12, 31) }).Coming);
        Assert.Equal(0, Use(Some.Accepted with { ReceivedOn = new(2026, 12, 31), ProposedDay = new(2027, 1, 1) }).Coming);
    }

    private static BudgetUse Use(params CountedInvitation[] invitations)
    {
        var counter = new ReportCounter(DayRange.Year(2026), Some.Today, RateHistory.None);
        foreach (var invitation in invitations)
        {
            counter.Add(invitation);
        }

        return counter.Build().BudgetUse;
    }
}
