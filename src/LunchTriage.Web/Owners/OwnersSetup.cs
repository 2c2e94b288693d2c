using FluentValidation;

namespace LunchTriage.Web.Owners;

internal static class OwnersSetup
{
    public static IServiceCollection AddOwners(this IServiceCollection services) =>
        services.AddSingleton<IValidator<ProfileInput>, ProfileInputValidator>();
}
