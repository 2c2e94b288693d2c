using System.Globalization;
using LunchTriage.Core.Costs;
using LunchTriage.Web.TagHelpers;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Charts;

/// <summary>Draws hours by month as bars of parts: standing ones for a wide place, lying ones for a narrow one.</summary>
/// <param name="parts">The bars, in order.</param>
/// <param name="words">For what is said.</param>
/// <param name="id">Begins the ids within the chart.</param>
internal sealed class StackedMonthsChart(MonthsInParts parts, Wording words, string id)
{
    // Half of an outline's width, by which an outlined part is drawn smaller.
    private const double Line = StackedMonth.Line;

    // The height of a number in a bar, and how far its foot lies under the middle.
    private const double LabelHeight = 15, UnderMiddle = 4.5;

    private readonly Axis _axis = Axis.For(parts.Months.Select(month => (double)month.Total.Value).DefaultIfEmpty().Max());

    public Markup Wide()
    {
        const double Right = 620, Top = 22, Bottom = 272;
        var left = Math.Max(40, Markup.WidthOf(Label(_axis.Top)) + 10);
        var pitch = (Right - left) / Math.Max(1, Months.Count);
        var width = Math.Min(48, pitch * 0.76);
        double Y(double hours) => Bottom - ((Bottom - Top) * hours / _axis.Top);

        var svg = Start("c-wide", Right, 300, "-w");
        foreach (var tick in _axis.Ticks)
        {
            svg.Empty("path", ("class", tick == 0 ? "c-axis" : "c-grid"), ("d", Markup.Path($"M{left} {Y(tick)}H{Right}")))
                .Element("text", Label(tick), ("x", left - 8), ("y", Y(tick) + 4), ("text-anchor", "end"));
        }

        for (var i = 0; i < Months.Count; i++)
        {
            var (month, middle) = (Months[i], left + (pitch * (i + 0.5)));
            svg.Open("g").Element("title", month.Title);
            foreach (var (series, from, to) in month.Placed)
            {
                var (foot, head) = StackedMonth.Inset(Textures[series], Y(from), Y(to), outward: -1, atAxis: from == 0);
                Bar(svg, series, "-w", middle - (width / 2), head, width, foot - head);
                Part(svg, month, series, middle, (head + foot) / 2, width, foot - head);
            }

            if (HasSum(month))
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
        var bottom = Months.Count * Pitch;
        var right = Math.Min(306, 334 - Months.Select(month => Markup.WidthOf(words.Written(month.Total.Value))).DefaultIfEmpty().Max());
        double X(double hours) => Left + ((right - Left) * hours / _axis.Top);

        var svg = Start("c-tall", 340, bottom + 26, "-n");
        foreach (var tick in _axis.Ticks)
        {
            svg.Empty("path", ("class", tick == 0 ? "c-axis" : "c-grid"), ("d", Markup.Path($"M{X(tick)} 0V{bottom}")))
                .Element("text", Label(tick), ("x", X(tick)), ("y", bottom + 18), ("text-anchor", "middle"));
        }

        for (var i = 0; i < Months.Count; i++)
        {
            var (month, top) = (Months[i], (i * Pitch) + 6);
            svg.Open("g").Element("title", month.Title).Element("text", Name(month), ("x", 0.0), ("y", top + 14));
            foreach (var (series, from, to) in month.Placed)
            {
                var (start, end) = StackedMonth.Inset(Textures[series], X(from), X(to), outward: 1, atAxis: from == 0);
                Bar(svg, series, "-n", start, top, end - start, Height);
                Part(svg, month, series, (start + end) / 2, top + (Height / 2), end - start, Height);
            }

            if (HasSum(month))
            {
                svg.Element("text", words.Written(month.Total.Value), ("class", "c-value"), ("x", X((double)month.Total.Value) + 6), ("y", top + 14));
            }

            svg.Close("g");
        }

        return svg.Close("svg");
    }

    /// <summary>What each series is called and how it looks.</summary>
    public Markup Key()
    {
        const double Width = 24, Height = 14;
        var key = new Markup().Open("ul", ("class", "key"));
        for (var i = 0; i < parts.Names.Count; i++)
        {
            var pattern = $"{id}-key{i}";
            key.Open("li").Open("svg", ("class", "swatch"), ("viewBox", Markup.Path($"0 0 {Width} {Height}")), ("aria-hidden", "true")).Add(Textures[i].Definition(pattern))
                .Empty("rect", ("class", Textures[i].Look), ("fill", Textures[i].Fill(pattern)), ("x", Line), ("y", Line), ("width", Width - (2 * Line)), ("height", Height - (2 * Line)))
                .Close("svg").Say(parts.Names[i]).Close("li");
        }

        return key.Close("ul");
    }

    private IReadOnlyList<StackedMonth> Months => parts.Months;

    private IReadOnlyList<Texture> Textures => parts.Textures;

    private bool HasSum(StackedMonth month) => parts.Labels == BarLabels.Sum && month.Total > Hours.None;

    // A part's own number, where the part has room for it.
    private void Part(Markup svg, StackedMonth month, int series, double x, double y, double width, double height)
    {
        var text = words.Written(month.Parts[series].Value);
        if (parts.Labels == BarLabels.Parts && height >= LabelHeight && width >= Markup.WidthOf(text))
        {
            svg.Element("text", text, ("class", Textures[series].Strokes is null ? "c-value c-on-full" : "c-value c-on-strokes"), ("x", x), ("y", y + UnderMiddle), ("text-anchor", "middle"));
        }
    }

    private void Bar(Markup svg, int series, string part, double x, double y, double width, double height) =>
        svg.Empty("rect", ("class", Textures[series].Look), ("fill", Textures[series].Fill(Pattern(series, part))), ("x", x), ("y", y), ("width", width), ("height", height));

    private Markup Start(string look, double width, double height, string part)
    {
        var svg = new Markup().Open("svg", ("class", look), ("viewBox", Markup.Path($"0 0 {width} {height}")), ("role", "img"), ("aria-labelledby", id + "-t"), ("aria-describedby", id + "-d")).Open("defs");
        for (var series = 0; series < Textures.Count; series++)
        {
            svg.Add(Textures[series].Definition(Pattern(series, part)));
        }

        return svg.Close("defs");
    }

    private string Pattern(int series, string part) => $"{id}{part}{series}";

    private string Label(int hours) => words.Hours(hours);

    private static string Name(StackedMonth month) => month.Month.ToString("MMM", CultureInfo.CurrentCulture);
}
