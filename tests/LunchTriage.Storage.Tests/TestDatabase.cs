using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace LunchTriage.Storage.Tests;

/// <summary>A database in a file of its own, with the local owner.</summary>
public sealed class TestDatabase : IAsyncLifetime, IDisposable
{
    private readonly ServiceProvider _services;
    private readonly List<AsyncServiceScope> _scopes = [];
    private int _ownerId = CurrentOwner.Local.Id;

    public TestDatabase()
    {
        Folder = Directory.CreateTempSubdirectory("lunchtriage-test-").FullName;
        _services = new ServiceCollection()
            .AddSingleton<TimeProvider>(Time)
            .AddScoped(_ => new CurrentOwner(_ownerId))
            .AddSqliteStorage(_ => FilePath)
            .BuildServiceProvider();
    }

    public string Folder { get; }

    public string FilePath => Path.Combine(Folder, "lunchtriage.db");

    internal TestTime Time { get; } = new();

    public static DateOnly Today { get; } = new(2026, 11, 24);

    public async Task InitializeAsync() => await Of<Database>().PrepareAsync(Path.Combine(Folder, "copies"), () => "Europe/Berlin", CancellationToken.None);

    /// <summary>A service in a scope of its own, as each request has one.</summary>
    public T Of<T>(int? ownerId = null) where T : notnull
    {
        _ownerId = ownerId ?? CurrentOwner.Local.Id;
        var scope = _services.CreateAsyncScope();
        _scopes.Add(scope);
        return scope.ServiceProvider.GetRequiredService<T>();
    }

    public async Task DisposeAsync()
    {
        foreach (var scope in _scopes)
        {
            await scope.DisposeAsync();
        }

        await _services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }

    public void Dispose() => _services.Dispose();
}
