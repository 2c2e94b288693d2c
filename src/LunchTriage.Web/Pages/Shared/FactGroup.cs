using LunchTriage.Core.Facts;
using LunchTriage.Web.Invitations;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Pages.Shared;

/// <summary>A group of facts on the form that opens only where it matters.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Icon">Its icon.</param>
/// <param name="Title">Its title, in the reader's language.</param>
/// <param name="Facts">The facts in it.</param>
public sealed record FactGroup(string Id, string Icon, string Title, IReadOnlyList<Fact> Facts)
{
    /// <summary>The groups, in the order of the form.</summary>
    public static IReadOnlyList<FactGroup> All(Wording words) =>
    [
        new("back", "reconnect", words["You go back a while"], [FactCatalogue.WorkedAlongside, FactCatalogue.Friendship, FactCatalogue.LastSeenOn]),
        new("event", "justMet", words["You just met at an event"], [FactCatalogue.EventKind, FactCatalogue.EventDay, FactCatalogue.Spark]),
        new("profession", "professionLeadership", words["You share a profession"], [FactCatalogue.Field, FactCatalogue.SharedInterest, FactCatalogue.Leadership]),
        new("near", "neighbour", words["You work near each other, or refer clients"], [FactCatalogue.SameBuilding, FactCatalogue.ReferralSource]),
        new("hire", "hiring", words["They may want to hire you"], [FactCatalogue.HiringFor]),
    ];

    /// <summary>Open where something in it was answered or is wrong, and where it fits how one knows them.</summary>
    public bool IsOpen(InvitationForm form) =>
        Answered(form).Any()
        || Facts.Any(fact => form.Error("facts." + fact.Path) is not null)
        || (Id == "back" && form.Fact(FactCatalogue.Acquaintance.Path) == "metInPerson" && !form.Post.Invitation.Facts.Keys.Any(IsOfAnotherGroup));

    /// <summary>Something in it was answered: it is shown whomever one has before one.</summary>
    public bool IsAnswered(InvitationForm form) => Answered(form).Any();

    /// <summary>What was answered in it, on one line.</summary>
    public string Summary(InvitationForm form, Wording words) =>
        string.Join(" · ", Answered(form).Select(fact => Said(fact, form.Fact(fact.Path)!, words))) is { Length: > 0 } said ? said : words["Nothing noted"];

    private IEnumerable<Fact> Answered(InvitationForm form) =>
        Facts.Where(fact => form.Fact(fact.Path) is { } value && value is not ("false" or "none") && !(fact == FactCatalogue.Field && value == "other"));

    private static string Said(Fact fact, string value, Wording words) => fact switch
    {
        ChoiceFact { IsStatement: true } => words[fact.Label],
        ChoiceFact choice => words["{0}: {1}", fact.Label, choice.Choices.FirstOrDefault(each => each.Name == value)?.Word ?? value],
        _ => words["{0}: {1}", fact.Label, Days.Read(value) is { } day ? day : value],
    };

    private bool IsOfAnotherGroup(string path) => path is "metAtEvent.kind" or "sharedInterest" or "sameBuilding" or "referralSource" && !Facts.Any(fact => fact.Path == path);
}
