using LunchTriage.Core;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Rules.LunchTypes;
using LunchTriage.Storage.Invitations;
using LunchTriage.Storage.Policies;
using LunchTriage.Storage.Search;
using LunchTriage.Web.Hosting;
using LunchTriage.Web.Invitations;
using LunchTriage.Web.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LunchTriage.Web.Pages.Invitations;

/// <summary>All invitations, newest first, as far as filters and search let them through. What an address has wrong is left aside, and said.</summary>
[ResponseCache(NoStore = true)]
public sealed class IndexModel(InvitationList list, PolicyStore policies, RequestOwner owner, Wording words) : PageModel
{
    public Shown View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var types = (await policies.InForceAsync(cancellationToken)).Types;
        var query = InvitationQuery.Read(Request.Query, types.Select(type => type.Key), words);
        var address = new ListAddress(Url.Content("~/invitations"), query);
        var today = await owner.TodayAsync(cancellationToken);
        // One more than is shown: it tells whether the last month goes on.
        var found = await list.PageAsync(query.Filter, today, query.After, InvitationQuery.UsualLimit + 1, cancellationToken);
        var items = found.Items.Take(InvitationQuery.UsualLimit).ToArray();
        var next = found.Items.Count > items.Length ? query.Filter.PlaceOf(items[^1]) : (ListCursor?)null;

        var search = SearchQuery.Of(query.Filter.Words);
        var years = await list.YearsAsync(cancellationToken);
        var inviter = query.Filter.InviterOf is { } asked ? (await list.InvitersAsync([asked], cancellationToken)).GetValueOrDefault(asked) : null;
        // What stands on one page need not be counted again, nor added up.
        var isWhole = query.After is null && next is null;
        var totals = !AsksForHours(query.Filter) ? null : isWhole ? ListTotals.Of(items) : await list.TotalsAsync(query.Filter, today, cancellationToken);
        View = new()
        {
            Query = query,
            Search = search,
            Texts = search.IsEmpty ? new Dictionary<long, SearchedTexts>() : await list.TextsAsync(items.Select(item => item.Id), cancellationToken),
            Today = today,
            Count = isWhole ? items.Length : totals?.Count ?? await list.CountAsync(query.Filter, today, cancellationToken),
            Hours = totals is null ? (Phrase?)null : query.Filter.Status == InvitationStatus.TurnedDown ? new Phrase("In all {0} protected.", totals.Protected) : new Phrase("In all {0} spent.", totals.Spent),
            Waiting = await list.CountAsync(new() { Status = InvitationStatus.Undecided }, today, cancellationToken),
            Years = years,
            Types = types,
            Months = MonthOfList.Of(items, query.Filter, query.After?.Day, next is null ? null : query.Filter.PlaceOf(found.Items[^1]).Day),
            Words = [.. FilterWords.Of(query, inviter, address, words)],
            All = address.All,
            Newest = query.After is null ? null : address.Without(),
            Older = next is { } cursor ? address.With("after", cursor.ToString()) : null,
            WaitingAddress = address.All + "?status=undecided",
            YearBefore = query.Year is { } year && years.Contains(year - 1) ? (year - 1, address.With("year", Dates.Year(year - 1))) : null,
        };
    }

    // The lists to which a number of hours leads.
    private static bool AsksForHours(InvitationFilter filter) => filter is { Spent: true } or { Status: InvitationStatus.Held or InvitationStatus.TurnedDown };

    public sealed class Shown
    {
        public required InvitationQuery Query { get; init; }

        public required SearchQuery Search { get; init; }

        /// <summary>What a search looks at besides who invites, by id; empty where nothing is searched for.</summary>
        public required IReadOnlyDictionary<long, SearchedTexts> Texts { get; init; }

        public required DateOnly Today { get; init; }

        /// <summary>How many the filters let through, on all pages; of a search no more are counted than <see cref="IsMore"/> needs.</summary>
        public required int Count { get; init; }

        /// <summary>What the hours of all these add up to; null where the list isn't one of hours, or it would take long.</summary>
        public required Phrase? Hours { get; init; }

        /// <summary>How many wait for an answer, whatever the filters say.</summary>
        public required int Waiting { get; init; }

        public required IReadOnlyList<int> Years { get; init; }

        public required IReadOnlyList<LunchType> Types { get; init; }

        public required IReadOnlyList<MonthOfList> Months { get; init; }

        public required IReadOnlyList<FilterWord> Words { get; init; }

        public required string All { get; init; }

        /// <summary>The first page; null where this is it.</summary>
        public required string? Newest { get; init; }

        /// <summary>The next page; null where this is the last.</summary>
        public required string? Older { get; init; }

        public required string WaitingAddress { get; init; }

        /// <summary>The same of the year before; null where no year is chosen, or nothing came in that one.</summary>
        public required (int Year, string Address)? YearBefore { get; init; }

        /// <summary>There are more than a search counts.</summary>
        public bool IsMore => !Search.IsEmpty && Count > InvitationList.MostCounted;

        /// <summary>Something was typed to search by, and there is no word in it.</summary>
        public bool SearchesForNothing => Search.IsEmpty && Query.Filter.Words is not null;

        /// <summary>Anything is narrowed down.</summary>
        public bool IsNarrowed => Query.Given.Keys.Any(name => name is not ("after" or "limit") && !(name == "q" && SearchesForNothing));

        /// <summary>Nothing was noted at all yet.</summary>
        public bool IsNew => Years.Count == 0;

        /// <summary>Where else than in who invites the search found an item; null for nowhere.</summary>
        public FoundText? Found(ListedInvitation item) => Texts.TryGetValue(item.Id, out var texts) ? FoundText.Of(Search, texts) : null;

        /// <summary>Whether the search found something in an item's private note, which is not shown here.</summary>
        public bool IsInPrivateNote(ListedInvitation item) => Texts.TryGetValue(item.Id, out var texts) && Search.CountIn(texts.PrivateNote) > 0;

        /// <summary>The name of an item's main type, or that it is a cold call; null where it is neither.</summary>
        public Phrase? Kind(ListedInvitation item) => (item.LunchType, item.ColdCall) switch
        {
            ({ } key, _) => Types.FirstOrDefault(type => type.Key == key)?.Name ?? (Phrase)key,
            (null, true) => (Phrase)"Cold call",
            _ => default(Phrase?),
        };
    }
}
