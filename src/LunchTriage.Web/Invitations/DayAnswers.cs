using LunchTriage.Core.Facts;

namespace LunchTriage.Web.Invitations;

/// <summary>
/// The answers that belong to the proposed day: whether the owner is free, and whether they present. When the day changes and
/// neither was answered anew, both are asked again.
/// </summary>
internal static class DayAnswers
{
    private const char Separator = '|';

    // Each with the answer that stands where none is given: a box that isn't ticked is not posted, and says the same as false.
    private static readonly (string Path, string Open)[] Asked = [(FactCatalogue.Available.Path, "unsure"), (FactCatalogue.PresentingThatDay.Path, "false")];

    /// <summary>The day of the post with its answers, as the form carries them along.</summary>
    public static string Of(InvitationPost post) => string.Join(Separator, [post.Day ?? "", .. Asked.Select(asked => Answer(post, asked))]);

    /// <summary>Takes back each answer that was given for another day and not given anew.</summary>
    /// <returns>Whether there were any.</returns>
    public static bool AskAgain(InvitationPost post)
    {
        if (post.Answered?.Split(Separator) is not [{ Length: > 0 } day, .. var answers] || answers.Length != Asked.Length || day == post.Day)
        {
            return false;
        }

        var old = Asked.Zip(answers).Where(each => each.Second == Answer(post, each.First) && each.Second != each.First.Open).Select(each => each.First.Path).ToList();
        old.ForEach(path => post.Invitation.Facts.Remove(path));
        return old.Count > 0;
    }

    private static string Answer(InvitationPost post, (string Path, string Open) asked) => post.Invitation.Fact(asked.Path) ?? asked.Open;
}
