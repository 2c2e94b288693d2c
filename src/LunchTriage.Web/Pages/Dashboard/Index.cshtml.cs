using System.Globalization;
using LunchTriage.Core.Facts;
using LunchTriage.Web.Hosting;
using LunchTriage.Web.Reports;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LunchTriage.Web.Pages.Dashboard;

/// <summary>Where did the hours go, and were they worth it.</summary>
public sealed class IndexModel(PeriodReader reader, RequestOwner owner) : PageModel
{
    /// <summary>In the query: the twelve months that end today.</summary>
    public const string LastTwelveMonths = "last12";

    public PeriodView View { get; private set; } = null!;

    /// <summary>The period as the query names it.</summary>
    public string Chosen { get; private set; } = "";

    public async Task OnGetAsync(string? period, CancellationToken cancellationToken)
    {
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
}
