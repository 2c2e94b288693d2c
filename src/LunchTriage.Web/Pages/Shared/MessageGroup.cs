using System.Globalization;
using LunchTriage.Core.Facts;
using LunchTriage.Web.Invitations;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Pages.Shared;

/// <summary>The group of the form that holds what few invitations need: message, address, place, when it came, how many people.</summary>
public static class MessageGroup
{
    private const int Shown = 28;

    private static readonly string[] Paths = ["message", "inviter.email", "venue", "facts.receivedOn", "facts.guests"];

    /// <summary>Open where something in it is wrong.</summary>
    public static bool IsOpen(InvitationForm form) => Paths.Any(path => form.Error(path) is not null);

    /// <summary>What was noted in it, on one line.</summary>
    public static string Summary(InvitationForm form, Wording words)
    {
        var invitation = form.Post.Invitation;
        string?[] said =
        [
            TypedText.Line(invitation.Message) is { Length: > 0 } message ? words["“{0}”", TypedText.Beginning(message, Shown)] : null,
            TypedText.Line(invitation.Inviter.Email),
            TypedText.Line(invitation.Venue),
            form.Fact("receivedOn") is { } received ? words["Came on {0}", Days.Read(received) is { } day ? day : received] : null,
            form.Fact("guests") is { } guests && guests != Written(InvitationFacts.FewestGuests) ? words["{0} people", guests] : null,
        ];
        return string.Join(words[" · "], said.Where(text => !string.IsNullOrEmpty(text))) is { Length: > 0 } all ? all : words["Nothing noted"];
    }

    private static string Written(int guests) => guests.ToString(CultureInfo.InvariantCulture);
}
