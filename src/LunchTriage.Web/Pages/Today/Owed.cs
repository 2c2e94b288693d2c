using System.Globalization;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Pages.Today;

/// <summary>What the owner owes today and what lies ahead, in one sentence whose first part weighs most.</summary>
/// <param name="First">The part that is set off.</param>
/// <param name="Rest">What follows it, its comma and the sentence's end included.</param>
public sealed record Owed(string First, string Rest)
{
    /// <summary>Says it.</summary>
    /// <param name="answers">Invitations that wait for an answer.</param>
    /// <param name="outcomes">Lunches whose outcome is to be recorded.</param>
    /// <param name="coming">Lunches ahead, or without a day.</param>
    /// <param name="next">The day of the next one; null where none has a day.</param>
    /// <param name="today">The owner's today.</param>
    /// <param name="words">The words.</param>
    public static Owed Of(int answers, int outcomes, int coming, DateOnly? next, DateOnly today, Wording words)
    {
        List<string> parts = [];
        if (answers > 0)
        {
            parts.Add(words[answers == 1 ? "{0} answer is owed" : "{0} answers are owed", Counts.InWords(answers)]);
        }

        if (outcomes > 0)
        {
            parts.Add(words[outcomes == 1 ? "{0} outcome is missing" : "{0} outcomes are missing", Counts.InWords(outcomes)]);
        }

        if (parts.Count == 0)
        {
            parts.Add(words["nothing needs you today"]);
        }

        if (coming > 0)
        {
            parts.Add(Coming(coming, next, today, words));
        }

        var rest = parts.Count switch
        {
            1 => words["."],
            2 => words[", and {0}.", parts[1]],
            _ => words[", {0}, and {1}.", parts[1], parts[2]],
        };
        return new(CultureInfo.CurrentUICulture.TextInfo.ToUpper(parts[0][0]) + parts[0][1..], rest);
    }

    private static string Coming(int coming, DateOnly? next, DateOnly today, Wording words) => (coming, next) switch
    {
        (1, null) => words["a lunch waits for its day"],
        (1, { } day) => words["a lunch is coming up {0}", When(day, today, words)],
        (_, null) => words["{0} lunches wait for their day", Counts.InWords(coming)],
        (_, { } day) => words["{0} lunches are coming up, the first {1}", Counts.InWords(coming), When(day, today, words)],
    };

    private static string When(DateOnly day, DateOnly today, Wording words) => (day.DayNumber - today.DayNumber, Week(day) - Week(today)) switch
    {
        (0, _) => words["today"],
        (1, _) => words["tomorrow"],
        (_, 0) => words["this week"],
        (_, 1) => words["next week"],
        _ => words["on {0}", Dates.Plain(day, today, CultureInfo.CurrentCulture)],
    };

    // Weeks counted through, Monday to Sunday as in ISO 8601: the first day of the calendar was a Monday.
    private static int Week(DateOnly day) => day.DayNumber / 7;
}
