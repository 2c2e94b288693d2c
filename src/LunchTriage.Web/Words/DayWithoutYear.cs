using System.Globalization;

namespace LunchTriage.Web.Words;

/// <summary>A day in a sentence that names its year elsewhere: "19 November".</summary>
/// <param name="Day">The day.</param>
public readonly record struct DayWithoutYear(DateOnly Day) : IFormattable
{
    /// <inheritdoc />
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        Dates.Plain(Day, Day, formatProvider as CultureInfo ?? CultureInfo.CurrentCulture);

    /// <inheritdoc />
    public override string ToString() => ToString(format: null, CultureInfo.CurrentCulture);
}
