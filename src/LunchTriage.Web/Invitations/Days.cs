using System.Globalization;

namespace LunchTriage.Web.Invitations;

/// <summary>Days and times as they are posted.</summary>
internal static class Days
{
    private const string Day = "yyyy-MM-dd";
    private const string Minute = "yyyy-MM-dd'T'HH:mm";

    public static string Write(DateOnly day) => day.ToString(Day, CultureInfo.InvariantCulture);

    public static string Write(DateTime minute) => minute.ToString(Minute, CultureInfo.InvariantCulture);

    public static DateOnly? Read(string? text) =>
        DateOnly.TryParseExact(text, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public static DateTime? ReadMinute(string? text) =>
        DateTime.TryParseExact(text, Minute, CultureInfo.InvariantCulture, DateTimeStyles.None, out var minute) ? minute : null;

    /// <summary>The kind of field for a day: the browser's own, or plain text where what was typed is no day and the browser's own would hide it.</summary>
    public static string Field(string? text) => string.IsNullOrEmpty(text) || Read(text) is not null ? "date" : "text";

    /// <summary>The same for a time of day.</summary>
    public static string TimeField(string? text) =>
        string.IsNullOrEmpty(text) || TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? "time" : "text";
}
