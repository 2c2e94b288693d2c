using LunchTriage.Core;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Policies;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Policies;

/// <summary>Moves what can be set of a policy from what is posted to a policy.</summary>
internal static class PolicyMapping
{
    /// <summary>A policy with the settings of an input that is valid.</summary>
    /// <param name="policy">The policy in force, which keeps what the input can't set.</param>
    /// <param name="input">The input.</param>
    public static Policy With(this Policy policy, PolicyInput input) => policy with
    {
        Rate = input.Rate is { } rate ? Money.From(TypedNumber.Read(rate.Amount)!.Value, Currency.Parse(rate.Currency!)) : null,
        Budget = input.Budget is { } budget
            ? new(TypedNumber.Read(budget.Amount)!.Value, JsonName.Parse<BudgetUnit>(budget.Unit!), JsonName.Parse<BudgetPeriod>(budget.Period!))
            : null,
        Note = TypedText.Lines(input.Note) is { Length: > 0 } note ? note : null,
    };

    /// <summary>Whether a policy says anything that another doesn't: a setting, or a note of its own.</summary>
    public static bool Differs(this Policy next, Policy inForce) => next with { Note = next.Note ?? inForce.Note } != inForce;
}
