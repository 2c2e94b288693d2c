using System.Globalization;
using System.Text.RegularExpressions;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Owners;

/// <summary>The time zones of the IANA database, by their ids.</summary>
internal static partial class TimeZones
{
    private static readonly Lazy<IReadOnlyList<string>> Ids = new(() =>
    [
        .. TimeZoneInfo.GetSystemTimeZones()
            .Select(zone => zone.HasIanaId ? zone.Id : TimeZoneInfo.TryConvertWindowsIdToIanaId(zone.Id, out var iana) ? iana : "")
            .Where(id => id.Contains('/', StringComparison.Ordinal))
            .Append("UTC")
            .Distinct()
            .Order(StringComparer.Ordinal),
    ]);

    public static IReadOnlyList<string> All => Ids.Value;

    /// <summary>The id that a person means: the id itself, an older name of a zone, or the one city of that name; null where there is none.</summary>
    public static string? Find(string? text)
    {
        var name = TypedText.Line(text).Replace(' ', '_');
        return All.FirstOrDefault(id => id.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? (All.Where(id => id.EndsWith("/" + name, StringComparison.OrdinalIgnoreCase)).ToArray() is [var only] ? only : null)
            // The pattern keeps paths out of a look-up that reads files.
            ?? (OlderName().IsMatch(name) && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) && zone.HasIanaId ? zone.Id : null);
    }

    /// <summary>How far its clocks are from the world's at an instant: "UTC+01:00".</summary>
    public static string Offset(string id, DateTimeOffset instant)
    {
        var offset = TimeZoneInfo.FindSystemTimeZoneById(id).GetUtcOffset(instant);
        return string.Create(CultureInfo.InvariantCulture, $"UTC{(offset < TimeSpan.Zero ? '−' : '+')}{offset:hh\\:mm}");
    }

    [GeneratedRegex("^[A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+$", RegexOptions.CultureInvariant)]
    private static partial Regex OlderName();
}
