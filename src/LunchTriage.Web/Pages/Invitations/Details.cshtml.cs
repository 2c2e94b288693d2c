using FluentValidation;
using LunchTriage.Core;
using LunchTriage.Core.Decisions;
using LunchTriage.Storage.Invitations;
using LunchTriage.Storage.Policies;
using LunchTriage.Web.Hosting;
using LunchTriage.Web.Invitations;
using LunchTriage.Web.Pages.Shared;
using LunchTriage.Web.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LunchTriage.Web.Pages.Invitations;

/// <summary>One invitation: why the verdict is what it is; decide, record how it went, go on to edit or delete.</summary>
public sealed class DetailsModel(
    InvitationStore store, PolicyStore policies, BudgetQuery budget, AlreadyNoted alreadyNoted, RequestOwner owner, IValidator<OutcomeInput> validator, Wording words) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    public InvitationView View { get; private set; } = null!;

    private string Self => $"~/invitations/{Id}";

    public async Task<IActionResult> OnGetAsync(string? result, string? correct, CancellationToken cancellationToken)
    {
        if (await LoadAsync(cancellationToken) is not { } view)
        {
            return NotFound();
        }

        view.CorrectsOutcome = correct == "outcome";
        if (JsonName.TryParse<OutcomeResult>(result, out _) && view.Stored.Outcome is null)
        {
            view.Outcome.Result = result;
        }

        return Show(view);
    }

    public async Task<IActionResult> OnPostDecideAsync(string? decision, string? note, CancellationToken cancellationToken)
    {
        if (await LoadAsync(cancellationToken) is not { } view)
        {
            return NotFound();
        }

        if (!JsonName.TryParse<Decision>(decision, out var chosen))
        {
            return Refuse(view, words["Choose one of the four."], note, StatusCodes.Status400BadRequest);
        }

        var typed = TypedText.Lines(note);
        if (typed.Length > InvitationDetails.LongestNote)
        {
            return Refuse(view, words["Use at most {0} characters.", InvitationDetails.LongestNote], note, StatusCodes.Status400BadRequest);
        }

        var before = view.Stored.Decision;
        return await store.DecideAsync(Id, chosen, typed, cancellationToken) switch
        {
            ChangeResult.Done => Said(words["{0}.", chosen.Sentence()], before?.Decision == chosen ? null : new(Url.Content($"{Self}?handler=UndoDecision"), words["Undo"])),
            ChangeResult.HasOutcome => Refuse(view, words["While an outcome is recorded, the decision stands. Take the outcome back to change it."], note),
            _ => NotFound(),
        };
    }

    /// <summary>At once after a decision: what stood before stands again.</summary>
    public async Task<IActionResult> OnPostUndoDecisionAsync(CancellationToken cancellationToken)
    {
        if (await LoadAsync(cancellationToken) is not { } view)
        {
            return NotFound();
        }

        return await store.UndoDecisionAsync(Id, cancellationToken) switch
        {
            ChangeResult.Done => Said(words["It is undone."], undo: null),
            ChangeResult.HasOutcome => Refuse(view, words["While an outcome is recorded, the decision stands. Take the outcome back to change it."], note: null),
            _ => NotFound(),
        };
    }

    public async Task<IActionResult> OnPostTakeBackDecisionAsync(CancellationToken cancellationToken)
    {
        if (await LoadAsync(cancellationToken) is not { } view)
        {
            return NotFound();
        }

        return await store.TakeBackDecisionAsync(Id, cancellationToken) switch
        {
            ChangeResult.Done => Said(words["The decision is taken back."], undo: null),
            ChangeResult.HasOutcome => Refuse(view, words["While an outcome is recorded, the decision stands. Take the outcome back to change it."], note: null),
            _ => NotFound(),
        };
    }

    public async Task<IActionResult> OnPostOutcomeAsync([Bind(Prefix = "outcome")] OutcomeInput outcome, CancellationToken cancellationToken)
    {
        if (await LoadAsync(cancellationToken) is not { } view)
        {
            return NotFound();
        }

        outcome.Tidy(view.Stored.Details.Facts.ReferenceDay);
        var faults = validator.ValidateOn(outcome, view.Today);
        ModelState.Clear();
        if (!faults.IsValid)
        {
            view.Outcome = outcome;
            view.OutcomeErrors = faults.Errors.DistinctBy(fault => fault.PropertyName).ToDictionary(fault => fault.PropertyName, fault => fault.ErrorMessage);
            view.CorrectsOutcome = true;
            return Show(view);
        }

        return await store.RecordOutcomeAsync(Id, outcome.ToOutcome(), cancellationToken) switch
        {
            ChangeResult.Done => Said(words["How it went is recorded."], new FlashUndo(Url.Content($"{Self}?handler=TakeBackOutcome"), words["Take it back"])),
            ChangeResult.NotAccepted => Refuse(view, words["Only an accepted invitation has an outcome. Accept it first."], note: null),
            _ => NotFound(),
        };
    }

    public async Task<IActionResult> OnPostTakeBackOutcomeAsync(CancellationToken cancellationToken) =>
        await store.TakeBackOutcomeAsync(Id, cancellationToken) == ChangeResult.Done
            ? Said(words["The outcome is taken back."], undo: null)
            : NotFound();

    private async Task<InvitationView?> LoadAsync(CancellationToken cancellationToken)
    {
        if (await store.FindAsync(Id, cancellationToken) is not { } stored)
        {
            return null;
        }

        var profile = await owner.ProfileAsync(cancellationToken);
        var today = await owner.TodayAsync(cancellationToken);
        var assessment = stored.InForce.Assessment;
        var judgedBy = (await policies.FindAsync(assessment.PolicyVersion.Number, cancellationToken))!.Policy;
        var inForce = (await policies.InForceAsync(cancellationToken)).Budget;
        var used = inForce is null ? default : await budget.UseAsync(inForce.PeriodOf(stored.Details.Facts.ReferenceDay), today, Id, cancellationToken);
        return new(stored, new(assessment, stored.InForce.Facts, judgedBy, used) { Budget = inForce, IsAccepted = stored.Decision?.Decision == Decision.Accepted }, profile, today, words)
        {
            AlreadyNoted = await alreadyNoted.FindAsync(stored.Details, Id, cancellationToken),
        };
    }

    private PageResult Show(InvitationView view)
    {
        View = view;
        return Page();
    }

    private PageResult Refuse(InvitationView view, string reason, string? note, int status = StatusCodes.Status409Conflict)
    {
        Response.StatusCode = status;
        (view.Refused, view.Note) = (reason, note);
        return Show(view);
    }

    private LocalRedirectResult Said(string text, FlashUndo? undo)
    {
        TempData.Say(new(text, undo));
        return LocalRedirect(Self);
    }
}
