using LunchTriage.Storage.Calendars;
using LunchTriage.Storage.Invitations;
using LunchTriage.Storage.Owners;
using LunchTriage.Storage.Policies;
using LunchTriage.Storage.Reports;
using LunchTriage.Storage.Reports.Tallies;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LunchTriage.Storage;

/// <summary>Adds storage to an application.</summary>
public static class StorageServices
{
    /// <summary>Adds storage in a SQLite file. The application adds <see cref="CurrentOwner"/> and <see cref="TimeProvider"/>.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="file">The path of the database file.</param>
    public static IServiceCollection AddSqliteStorage(this IServiceCollection services, Func<IServiceProvider, string> file)
    {
        services.AddSingleton<SqlitePragmas>();
        services.AddDbContext<LunchTriageContext, SqliteContext>((provider, options) => options
            .UseSqlite(new SqliteConnectionStringBuilder { DataSource = file(provider) }.ToString())
            .AddInterceptors(provider.GetRequiredService<SqlitePragmas>()));

        services.AddScoped<Database>();
        services.AddScoped<OwnerStore>();
        services.AddScoped<PolicyStore>();
        services.AddScoped<BudgetQuery>();
        services.AddScoped<Assessor>();
        services.AddScoped<AlreadyNoted>();
        services.AddScoped<InvitationStore>();
        services.AddScoped<PastInvitations>();
        services.AddScoped<InvitationList>();
        services.AddScoped<CalendarLunches>();
        services.AddScoped<CalendarAddress>();
        services.AddScoped<TallyQuery>();
        services.AddScoped<HoursQuery>();
        services.AddScoped<CountedInvitations>();
        services.AddScoped<FrequentInviters>();
        return services;
    }
}
