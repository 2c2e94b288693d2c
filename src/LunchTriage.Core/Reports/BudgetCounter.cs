using LunchTriage.Core.Costs;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Policies;

namespace LunchTriage.Core.Reports;

/// <summary>Counts what is used of a budget in a period: what was held, is coming or due, and the hours of it.</summary>
/// <param name="period">The days that the budget looks at.</param>
/// <param name="today">The owner's today.</param>
public sealed class BudgetCounter(DayRange period, DateOnly today)
{
    private int _held;
    private int _coming;
    private int _due;
    private Hours _spent;
    private Hours _ahead;

    /// <summary>What is used so far.</summary>
    public BudgetUse Use => new(_held, _coming, _due, _spent + _ahead) { HoursAhead = _ahead };

    /// <summary>Adds an invitation; where the budget is asked about one, that one is left out.</summary>
    public void Add(CountedInvitation invitation) => Add(invitation, invitation.CountIn(period, today, RateHistory.None));

    internal void Add(CountedInvitation invitation, Counted counted)
    {
        _spent += counted.HoursSpent ?? Hours.None;
        switch (counted.Lunch)
        {
            case InvitationStatus.Held:
                _held++;
                break;
            case InvitationStatus.Coming:
                _coming++;
                _ahead += invitation.Cost;
                break;
            case InvitationStatus.Due:
                _due++;
                _ahead += invitation.Cost;
                break;
        }
    }
}
