namespace LunchTriage.Web.Hosting;

/// <summary>What browsers may do with the app's pages: load from the app itself, and nothing more.</summary>
internal static class SecurityHeaders
{
    /// <summary>The policy of the page to try the API with, which styles itself from its script.</summary>
    public const string ApiDocs = "api-docs";

    public static void AddSecurityHeaders(this WebApplicationBuilder builder) => builder.Services.AddSecurityHeaderPolicies()
        .SetDefaultPolicy(headers => Common(headers).AddContentSecurityPolicy(content =>
        {
            Strict(content);
            content.AddScriptSrc().Self();
            content.AddStyleSrc().Self();
            content.AddImgSrc().Self();
        }))
        .AddPolicy(ApiDocs, headers => Common(headers).AddContentSecurityPolicy(content =>
        {
            Strict(content);
            content.AddScriptSrc().Self().WithNonce();
            content.AddStyleSrc().Self().UnsafeInline();
            content.AddImgSrc().Self().Data();
        }));

    private static HeaderPolicyCollection Common(HeaderPolicyCollection headers) => headers
        .AddContentTypeOptionsNoSniff()
        .AddFrameOptionsDeny()
        // Not no-referrer: under it Chromium sends "Origin: null" with the app's own forms, which are then refused as foreign.
        .AddReferrerPolicySameOrigin()
        .AddCrossOriginOpenerPolicy(policy => policy.SameOrigin())
        .AddCrossOriginResourcePolicy(policy => policy.SameOrigin())
        // By name: the package's default list names features that Chromium doesn't know, and it says so on the console of each page.
        .AddPermissionsPolicy(features =>
        {
            features.AddCamera().None();
            features.AddMicrophone().None();
            features.AddGeolocation().None();
            features.AddDisplayCapture().None();
            features.AddPayment().None();
            features.AddUsb().None();
            features.AddMidi().None();
            features.AddScreenWakeLock().None();
        });

    private static void Strict(CspBuilder content)
    {
        content.AddDefaultSrc().None();
        content.AddFontSrc().Self();
        content.AddConnectSrc().Self();
        content.AddManifestSrc().Self();
        content.AddFormAction().Self();
        content.AddFrameAncestors().None();
        content.AddBaseUri().None();
    }
}
