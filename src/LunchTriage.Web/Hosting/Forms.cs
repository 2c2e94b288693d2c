using Microsoft.AspNetCore.Antiforgery;

namespace LunchTriage.Web.Hosting;

internal static class Forms
{
    /// <summary>Razor Pages asks each form for its token; this says how token and cookie are called and kept.</summary>
    public static void AddForms(this WebApplicationBuilder builder) => builder.Services
        .AddAntiforgery()
        .AddOptions<AntiforgeryOptions>()
        .Configure<DataDirectory>((options, directory) =>
        {
            // Cookies don't know ports: a demo beside the real app would overwrite the cookie of an open form, hence the mark.
            options.Cookie.Name = $"lunchtriage-form-{directory.Mark}";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.FormFieldName = "form-token";
            options.HeaderName = "Form-Token";
            // The security headers say it already.
            options.SuppressXFrameOptionsHeader = true;
        });
}
