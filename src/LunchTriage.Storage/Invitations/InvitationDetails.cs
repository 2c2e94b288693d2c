using LunchTriage.Core.Decisions;
using LunchTriage.Core.Facts;

namespace LunchTriage.Storage.Invitations;

/// <summary>An invitation as the owner notes it.</summary>
/// <param name="Inviter">Who invites.</param>
/// <param name="ReceivedVia">How it came.</param>
/// <param name="Venue">The place; empty where none was named.</param>
/// <param name="Message">Their words; empty where there are none.</param>
/// <param name="Facts">What is known.</param>
public sealed record InvitationDetails(InviterDetails Inviter, ReceivedVia ReceivedVia, string Venue, string Message, InvitationFacts Facts)
{
    /// <summary>The longest place, in characters.</summary>
    public const int LongestVenue = 200;

    /// <summary>The longest message, in characters.</summary>
    public const int LongestMessage = 10_000;

    /// <summary>The longest note of a decision or an outcome, in characters.</summary>
    public const int LongestNote = 4_000;
}
