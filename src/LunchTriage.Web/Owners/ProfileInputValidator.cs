using System.Linq.Expressions;
using FluentValidation;
using LunchTriage.Storage.Owners;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Owners;

/// <summary>What a posted profile must be.</summary>
public sealed class ProfileInputValidator : AbstractValidator<ProfileInput>
{
    private readonly Wording _words;

    public ProfileInputValidator(Wording words)
    {
        _words = words;
        Text(input => input.Name, "name", OwnerProfile.LongestName);
        Text(input => input.Profession, "profession", OwnerProfile.LongestName);
        RuleFor(input => input.TimeZone).Must(text => TimeZones.Find(text) is not null).OverridePropertyName("timeZone")
            .WithMessage(_ => words["Choose a time zone from the list, such as Europe/Berlin, or type a city that it names."]);
        Text(input => input.Signature, "signature", OwnerProfile.LongestSignature);
    }

    private void Text(Expression<Func<ProfileInput, string?>> text, string path, int longest) =>
        RuleFor(text).Must(typed => TypedText.Lines(typed).Length <= longest).OverridePropertyName(path).WithMessage(_ => _words["Use at most {0} characters.", longest]);
}
