using System.Globalization;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.TagHelpers;

/// <summary>Draws hours by month: standing bars for a wide place, lying ones for a narrow one.</summary>
internal sealed class HoursChart(IReadOnlyList<MonthHours> months, Wording words, string id)
{
    private const double Line = 0.6;

    private readonly Axis _axis = Axis.For(months.Select(month => (double)month.Total.Value).DefaultIfEmpty().Max());

    public Markup Wide()
    {
        const double Right = 620, Top = 22, Bottom = 272;
        var left = Math.Max(40, Markup.WidthOf(Label(_axis.Top)) + 10);
        var pitch = (Right - left) / Math.Max(1, months.Count);
        var width = Math.Min(48, pitch * 0.6);
        double Y(double hours) => Bottom - ((Bottom - Top) * hours / _axis.Top);

        var svg = Start("c-wide", Right, 300, "-w");
        foreach (var tick in _axis.Ticks)
        {
            svg.Empty("path", ("class", tick == 0 ? "c-axis" : "c-grid"), ("d", Markup.Path($"M{left} {Y(tick)}H{Right}")))
                .Element("text", Label(tick), ("x", left - 8), ("y", Y(tick) + 4), ("text-anchor", "end"));
        }

        for (var i = 0; i < months.Count; i++)
        {
            var month = months[i];
            var (middle, spent, total) = (left + (pitch * (i + 0.5)), Y((double)month.Spent.Value), Y((double)month.Total.Value));
            svg.Open("g").Element("title", Title(month));
            if (spent < Bottom)
            {
                svg.Empty("rect", ("class", "c-spent"), ("x", middle - (width / 2)), ("y", spent), ("width", width), ("height", Bottom - spent));
            }

            if (total < spent)
            {
                var foot = spent < Bottom ? spent - (2 * Line) : Bottom;
                svg.Empty("rect", ("class", "c-protected"), ("fill", $"url(#{id}-w)"), ("x", middle - (width / 2)), ("y", Math.Min(total, foot - (2 * Line)) + Line), ("width", width), ("height", Math.Max(foot - total - Line, Line)));
            }

            if (total < Bottom)
            {
                svg.Element("text", words.Written(month.Total.Value), ("class", "c-value"), ("x", middle), ("y", total - 6), ("text-anchor", "middle"));
            }

            svg.Element("text", Name(month, "MMM"), ("x", middle), ("y", 292.0), ("text-anchor", "middle")).Close("g");
        }

        return svg.Close("svg");
    }

    public Markup Tall()
    {
        const double Left = 40, Pitch = 30, Bar = 18;
        var bottom = months.Count * Pitch;
        var right = Math.Min(306, 334 - months.Select(month => Markup.WidthOf(words.Written(month.Total.Value))).DefaultIfEmpty().Max());
        double X(double hours) => Left + ((right - Left) * hours / _axis.Top);

        var svg = Start("c-tall", 340, bottom + 26, "-n");
        foreach (var tick in _axis.Ticks)
        {
            svg.Empty("path", ("class", tick == 0 ? "c-axis" : "c-grid"), ("d", Markup.Path($"M{X(tick)} 0V{bottom}")))
                .Element("text", Label(tick), ("x", X(tick)), ("y", bottom + 18), ("text-anchor", "middle"));
        }

        for (var i = 0; i < months.Count; i++)
        {
            var month = months[i];
            var (top, spent, total) = ((i * Pitch) + 6, X((double)month.Spent.Value), X((double)month.Total.Value));
            svg.Open("g").Element("title", Title(month)).Element("text", Name(month, "MMM"), ("x", 0.0), ("y", top + 14));
            if (spent > Left)
            {
                svg.Empty("rect", ("class", "c-spent"), ("x", Left), ("y", top), ("width", spent - Left), ("height", Bar));
            }

            if (total > spent)
            {
                var start = spent > Left ? spent + (2 * Line) : Left + Line;
                svg.Empty("rect", ("class", "c-protected"), ("fill", $"url(#{id}-n)"), ("x", start), ("y", top + Line), ("width", Math.Max(total - Line - start, Line)), ("height", Bar - (2 * Line)));
            }

            if (total > Left)
            {
                svg.Element("text", words.Written(month.Total.Value), ("class", "c-value"), ("x", total + 6), ("y", top + 14));
            }

            svg.Close("g");
        }

        return svg.Close("svg");
    }

    /// <summary>The pattern of what is protected, so that it reads without colour.</summary>
    public static Markup Hatch(string id) => new Markup()
        .Open("defs").Open("pattern", ("id", id), ("width", 6.0), ("height", 6.0), ("patternUnits", "userSpaceOnUse"), ("patternTransform", "rotate(45)"))
        .Empty("rect", ("class", "c-paper"), ("width", 6.0), ("height", 6.0)).Empty("path", ("class", "c-hatch"), ("d", "M0 0v6"))
        .Close("pattern").Close("defs");

    private Markup Start(string look, double width, double height, string part) => new Markup()
        .Open("svg", ("class", look), ("viewBox", Markup.Path($"0 0 {width} {height}")), ("role", "img"), ("aria-labelledby", id + "-t"), ("aria-describedby", id + "-d"))
        .Add(Hatch(id + part));

    private string Label(int hours) => words.Hours(hours);

    private string Title(MonthHours month) => words["{0}: {1} spent, {2} protected", Name(month, "MMMM"), month.Spent, month.Protected];

    private static string Name(MonthHours month, string format) => month.Month.ToString(format, CultureInfo.CurrentCulture);
}
