using FluentValidation;
using FluentValidation.Results;

namespace LunchTriage.Web.Invitations;

/// <summary>Validates on a day: what lies in the future depends on the owner's today.</summary>
internal static class ValidationToday
{
    public const string Key = "today";

    public static ValidationResult ValidateOn<T>(this IValidator<T> validator, T input, DateOnly today)
    {
        var context = new ValidationContext<T>(input);
        context.RootContextData[Key] = today;
        return validator.Validate(context);
    }
}
