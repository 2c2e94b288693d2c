using LunchTriage.Core;
using LunchTriage.Core.Facts;
using LunchTriage.Web.Invitations;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Pages.Shared;

/// <summary>A group of facts on the form that opens only where it matters.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Icon">Its icon.</param>
/// <param name="Title">Its title.</param>
/// <param name="Facts">The facts in it.</param>
public sealed record FactGroup(string Id, string Icon, Phrase Title, IReadOnlyList<Fact> Facts)
{
    private static readonly FactGroup Back = new("back", "reconnect", "You go back a while", [FactCatalogue.WorkedAlongside, FactCatalogue.Friendship, FactCatalogue.LastSeenOn]);

    /// <summary>The groups, in the order of the form.</summary>
    public static IReadOnlyList<FactGroup> All { get; } =
    [
        Back,
        new("event", "justMet", "You just met at an event", [FactCatalogue.EventKind, FactCatalogue.EventDay, FactCatalogue.Spark]),
        new("profession", "professionLeadership", "You share a profession", [FactCatalogue.Field, FactCatalogue.SharedInterest, FactCatalogue.Leadership]),
        new("near", "neighbour", "You work near each other, or refer clients", [FactCatalogue.SameBuilding, FactCatalogue.ReferralSource]),
        new("hire", "hiring", "They may want to hire you", [FactCatalogue.HiringFor]),
    ];

    /// <summary>Whether a fact stands in a group; the others are asked of everybody.</summary>
    public static bool Holds(Fact fact) => All.Any(group => group.Facts.Contains(fact));

    /// <summary>Open where something in it was answered or is wrong. Whom one has met in person is asked about that first, as long as no group was answered.</summary>
    public bool IsOpen(InvitationForm form) =>
        IsAnswered(form)
        || Facts.Any(fact => new FactField(fact, form).Error is not null)
        || (this == Back && form.Fact(FactCatalogue.Acquaintance.Path) == JsonName.Of(Acquaintance.MetInPerson) && !All.Any(group => group.IsAnswered(form)));

    /// <summary>Something in it was answered: it is shown whomever one has before one.</summary>
    public bool IsAnswered(InvitationForm form) => Answered(form).Any();

    /// <summary>What was answered in it, on one line.</summary>
    public string Summary(InvitationForm form, Wording words) =>
        string.Join(words[" · "], Answered(form).Select(field => Said(field, words))) is { Length: > 0 } said ? said : words["Nothing noted"];

    private IEnumerable<FactField> Answered(InvitationForm form) => Facts.Select(fact => new FactField(fact, form)).Where(field => field.IsAnswered);

    // What was typed is no phrase, and never a template.
    private static string Said(FactField field, Wording words) => field switch
    {
        { Fact: ChoiceFact { IsStatement: true } fact } => words[fact.Label],
        { Fact: ChoiceFact fact, Value: var value } => words["{0}: {1}", fact.Label, fact.Choices.FirstOrDefault(each => each.Name == value) is { } choice ? (object)choice.Word : value!],
        { Fact: var fact, Value: var value } => words["{0}: {1}", fact.Label, Days.Read(value) is { } day ? day : value!],
    };
}
