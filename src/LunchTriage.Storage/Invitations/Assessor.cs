using LunchTriage.Core;
using LunchTriage.Core.Facts;
using LunchTriage.Storage.Policies;

namespace LunchTriage.Storage.Invitations;

/// <summary>Judges under the owner's policy in force and what was used of its budget.</summary>
public sealed class Assessor(PolicyStore policies, BudgetQuery budget)
{
    /// <summary>Judges facts and stores nothing.</summary>
    /// <param name="facts">What is known.</param>
    /// <param name="today">The owner's today.</param>
    /// <param name="exceptId">The invitation itself, where it is stored already.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task<Judgement> AssessAsync(InvitationFacts facts, DateOnly today, long? exceptId, CancellationToken cancellationToken)
    {
        var policy = await policies.InForceAsync(cancellationToken);
        var used = policy.Budget is { } limit
            ? await budget.UseAsync(limit.PeriodOf(facts.ReferenceDay), today, exceptId, cancellationToken)
            : default;
        return new(TriageService.Assess(facts, policy, used), policy, used);
    }
}
