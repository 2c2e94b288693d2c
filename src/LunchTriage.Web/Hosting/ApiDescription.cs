using LunchTriage.Web.Api.Describing;
using NetEscapades.AspNetCore.SecurityHeaders;
using Scalar.AspNetCore;

namespace LunchTriage.Web.Hosting;

/// <summary>The API's OpenAPI document, made from the code, and a page to try it.</summary>
internal static class ApiDescription
{
    public static void AddApiDescription(this WebApplicationBuilder builder) => builder.Services.AddOpenApi("v1", options =>
    {
        options.AddSchemaTransformer(SchemaDescriptions.DescribeAsync);
        options.AddOperationTransformer(CallDescriptions.DescribeAsync);
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "LunchTriage";
            document.Info.Version = "v1";
            document.Info.Description = "Judges lunch invitations, and remembers them. The calls do all that the pages do.";
            // Wherever it was read from.
            document.Servers = [new() { Url = "/" }];
            return Task.CompletedTask;
        });
    });

    public static void MapApiDescription(this WebApplication app)
    {
        app.MapOpenApi("/openapi/{documentName}.json");
        app.MapScalarApiReference("/api/docs", (options, context) => options
                .WithTitle("LunchTriage API")
                .WithNonce(context.GetNonce())
                .WithFavicon("/favicon.svg")
                .AddHeadContent("""<link rel="stylesheet" href="/api-docs.css"><script src="/api-docs.js"></script>""")
                .AddHeaderContent("""<header class="back"><a href="/">Back to LunchTriage</a></header>""")
                // What it would ask of others, or lead to: fonts, usage counts, an assistant, hosting.
                .DisableDefaultFonts()
                .DisableTelemetry()
                .DisableAgent()
                .DisableMcp()
                .HideDeveloperTools()
                .HideClientButton())
            .WithSecurityHeadersPolicy(SecurityHeaders.ApiDocs);
    }
}
