using LunchTriage.Core.Facts;

namespace LunchTriage.Web.Invitations;

/// <summary>
/// The answers that belong to the proposed day: whether the owner is free, and whether they present. When the day changes and
/// neither was answered anew, both are asked again.
/// </summary>
internal static class DayAnswers
{
    private const char Separator = '|';

    private static readonly ChoiceFact[] Asked = [FactCatalogue.Available, FactCatalogue.PresentingThatDay];

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

        var old = Asked.Zip(answers).Where(each => each.Second == Answer(post, each.First) && each.Second != each.First.Default!.Name).Select(each => each.First.Path).ToList();
        old.ForEach(path => post.Invitation.Facts.Remove(path));
        return old.Count > 0;
    }

    // A box that isn't ticked is not posted, and says the same as its default.
    private static string Answer(InvitationPost post, ChoiceFact asked) => post.Invitation.Fact(asked.Path) ?? asked.Default!.Name;
}
