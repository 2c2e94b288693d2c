namespace LunchTriage.Storage.Owners;

/// <summary>What the owner said of themselves.</summary>
/// <param name="Name">Their name; empty where they gave none.</param>
/// <param name="Profession">What they do.</param>
/// <param name="TimeZone">The IANA id of the time zone in which their days begin and end.</param>
/// <param name="Signature">What stands below a reply.</param>
/// <param name="Theme"><c>light</c>, <c>dark</c>, or empty to follow the system.</param>
public sealed record OwnerProfile(string Name, string Profession, string TimeZone, string Signature, string Theme)
{
    /// <summary>Counts the changes, so that a form that was overtaken by another can be told. The look has no part in it.</summary>
    public int Version { get; init; }

    /// <summary>The longest name or profession, in characters.</summary>
    public const int LongestName = 200;

    /// <summary>The longest signature, in characters.</summary>
    public const int LongestSignature = 1000;

    /// <summary>The longest id of a time zone, in characters.</summary>
    public const int LongestTimeZone = 100;

    // No clock is set forward by more since 1950, but where a day was left out at the date line.
    private static readonly TimeSpan LongestSkip = TimeSpan.FromHours(2);

    /// <summary>The day of an instant in the owner's time zone.</summary>
    public DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(Local(instant).DateTime);

    /// <summary>An instant on the owner's clock.</summary>
    public DateTimeOffset Local(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, TimeZoneInfo.FindSystemTimeZoneById(TimeZone));

    /// <summary>
    /// When the owner's clock shows a time. Where it is set back and shows it twice, the first time; where it is set forward and never
    /// shows it, when it would have, had it not been set.
    /// </summary>
    public DateTimeOffset Instant(DateTime local)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(TimeZone);
        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max()
            : zone.IsInvalidTime(local) ? zone.GetUtcOffset(local - LongestSkip)
            : zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset).ToUniversalTime();
    }
}
