using System.Globalization;
using System.Text;
using LunchTriage.Core;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Policies;
using LunchTriage.Web.TagHelpers;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Charts;

/// <summary>Draws a sum that rises by steps: a full line to today, a dashed one ahead, and the limit across.</summary>
internal sealed class StepsChart(DayRange period, IReadOnlyList<BudgetStep> steps, Budget? budget, DateOnly today, Wording words, string id)
{
    // Of words from the line that they belong to, and what is left for them above the highest.
    private const double Over = 7, Under = 18, Room = 20;

    private readonly BudgetUnit _unit = budget?.Unit ?? BudgetUnit.Lunches;
    private readonly Axis _axis = Axis.For((double)Math.Max(budget?.Amount ?? 0, steps.Sum(step => step.Amount)));
    private readonly double _days = period.Last.DayNumber - period.First.DayNumber + 1;

    public Markup Wide() => Draw("c-wide", width: 920, height: 240, isWide: true);

    public Markup Tall() => Draw("c-tall", width: 340, height: 220, isWide: false);

    private Markup Draw(string look, double width, double height, bool isWide)
    {
        var left = Math.Max(isWide ? 36 : 26, Markup.WidthOf(Label(_axis.Top)) + 10);
        // Above the limit there is room for its name.
        var (top, bottom) = (37.0, height - 26);
        double X(double day) => left + ((width - left) * Math.Clamp((day - period.First.DayNumber) / _days, 0, 1));
        double Y(decimal sum) => bottom - ((bottom - top) * (double)sum / _axis.Top);

        var places = new LabelPlaces(top - Room, bottom - 1);
        var svg = new Markup().Open("svg", ("class", look), ("viewBox", Markup.Path($"0 0 {width} {height}")), ("role", "img"), ("aria-labelledby", id + "-t"), ("aria-describedby", id + "-d"));
        foreach (var tick in _axis.Ticks)
        {
            places.AvoidIfPossible(left, Y(tick), width, Y(tick));
            svg.Empty("path", ("class", tick == 0 ? "c-axis" : "c-grid"), ("d", Markup.Path($"M{left} {Y(tick)}H{width}")))
                .Element("text", Label(tick), ("x", left - 8), ("y", Y(tick) + 4), ("text-anchor", "end"));
        }

        if (budget is not null)
        {
            places.Avoid(left, Y(budget.Amount), width, Y(budget.Amount));
            svg.Empty("path", ("class", "c-limit"), ("d", Markup.Path($"M{left} {Y(budget.Amount)}H{width}")));
        }

        var now = X(today.DayNumber + 1);
        var held = Line(svg, places, "c-line", [.. steps.Where(step => step.Held)], left, 0, X, Y, end: now, bottom);
        var ahead = steps.Where(step => !step.Held).ToArray();
        var total = ahead.Length == 0 ? held : Line(svg, places, "c-line ahead", ahead, now, held, X, Y, end: width, bottom: null);

        if (budget is not null)
        {
            var (over, under) = (Y(budget.Amount) - Over, Y(budget.Amount) + Under);
            Say(svg, places, words["Budget: {0}", budget.Limit()], new(left + 4, over, EndsThere: false), new(width, over, EndsThere: true), new(left + 4, under, EndsThere: false), new(width, under, EndsThere: true));
        }

        if (ahead.Length > 0)
        {
            Say(svg, places, isWide ? words["{0} with what is ahead", Amount(total)] : words.Written(Amount(total)), new(width, Y(total) - Over, EndsThere: true), new(width, Y(total) + Under, EndsThere: true));
        }

        if (held > 0)
        {
            var text = words[budget?.Unit == BudgetUnit.Hours ? "{0} spent" : "{0} held", Amount(held)];
            var isNarrow = now - left < Markup.WidthOf(text) + 10;
            LabelPlace At(double y) => isNarrow ? new(left + 6, y, EndsThere: false) : new(now - 10, y, EndsThere: true);
            var (over, under) = (At(Y(held) - Over), At(Y(held) + Under));
            // Under its line, so that the words of the dashed one may stand over it.
            Say(svg, places, text, ahead.Length > 0 ? [under, over] : [over, under]);
        }

        Months(svg, X, height - 6, isWide);
        return svg.Close("svg");
    }

    // A sum that rises step by step; what it is in the end.
    private static decimal Line(Markup svg, LabelPlaces places, string look, BudgetStep[] steps, double start, decimal sum, Func<double, double> x, Func<decimal, double> y, double end, double? bottom)
    {
        var at = start;
        var line = new StringBuilder(Markup.Path($"M{start} {y(sum)}"));
        foreach (var step in steps)
        {
            var next = Math.Max(start, x(step.On.DayNumber));
            places.Avoid(at, y(sum), next, y(sum));
            places.Avoid(next, y(sum), next, y(sum + step.Amount));
            (at, sum) = (next, sum + step.Amount);
            line.Append(Markup.Path($"H{at}V{y(sum)}"));
        }

        end = Math.Max(at, end);
        places.Avoid(at, y(sum), end, y(sum));
        line.Append(Markup.Path($"H{end}"));
        if (bottom is { } foot)
        {
            svg.Empty("path", ("class", "c-area"), ("d", line + Markup.Path($"V{foot}Z")));
        }

        svg.Empty("path", ("class", look), ("d", line.ToString()));
        return sum;
    }

    // Where there is no place for it, it is left out: the caption says it, too.
    private static void Say(Markup svg, LabelPlaces places, string text, params LabelPlace[] could)
    {
        if (places.Take(text, could) is { } place)
        {
            svg.Element("text", text, ("class", "c-value"), ("x", place.X), ("y", place.Y), ("text-anchor", place.EndsThere ? "end" : null));
        }
    }

    private void Months(Markup svg, Func<double, double> x, double at, bool isWide)
    {
        for (var month = new DateOnly(period.First.Year, period.First.Month, 1); month <= period.Last; month = month.AddMonths(1))
        {
            var from = Math.Max(month.DayNumber, period.First.DayNumber);
            var to = Math.Min(month.AddMonths(1).DayNumber, period.Last.DayNumber + 1);
            // A few days of a month have no room for its name.
            if (to - from > 12)
            {
                var name = month.ToString("MMM", CultureInfo.CurrentCulture);
                svg.Element("text", isWide ? name : StringInfo.GetNextTextElement(name), ("x", x((from + to) / 2.0)), ("y", at), ("text-anchor", "middle"));
            }
        }
    }

    private object Amount(decimal sum) => _unit == BudgetUnit.Lunches ? sum : Hours.From(sum);

    private string Label(int value) => words.Written(Amount(value));
}
