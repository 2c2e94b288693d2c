using LunchTriage.Core.Policies;
using LunchTriage.Storage;
using LunchTriage.Storage.Invitations;
using LunchTriage.Storage.Owners;
using LunchTriage.Storage.Policies;
using LunchTriage.Web.Demo;
using Microsoft.EntityFrameworkCore;

namespace LunchTriage.Benchmarks.App;

/// <summary>More invitations than anybody gets: those that the demo invents.</summary>
/// <param name="size">How many of each owner.</param>
/// <param name="today">The last day on which one comes.</param>
/// <param name="days">Over how many days they come.</param>
/// <param name="owners">How many owners have as many; the app serves the first.</param>
internal sealed class Practice(int size, DateOnly today, int days = InventedInvitations.Days, int owners = 1)
{
    private const int Batch = 2000;
    private const string TimeZone = "Europe/Berlin";

    /// <summary>Names the schema, so that a practice of another one is made anew.</summary>
    public static string Schema
    {
        get
        {
            using var context = Open("", CurrentOwner.Local);
            return context.Database.GetMigrations().Last();
        }
    }

    /// <summary>Makes the database in a directory, unless it is there already.</summary>
    public async Task<string> MakeAsync(string directory)
    {
        var file = Path.Combine(directory, "lunchtriage.db");
        if (File.Exists(file))
        {
            return file;
        }

        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(directory);
        }
        else
        {
            Directory.CreateDirectory(directory, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        var unfinished = file + ".unfinished";
        SqliteFile.Remove(unfinished);
        for (var owner = 1; owner <= owners; owner++)
        {
            await using var context = Open(unfinished, new(owner));
            await FillAsync(context, Path.Combine(directory, "copies"));
        }

        SqliteFile.Move(unfinished, file);
        return file;
    }

    private async Task FillAsync(SqliteContext context, string copies)
    {
        var store = new OwnerStore(context);
        if (context.OwnerId == CurrentOwner.Local.Id)
        {
            await new Database(context, store, TimeProvider.System).PrepareAsync(copies, () => TimeZone, CancellationToken.None);
        }
        else
        {
            context.Owners.Add(new() { Id = context.OwnerId, TimeZone = TimeZone, CreatedAt = TimeProvider.System.GetUtcNow() });
            context.Policies.Add(PolicyStore.Row(Policy.Default, TimeProvider.System.GetUtcNow()));
            await context.SaveChangesAsync();
        }

        var (past, profile) = (new PastInvitations(context, new(context, TimeProvider.System), store), await store.ProfileAsync(CancellationToken.None));
        foreach (var batch in new InventedInvitations(size, today, days, profile.Instant).All().Chunk(Batch))
        {
            await past.AddAsync(batch, CancellationToken.None);
        }
    }

    private static SqliteContext Open(string file, CurrentOwner owner) => new(new DbContextOptionsBuilder<SqliteContext>().UseSqlite($"Data Source={file}").Options, owner);
}
