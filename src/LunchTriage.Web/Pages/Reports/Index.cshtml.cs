using LunchTriage.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LunchTriage.Web.Pages.Reports;

/// <summary>Leads to the report of the owner's current year.</summary>
public sealed class IndexModel(RequestOwner owner) : PageModel
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) =>
        LocalRedirect($"~/reports/{(await owner.TodayAsync(cancellationToken)).Year}");
}
