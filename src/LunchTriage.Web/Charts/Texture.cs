using LunchTriage.Web.TagHelpers;

namespace LunchTriage.Web.Charts;

/// <summary>How a part of a bar is filled, so that it is told from its neighbours without colour.</summary>
/// <param name="Look">The class of the part.</param>
/// <param name="Strokes">The path of its strokes on a tile of six by six; null fills it evenly.</param>
/// <param name="Turn">The turn of the tile, in degrees.</param>
/// <param name="Pen">The class of the strokes.</param>
internal sealed record Texture(string Look, string? Strokes = null, int Turn = 0, string Pen = "c-kind-strokes")
{
    private const double Tile = 6;

    /// <summary>Hours spent.</summary>
    public static readonly Texture Spent = new("c-spent");

    /// <summary>Hours protected.</summary>
    public static readonly Texture Protected = new("c-protected", "M0 0v6", 45, "c-protected-strokes");

    /// <summary>One for each kind. Neighbours differ in tone as well as in form, and those of one form in tone, so that they are told apart where they are small, and without colour.</summary>
    public static readonly IReadOnlyList<Texture> Kinds =
    [
        new("c-spent"), new("c-kind", "M0 0v6", 45), new("c-kind", "M0 1h6M0 3h6"), new("c-kind", "M3 3h0", Pen: "c-dots-strokes"), new("c-kind", "M0 3h6M3 0v6", 45),
        new("c-kind", "M0 1h6M0 3h6M0 5h4"), new("c-kind", "M3 0v6"), new("c-kind", "M0 1h6M0 3h6", -45), new("c-kind", "M0 0v6", -45), new("c-kind", "M0 1h3M3 4h3"), new("c-kind", "M0 0h6"), new("c-plain"),
    ];

    /// <summary>The pattern by which parts of a drawing are filled; nothing where it is filled evenly.</summary>
    /// <param name="id">The pattern's id.</param>
    public Markup Definition(string id)
    {
        var markup = new Markup();
        return Strokes is null ? markup : markup
            .Open("pattern", ("id", id), ("width", Tile), ("height", Tile), ("patternUnits", "userSpaceOnUse"), ("patternTransform", Turn == 0 ? null : $"rotate({Turn})"))
            .Empty("rect", ("class", "c-paper"), ("width", Tile), ("height", Tile)).Empty("path", ("class", Pen), ("d", Strokes))
            .Close("pattern");
    }

    /// <summary>What an element is filled with: the pattern; null leaves it to the class.</summary>
    public string? Fill(string id) => Strokes is null ? null : $"url(#{id})";
}
