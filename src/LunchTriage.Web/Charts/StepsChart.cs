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

        var svg = new Markup().Open("svg", ("class", look), ("viewBox", Markup.Path($"0 0 {width} {height}")), ("role", "img"), ("aria-labelledby", id + "-t"), ("aria-describedby", id + "-d"));
        foreach (var tick in _axis.Ticks)
        {
            svg.Empty("path", ("class", tick == 0 ? "c-axis" : "c-grid"), ("d", Markup.Path($"M{left} {Y(tick)}H{width}")))
                .Element("text", Label(tick), ("x", left - 8), ("y", Y(tick) + 4), ("text-anchor", "end"));
        }

        if (budget is not null)
        {
            svg.Empty("path", ("class", "c-limit"), ("d", Markup.Path($"M{left} {Y(budget.Amount)}H{width}")))
                .Element("text", words["Budget: {0}", budget.Limit()], ("class", "c-value"), ("x", left + 4), ("y", Y(budget.Amount) - 7));
        }

        Lines(svg, X, Y, left, width, bottom, isWide);
        Months(svg, X, height - 6, isWide);
        return svg.Close("svg");
    }

    private void Lines(Markup svg, Func<double, double> x, Func<decimal, double> y, double left, double right, double bottom, bool isWide)
    {
        var now = x(today.DayNumber + 1);
        var held = 0m;
        var line = new StringBuilder(Markup.Path($"M{left} {bottom}"));
        var lastStep = left;
        foreach (var step in steps.Where(step => step.Held))
        {
            held += step.Amount;
            lastStep = x(step.On.DayNumber);
            line.Append(Markup.Path($"H{lastStep}V{y(held)}"));
        }

        line.Append(Markup.Path($"H{Math.Max(now, lastStep)}"));
        svg.Empty("path", ("class", "c-area"), ("d", line + Markup.Path($"V{bottom}Z"))).Empty("path", ("class", "c-line"), ("d", line.ToString()));

        var ahead = steps.Where(step => !step.Held).ToArray();
        var total = held;
        if (ahead.Length > 0)
        {
            var dashes = new StringBuilder(Markup.Path($"M{now} {y(held)}"));
            foreach (var step in ahead)
            {
                total += step.Amount;
                dashes.Append(Markup.Path($"H{Math.Max(now, x(step.On.DayNumber))}V{y(total)}"));
            }

            svg.Empty("path", ("class", "c-line ahead"), ("d", dashes.Append(Markup.Path($"H{right}")).ToString()));
            // Under the line the steps that lead up to it would run through the words; the caption says them.
            if (Beside(y, total) < y(total))
            {
                svg.Element("text", isWide ? words["{0} with what is ahead", Amount(total)] : words.Written(Amount(total)),
                    ("class", "c-value"), ("x", right), ("y", Beside(y, total)), ("text-anchor", "end"));
            }
        }

        if (held > 0)
        {
            Held(svg, words[budget?.Unit == BudgetUnit.Hours ? "{0} spent" : "{0} held", Amount(held)], now, lastStep, left, y(held), bottom, isOverFree: Beside(y, held) < y(held), hasAhead: ahead.Length > 0);
        }
    }

    // Under the line, so that the dashed one's label may stand over it; over it where a step would cut through the words.
    // Where the limit would, too, they are left out: the caption says them.
    private static void Held(Markup svg, string text, double now, double lastStep, double left, double line, double bottom, bool isOverFree, bool hasAhead)
    {
        var width = Markup.WidthOf(text) + 10;
        var isUnderFree = now - lastStep > width && bottom - line > 24;
        if (!isUnderFree && !isOverFree)
        {
            return;
        }

        var y = isUnderFree && (hasAhead || !isOverFree) ? line + 18 : line - 7;
        if (now - left < width)
        {
            svg.Element("text", text, ("class", "c-value"), ("x", left + 6), ("y", y));
        }
        else
        {
            svg.Element("text", text, ("class", "c-value"), ("x", now - 10), ("y", y), ("text-anchor", "end"));
        }
    }

    // Over its line, unless the limit would run through the words.
    private double Beside(Func<decimal, double> y, decimal sum)
    {
        var line = y(sum);
        var limit = budget is null ? double.NegativeInfinity : y(budget.Amount);
        return limit < line - 1 && limit > line - 20 ? line + 18 : line - 7;
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
