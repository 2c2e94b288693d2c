using System.Linq.Expressions;
using FluentValidation;
using LunchTriage.Core;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Policies;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Policies;

/// <summary>What a posted policy must be, for the form and the API alike. Faults are named by the API's paths.</summary>
public sealed class PolicyInputValidator : AbstractValidator<PolicyInput>
{
    private readonly Wording _words;

    public PolicyInputValidator(Wording words)
    {
        _words = words;
        When(input => input.Rate is not null, Rate);
        When(input => input.Budget is not null, Budget);
        RuleFor(input => input.Note).Must(typed => TypedText.Lines(typed).Length <= Policy.LongestNote).OverridePropertyName("note").WithMessage(_ => words["Use at most {0} characters.", Policy.LongestNote]);
    }

    private void Rate()
    {
        RuleFor(input => input.Rate!.Currency).Must(code => Currency.TryParse(code, out _)).OverridePropertyName("rate.currency")
            .WithMessage(_ => _words["Choose a currency of ISO 4217, such as EUR or USD."]);
        RuleFor(input => input.Rate!.Amount).Must(text => TypedNumber.Read(text) is <= Policy.MostRate).OverridePropertyName("rate.amount")
            .WithMessage(input => Ambiguous(input.Rate!.Amount) ?? _words["Give an amount from 0 to {0}, without a sign and without separating thousands.", Policy.MostRate]);
        RuleFor(input => input.Rate!).Must(rate => !Currency.TryParse(rate.Currency, out var currency) || TypedNumber.Read(rate.Amount) is not { } amount || Fits(amount, currency))
            .OverridePropertyName("rate.amount")
            .WithMessage(input => Currency.Parse(input.Rate!.Currency!) is { Decimals: > 0 } currency
                ? _words["Give at most {0} decimals, and don’t separate thousands.", currency.Decimals]
                : _words["Give a whole amount: {0} has no decimals.", input.Rate.Currency!]);
    }

    private void Budget()
    {
        Named<BudgetUnit>(input => input.Budget!.Unit, "budget.unit");
        Named<BudgetPeriod>(input => input.Budget!.Period, "budget.period");
        RuleFor(input => input.Budget!).Must(budget => !JsonName.TryParse<BudgetUnit>(budget.Unit, out var unit) || TypedNumber.Read(budget.Amount) is { } amount && Core.Policies.Budget.IsAllowed(amount, unit))
            .OverridePropertyName("budget.amount")
            .WithMessage(input => input.Budget!.Unit == JsonName.Of(BudgetUnit.Lunches)
                ? _words["Give a whole number of lunches, from 0 to {0}.", Core.Policies.Budget.MostLunches]
                : Ambiguous(input.Budget.Amount) ?? _words["Give hours from 0 to {0}, with at most two decimals and without separating thousands.", Core.Policies.Budget.MostHours]);
    }

    private void Named<T>(Expression<Func<PolicyInput, string?>> field, string path) where T : struct, Enum =>
        RuleFor(field).Must(name => JsonName.TryParse<T>(name, out _)).OverridePropertyName(path).WithMessage(_ => _words["Choose one of: {0}.", string.Join(", ", JsonName.All<T>())]);

    private string? Ambiguous(string? amount) => TypedNumber.Readings(amount) is var (thousands, decimals)
        ? _words["Write {0} or {1}: this can be read as either.", thousands, decimals]
        : null;

    private static bool Fits(decimal amount, Currency currency) => Money.From(amount, currency).Amount == amount;
}
