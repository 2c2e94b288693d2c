using System.Globalization;
using LunchTriage.Storage;
using Microsoft.AspNetCore.OutputCaching;

namespace LunchTriage.Web.Hosting;

/// <summary>When a kept page stands for the one that would be made: as long as nothing was written and no other day began, for the same address, owner and language.</summary>
internal sealed class KeptPagesPolicy(DataVersion data, TimeProvider time) : IOutputCachePolicy
{
    // In every time zone that is in use a day begins on a quarter of an hour.
    private static readonly TimeSpan Quarter = TimeSpan.FromMinutes(15);

    /// <inheritdoc />
    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var (request, rules) = (context.HttpContext.Request, context.CacheVaryByRules);
        // What was just done is said once, to whoever did it.
        context.EnableOutputCaching = (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) && !context.HttpContext.BringsNote();
        context.AllowCacheLookup = context.AllowCacheStorage = context.EnableOutputCaching;
        // Whoever waited for another's page would get its failure, too, if that reader leaves: https://github.com/dotnet/aspnetcore/issues/52310.
        context.AllowLocking = false;
        if (!context.EnableOutputCaching)
        {
            return ValueTask.CompletedTask;
        }

        context.ResponseExpirationTimeSpan = Quarter;
        rules.QueryKeys = "*";
        rules.HeaderNames = "Accept-Encoding";
        rules.VaryByValues["owner"] = Number(context.HttpContext.RequestServices.GetRequiredService<CurrentOwner>().Id);
        rules.VaryByValues["words"] = CultureInfo.CurrentUICulture.Name;
        rules.VaryByValues["formats"] = CultureInfo.CurrentCulture.Name;
        rules.VaryByValues["quarter"] = Number(time.GetUtcNow().Ticks / Quarter.Ticks);
        // Taken before the page reads anything: a page is never kept as newer than it is.
        rules.VaryByValues["data"] = Number(data.Current);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    /// <inheritdoc />
    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        context.AllowCacheStorage &= response.StatusCode == StatusCodes.Status200OK && response.Headers.SetCookie.Count == 0;
        return ValueTask.CompletedTask;
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
