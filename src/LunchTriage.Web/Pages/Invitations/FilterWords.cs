using LunchTriage.Core.Assessments;
using LunchTriage.Core.Policies;
using LunchTriage.Core.Rules.LunchTypes;
using LunchTriage.Storage.Invitations;
using LunchTriage.Web.Invitations;
using LunchTriage.Web.TagHelpers;
using LunchTriage.Web.Words;
using Microsoft.AspNetCore.Html;

namespace LunchTriage.Web.Pages.Invitations;

/// <summary>Says what narrows the list beside the fields of its form, so that one sees why it is what it is.</summary>
internal static class FilterWords
{
    /// <summary>The names in the address that the form has no field for; it carries them along.</summary>
    public static readonly string[] Names = ["from", "to", "by", "decision", "coldCall", "via", "offeredToPay", "met", "inviterOf", "override", "decided", "verdictWhenDecided", "spent"];

    /// <summary>What narrows the list.</summary>
    /// <param name="query">What is asked for.</param>
    /// <param name="inviter">Whose invitations are asked for; null for anybody's, or where nobody is known by what was asked.</param>
    /// <param name="address">The list's address.</param>
    /// <param name="words">For what is said.</param>
    public static IEnumerable<FilterWord> Of(InvitationQuery query, InviterDetails? inviter, ListAddress address, Wording words)
    {
        var filter = query.Filter;
        if (Days(query, words) is { } days)
        {
            yield return new(days, address.Without("from", "to", "by"));
        }

        if (filter.Decision is { } decision)
        {
            yield return new(words.Html("Decided: {0}", decision.Did()), address.Without("decision"));
        }

        if (filter.ColdCall is { } coldCall)
        {
            yield return new(coldCall ? words.Html("Cold calls only") : words.Html("No cold calls"), address.Without("coldCall"));
        }

        if (filter.Via is { } via)
        {
            yield return new(words.Html("Came {0}", via.Way()), address.Without("via"));
        }

        if (filter.OfferedToPay is { } offered)
        {
            yield return new(offered ? words.Html("With an offer to pay") : words.Html("Without an offer to pay"), address.Without("offeredToPay"));
        }

        if (filter.Met is { } met)
        {
            yield return new(words.Html("With: {0}", PreferredTypes.Condition(met)!.Statement(Policy.Default)), address.Without("met"));
        }

        if (filter.InviterOf is not null)
        {
            yield return new(inviter is null ? words.Html("From somebody of whom nothing is noted any more") : From(inviter, words), address.Without("inviterOf"));
        }

        if (filter.Override is { } against)
        {
            yield return new(against ? words.Html("Decided against the verdict") : words.Html("Not against the verdict"), address.Without("override"));
        }

        if (filter.Decided is { } decided)
        {
            yield return new(decided ? words.Html("Decided") : words.Html("Not decided"), address.Without("decided"));
        }

        if (filter.VerdictWhenDecided is { } verdict)
        {
            yield return new(words.Html("Verdict when you decided: {0}", verdict.Word()), address.Without("verdictWhenDecided"));
        }

        if (filter.Spent is { } spent)
        {
            yield return new(spent ? words.Html("Took hours") : words.Html("Took no hours"), address.Without("spent"));
        }
    }

    private static IHtmlContent From(InviterDetails inviter, Wording words) => inviter.Organization.Length == 0
        ? words.Html("From {0}", Markup.Named(inviter.Name))
        : words.Html("From {0}, {1}", Markup.Named(inviter.Name), Markup.Named(inviter.Organization));

    // A year alone is in the form; that it means the day that counts is not.
    private static IHtmlContent? Days(InvitationQuery query, Wording words) => (query.Filter.ByCountedDay, query.Days.From, query.Days.To) switch
    {
        (true, { } from, { } to) => words.Html("Counted from {0} to {1}", from, to),
        (true, { } from, null) => words.Html("Counted on {0} or later", from),
        (true, null, { } to) => words.Html("Counted up to {0}", to),
        (true, null, null) when query.Year is not null => words.Html("Counted in that year, whenever it came"),
        (false, { } from, { } to) => words.Html("Received from {0} to {1}", from, to),
        (false, { } from, null) => words.Html("Received on {0} or later", from),
        (false, null, { } to) => words.Html("Received up to {0}", to),
        _ => null,
    };
}
