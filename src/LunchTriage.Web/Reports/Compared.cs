using LunchTriage.Core;
using LunchTriage.Core.Costs;

namespace LunchTriage.Web.Reports;

/// <summary>A year's hours beside those of the year before, as the end of a sentence.</summary>
internal static class Compared
{
    // So near, in parts of the year before, a share is called by a fraction's name.
    private const decimal Near = 0.02m;

    private static readonly (decimal Share, string Name)[] Fractions =
    [
        (1m / 10, "a tenth"), (1m / 8, "an eighth"), (1m / 6, "a sixth"), (1m / 5, "a fifth"), (1m / 4, "a quarter"), (1m / 3, "a third"),
        (2m / 5, "two fifths"), (1m / 2, "half"), (3m / 5, "three fifths"), (2m / 3, "two thirds"), (3m / 4, "three quarters"), (9m / 10, "nine tenths"),
    ];

    /// <summary>", 5.5 h (about a quarter) less than the year before".</summary>
    /// <param name="before">The year before.</param>
    /// <param name="now">The year.</param>
    /// <param name="toTheDay">The year still runs, and both are counted to the same day.</param>
    public static Phrase With(Hours before, Hours now, bool toTheDay)
    {
        if (before == now)
        {
            return now == Hours.None ? "" : toTheDay ? ", as much as the year before to the same day" : ", as much as the year before";
        }

        var more = now > before;
        var difference = Hours.FromHundredths(Math.Abs(now.Hundredths - before.Hundredths));
        var amount = before == Hours.None || Share(difference.Value / before.Value) is not { } share ? new Phrase("{0}", difference) : new Phrase("{0} ({1})", difference, share);
        return (more, toTheDay) switch
        {
            (true, true) => new Phrase(", {0} more than the year before to the same day", amount),
            (true, false) => new Phrase(", {0} more than the year before", amount),
            (false, true) => new Phrase(", {0} less than the year before to the same day", amount),
            (false, false) => new Phrase(", {0} less than the year before", amount),
        };
    }

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
