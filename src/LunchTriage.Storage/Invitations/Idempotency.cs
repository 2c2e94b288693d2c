namespace LunchTriage.Storage.Invitations;

/// <summary>Names one attempt to store an invitation, so that it can be repeated without harm.</summary>
/// <param name="Key">The name, chosen by the sender.</param>
/// <param name="BodyHash">A hash of what was sent: the same name must not come with something else.</param>
public sealed record Idempotency(string Key, string BodyHash)
{
    /// <summary>The longest key, in characters.</summary>
    public const int LongestKey = 200;

    /// <summary>For how long a key is remembered.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromHours(24);
}
