using LunchTriage.Web.TagHelpers;

namespace LunchTriage.Web.Charts;

/// <summary>Finds places for a chart's words, so that no line runs through them and none stands on another.</summary>
/// <param name="top">The upper edge of where words may stand.</param>
/// <param name="bottom">The lower edge.</param>
internal sealed class LabelPlaces(double top, double bottom)
{
    // Of the words above and below the line on which they stand, and of air around a line.
    private const double Ascent = 10, Descent = 3, Air = 1.5;

    private readonly List<Box> _taken = [];
    private readonly List<Box> _faint = [];

    /// <summary>A line that no words may cross.</summary>
    public void Avoid(double fromX, double fromY, double toX, double toY) => _taken.Add(Line(fromX, fromY, toX, toY));

    /// <summary>A faint line that words cross only where there is no other place.</summary>
    public void AvoidIfPossible(double fromX, double fromY, double toX, double toY) => _faint.Add(Line(fromX, fromY, toX, toY));

    /// <summary>The first of some places that is free; it is taken then. Null where none is.</summary>
    public LabelPlace? Take(string text, params LabelPlace[] places)
    {
        bool IsFree(Box box) => box.Top >= top && box.Bottom <= bottom && !_taken.Exists(box.Meets);
        var free = places.Where(place => IsFree(Around(text, place))).ToArray();
        var found = free.Length == 0 ? null : Array.Find(free, place => !_faint.Exists(Around(text, place).Meets)) ?? free[0];
        if (found is not null)
        {
            _taken.Add(Around(text, found));
        }

        return found;
    }

    private static Box Line(double fromX, double fromY, double toX, double toY) =>
        new(Math.Min(fromX, toX) - Air, Math.Min(fromY, toY) - Air, Math.Max(fromX, toX) + Air, Math.Max(fromY, toY) + Air);

    private static Box Around(string text, LabelPlace place)
    {
        var width = Markup.WidthOf(text);
        var left = place.EndsThere ? place.X - width : place.X;
        return new(left, place.Y - Ascent, left + width, place.Y + Descent);
    }

    private readonly record struct Box(double Left, double Top, double Right, double Bottom)
    {
        public bool Meets(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
    }
}
