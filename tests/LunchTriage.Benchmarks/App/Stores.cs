using System.Diagnostics;
using System.Globalization;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Facts;
using LunchTriage.Storage;
using LunchTriage.Storage.Invitations;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace LunchTriage.Benchmarks.App;

/// <summary>Invitations judged and stored a second, each durable when it returns, beside as many bare commits of one row on the same disk, by turns.</summary>
internal static class Stores
{
    private const int Rounds = 7;
    private const int Each = 300;

    public static async Task MeasureAsync()
    {
        Machine.Say("stores");
        var directory = Directory.CreateDirectory(Published.Fresh("stores")).FullName;
        await using var services = new ServiceCollection().AddSingleton(TimeProvider.System).AddSingleton(CurrentOwner.Local)
            .AddSqliteStorage(_ => Path.Combine(directory, "lunchtriage.db")).BuildServiceProvider();
        await using (var scope = services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<Database>().PrepareAsync(directory, () => "Europe/Berlin", CancellationToken.None);
        }

        using var bare = new SqliteConnection($"Data Source={Path.Combine(directory, "bare.db")}");
        await bare.OpenAsync();
        await AskAsync(bare, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE Rows (Id INTEGER PRIMARY KEY, Text TEXT)");

        var (stored, committed) = (new List<double>(), new List<double>());
        for (var round = -1; round < Rounds; round++)
        {
            var (invitations, rows) = (await TimeAsync(number => StoreAsync(services, number)), await TimeAsync(_ => AskAsync(bare, "INSERT INTO Rows (Text) VALUES ('one')")));
            if (round >= 0)
            {
                stored.Add(invitations);
                committed.Add(rows);
            }
        }

        var (each, one) = (Numbers.Percentile(stored, 0.5), Numbers.Percentile(committed, 0.5));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"""
            | {Rounds} rounds of {Each}, by turns | a second, median | slowest to fastest round |
            |---|---|---|
            | invitations judged and stored | {each:0} | {stored.Min():0} to {stored.Max():0} |
            | bare commits of one row, WAL, synchronous=FULL | {one:0} | {committed.Min():0} to {committed.Max():0} |

            An invitation takes {1000 / each:0.00} ms, a bare commit {1000 / one:0.00} ms: {one / each:0.0} times as much.
            """));
    }

    private static async Task<double> TimeAsync(Func<int, Task> act)
    {
        var start = Stopwatch.GetTimestamp();
        for (var number = 0; number < Each; number++)
        {
            await act(number);
        }

        return Each / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    // A scope for each, as each request has one.
    private static async Task StoreAsync(ServiceProvider services, int number)
    {
        await using var scope = services.CreateAsyncScope();
        var day = new DateOnly(2026, 11, 24);
        var details = new InvitationDetails(
            new($"Person {number}", $"person{number}@example.org"), ReceivedVia.Email, "The Old Granary", "I would value an hour with you before the board meets.",
            new() { Acquaintance = Acquaintance.MetInPerson, ReceivedOn = day, ProposedFor = day.AddDays(9).ToDateTime(new(12, 30)), WantToMeet = Answer.Yes, SameBuilding = true, Field = Field.Related });
        await scope.ServiceProvider.GetRequiredService<InvitationStore>().AddAsync(details, new(Guid.CreateVersion7().ToString(), "body"), outcome: null, CancellationToken.None);
    }

    private static async Task AskAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
