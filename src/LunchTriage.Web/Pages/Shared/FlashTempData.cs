using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.Options;

namespace LunchTriage.Web.Pages.Shared;

/// <summary>Carries a <see cref="Flash"/> over the redirect that follows a post.</summary>
public static class FlashTempData
{
    private const string Key = "flash";

    public static void Say(this ITempDataDictionary data, Flash flash) => data[Key] = JsonSerializer.Serialize(flash);

    /// <summary>Whether a request brings one. To look for one that isn't there would set a cookie, and a page with a cookie isn't kept.</summary>
    public static bool BringsFlash(this HttpContext context) =>
        context.RequestServices.GetRequiredService<IOptions<CookieTempDataProviderOptions>>().Value.Cookie.Name is { } name && context.Request.Cookies.ContainsKey(name);

    /// <summary>What is to be said now, once.</summary>
    public static Flash? Said(this ITempDataDictionary data) =>
        data[Key] is string json ? JsonSerializer.Deserialize<Flash>(json) : null;
}
