using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace LunchTriage.Web.Hosting;

internal static class Forms
{
    /// <summary>Razor Pages asks each form for its token; this says how its cookies are called and kept.</summary>
    public static void AddForms(this WebApplicationBuilder builder)
    {
        builder.Services.AddAntiforgery();
        builder.Services.AddOptions<AntiforgeryOptions>().Configure<DataDirectory>((options, directory) =>
        {
            Keep(options.Cookie, "form", directory);
            options.FormFieldName = "form-token";
            options.HeaderName = "Form-Token";
            // The security headers say it already.
            options.SuppressXFrameOptionsHeader = true;
        });
        // What one page has to say on the next.
        builder.Services.AddOptions<CookieTempDataProviderOptions>().Configure<DataDirectory>((options, directory) => Keep(options.Cookie, "note", directory));
    }

    /// <summary>Whether a request brings what the page before had to say. To look for it where it isn't would set a cookie, and a page with a cookie isn't kept.</summary>
    public static bool BringsNote(this HttpContext context) =>
        context.RequestServices.GetRequiredService<IOptions<CookieTempDataProviderOptions>>().Value.Cookie.Name is { } name && context.Request.Cookies.ContainsKey(name);

    // Cookies don't know ports: a demo beside the real app would overwrite the cookie of an open form, hence the mark.
    private static void Keep(CookieBuilder cookie, string name, DataDirectory directory)
    {
        cookie.Name = $"lunchtriage-{name}-{directory.Mark}";
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Strict;
    }
}
