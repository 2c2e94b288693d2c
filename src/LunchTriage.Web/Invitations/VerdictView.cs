using LunchTriage.Core;
using LunchTriage.Core.Assessments;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Facts;
using LunchTriage.Core.Policies;

namespace LunchTriage.Web.Invitations;

/// <summary>An assessment as pages show it.</summary>
public sealed class VerdictView
{
    public VerdictView(Assessment assessment, InvitationFacts facts, Policy policy, BudgetUse used)
    {
        (Assessment, Facts, Policy, Used) = (assessment, facts, policy, used);
        Words = new(assessment, facts, policy);
        Budget = policy.Budget;
    }

    public Assessment Assessment { get; }

    public InvitationFacts Facts { get; }

    /// <summary>The policy that judged.</summary>
    public Policy Policy { get; }

    /// <summary>What was used of the budget, this invitation left out.</summary>
    public BudgetUse Used { get; }

    /// <summary>The budget in force, which may be a newer policy's than the one that judged.</summary>
    public Budget? Budget { get; init; }

    /// <summary>The owner accepted, whatever the verdict was.</summary>
    public bool IsAccepted { get; init; }

    /// <summary>It may yet be held, so what it takes of the budget is worth knowing.</summary>
    public bool MayBeHeld => IsAccepted || OverBudget.MayBeHeld(Verdict);

    /// <summary>What would be used of the budget with this one, in the budget's unit.</summary>
    public decimal WithThis => Budget?.With(Used, Cost.Hours) ?? 0;

    /// <summary>With this one the budget is passed, and it is one that a budget holds against it.</summary>
    public bool PassesBudget => MayBeHeld && OverBudget.Warns(Budget, Used, Cost.Hours, Assessment.MatchedTypes);

    public Explanation Words { get; }

    public Verdict Verdict => Assessment.Verdict;

    public Cost Cost => Assessment.Cost;

    /// <summary>When the meal starts; null where no day was proposed.</summary>
    public TimeOnly? Start => Facts.ProposedFor is { } proposed ? TimeOnly.FromDateTime(proposed) : null;

    /// <summary>The icon and the words of what it is: the main kind, a cold call, or neither.</summary>
    public (string Icon, Phrase Words)? Kind => (Words.LunchType, Assessment.ColdCall) switch
    {
        ({ } type, _) => (type.Key, type.Name),
        (null, true) => ("invitations", "Cold call"),
        _ => null,
    };

    /// <summary>What would change the verdict, values of one fact that give the same verdict joined.</summary>
    public IReadOnlyList<(Verdict Verdict, IReadOnlyList<Phrase> Texts)> Changes =>
    [
        .. Words.Changes
            .GroupBy(change => (change.Change.Fact, change.Change.Verdict))
            .Select(group => (group.Key.Verdict, (IReadOnlyList<Phrase>)[.. group.Select(change => change.Text)])),
    ];
}
