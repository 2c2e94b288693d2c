using System.Security.Cryptography;
using System.Text.Json;
using LunchTriage.Core.Facts;
using LunchTriage.Storage.Invitations;
using LunchTriage.Web.Hosting;
using LunchTriage.Web.Invitations;
using LunchTriage.Web.Pages.Shared;
using LunchTriage.Web.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LunchTriage.Web.Pages.Evaluate;

/// <summary>The main job: say what is known of an invitation, see the verdict, note it.</summary>
public sealed class IndexModel(FormReader reader, InvitationStore store, RequestOwner owner, Wording words) : PageModel
{
    [BindProperty]
    public InvitationPost Input { get; set; } = new();

    public InvitationForm View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Input = new() { Token = InvitationPost.NewToken() };
        View = new() { Post = Input, Today = await owner.TodayAsync(cancellationToken), WaitsFor = [words.Within(words[FactCatalogue.Acquaintance.Label])] };
    }

    /// <summary>Judges what stands on the form and stores nothing, where there is no script to do it as one types.</summary>
    public async Task OnPostJudgeAsync(CancellationToken cancellationToken)
    {
        View = await reader.ReadAsync(Input, await owner.TodayAsync(cancellationToken), id: null, whileTyping: false, cancellationToken);
        ModelState.Clear();
    }

    public async Task<IActionResult> OnPostSaveAsync(CancellationToken cancellationToken)
    {
        View = await reader.ReadAsync(Input, await owner.TodayAsync(cancellationToken), id: null, whileTyping: false, cancellationToken);
        ModelState.Clear();
        if (View.Details is not { } details || View.AskedAgain || (View.AlreadyNoted is not null && View.AlreadyNoted != Input.Noted && !await WasSavedAsync(cancellationToken)))
        {
            return Page();
        }

        var outcome = string.IsNullOrEmpty(Input.Outcome.Result) ? null : Input.Outcome.ToOutcome();
        var added = await store.AddAsync(details, Idempotency(), outcome, cancellationToken);
        if (added is { Repeated: true, SameBody: false })
        {
            View.SavedBefore = added.Id;
            Input.Token = InvitationPost.NewToken();
            return Page();
        }

        if (!added.Repeated)
        {
            TempData.Say(new(outcome is null ? words["Noted."] : words["Noted, with how it went."]));
        }

        return LocalRedirect($"~/invitations/{added.Id}");
    }

    // A form that is sent twice finds itself noted already; that is no news to the owner.
    private async Task<bool> WasSavedAsync(CancellationToken cancellationToken) =>
        await store.WasAnsweredAsync(Idempotency(), cancellationToken);

    private Idempotency Idempotency()
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(new { Input.Invitation, Input.Day, Input.Time, Input.Outcome });
        return new("form:" + Input.Token, Convert.ToHexStringLower(SHA256.HashData(body)));
    }
}
