using System.Globalization;
using FluentValidation;
using LunchTriage.Core;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Facts;
using LunchTriage.Storage.Invitations;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Invitations;

/// <summary>What a posted outcome must be, for the pages and the API alike. The day is filled in before; see <see cref="OutcomeMapping"/>.</summary>
public sealed class OutcomeInputValidator : AbstractValidator<OutcomeInput>
{
    private readonly Wording _words;

    public OutcomeInputValidator(Wording words)
    {
        _words = words;
        Named<OutcomeResult>(input => input.Result, "result");
        RuleFor(input => input.Result).NotEmpty().OverridePropertyName("result").WithMessage(_ => words["Say how it went: held, cancelled, or a no-show."]);
        Named<CancelledBy>(input => input.CancelledBy, "cancelledBy");
        RuleFor(input => input.CancelledBy).Empty().When(input => input.Result is not null && input.Result != JsonName.Of(OutcomeResult.Cancelled))
            .OverridePropertyName("cancelledBy").WithMessage(_ => words["Only a cancelled lunch was called off by somebody."]);
        Named<PaidBy>(input => input.PaidBy, "paidBy");
        Benefit(input => input.BenefitMine, "benefit.mine");
        Benefit(input => input.BenefitTheirs, "benefit.theirs");
        Note(input => input.CameOfIt, "cameOfIt");
        Note(input => input.PrivateNote, "privateNote");
        RuleFor(input => input.Took).Must(text => string.IsNullOrEmpty(text) || OutcomeMapping.ReadHours(text) is not null)
            .OverridePropertyName("hours").WithMessage(_ => words["Give hours from 0 to {0}, with at most two decimals.", Outcome.MostHours]);
        On();
    }

    private void On()
    {
        RuleFor(input => input.On).Must(text => string.IsNullOrEmpty(text) || Days.Read(text) is { } day && day >= InvitationFacts.EarliestDay && day <= InvitationFacts.LatestDay)
            .OverridePropertyName("on").WithMessage(_ => _words["Give a day from {0} to {1}.", InvitationFacts.EarliestDay, InvitationFacts.LatestDay]);
        RuleFor(input => input.On)
            .Must((_, text, context) => Days.Read(text) is not { } day || day <= (DateOnly)context.RootContextData[ValidationToday.Key])
            // Where the result is missing that alone is said: it may have been cancelled.
            .When(input => input.Result == JsonName.Of(OutcomeResult.Held) || input.Result == JsonName.Of(OutcomeResult.NoShow))
            .OverridePropertyName("on").WithMessage(_ => _words["Choose a day up to today: what lies ahead can be cancelled, but not yet held or missed."]);
    }

    private void Named<T>(System.Linq.Expressions.Expression<Func<OutcomeInput, string?>> field, string path) where T : struct, Enum =>
        RuleFor(field).Must(name => string.IsNullOrEmpty(name) || JsonName.TryParse<T>(name, out _))
            .OverridePropertyName(path).WithMessage(_ => _words["Choose one of: {0}.", string.Join(", ", JsonName.All<T>())]);

    private void Benefit(System.Linq.Expressions.Expression<Func<OutcomeInput, string?>> field, string path) =>
        RuleFor(field).Must(text => string.IsNullOrEmpty(text) || int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var benefit) && benefit is >= Outcome.LeastBenefit and <= Outcome.MostBenefit)
            .OverridePropertyName(path).WithMessage(_ => _words["Give a whole number from {0} to {1}.", Outcome.LeastBenefit, Outcome.MostBenefit]);

    private void Note(System.Linq.Expressions.Expression<Func<OutcomeInput, string?>> field, string path) =>
        RuleFor(field).Must(typed => TypedText.Lines(typed).Length <= InvitationDetails.LongestNote).OverridePropertyName(path).WithMessage(_ => _words["Use at most {0} characters.", InvitationDetails.LongestNote]);
}
