using System.Globalization;

namespace LunchTriage.Web.Invitations;

/// <summary>Ids are texts to programs: they are compared, never reckoned with.</summary>
internal static class Ids
{
    public static string Write(long id) => id.ToString(CultureInfo.InvariantCulture);
}
