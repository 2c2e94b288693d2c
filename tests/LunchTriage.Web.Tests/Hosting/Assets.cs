using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace LunchTriage.Web.Tests.Hosting;

internal static class Assets
{
    /// <summary>The address of the pages' style sheet with the fingerprint of its content in its name, as pages link it.</summary>
    public static string StyleSheet(App app) => "/" + All(app).First(asset => asset.Route.StartsWith("app.", StringComparison.Ordinal) && asset.Route.EndsWith(".css", StringComparison.Ordinal) && IsFingerprinted(asset)).Route;

    public static bool IsFingerprinted(StaticAssetDescriptor asset) => asset.Properties.Any(property => property.Name == "fingerprint");

    private static IEnumerable<StaticAssetDescriptor> All(App app) => app.Services.GetRequiredService<EndpointDataSource>().Endpoints
        .Select(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>()).OfType<StaticAssetDescriptor>();
}
