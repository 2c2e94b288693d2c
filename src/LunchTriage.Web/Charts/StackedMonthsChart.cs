using System.Globalization;
using LunchTriage.Core.Costs;
using LunchTriage.Web.TagHelpers;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Charts;

/// <summary>Draws hours by month as bars of parts: standing ones for a wide place, lying ones for a narrow one.</summary>
/// <param name="months">The months, in order.</param>
/// <param name="textures">How each series is filled.</param>
/// <param name="words">For what is said.</param>
/// <param name="id">Begins the ids within the chart.</param>
internal sealed class StackedMonthsChart(IReadOnlyList<StackedMonth> months, IReadOnlyList<Texture> textures, Wording words, string id)
{
    // Half of an outline's width, by which an outlined part is drawn smaller.
    private const double Line = StackedMonth.Line;

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
            var (month, middle) = (months[i], left + (pitch * (i + 0.5)));
            svg.Open("g").Element("title", month.Title);
            foreach (var (series, from, to) in month.Placed)
            {
                var (foot, head) = StackedMonth.Inset(textures[series], Y(from), Y(to), outward: -1, atAxis: from == 0);
                Bar(svg, series, "-w", middle - (width / 2), head, width, foot - head);
            }

            if (month.Total > Hours.None)
            {
                svg.Element("text", words.Written(month.Total.Value), ("class", "c-value"), ("x", middle), ("y", Y((double)month.Total.Value) - 6), ("text-anchor", "middle"));
            }

            svg.Element("text", Name(month), ("x", middle), ("y", 292.0), ("text-anchor", "middle")).Close("g");
        }

        return svg.Close("svg");
    }

    public Markup Tall()
    {
        const double Left = 40, Pitch = 30, Height = 18;
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
            var (month, top) = (months[i], (i * Pitch) + 6);
            svg.Open("g").Element("title", month.Title).Element("text", Name(month), ("x", 0.0), ("y", top + 14));
            foreach (var (series, from, to) in month.Placed)
            {
                var (start, end) = StackedMonth.Inset(textures[series], X(from), X(to), outward: 1, atAxis: from == 0);
                Bar(svg, series, "-n", start, top, end - start, Height);
            }

            if (month.Total > Hours.None)
            {
                svg.Element("text", words.Written(month.Total.Value), ("class", "c-value"), ("x", X((double)month.Total.Value) + 6), ("y", top + 14));
            }

            svg.Close("g");
        }

        return svg.Close("svg");
    }

    /// <summary>What each series is called and how it looks.</summary>
    public Markup Key(IReadOnlyList<string> names)
    {
        var key = new Markup().Open("ul", ("class", "key"));
        for (var i = 0; i < names.Count; i++)
        {
            var pattern = $"{id}-key{i}";
            key.Open("li").Open("svg", ("class", "swatch"), ("viewBox", "0 0 18 12"), ("aria-hidden", "true")).Add(textures[i].Definition(pattern))
                .Empty("rect", ("class", textures[i].Look), ("fill", textures[i].Fill(pattern)), ("x", Line), ("y", Line), ("width", 18 - (2 * Line)), ("height", 12 - (2 * Line)))
                .Close("svg").Say(names[i]).Close("li");
        }

        return key.Close("ul");
    }

    private void Bar(Markup svg, int series, string part, double x, double y, double width, double height) =>
        svg.Empty("rect", ("class", textures[series].Look), ("fill", textures[series].Fill(Pattern(series, part))), ("x", x), ("y", y), ("width", width), ("height", height));

    private Markup Start(string look, double width, double height, string part)
    {
        var svg = new Markup().Open("svg", ("class", look), ("viewBox", Markup.Path($"0 0 {width} {height}")), ("role", "img"), ("aria-labelledby", id + "-t"), ("aria-describedby", id + "-d")).Open("defs");
        for (var series = 0; series < textures.Count; series++)
        {
            svg.Add(textures[series].Definition(Pattern(series, part)));
        }

        return svg.Close("defs");
    }

    private string Pattern(int series, string part) => $"{id}{part}{series}";

    private string Label(int hours) => words.Hours(hours);

    private static string Name(StackedMonth month) => month.Month.ToString("MMM", CultureInfo.CurrentCulture);
}
