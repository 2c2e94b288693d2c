namespace LunchTriage.Web.Reports;

internal static class ReportsSetup
{
    /// <summary>What dashboard and report share.</summary>
    public static IServiceCollection AddReports(this IServiceCollection services) => services.AddScoped<PeriodReader>().AddScoped<YearReader>();
}
