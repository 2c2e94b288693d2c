using LunchTriage.Core;
using LunchTriage.Storage.Search;

namespace LunchTriage.Web.Pages.Invitations;

/// <summary>A text of an invitation in which a search found something, to be shown below its entry.</summary>
/// <param name="Name">Which text it is.</param>
/// <param name="Text">The text.</param>
public sealed record FoundText(Phrase Name, string Text)
{
    /// <summary>The text that tells most of what is searched for; null where the search found nothing in any.</summary>
    /// <param name="search">What is searched for.</param>
    /// <param name="texts">The invitation's texts. The private note is none of those that can be shown.</param>
    internal static FoundText? Of(SearchQuery search, SearchedTexts texts)
    {
        FoundText[] shown =
        [
            new((Phrase)"Message", texts.Message),
            new((Phrase)"Place", texts.Venue),
            new((Phrase)"What came of it", texts.CameOfIt),
            new((Phrase)"Note to your decision", texts.DecisionNote),
            new((Phrase)"E-mail", texts.Email),
        ];
        return shown.MaxBy(each => search.CountIn(each.Text)) is { } most && search.CountIn(most.Text) > 0 ? most : null;
    }
}
