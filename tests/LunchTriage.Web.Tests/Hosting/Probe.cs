using Microsoft.AspNetCore.Http;

namespace LunchTriage.Web.Tests.Hosting;

/// <summary>An endpoint for a test of what stands before all endpoints.</summary>
internal sealed record Probe(string Path, RequestDelegate Answer, params object[] Metadata)
{
    public static Probe Ok(string path, params object[] metadata) => new(path, context => context.Response.WriteAsync("answered"), metadata);
}
