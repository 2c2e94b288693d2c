namespace LunchTriage.Web.Charts;

/// <summary>Which numbers stand at a bar.</summary>
internal enum BarLabels
{
    /// <summary>The sum, at its end: of parts that are of one sort.</summary>
    Sum,

    /// <summary>Each part's own, in the part, where it has room: of parts whose sum would be taken for one of them.</summary>
    Parts,
}
