using LunchTriage.Web.TagHelpers;

namespace LunchTriage.Web.Charts;

/// <summary>Draws a budget: full plates were held, ringed ones are coming, dashed is the one in question, thin ones are left; a dashed line is the limit that was passed.</summary>
internal static class Plates
{
    private const double Pitch = 26;
    private const double Gap = 2;
    private const double BarWidth = 310;

    public static Markup Rows(IReadOnlyList<Portion> portions, int limit, string label)
    {
        var plates = portions.SelectMany(portion => Enumerable.Repeat(portion.Look, (int)portion.Amount)).ToArray();
        if (plates.Length == 0)
        {
            return new();
        }

        // A single plate shouldn't fill the page, nor a row of many become dots on a phone.
        var columns = plates.Length switch { <= 12 => Math.Max(plates.Length, 6), <= 36 => 12, _ => 15 };
        var rows = (plates.Length + columns - 1) / columns;
        var svg = Start(label, (columns * Pitch) - Gap, (rows * Pitch) - Gap);
        for (var i = 0; i < plates.Length; i++)
        {
            Plate(svg, plates[i], (i % columns * Pitch) + 12, (i / columns * Pitch) + 12);
        }

        if (plates.Length > limit)
        {
            svg.Empty("path", ("class", "limit"), ("d", Markup.Path($"M{(limit % columns * Pitch) - 1} {limit / columns * Pitch}v24")));
        }

        return svg.Close("svg");
    }

    public static Markup Bar(IReadOnlyList<Portion> portions, decimal limit, string label)
    {
        var most = (double)Math.Max(limit, portions.Sum(portion => portion.Amount));
        if (most == 0)
        {
            return new();
        }

        var svg = Start(label, BarWidth, 24);
        var at = 0.0;
        foreach (var portion in portions)
        {
            var width = BarWidth * (double)portion.Amount / most;
            svg.Empty("rect", ("class", portion.Look), ("x", at + 1), ("y", 5.0), ("width", Math.Max(width - 2, 0.5)), ("height", 14.0), ("rx", 2.0));
            at += width;
        }

        if (portions.All(portion => portion.Look != "left") && most > (double)limit)
        {
            svg.Empty("path", ("class", "limit"), ("d", Markup.Path($"M{BarWidth * (double)limit / most} 0v24")));
        }

        return svg.Close("svg");
    }

    public static Markup Key(IReadOnlyList<Portion> portions)
    {
        var list = new Markup();
        if (portions.Count == 0)
        {
            return list;
        }

        list.Open("ul", ("class", "key"));
        foreach (var portion in portions)
        {
            list.Open("li").Open("svg", ("class", "plates"), ("viewBox", "0 0 24 24"), ("aria-hidden", "true"));
            Plate(list, portion.Look, 12, 12);
            list.Close("svg").Say(portion.Words).Close("li");
        }

        return list.Close("ul");
    }

    private static Markup Start(string label, double width, double height) => new Markup()
        .Open("svg", ("class", "plates"), ("viewBox", Markup.Path($"0 0 {width} {height}")), ("role", "img"), ("aria-label", label));

    private static void Plate(Markup svg, string look, double x, double y)
    {
        void Circle(string part, double radius) => svg.Empty("circle", ("class", part), ("cx", x), ("cy", y), ("r", radius));
        switch (look)
        {
            case "held":
                Circle("held", 10.5);
                Circle("well", 6.5);
                break;
            case "coming":
                Circle("coming", 9.5);
                Circle("dot", 3.5);
                break;
            case "over":
                svg.Empty("path", ("class", "limit"), ("d", Markup.Path($"M{x} {y - 12}v24")));
                break;
            default:
                Circle(look, 9.5);
                break;
        }
    }
}
