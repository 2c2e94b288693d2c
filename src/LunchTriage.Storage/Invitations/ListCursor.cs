using System.Globalization;

namespace LunchTriage.Storage.Invitations;

/// <summary>Where a page of a list ended, so that the next one goes on after it whatever was added in between.</summary>
/// <param name="ReceivedOn">The last invitation's day of receipt.</param>
/// <param name="Id">Its id.</param>
public readonly record struct ListCursor(DateOnly ReceivedOn, long Id)
{
    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static bool TryParse(string? text, out ListCursor cursor)
    {
        cursor = default;
        if (text?.Split('~') is [var day, var id]
            && DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var receivedOn)
            && long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            cursor = new(receivedOn, number);
            return true;
        }

        return false;
    }

    /// <inheritdoc />
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{ReceivedOn:yyyy-MM-dd}~{Id}");
}
