using LunchTriage.Storage;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LunchTriage.Web.Hosting;

/// <summary>Ready when the database answers.</summary>
internal sealed class StorageHealth(Database database) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await database.AnswersAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy();
}
