using LunchTriage.Storage.Invitations;
using LunchTriage.Web.Hosting;
using LunchTriage.Web.Invitations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace LunchTriage.Web.Pages.Evaluate;

/// <summary>The verdict beside the form, asked for as one types. It has a page of its own, because it has a limit of its own; it stores nothing.</summary>
[EnableRateLimiting(RateLimits.LiveVerdict)]
public sealed class VerdictModel(FormReader reader, InvitationStore store, RequestOwner owner) : PageModel
{
    [BindProperty]
    public InvitationPost Input { get; set; } = new();

    public InvitationForm View { get; private set; } = null!;

    public IActionResult OnGet() => LocalRedirect("~/evaluate");

    /// <param name="id">The invitation that is edited; none for a new one.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task<IActionResult> OnPostAsync(long? id, CancellationToken cancellationToken)
    {
        if (id is { } edited && await store.FindAsync(edited, cancellationToken) is null)
        {
            return NotFound();
        }

        View = await reader.ReadAsync(Input, await owner.TodayAsync(cancellationToken), id, whileTyping: true, cancellationToken);
        ModelState.Clear();
        return Page();
    }
}
