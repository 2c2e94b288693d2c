using System.Globalization;

namespace LunchTriage.Web.Invitations;

/// <summary>Ids are texts to programs: they are compared, never reckoned with.</summary>
internal static class Ids
{
    /// <summary>The id; null where the text is none.</summary>
    public static long? Read(string text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    public static string Write(long id) => id.ToString(CultureInfo.InvariantCulture);
}
