using System.Globalization;
using System.Text.RegularExpressions;

namespace LunchTriage.Web.Words;

/// <summary>A number as a person types it: digits and at most one decimal separator, whichever their culture has. None for thousands: "1.000" is one.</summary>
internal static partial class TypedNumber
{
    public static decimal? Read(string? text) =>
        Shape().Match(text?.Trim() ?? "") is { Success: true } match
            ? decimal.Parse($"{match.Groups["whole"].ValueSpan}.{match.Groups["part"].ValueSpan}", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
            : null;

    /// <summary>The same number with the culture's own separator, so that it can be sent back.</summary>
    public static string Write(decimal number, CultureInfo culture) => number.ToString("0.###", culture);

    [GeneratedRegex(@"^(?<whole>[0-9]{1,9})(?:[.,\u066B](?<part>[0-9]{1,6}))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
