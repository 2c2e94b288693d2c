using LunchTriage.Storage;
using Microsoft.AspNetCore.OutputCaching;

namespace LunchTriage.Web.Hosting;

/// <summary>
/// Keeps pages as they were sent, because most readings of them find nothing changed. A page asks for it by
/// <c>[OutputCache(PolicyName = KeptPages.Policy)]</c>; one with a form that posts can't, for its token is its reader's own.
/// </summary>
internal static class KeptPages
{
    /// <summary>The name of the policy.</summary>
    public const string Policy = "kept";

    private const long MostBytes = 8 * 1024 * 1024;
    private const long MostBytesOfAPage = 1024 * 1024;

    public static void AddKeptPages(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(provider => new DataVersion(provider.GetRequiredService<DataDirectory>().Database));
        builder.Services.AddSingleton<KeptPagesPolicy>();
        builder.Services.AddOptions<OutputCacheOptions>().Configure<KeptPagesPolicy>((options, policy) => options.AddPolicy(Policy, policy));
        builder.Services.AddOutputCache(options => (options.SizeLimit, options.MaximumBodySize) = (MostBytes, MostBytesOfAPage));
    }

    /// <summary>Stands before the compression, so that what is kept is kept compressed.</summary>
    public static void UseKeptPages(this WebApplication app) => app.UseOutputCache();
}
