using LunchTriage.Core.Facts;

namespace LunchTriage.Web.Invitations;

/// <summary>
/// The answers that belong to the proposed day: whether the owner is free, and whether they present. When the day changes and
/// neither was answered anew, both are asked again.
/// </summary>
internal static class DayAnswers
{
    private const char Separator = '|';
    private static readonly string[] Paths = [FactCatalogue.Available.Path, FactCatalogue.PresentingThatDay.Path];

    /// <summary>The day of the post with its answers, as the form carries them along.</summary>
    public static string Of(InvitationPost post) =>
        string.Join(Separator, [post.Day ?? "", .. Paths.Select(path => Answered(post, path))]);

    /// <summary>Takes back answers that were given for another day.</summary>
    /// <returns>Whether there were any.</returns>
    public static bool AskAgain(InvitationPost post)
    {
        if (post.Answered?.Split(Separator, 2) is not [{ Length: > 0 } day, var answers] || day == post.Day)
        {
            return false;
        }

        var now = Of(post).Split(Separator, 2)[1];
        var answered = post.Invitation.Fact(FactCatalogue.Available.Path) is "yes" or "no" || post.Invitation.Fact(FactCatalogue.PresentingThatDay.Path) == "true";
        if (now != answers || !answered)
        {
            return false;
        }

        foreach (var path in Paths)
        {
            post.Invitation.Facts.Remove(path);
        }

        return true;
    }

    // What is stored says so where nothing was ticked or answered; a form then sends nothing, or "unsure".
    private static string Answered(InvitationPost post, string path) =>
        post.Invitation.Fact(path) is { } answer and not ("false" or "unsure") ? answer : "";
}
