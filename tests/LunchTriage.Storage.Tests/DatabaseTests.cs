using LunchTriage.Storage.Invitations;
using Microsoft.EntityFrameworkCore;

namespace LunchTriage.Storage.Tests;

/// <summary>How a database of an older version is brought up to date.</summary>
public sealed class DatabaseTests : IAsyncLifetime, IDisposable
{
    private const string Initial = "20261124102601_Initial";

    private readonly TestDatabase _database = new();

    private string Copies => Path.Combine(_database.Folder, "copies");

    private LunchTriageContext Context => _database.Of<LunchTriageContext>();

    public async Task InitializeAsync()
    {
        await Context.Database.MigrateAsync(Initial);
        await RunAsync("""
            INSERT INTO Inviters (Id, OwnerId, Name, Email, Organization, Profession, NameKey, EmailKey, OrganizationKey) VALUES
                (7, 1, 'Ada', 'ada@example.com', 'Granary', 'Architect', '', '', ''),
                (8, 1, 'نور', '', '', '', '', '', '')
            """);
        foreach (var (id, inviter) in ((int, int)[])[(1, 7), (2, 8), (3, 7)])
        {
            await RunAsync($"""
                INSERT INTO Invitations (Id, OwnerId, InviterId, CreatedAt, Version, ReceivedOn, ReferenceDay, CountedOn, Meal, ReceivedVia, Verdict, MatchedTypes,
                    ColdCall, CostHundredths, PolicyVersion, Override, Venue, SearchText, Message)
                VALUES ({id}, 1, {inviter}, 0, 1, '2026-11-02', '2026-11-02', '2026-11-02', 'lunch', 'email', 'redirect', '', 0, 0, 1, 0, '', '', '')
                """);
            await RunAsync($"INSERT INTO Assessments (InvitationId, OwnerId, Number, JudgedAt, PolicyVersion, Facts, Assessment) VALUES ({id}, 1, 1, 0, 1, '{{{{}}}}', '{{{{}}}}')");
        }
    }

    [Fact]
    public async Task A_copy_is_kept_as_it_was_before_and_once()
    {
        await PrepareAsync();
        await PrepareAsync();
        var last = Context.Database.GetMigrations().Last();
        var copy = Assert.Single(Directory.GetFiles(Copies));
        Assert.Equal($"before-{last}-20261124090000.db", Path.GetFileName(copy));

        await using var before = new SqliteContext(new DbContextOptionsBuilder<SqliteContext>().UseSqlite($"Data Source={copy};Mode=ReadOnly;Pooling=False").Options, CurrentOwner.Local);
        Assert.Equal([Initial], await before.Database.GetAppliedMigrationsAsync());
        Assert.Equal(3, await before.Invitations.CountAsync());
    }

    [Fact]
    public async Task Each_invitation_says_its_inviter_as_the_inviter_was_known()
    {
        await PrepareAsync();
        var said = await Context.Invitations.OrderBy(row => row.Id)
            .Select(row => new[] { row.InviterName, row.InviterEmail, row.InviterOrganization, row.InviterProfession }).ToListAsync();
        string[] ada = ["Ada", "ada@example.com", "Granary", "Architect"];
        Assert.Equal([ada, ["نور", "", "", ""], ada], said);
    }

    [Fact]
    public async Task Each_inviter_is_found_however_the_name_is_written()
    {
        await RunAsync("UPDATE Inviters SET Name = 'Siobhán O’Brien' WHERE Id = 7");
        await PrepareAsync();
        Assert.Equal(["siobhan obrien", "نور"], await Context.Inviters.OrderBy(row => row.Id).Select(row => row.AlikeKey).ToListAsync());
    }

    [Fact]
    public async Task Each_invitation_is_found_by_its_words_also_when_the_start_that_fills_the_index_was_killed()
    {
        await RunAsync("UPDATE Invitations SET Message = 'Am Größten Tisch', OwnerId = 2 WHERE Id = 2");
        await PrepareAsync();
        Assert.Equal(3, await IndexedAsync());
        Assert.Equal(2, await FoundAsync("granary archi", ownerId: 1));
        Assert.Equal(0, await FoundAsync("grosst", ownerId: 1));
        Assert.Equal(1, await FoundAsync("\"am größten\"", ownerId: 2));

        // Migrated, and nothing filled.
        await RunAsync("INSERT INTO InvitationSearch (InvitationSearch) VALUES ('delete-all')");
        await PrepareAsync();
        Assert.Equal(3, await IndexedAsync());
        Assert.Equal(1, await FoundAsync("نور grosst", ownerId: 2));

        Task<int> IndexedAsync() => Context.Database.SqlQuery<int>($"SELECT count(*) AS Value FROM InvitationSearch").SingleAsync();

        Task<int> FoundAsync(string words, int ownerId) => _database.Of<InvitationList>(ownerId).CountAsync(new() { Words = words }, TestDatabase.Today, default);
    }

    [Fact]
    public async Task Without_its_copy_nothing_is_changed()
    {
        await File.WriteAllTextAsync(Copies, "");
        await Assert.ThrowsAsync<IOException>(PrepareAsync);
        Assert.Equal([Initial], await Context.Database.GetAppliedMigrationsAsync());
    }

    [Fact]
    public async Task A_migration_that_was_killed_is_not_waited_for()
    {
        await RunAsync("INSERT INTO __EFMigrationsLock (Id, Timestamp) VALUES (1, '2026-11-24 08:00:00')");
        await PrepareAsync().WaitAsync(TimeSpan.FromMinutes(1));
        Assert.Empty(await Context.Database.GetPendingMigrationsAsync());
    }

    [Fact]
    public async Task A_stop_before_it_changes_nothing()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => PrepareAsync(new(canceled: true)));
        Assert.Equal([Initial], await Context.Database.GetAppliedMigrationsAsync());
    }

    public Task DisposeAsync() => _database.DisposeAsync();

    public void Dispose() => _database.Dispose();

    private Task PrepareAsync() => PrepareAsync(CancellationToken.None);

    private Task PrepareAsync(CancellationToken cancellationToken) => _database.Of<Database>().PrepareAsync(Copies, () => "Europe/Berlin", cancellationToken);

    private Task<int> RunAsync(string sql) => Context.Database.ExecuteSqlRawAsync(sql);
}
