using LunchTriage.Core.Costs;
using LunchTriage.Core.Policies;

namespace LunchTriage.Storage.Invitations;

/// <summary>What of a budget one day used.</summary>
/// <param name="On">The day on which it counts.</param>
/// <param name="Ahead">It is coming or due; otherwise it is over.</param>
/// <param name="HasDay">It was proposed for that day. Otherwise it came on it, and is never due.</param>
/// <param name="Lunches">How many lunches.</param>
/// <param name="Hours">Their hours, and those recorded for cancelled ones and no-shows.</param>
public sealed record BudgetDay(DateOnly On, bool Ahead, bool HasDay, int Lunches, Hours Hours)
{
    /// <summary>What days used together.</summary>
    /// <param name="days">The days.</param>
    /// <param name="today">The owner's today: it divides what is coming from what is due.</param>
    public static BudgetUse Use(IReadOnlyList<BudgetDay> days, DateOnly today)
    {
        return new(
            Held: Lunches(day => !day.Ahead),
            Coming: Lunches(day => day.Ahead && !IsDue(day)),
            Due: Lunches(day => day.Ahead && IsDue(day)),
            Hours: Took(_ => true))
        {
            HoursAhead = Took(day => day.Ahead),
        };

        int Lunches(Func<BudgetDay, bool> which) => days.Where(which).Sum(day => day.Lunches);

        Hours Took(Func<BudgetDay, bool> which) => Hours.FromHundredths(days.Where(which).Sum(day => day.Hours.Hundredths));

        bool IsDue(BudgetDay day) => day.HasDay && day.On < today;
    }
}
