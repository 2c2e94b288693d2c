using System.Globalization;
using FluentValidation;
using LunchTriage.Core;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Facts;
using LunchTriage.Storage.Invitations;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Invitations;

/// <summary>What a posted invitation must be, for the form and the API alike. Faults are named by the API's paths.</summary>
public sealed class InvitationInputValidator : AbstractValidator<InvitationInput>
{
    private const string FactsPrefix = "facts.";
    private readonly Wording _words;

    public InvitationInputValidator(Wording words)
    {
        _words = words;
        Inviter();
        RuleFor(input => input.ReceivedVia).Must(BeEmptyOr(name => JsonName.TryParse<ReceivedVia>(name, out _))).OverridePropertyName("receivedVia")
            .WithMessage(_ => words["Choose one of: {0}.", string.Join(", ", JsonName.All<ReceivedVia>())]);
        Text(input => input.Venue, "venue", InvitationDetails.LongestVenue);
        Text(input => input.Message, "message", InvitationDetails.LongestMessage);
        Choices();
        Day(FactCatalogue.LastSeenOn.Path, NotAfterTheReferenceDay);
        Day("receivedOn", NotAfterToday);
        ProposedFor();
        Event();
        Fact("guests").Must(BeEmptyOr(text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var guests) && guests is >= InvitationFacts.FewestGuests and <= InvitationFacts.MostGuests))
            .WithMessage(_ => words["Give a whole number from {0} to {1}.", InvitationFacts.FewestGuests, InvitationFacts.MostGuests]);
    }

    private void Inviter()
    {
        RuleFor(input => input.Inviter.Name).Must(name => TypedText.Line(name).Length > 0).OverridePropertyName("inviter.name").WithMessage(_ => _words["Say who invites you."]);
        Text(input => input.Inviter.Name, "inviter.name", InviterDetails.LongestName);
        Text(input => input.Inviter.Organization, "inviter.organization", InviterDetails.LongestName);
        Text(input => input.Inviter.Profession, "inviter.profession", InviterDetails.LongestName);
        Text(input => input.Inviter.Email, "inviter.email", InviterDetails.LongestEmail);
        RuleFor(input => input.Inviter.Email).Must(BeEmptyOr(address => TypedText.Line(address) is var line && line.Length == 0 || line.Split('@') is [{ Length: > 0 }, { Length: > 0 }] && !line.Any(char.IsWhiteSpace)))
            .OverridePropertyName("inviter.email").WithMessage(_ => _words["Give an address such as name@example.org, or leave it open."]);
    }

    private void Choices()
    {
        foreach (var fact in FactCatalogue.All.OfType<ChoiceFact>())
        {
            Fact(fact.Path).Must(BeEmptyOr(name => fact.Choices.Any(choice => choice.Name == name)))
                .WithMessage(_ => _words["Choose one of: {0}.", string.Join(", ", fact.Choices.Select(choice => choice.Name))]);
        }

        Fact(FactCatalogue.Acquaintance.Path).NotEmpty().WithMessage(_ => _words["Choose one of the four. The verdict depends on it."]);
    }

    private void ProposedFor()
    {
        Fact(FactCatalogue.ProposedFor.Path).Must(BeEmptyOr(text => Days.ReadMinute(text) is not null))
            .WithMessage(_ => _words["Give a day and a time of your own clock, such as 2026-12-10T12:30."]);
        Fact(FactCatalogue.ProposedFor.Path).Must(BeEmptyOr(text => Days.ReadMinute(text) is not { } minute || InBounds(DateOnly.FromDateTime(minute))))
            .WithMessage(_ => _words["Choose a day from {0} to {1}.", InvitationFacts.EarliestDay, InvitationFacts.LatestDay]);
    }

    private void Event()
    {
        var (kind, on, spark) = (FactCatalogue.EventKind.Path, FactCatalogue.EventDay.Path, FactCatalogue.Spark.Path);
        Day(on, NotAfterTheReferenceDay);
        Fact(kind).NotEmpty().When(input => input.Fact(on) is not null || input.Fact(spark) is not null)
            .WithMessage(_ => _words["Say where you met: at a conference, a workshop, or elsewhere."]);
        Fact(on).NotEmpty().When(input => input.Fact(kind) is not null || input.Fact(spark) is not null)
            .WithMessage(_ => _words["Say on which day you met. An estimate will do."]);
    }

    private void Day(string path, Action<IRuleBuilder<InvitationInput, string?>> bounds)
    {
        Fact(path).Must(BeEmptyOr(text => Days.Read(text) is not null)).WithMessage(_ => _words["Give a day such as 2026-12-10."]);
        Fact(path).Must(BeEmptyOr(text => Days.Read(text) is not { } day || InBounds(day)))
            .WithMessage(_ => _words["Choose a day from {0} to {1}.", InvitationFacts.EarliestDay, InvitationFacts.LatestDay]);
        bounds(Fact(path));
    }

    private void NotAfterTheReferenceDay(IRuleBuilder<InvitationInput, string?> day) =>
        day.Must((input, text, context) => Days.Read(text) is not { } read || ReferenceDay(input, context) is not { } reference || read <= reference)
            .WithMessage((input, _) => Days.ReadMinute(input.Fact(FactCatalogue.ProposedFor.Path)) is { } proposed
                ? _words["Choose a day up to {0}, the day of the meal.", DateOnly.FromDateTime(proposed)]
                : _words["Choose a day up to the one on which the invitation came."]);

    private void NotAfterToday(IRuleBuilder<InvitationInput, string?> day) =>
        day.Must((_, text, context) => Days.Read(text) is not { } read || read <= Today(context)).WithMessage(_ => _words["Choose a day up to today."]);

    private IRuleBuilderInitial<InvitationInput, string?> Fact(string path) =>
        RuleFor(input => input.Fact(path)).Configure(rule => rule.PropertyName = FactsPrefix + path);

    private void Text(System.Linq.Expressions.Expression<Func<InvitationInput, string?>> text, string path, int longest) =>
        RuleFor(text).Must(typed => TypedText.Lines(typed).Length <= longest).OverridePropertyName(path).WithMessage(_ => _words["Use at most {0} characters.", longest]);

    private static Func<string?, bool> BeEmptyOr(Func<string, bool> rule) => text => string.IsNullOrEmpty(text) || rule(text);

    private static bool InBounds(DateOnly day) => day >= InvitationFacts.EarliestDay && day <= InvitationFacts.LatestDay;

    // Null where the day that it would be is wrong itself: one fault is said once, at its own field.
    private static DateOnly? ReferenceDay(InvitationInput input, IValidationContext context)
    {
        var day = (input.Fact(FactCatalogue.ProposedFor.Path), input.Fact("receivedOn")) switch
        {
            ({ Length: > 0 } proposed, _) => Days.ReadMinute(proposed) is { } minute ? DateOnly.FromDateTime(minute) : (DateOnly?)null,
            (_, { Length: > 0 } received) => Days.Read(received),
            _ => Today(context),
        };
        return day is { } known && InBounds(known) ? known : null;
    }

    private static DateOnly Today(IValidationContext context) => (DateOnly)context.RootContextData[ValidationToday.Key];
}
