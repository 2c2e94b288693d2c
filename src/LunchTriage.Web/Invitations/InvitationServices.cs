using FluentValidation;

namespace LunchTriage.Web.Invitations;

internal static class InvitationServices
{
    /// <summary>What pages and API share for invitations.</summary>
    public static IServiceCollection AddInvitations(this IServiceCollection services)
    {
        services.AddSingleton<IValidator<InvitationInput>, InvitationInputValidator>();
        services.AddSingleton<IValidator<DecisionInput>, DecisionInputValidator>();
        services.AddSingleton<IValidator<OutcomeInput>, OutcomeInputValidator>();
        services.AddScoped<FormReader>();
        return services;
    }
}
