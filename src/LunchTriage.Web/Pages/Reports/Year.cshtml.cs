using LunchTriage.Core.Facts;
using LunchTriage.Web.Hosting;
using LunchTriage.Web.Reports;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;

namespace LunchTriage.Web.Pages.Reports;

/// <summary>A year on one printable page.</summary>
[OutputCache(PolicyName = KeptPages.Policy)]
[ResponseCache(NoStore = true)]
public sealed class YearModel(YearReader reader) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int Year { get; set; }

    public YearView Report { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string? initials, CancellationToken cancellationToken)
    {
        if (Year < InvitationFacts.EarliestDay.Year || Year > InvitationFacts.LatestDay.Year)
        {
            return NotFound();
        }

        // What can't be read as a no is taken for a yes: names are not shown by mistake.
        Report = await reader.ReadAsync(Year, initials: initials is not (null or "" or "false"), cancellationToken);
        return Page();
    }
}
