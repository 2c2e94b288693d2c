using System.Globalization;
using LunchTriage.Core;
using LunchTriage.Core.Facts;
using LunchTriage.Web.Hosting;
using LunchTriage.Web.Invitations;
using LunchTriage.Web.Reports;
using LunchTriage.Web.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;

namespace LunchTriage.Web.Pages.Dashboard;

/// <summary>Where did the hours go, and were they worth it.</summary>
[OutputCache(PolicyName = KeptPages.Policy)]
[ResponseCache(NoStore = true)]
public sealed class IndexModel(PeriodReader reader, RequestOwner owner, Wording words) : PageModel
{
    /// <summary>In the query: the twelve months that end today.</summary>
    public const string LastTwelveMonths = "last12";

    /// <summary>In the query: the days from one to another.</summary>
    public const string OtherDays = "days";

    /// <summary>The longest period that can be asked for, in days.</summary>
    private const int MostDays = 3660;

    // How many years before the newest are offered, whichever is shown.
    private const int MostYearsBefore = 2;

    /// <summary>The names of the first and the last day in the query.</summary>
    public static readonly IReadOnlyList<string> Ends = ["from", "to"];

    /// <summary>The numbers; null where the days that were asked for are none.</summary>
    public PeriodView? View { get; private set; }

    /// <summary>The period as the query names it.</summary>
    public string Chosen { get; private set; } = "";

    /// <summary>The periods that are offered, as the query names them: the newest years, and the one that is shown among them.</summary>
    public IReadOnlyList<string> Choices { get; private set; } = [];

    /// <summary>The years that aren't among them, newest first.</summary>
    public IReadOnlyList<string> OtherYears { get; private set; } = [];

    /// <summary>The first and the last of other days: as typed, or else those that are shown.</summary>
    public (string From, string To) Fields { get; private set; } = ("", "");

    /// <summary>What is wrong with what was typed, by the name of the field.</summary>
    public IReadOnlyDictionary<string, string> Faults { get; private set; } = new Dictionary<string, string>();

    /// <summary>The first field that is wrong, to type in; null where none is.</summary>
    public string? FirstFault => Ends.FirstOrDefault(Faults.ContainsKey);

    public async Task OnGetAsync(string? period, CancellationToken cancellationToken)
    {
        var today = await owner.TodayAsync(cancellationToken);
        var year = int.TryParse(period, NumberStyles.None, CultureInfo.InvariantCulture, out var asked) && asked >= InvitationFacts.EarliestDay.Year && asked <= InvitationFacts.LatestDay.Year ? asked : today.Year;
        (Chosen, View) = period switch
        {
            OtherDays => (period, TakeDays() is { } days ? await reader.DaysAsync(days, cancellationToken) : null),
            LastTwelveMonths => (period, await reader.LastTwelveMonthsAsync(cancellationToken)),
            _ => (Dates.Year(year), await reader.YearAsync(year, asReport: false, cancellationToken)),
        };
        if (View is { } view && period != OtherDays)
        {
            Fields = (Days.Write(view.Report.Period.First), Days.Write(view.Report.Period.Last));
        }

        var years = View?.Years ?? await reader.YearsAsync(cancellationToken);
        var shown = View?.Year ?? years[0];
        int[] offered = [.. years.Take(1 + MostYearsBefore).Append(shown).Distinct().OrderDescending()];
        Choices = [Dates.Year(offered[0]), LastTwelveMonths, .. offered.Skip(1).Select(Dates.Year)];
        OtherYears = [.. years.Except(offered).Select(Dates.Year)];
    }

    private DayRange? TakeDays()
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

        Fields = (Request.Query["from"].ToString(), Request.Query["to"].ToString());
        Faults = query.Faults;
        return Faults.Count == 0 && from is { } first && to is { } last ? new(first, last) : null;
    }
}
