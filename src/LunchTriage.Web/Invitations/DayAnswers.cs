using LunchTriage.Core.Facts;

namespace LunchTriage.Web.Invitations;

/// <summary>
/// The answers that belong to the proposed day: whether the owner is free, and whether they present. When the day changes and
/// neither was answered anew, both are asked again.
/// </summary>
internal static class DayAnswers
{
    private const char Separator = '|';

    /// <summary>The day of the post with its answers, as the form carries them along.</summary>
    public static string Of(InvitationPost post) => $"{post.Day}{Separator}{Answers(post)}";

    /// <summary>Takes back answers that were given for another day.</summary>
    /// <returns>Whether there were any.</returns>
    public static bool AskAgain(InvitationPost post)
    {
        if (post.Answered?.Split(Separator, 2) is not [{ Length: > 0 } day, var answers] || day == post.Day)
        {
            return false;
        }

        if (answers != Answers(post) || answers == Unanswered)
        {
            return false;
        }

        post.Invitation.Facts.Remove(FactCatalogue.Available.Path);
        post.Invitation.Facts.Remove(FactCatalogue.PresentingThatDay.Path);
        return true;
    }

    private static string Unanswered => Answers(new());

    // A box that isn't ticked is not posted, and says the same as false.
    private static string Answers(InvitationPost post) =>
        $"{post.Invitation.Fact(FactCatalogue.Available.Path) ?? "unsure"}{Separator}{post.Invitation.Fact(FactCatalogue.PresentingThatDay.Path) ?? "false"}";
}
