using FluentValidation;
using LunchTriage.Core;
using LunchTriage.Core.Decisions;
using LunchTriage.Storage.Invitations;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Invitations;

/// <summary>What a posted decision must be, for the page and the API alike.</summary>
public sealed class DecisionInputValidator : AbstractValidator<DecisionInput>
{
    public DecisionInputValidator(Wording words)
    {
        RuleFor(input => input.Decision).Must(name => JsonName.TryParse<Decision>(name, out _))
            .OverridePropertyName("decision").WithMessage(_ => words["Choose one of: {0}.", string.Join(", ", JsonName.All<Decision>())]);
        RuleFor(input => input.Note).Must(typed => TypedText.Lines(typed).Length <= InvitationDetails.LongestNote)
            .OverridePropertyName("note").WithMessage(_ => words["Use at most {0} characters.", InvitationDetails.LongestNote]);
    }
}
