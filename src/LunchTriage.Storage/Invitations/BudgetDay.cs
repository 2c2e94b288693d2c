using LunchTriage.Core.Costs;
using LunchTriage.Core.Policies;

namespace LunchTriage.Storage.Invitations;

/// <summary>What of a budget one day used. A day has one for each outcome.</summary>
/// <param name="On">The day on which it counts.</param>
/// <param name="Ahead">It is coming or due; otherwise it is over.</param>
/// <param name="Lunches">How many lunches.</param>
/// <param name="WithoutDay">Those of them for which no day was proposed: they are never due.</param>
/// <param name="Hours">Their hours, and those recorded for cancelled ones and no-shows.</param>
public sealed record BudgetDay(DateOnly On, bool Ahead, int Lunches, int WithoutDay, Hours Hours)
{
    /// <summary>What days used together.</summary>
    /// <param name="days">The days.</param>
    /// <param name="today">The owner's today: it divides what is coming from what is due.</param>
    public static BudgetUse Use(IReadOnlyList<BudgetDay> days, DateOnly today)
    {
        var due = Sum(day => day.Ahead && day.On < today ? day.Lunches - day.WithoutDay : 0);
        return new(
            Held: Sum(day => day.Ahead ? 0 : day.Lunches),
            Coming: Sum(day => day.Ahead ? day.Lunches : 0) - due,
            Due: due,
            Hours: Hours.FromHundredths(Sum(day => day.Hours.Hundredths)))
        {
            HoursAhead = Hours.FromHundredths(Sum(day => day.Ahead ? day.Hours.Hundredths : 0)),
        };

        int Sum(Func<BudgetDay, int> what) => days.Sum(what);
    }
}
