using System.Globalization;
using LunchTriage.Core.Facts;
using LunchTriage.Core;
using LunchTriage.Web.Hosting;
using LunchTriage.Web.Invitations;
using LunchTriage.Web.Reports;
using LunchTriage.Web.Words;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;

namespace LunchTriage.Web.Pages.Dashboard;

/// <summary>Where did the hours go, and were they worth it.</summary>
[OutputCache(PolicyName = KeptPages.Policy)]
public sealed class IndexModel(PeriodReader reader, RequestOwner owner, Wording words) : PageModel
{
    /// <summary>In the query: the twelve months that end today.</summary>
    public const string LastTwelveMonths = "last12";

    /// <summary>In the query: the days from one to another.</summary>
    public const string OtherDays = "days";

    /// <summary>The most decisions against the verdict that the page shows; the list has the others.</summary>
    public const int MostOverrides = 5;

    /// <summary>The longest period that can be asked for, in days.</summary>
    private const int MostDays = 3660;

    private static readonly string[] Ends = ["from", "to"];

    public PeriodView View { get; private set; } = null!;

    /// <summary>The period as the query names it.</summary>
    public string Chosen { get; private set; } = "";

    /// <summary>What was typed for the first and the last of other days.</summary>
    public (string From, string To) Typed { get; private set; } = ("", "");

    /// <summary>What is wrong with them, by the name of the field.</summary>
    public IReadOnlyDictionary<string, string> Faults { get; private set; } = new Dictionary<string, string>();

    public async Task OnGetAsync(string? period, CancellationToken cancellationToken)
    {
        if (period == OtherDays)
        {
            (Chosen, View) = (period, Days() is { } days ? await reader.DaysAsync(days, cancellationToken) : await reader.LastTwelveMonthsAsync(cancellationToken));
            return;
        }

        if (period == LastTwelveMonths)
        {
            (Chosen, View) = (period, await reader.LastTwelveMonthsAsync(cancellationToken));
            return;
        }

        var year = int.TryParse(period, NumberStyles.None, CultureInfo.InvariantCulture, out var asked) && asked >= InvitationFacts.EarliestDay.Year && asked <= InvitationFacts.LatestDay.Year
            ? asked
            : (await owner.TodayAsync(cancellationToken)).Year;
        (Chosen, View) = (year.ToString(CultureInfo.InvariantCulture), await reader.YearAsync(year, toItsEnd: false, cancellationToken));
    }

    private DayRange? Days()
    {
        var query = new QueryReader(Request.Query, words);
        var (from, to) = (query.TakeDay("from"), query.TakeDay("to"));
        if (from > to)
        {
            query.Refuse("to", words["Give a day on or after the first."]);
        }
        else if (to?.DayNumber - from?.DayNumber > MostDays)
        {
            query.Refuse("to", words["Give at most ten years."]);
        }

        foreach (var (name, day) in new[] { ("from", from), ("to", to) })
        {
            if (day < InvitationFacts.EarliestDay || day > InvitationFacts.LatestDay)
            {
                query.Refuse(name, words["Give a day from {0} to {1}.", InvitationFacts.EarliestDay, InvitationFacts.LatestDay]);
            }
        }

        foreach (var name in Ends.Where(name => string.IsNullOrWhiteSpace(Request.Query[name])))
        {
            query.Refuse(name, words["Give a day."]);
        }

        Typed = (Request.Query["from"].ToString(), Request.Query["to"].ToString());
        Faults = query.Faults;
        return Faults.Count == 0 && from is { } first && to is { } last ? new(first, last) : null;
    }
}
