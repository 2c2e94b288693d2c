using System.Globalization;
using LunchTriage.Storage.Invitations;
using LunchTriage.Web.Hosting;
using LunchTriage.Web.Invitations;
using LunchTriage.Web.Pages.Shared;
using LunchTriage.Web.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LunchTriage.Web.Pages.Invitations;

/// <summary>Correct what is known of an invitation; where facts change it is judged again.</summary>
public sealed class EditModel(FormReader reader, InvitationStore store, RequestOwner owner, Wording words) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    [BindProperty]
    public InvitationPost Input { get; set; } = new();

    public InvitationForm View { get; private set; } = null!;

    public string Name { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await store.FindAsync(Id, cancellationToken) is not { } stored)
        {
            return NotFound();
        }

        var proposed = stored.Details.Facts.ProposedFor;
        Input = new()
        {
            Invitation = stored.Details.ToInput(),
            Version = stored.Version,
            Day = proposed is { } day ? Days.Write(DateOnly.FromDateTime(day)) : null,
            Time = proposed?.ToString("HH:mm", CultureInfo.InvariantCulture),
        };
        return await ShowAsync(stored, whileTyping: true, cancellationToken);
    }

    /// <summary>Judges what stands on the form and stores nothing, where there is no script to do it as one types.</summary>
    public async Task<IActionResult> OnPostJudgeAsync(CancellationToken cancellationToken) =>
        await store.FindAsync(Id, cancellationToken) is { } stored ? await ShowAsync(stored, whileTyping: false, cancellationToken) : await DeletedAsync(cancellationToken);

    public async Task<IActionResult> OnPostSaveAsync(CancellationToken cancellationToken)
    {
        if (await store.FindAsync(Id, cancellationToken) is not { } stored)
        {
            return await DeletedAsync(cancellationToken);
        }

        var page = await ShowAsync(stored, whileTyping: false, cancellationToken);
        if (View.Details is not { } details || View.AskedAgain)
        {
            return page;
        }

        switch (await store.ChangeAsync(Id, details, Input.Version, cancellationToken))
        {
            case ChangeResult.NotFound:
                return await DeletedAsync(cancellationToken);
            case ChangeResult.Stale:
                View.Stale = true;
                // The next time it is meant: the owner was told.
                Input.Version = stored.Version;
                return page;
            default:
                TempData.Say(new(words["Saved."]));
                return LocalRedirect($"~/invitations/{Id}");
        }
    }

    // It was there when the form came, or there would be no version: what was typed is offered as a new invitation.
    private async Task<IActionResult> DeletedAsync(CancellationToken cancellationToken)
    {
        if (Input.Version is null)
        {
            return NotFound();
        }

        (Input.Version, Input.Token) = (null, InvitationPost.NewToken());
        Name = Input.Invitation.Inviter.Name ?? "";
        View = await reader.ReadAsync(Input, await owner.TodayAsync(cancellationToken), id: null, whileTyping: false, cancellationToken);
        View.Deleted = true;
        ModelState.Clear();
        return Page();
    }

    private async Task<PageResult> ShowAsync(StoredInvitation stored, bool whileTyping, CancellationToken cancellationToken)
    {
        Name = stored.Details.Inviter.Name;
        View = await reader.ReadAsync(Input, await owner.TodayAsync(cancellationToken), Id, whileTyping, cancellationToken);
        ModelState.Clear();
        return Page();
    }
}
