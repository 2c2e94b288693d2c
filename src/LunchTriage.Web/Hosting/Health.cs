namespace LunchTriage.Web.Hosting;

/// <summary>Two words for whoever watches over the app: it lives; it can serve. No details, for they are nobody's business.</summary>
internal static class Health
{
    private const string Lives = "/healthz";
    private const string Ready = "/readyz";

    public static bool AsksForLife(PathString path) => path == Lives;

    public static bool AsksForReadiness(PathString path) => path == Ready;

    public static bool Covers(PathString path) => AsksForLife(path) || AsksForReadiness(path);

    public static void AddHealth(this WebApplicationBuilder builder) => builder.Services.AddHealthChecks();

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks(Lives, new() { Predicate = _ => false });
        app.MapHealthChecks(Ready);
    }
}
