using System.Text.Json;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace LunchTriage.Web.Pages.Shared;

/// <summary>Carries a <see cref="Flash"/> over the redirect that follows a post.</summary>
public static class FlashTempData
{
    private const string Key = "flash";

    public static void Say(this ITempDataDictionary data, Flash flash) => data[Key] = JsonSerializer.Serialize(flash);

    /// <summary>What is to be said now, once.</summary>
    public static Flash? Said(this ITempDataDictionary data) =>
        data[Key] is string json ? JsonSerializer.Deserialize<Flash>(json) : null;
}
