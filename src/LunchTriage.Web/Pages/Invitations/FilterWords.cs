using LunchTriage.Core.Assessments;
using LunchTriage.Core.Policies;
using LunchTriage.Core.Rules.LunchTypes;
using LunchTriage.Web.Invitations;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Pages.Invitations;

/// <summary>Says what narrows the list beside the fields of its form, so that one sees why it is what it is.</summary>
internal static class FilterWords
{
    /// <summary>The names in the address that the form has no field for; it carries them along.</summary>
    public static readonly string[] Names = ["from", "to", "by", "decision", "coldCall", "via", "offeredToPay", "met", "inviterOf", "override", "decided", "verdictWhenDecided", "spent"];

    public static IEnumerable<FilterWord> Of(InvitationQuery query, ListAddress address, Wording words)
    {
        var filter = query.Filter;
        if (Days(query, words) is { } days)
        {
            yield return new(days, address.Without("from", "to", "by"));
        }

        if (filter.Decision is { } decision)
        {
            yield return new(words["Decided: {0}", decision.Did()], address.Without("decision"));
        }

        if (filter.ColdCall is { } coldCall)
        {
            yield return new(coldCall ? words["Cold calls only"] : words["No cold calls"], address.Without("coldCall"));
        }

        if (filter.Via is { } via)
        {
            yield return new(words["Came {0}", via.Way()], address.Without("via"));
        }

        if (filter.OfferedToPay is { } offered)
        {
            yield return new(offered ? words["With an offer to pay"] : words["Without an offer to pay"], address.Without("offeredToPay"));
        }

        if (filter.Met is { } met)
        {
            yield return new(words["With: {0}", PreferredTypes.Condition(met)!.Statement(Policy.Default)], address.Without("met"));
        }

        if (filter.InviterOf is not null)
        {
            yield return new(words["From one inviter"], address.Without("inviterOf"));
        }

        if (filter.Override is { } against)
        {
            yield return new(against ? words["Decided against the verdict"] : words["Not against the verdict"], address.Without("override"));
        }

        if (filter.Decided is { } decided)
        {
            yield return new(decided ? words["Decided"] : words["Not decided"], address.Without("decided"));
        }

        if (filter.VerdictWhenDecided is { } verdict)
        {
            yield return new(words["Verdict when you decided: {0}", verdict.Word()], address.Without("verdictWhenDecided"));
        }

        if (filter.Spent is { } spent)
        {
            yield return new(spent ? words["Took hours"] : words["Took no hours"], address.Without("spent"));
        }
    }

    // A year alone is in the form; that it means the day that counts is not.
    private static string? Days(InvitationQuery query, Wording words) => (query.Filter.ByCountedDay, query.Days.From, query.Days.To) switch
    {
        (true, { } from, { } to) => words["Counted from {0} to {1}", from, to],
        (true, { } from, null) => words["Counted on {0} or later", from],
        (true, null, { } to) => words["Counted up to {0}", to],
        (true, null, null) when query.Year is not null => words["Counted in that year, whenever it came"],
        (false, { } from, { } to) => words["Received from {0} to {1}", from, to],
        (false, { } from, null) => words["Received on {0} or later", from],
        (false, null, { } to) => words["Received up to {0}", to],
        _ => null,
    };
}
