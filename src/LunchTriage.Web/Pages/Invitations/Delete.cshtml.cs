using LunchTriage.Storage.Invitations;
using LunchTriage.Web.Pages.Shared;
using LunchTriage.Web.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LunchTriage.Web.Pages.Invitations;

/// <summary>Asks before an invitation is removed for good.</summary>
public sealed class DeleteModel(InvitationStore store, Wording words) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    public Shown View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await store.FindAsync(Id, cancellationToken) is not { } stored)
        {
            return NotFound();
        }

        View = new(stored.Details.Inviter.Name, words[stored.Details.Facts.MealAndDay()]);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (await store.DeleteAsync(Id, version: null, cancellationToken) != ChangeResult.Done)
        {
            return NotFound();
        }

        TempData.Say(new(words["The invitation is deleted."]));
        return LocalRedirect("~/invitations");
    }

    /// <summary>What is shown.</summary>
    public sealed record Shown(string Name, string MealAndDay);
}
