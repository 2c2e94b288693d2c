namespace LunchTriage.Storage.Invitations;

/// <summary>Who invites.</summary>
/// <param name="Name">Their name.</param>
/// <param name="Email">Their address; empty where it isn't known.</param>
/// <param name="Organization">Their work setting.</param>
/// <param name="Profession">What they do.</param>
public sealed record InviterDetails(string Name, string Email = "", string Organization = "", string Profession = "")
{
    /// <summary>The longest name, organisation or profession, in characters.</summary>
    public const int LongestName = 200;

    /// <summary>The longest e-mail address, in characters (RFC 5321).</summary>
    public const int LongestEmail = 254;

    /// <summary>Whether the names are the same but for how they are written: letter case, accents, apostrophes and dashes.</summary>
    public bool IsNamedLike(InviterDetails other) => Folded.Alike(Name) == Folded.Alike(other.Name);
}
