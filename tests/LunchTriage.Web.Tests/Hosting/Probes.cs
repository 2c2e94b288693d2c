using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace LunchTriage.Web.Tests.Hosting;

/// <summary>Chooses a probe as the endpoint of its path. Routing leaves a choice that was made, so all that follows treats it as the app's own.</summary>
internal sealed class Probes(IReadOnlyList<Probe> probes) : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, following) =>
        {
            if (probes.FirstOrDefault(probe => context.Request.Path == probe.Path) is { } probe)
            {
                context.SetEndpoint(new RouteEndpoint(probe.Answer, RoutePatternFactory.Parse(probe.Path), order: 0, new(probe.Metadata), probe.Path));
            }

            return following(context);
        });
        next(app);
    };
}
