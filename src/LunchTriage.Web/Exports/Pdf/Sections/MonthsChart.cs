using System.Globalization;
using LunchTriage.Core.Costs;
using LunchTriage.Web.Charts;
using LunchTriage.Web.Exports.Pdf.Layout;
using LunchTriage.Web.Exports.Pdf.Writing;

namespace LunchTriage.Web.Exports.Pdf.Sections;

/// <summary>Bars of months on paper, with their heading, their summary and their key.</summary>
/// <param name="sheet">Where to.</param>
/// <param name="heading">What the chart shows.</param>
/// <param name="parts">The months.</param>
internal sealed class MonthsChart(Sheet sheet, string heading, MonthsInParts parts)
{
    private const double Outline = 0.7;
    private const double KeyHeight = 14;

    private static readonly Style Value = Style.Mark with { Colour = Colour.Ink, Bold = true };

    private readonly Flow _flow = sheet.Flow;
    private readonly Axis _axis = Axis.For(parts.Months.Select(month => (double)month.Total.Value).DefaultIfEmpty().Max());

    /// <summary>What it shows.</summary>
    public string Heading => heading;

    /// <summary>How high it is above its bars.</summary>
    public double HeadHeight(double width) => Style.Label.Leading + (_flow.Break([new(parts.Summary)], Style.Note, width).Count * Style.Note.Leading) + 6 + (Keys(width).Max(key => key.Row + 1) * KeyHeight) + 4;

    /// <summary>Draws it from where the flow is.</summary>
    public void Draw(Tag section, double left, double width, double height)
    {
        // The drawing's words are said once, by what stands for it.
        var figure = section.Add(new Tag("Figure") { Alternative = string.Join(' ', parts.Months.Select(month => month.Title + ".").Prepend($"{heading}. {parts.Summary}")) });
        var top = _flow.Y;
        _flow.Draw(figure, _flow.OneLine(heading, Style.Label), Style.Label, left, top);
        var keys = _flow.Draw(figure, _flow.Break([new(parts.Summary)], Style.Note, width), Style.Note, left, top + Style.Label.Leading) + 6;
        foreach (var (series, x, row) in Keys(width))
        {
            var y = keys + (row * KeyHeight);
            Bar(figure, series, left + x, y + 2.5, 14, 8);
            _flow.Draw(figure, _flow.OneLine(parts.Names[series], Style.Note), Style.Note, left + x + 19, y);
        }

        Plot(figure, left, left + width, top + HeadHeight(width) + Style.Mark.Leading, top + height - Style.Mark.Leading - 3);
    }

    private void Plot(Tag figure, double left, double right, double top, double foot)
    {
        var labels = _axis.Ticks.Select(tick => (Tick: tick, Line: _flow.OneLine(sheet.Words.Hours(tick), Style.Mark))).ToArray();
        var start = left + labels.Max(label => label.Line.Width) + 6;
        foreach (var (tick, line) in labels)
        {
            _flow.Page.Line(figure, start, Y(tick), right, Y(tick), 0.6, tick == 0 ? Colour.Edge : Colour.Rule);
            _flow.Draw(figure, line, Style.Mark, start - 6 - line.Width, Y(tick) - Style.Mark.Baseline + 2.3);
        }

        var pitch = (right - start) / parts.Months.Count;
        var width = Math.Min(26, pitch * 0.6);
        foreach (var (i, month) in parts.Months.Index())
        {
            var middle = start + (pitch * (i + 0.5));
            foreach (var (series, from, to) in month.Placed)
            {
                var (low, high) = StackedMonth.Inset(parts.Textures[series], Y(from), Y(to), outward: -1, atAxis: from == 0, Outline / 2);
                Bar(figure, series, middle - (width / 2), high, width, low - high);
                Part(figure, month, series, middle, (low + high) / 2, width, low - high);
            }

            if (parts.Labels == BarLabels.Sum && month.Total > Hours.None)
            {
                Centred(figure, sheet.Words.Written(month.Total.Value), Value, middle, Y((double)month.Total.Value) - Value.Leading - 1);
            }

            Centred(figure, month.Month.ToString("MMM", CultureInfo.CurrentCulture), Style.Mark, middle, foot + 3);
        }

        double Y(double hours) => foot - ((foot - top) * hours / _axis.Top);
    }

    // A part's own number, where the part has room for it: on a patch of paper where lines would cross it.
    private void Part(Tag figure, StackedMonth month, int series, double middle, double height, double wide, double high)
    {
        var isFull = parts.Textures[series].Strokes is null;
        var style = isFull ? Value with { Colour = Colour.Paper } : Value;
        var line = _flow.OneLine(sheet.Words.Written(month.Parts[series].Value), style);
        if (parts.Labels != BarLabels.Parts || high < style.Leading + Outline || wide < line.Width + (4 * Outline))
        {
            return;
        }

        var top = height - (style.Leading / 2);
        if (!isFull)
        {
            _flow.Page.Box(figure, middle - (line.Width / 2) - 1, top, line.Width + 2, style.Leading, Colour.Paper);
        }

        _flow.Draw(figure, line, style, middle - (line.Width / 2), top);
    }

    private void Centred(Tag figure, string text, Style style, double middle, double top)
    {
        var line = _flow.OneLine(text, style);
        _flow.Draw(figure, line, style, middle - (line.Width / 2), top);
    }

    private void Bar(Tag figure, int series, double x, double y, double width, double height)
    {
        var texture = parts.Textures[series];
        if (texture.Look == Texture.Spent.Look)
        {
            _flow.Page.Box(figure, x, y, width, height, Colour.Spent);
            return;
        }

        var pattern = new TexturePattern(texture);
        _flow.Document.Pattern(pattern.Name, pattern.Write);
        // The outline lies half within.
        _flow.Page.PatternBox(figure, x + (Outline / 2), y, width - Outline, height, pattern.Name, Outline, pattern.Pen);
    }

    // Where each series is named: one after the other, in as many rows as they need.
    private List<(int Series, double X, int Row)> Keys(double width)
    {
        List<(int, double, int)> keys = [];
        var (x, row) = (0d, 0);
        foreach (var (series, name) in parts.Names.Index())
        {
            var wide = 19 + _flow.OneLine(name, Style.Note).Width;
            if (x > 0 && x + wide > width)
            {
                (x, row) = (0, row + 1);
            }

            keys.Add((series, x, row));
            x += wide + 16;
        }

        return keys;
    }
}
