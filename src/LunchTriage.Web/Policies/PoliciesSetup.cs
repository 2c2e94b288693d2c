using FluentValidation;

namespace LunchTriage.Web.Policies;

internal static class PoliciesSetup
{
    /// <summary>What pages and API share for the policy.</summary>
    public static IServiceCollection AddPolicies(this IServiceCollection services) =>
        services.AddSingleton<IValidator<PolicyInput>, PolicyInputValidator>();
}
