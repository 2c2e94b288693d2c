using LunchTriage.Core.Facts;
using LunchTriage.Storage.Owners;
using LunchTriage.Storage.Policies;
using LunchTriage.Web.Hosting;
using LunchTriage.Web.Reports;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LunchTriage.Web.Pages.Reports;

/// <summary>A year on one printable page.</summary>
public sealed class YearModel(PeriodReader reader, PolicyStore policies, RequestOwner owner) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int Year { get; set; }

    public PeriodView View { get; private set; } = null!;

    public OwnerProfile Profile { get; private set; } = null!;

    /// <summary>The versions that were in force in the year.</summary>
    public IReadOnlyList<StoredPolicy> Policies { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (Year < InvitationFacts.EarliestDay.Year || Year > InvitationFacts.LatestDay.Year)
        {
            return NotFound();
        }

        Profile = await owner.ProfileAsync(cancellationToken);
        View = await reader.YearAsync(Year, toItsEnd: true, cancellationToken);
        var all = await policies.AllAsync(cancellationToken);
        Policies = [.. all.Where((version, index) => Profile.DayOf(version.Since) <= View.Report.Period.Last
            && (index == all.Count - 1 || Profile.DayOf(all[index + 1].Since) >= View.Report.Period.First))];
        return Page();
    }
}
