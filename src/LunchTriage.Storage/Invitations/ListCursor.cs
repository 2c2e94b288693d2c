using System.Globalization;

namespace LunchTriage.Storage.Invitations;

/// <summary>Where a page of a list ended, so that the next one goes on after it whatever was added in between.</summary>
/// <param name="Day">The day by which the last invitation stands in the list.</param>
/// <param name="Id">Its id.</param>
public readonly record struct ListCursor(DateOnly Day, long Id)
{
    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static bool TryParse(string? text, out ListCursor cursor)
    {
        cursor = default;
        if (text?.Split('~') is [var day, var id]
            && DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var known)
            && long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            cursor = new(known, number);
            return true;
        }

        return false;
    }

    /// <inheritdoc />
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Day:yyyy-MM-dd}~{Id}");
}
