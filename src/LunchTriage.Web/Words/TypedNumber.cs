using System.Globalization;
using System.Text.RegularExpressions;

namespace LunchTriage.Web.Words;

/// <summary>A number as a person types it: digits and at most one decimal separator, whichever their culture has. None for thousands.</summary>
internal static partial class TypedNumber
{
    /// <summary>The number; null where the text is none, or can be read as two.</summary>
    public static decimal? Read(string? text) =>
        Readings(text) is null && Shape().Match(text?.Trim() ?? "") is { Success: true } match
            ? decimal.Parse($"{match.Groups["whole"].ValueSpan}.{match.Groups["part"].ValueSpan}", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
            : null;

    /// <summary>
    /// The two ways to write a number that can be read as either: "1.200" is 1200 to one, 1.20 to another. Null where it can't.
    /// A third decimal that isn't a nought is no second reading: it is refused wherever it doesn't fit.
    /// </summary>
    public static (string Thousands, string Decimals)? Readings(string? text) =>
        TwoWays().Match(text?.Trim() ?? "") is { Success: true } match
            ? ($"{match.Groups["whole"].ValueSpan}{match.Groups["part"].ValueSpan}0", $"{match.Groups["whole"].ValueSpan}{match.Groups["separator"].ValueSpan}{match.Groups["part"].ValueSpan}")
            : null;

    /// <summary>The same number with the culture's own separator, so that it can be sent back.</summary>
    public static string Write(decimal number, CultureInfo culture) => number.ToString("0.###", culture);

    [GeneratedRegex(@"^(?<whole>[0-9]{1,9})(?:[.,\u066B](?<part>[0-9]{1,6}))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();

    [GeneratedRegex(@"^(?<whole>[1-9][0-9]{0,2})(?<separator>[.,\u066B])(?<part>[0-9]{2})0$", RegexOptions.CultureInvariant)]
    private static partial Regex TwoWays();
}
