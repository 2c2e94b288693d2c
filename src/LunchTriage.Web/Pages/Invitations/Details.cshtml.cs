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
    InvitationStore store, PolicyStore policies, BudgetQuery budget, AlreadyNoted alreadyNoted, RequestOwner owner,
    IValidator<DecisionInput> decisions, IValidator<OutcomeInput> outcomes, Wording words) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    /// <summary>What is shown; null where the invitation was deleted while its page was open.</summary>
    public InvitationView? View { get; private set; }

    /// <summary>What was typed on that page, with its label.</summary>
    public IReadOnlyList<(string Label, string Text)> Typed { get; private set; } = [];

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

    public async Task<IActionResult> OnPostDecideAsync(DecisionInput input, int? version, CancellationToken cancellationToken)
    {
        Keep((words["What you want to remember of it"], input.Note));
        if (await store.FindAsync(Id, cancellationToken) is not { } stored)
        {
            return NotThere();
        }

        if (decisions.Validate(input).Errors.ByField() is { Count: > 0 } faults)
        {
            return await RefuseAsync(view => (view.Unsaved, view.DecisionErrors) = (input, faults), StatusCodes.Status400BadRequest, cancellationToken);
        }

        var (decision, note) = input.ToDecision();
        if (stored.Decision is { } before && before.Decision != decision && before.Note == note)
        {
            // What was noted with one decision says nothing of another.
            note = "";
        }

        return await store.DecideAsync(Id, decision, note, version, cancellationToken) switch
        {
            ChangeResult.Done => await DoneAsync(stored.Decision is { } stood && stood.Decision == decision && stood.Note != note ? words["The note to your decision is saved."] : words["{0}.", decision.Sentence()], HistoryKind.Decided, stored.History[^1].Id, cancellationToken),
            var refusal => await RefuseAsync(view => (view.Unsaved, view.Refused) = (input, Why(refusal)), StatusCodes.Status409Conflict, cancellationToken),
        };
    }

    /// <summary>At once after a change of decision or outcome: what stood before stands again.</summary>
    /// <param name="entry">The history's entry of the change.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task<IActionResult> OnPostUndoAsync(long entry, CancellationToken cancellationToken) =>
        await store.UndoAsync(Id, entry, cancellationToken) is var result && result == ChangeResult.Done
            ? Said(words["It is undone."], undo: null)
            : await RefuseAsync(view => view.Refused = Why(result), StatusCodes.Status409Conflict, cancellationToken);

    public async Task<IActionResult> OnPostTakeBackDecisionAsync(int? version, CancellationToken cancellationToken) =>
        await store.TakeBackDecisionAsync(Id, version, cancellationToken) is var result && result == ChangeResult.Done
            ? await DoneAsync(words["The decision is taken back."], HistoryKind.DecisionTakenBack, after: 0, cancellationToken)
            : await RefuseAsync(view => view.Refused = Why(result), StatusCodes.Status409Conflict, cancellationToken);

    /// <summary>Records how it went.</summary>
    /// <param name="outcome">What was posted.</param>
    /// <param name="version">The version that was read.</param>
    /// <param name="accept">It isn't accepted, as only something that was accepted can have an outcome: accept it at once.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task<IActionResult> OnPostOutcomeAsync([Bind(Prefix = "outcome")] OutcomeInput outcome, int? version, bool accept, CancellationToken cancellationToken)
    {
        Keep((words["Exact hours"], outcome.Exact), (words["What came of it"], outcome.CameOfIt), (words["Private note"], outcome.PrivateNote));
        if (await store.FindAsync(Id, cancellationToken) is not { } stored)
        {
            return NotThere();
        }

        outcome.Tidy(stored.Details.Facts.ReferenceDay);
        if (outcomes.ValidateOn(outcome, await owner.TodayAsync(cancellationToken)).Errors.ByField() is { Count: > 0 } faults)
        {
            return await RefuseAsync(view => (view.UnsavedOutcome, view.OutcomeErrors, view.CorrectsOutcome) = (outcome, faults, true), StatusCodes.Status400BadRequest, cancellationToken);
        }

        var result = await store.RecordOutcomeAsync(Id, outcome.ToOutcome(), version, accept, cancellationToken);
        return result == ChangeResult.Done
            ? await DoneAsync(words["How it went is recorded."], HistoryKind.OutcomeRecorded, stored.History[^1].Id, cancellationToken)
            // Of what was taken back in another tab, that it isn't accepted says more than that it changed.
            : await RefuseAsync(view => (view.UnsavedOutcome, view.OutcomeRefused) = (outcome, Why(view.IsAccepted ? result : ChangeResult.NotAccepted)), StatusCodes.Status409Conflict, cancellationToken);
    }

    public async Task<IActionResult> OnPostTakeBackOutcomeAsync(int? version, CancellationToken cancellationToken) =>
        await store.TakeBackOutcomeAsync(Id, version, cancellationToken) is var result && result == ChangeResult.Done
            ? await DoneAsync(words["The outcome is taken back."], HistoryKind.OutcomeTakenBack, after: 0, cancellationToken)
            : await RefuseAsync(view => view.Refused = Why(result), StatusCodes.Status409Conflict, cancellationToken);

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

    // With a button that undoes it, where the last thing that happened is this and not what had happened before.
    private async Task<IActionResult> DoneAsync(string said, HistoryKind kind, long after, CancellationToken cancellationToken)
    {
        var last = (await store.FindAsync(Id, cancellationToken))?.History[^1];
        return Said(said, last?.Kind == kind && last.Id > after ? new(Url.Content($"{Self}?handler=Undo&entry={Ids.Write(last.Id)}"), words["Undo"]) : null);
    }

    // The invitation as it now stands, with what was posted and the reason beside it.
    private async Task<IActionResult> RefuseAsync(Action<InvitationView> say, int status, CancellationToken cancellationToken)
    {
        if (await LoadAsync(cancellationToken) is not { } view)
        {
            return NotThere();
        }

        ModelState.Clear();
        say(view);
        Response.StatusCode = status;
        return Show(view);
    }

    private void Keep(params IEnumerable<(string Label, string? Text)> typed) =>
        Typed = [.. typed.Where(each => !string.IsNullOrWhiteSpace(each.Text)).Select(each => (each.Label, each.Text!))];

    private PageResult NotThere()
    {
        ModelState.Clear();
        Response.StatusCode = StatusCodes.Status404NotFound;
        return Page();
    }

    private string Why(ChangeResult refusal) => refusal switch
    {
        ChangeResult.HasOutcome => words["While an outcome is recorded, the decision stands. Take the outcome back to change it."],
        ChangeResult.NotAccepted => words["Only an accepted invitation has an outcome. Accept it first."],
        _ => words["Somebody changed this invitation in the meantime, perhaps you, in another tab. This is how it now is."],
    };

    private LocalRedirectResult Said(string text, FlashUndo? undo)
    {
        TempData.Say(new(text, undo));
        return LocalRedirect(Self);
    }
}
