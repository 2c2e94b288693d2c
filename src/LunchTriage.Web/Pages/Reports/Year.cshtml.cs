using LunchTriage.Core.Facts;
using LunchTriage.Web.Reports;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LunchTriage.Web.Pages.Reports;

/// <summary>A year on one printable page.</summary>
public sealed class YearModel(YearReader reader) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int Year { get; set; }

    /// <summary>Initials instead of names, for showing to others.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Initials { get; set; }

    public YearView Report { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (Year < InvitationFacts.EarliestDay.Year || Year > InvitationFacts.LatestDay.Year)
        {
            return NotFound();
        }

        Report = await reader.ReadAsync(Year, Initials, cancellationToken);
        return Page();
    }
}
