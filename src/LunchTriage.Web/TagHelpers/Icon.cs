using Microsoft.AspNetCore.Components;

namespace LunchTriage.Web.TagHelpers;

/// <summary>A symbol of the sprite, by an address that may be kept for long.</summary>
internal static class Icon
{
    private const string Sprite = "icons.svg";

    public static Markup Of(string name, HttpContext http)
    {
        // Where static assets are mapped, this is the address with the fingerprint.
        var assets = http.GetEndpoint()?.Metadata.GetMetadata<ResourceAssetCollection>();
        return new Markup()
            .Open("svg", ("class", "icon"), ("aria-hidden", "true"))
            .Empty("use", ("href", $"{http.Request.PathBase}/{assets?[Sprite] ?? Sprite}#{name}"))
            .Close("svg");
    }
}
