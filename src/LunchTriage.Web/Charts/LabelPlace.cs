namespace LunchTriage.Web.Charts;

/// <summary>Where words of a chart could stand.</summary>
/// <param name="X">Where they begin, or end.</param>
/// <param name="Y">The line on which they stand.</param>
/// <param name="EndsThere">They end there; else they begin there.</param>
internal sealed record LabelPlace(double X, double Y, bool EndsThere);
