using LunchTriage.Core;
using LunchTriage.Core.Costs;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Reports;

/// <summary>What a period is held against, in words that name its days.</summary>
internal static class Compared
{
    // So near, in parts of what was before, a share is called by a fraction's name.
    private const decimal Near = 0.02m;

    private static readonly (decimal Share, string Name)[] Fractions =
    [
        (1m / 10, "a tenth"), (1m / 8, "an eighth"), (1m / 6, "a sixth"), (1m / 5, "a fifth"), (1m / 4, "a quarter"), (1m / 3, "a third"),
        (2m / 5, "two fifths"), (1m / 2, "half"), (3m / 5, "three fifths"), (2m / 3, "two thirds"), (3m / 4, "three quarters"), (9m / 10, "nine tenths"),
    ];

    /// <summary>Days by name: "2025", "5 January to 4 March 2026", "5 January 2026".</summary>
    public static Phrase Named(DayRange days) =>
        days == DayRange.Year(days.First.Year) ? new Phrase("{0}", Dates.Year(days.First.Year))
        : days.First == days.Last ? new Phrase("{0}", days.First)
        : new Phrase("{0} to {1}", days.First.Year == days.Last.Year ? new DayWithoutYear(days.First) : (object)days.First, days.Last);

    /// <summary>", 5.5 h (about a quarter) less than in 2025", at the end of a sentence; empty where there is nothing on either side.</summary>
    /// <param name="before">What was counted before.</param>
    /// <param name="now">What is counted now.</param>
    /// <param name="days">The days before.</param>
    public static Phrase With(Hours before, Hours now, DayRange days)
    {
        if (before == now)
        {
            return now == Hours.None ? "" : new Phrase(", as much as {0}", In(days));
        }

        var difference = Difference(before, now);
        var amount = before == Hours.None || Share(difference.Value / before.Value) is not { } share ? new Phrase("{0}", difference) : new Phrase("{0} ({1})", difference, share);
        return new(now > before ? ", {0} more than {1}" : ", {0} less than {1}", amount, In(days));
    }

    /// <summary>"5.5 h less than in 2025", below the hours.</summary>
    /// <inheritdoc cref="With" />
    public static Phrase Beside(Hours before, Hours now, DayRange days) => now == before
        ? new("As much as {0}", In(days))
        : new(now > before ? "{0} more than {1}" : "{0} less than {1}", Difference(before, now), In(days));

    /// <summary>"2 fewer than in 2025", below a count.</summary>
    /// <inheritdoc cref="With" />
    public static Phrase Beside(int before, int now, DayRange days) => now == before
        ? new("As many as {0}", In(days))
        : new(now > before ? "{0} more than {1}" : "{0} fewer than {1}", Math.Abs(now - before), In(days));

    private static Phrase In(DayRange days) =>
        new(days == DayRange.Year(days.First.Year) ? "in {0}" : days.First == days.Last ? "on {0}" : "from {0}", Named(days));

    private static Hours Difference(Hours before, Hours now) => Hours.FromHundredths(Math.Abs(now.Hundredths - before.Hundredths));

    private static Phrase? Share(decimal share)
    {
        var (nearest, name) = Fractions.MinBy(each => Math.Abs(each.Share - share));
        return Math.Abs(nearest - share) switch
        {
            // A third has no end as a decimal.
            < 0.00001m => (Phrase?)name,
            <= Near => new Phrase("about {0}", (Phrase)name),
            _ => null,
        };
    }
}
