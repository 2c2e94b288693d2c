using LunchTriage.Core.Assessments;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Facts;
using LunchTriage.Storage.Conversions;
using LunchTriage.Storage.Invitations;
using LunchTriage.Storage.Owners;
using LunchTriage.Storage.Policies;
using LunchTriage.Storage.Reports.Tallies;
using LunchTriage.Storage.Search;
using Microsoft.EntityFrameworkCore;

namespace LunchTriage.Storage;

/// <summary>The model, the same for every database. What one database needs of its own stands in its thin subclass.</summary>
/// <param name="options">The database.</param>
/// <param name="owner">On whose behalf.</param>
public abstract class LunchTriageContext(DbContextOptions options, CurrentOwner owner) : DbContext(options)
{
    /// <summary>The name of the filter that hides other owners' rows; lifted by name in maintenance code only.</summary>
    public const string OwnerFilter = "Owner";

    /// <summary>The owner whose rows are seen.</summary>
    public int OwnerId => owner.Id;

    internal DbSet<OwnerRow> Owners => Set<OwnerRow>();

    internal DbSet<PolicyRow> Policies => Set<PolicyRow>();

    internal DbSet<InviterRow> Inviters => Set<InviterRow>();

    internal DbSet<InvitationRow> Invitations => Set<InvitationRow>();

    internal DbSet<AssessmentRow> Assessments => Set<AssessmentRow>();

    internal DbSet<HistoryRow> History => Set<HistoryRow>();

    internal DbSet<TallyRow> Tallies => Set<TallyRow>();

    internal DbSet<IdempotencyRow> IdempotencyKeys => Set<IdempotencyRow>();

    /// <summary>Not offered: saving keeps what is derived from invitations, and that asks the database.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) => throw new NotSupportedException("Save with SaveChangesAsync.");

    /// <summary>Saves, and keeps the tallies, the words and the counts of inviters in step with the invitations that changed, in the same transaction.</summary>
    /// <inheritdoc />
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        ClaimAddedRows();
        var (changes, words, invited) = (TallyChanges.Of(ChangeTracker), SearchChanges.Of(ChangeTracker), InvitedCounts.Of(ChangeTracker));
        if (changes.Count == 0 && words.IsEmpty && invited.IsEmpty)
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }

        await using var transaction = Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(cancellationToken) : null;
        var kept = changes.Count > 0 ? await TallyChanges.ApplyAsync(this, changes, cancellationToken) : [];
        ClaimAddedRows();
        var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        if (!words.IsEmpty)
        {
            await KeepSearchAsync(words, cancellationToken);
        }

        await invited.KeepAsync(this, cancellationToken);
        if (transaction is not null)
        {
            await transaction.CommitAsync(cancellationToken);
        }

        // Another's counts may follow: they are read anew the next time.
        kept.ForEach(row => Entry(row).State = EntityState.Detached);
        return saved;
    }

    /// <summary>Saves rows whoever owns them, in maintenance code only.</summary>
    internal Task<int> SaveOfAllOwnersAsync(CancellationToken cancellationToken) => base.SaveChangesAsync(acceptAllChangesOnSuccess: true, cancellationToken);

    /// <summary>What is read from here on, until this context goes, is how it stood at one moment. It keeps nobody from writing.</summary>
    internal abstract Task ReadAtOneMomentAsync(CancellationToken cancellationToken);

    /// <summary>The owner's invitations that a search finds; each database asks its own index of words.</summary>
    /// <param name="query">What for; not empty.</param>
    internal abstract IQueryable<FoundInvitation> Found(SearchQuery query);

    /// <summary>Fills the index of words of all owners, where it is empty though there are invitations.</summary>
    internal abstract Task FillSearchIfMissingAsync(CancellationToken cancellationToken);

    /// <summary>Keeps the index of words in step with invitations that were just saved, in their transaction.</summary>
    private protected abstract Task KeepSearchAsync(SearchChanges changes, CancellationToken cancellationToken);

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(LunchTriageContext).Assembly);
        foreach (var type in modelBuilder.Model.GetEntityTypes().Select(entity => entity.ClrType).Where(typeof(OwnedRow).IsAssignableFrom))
        {
            // Of a generic method, because the filter has to mention this context for its owner to be read anew in each query.
            typeof(LunchTriageContext).GetMethod(nameof(HideOthers), System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic)!
                .MakeGenericMethod(type).Invoke(this, [modelBuilder]);
        }
    }

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UnixMilliseconds>();
        ByName<Meal>();
        ByName<Verdict>();
        ByName<Decision>();
        ByName<OutcomeResult>();
        ByName<CancelledBy>();
        ByName<PaidBy>();
        ByName<ReceivedVia>();
        ByName<HistoryKind>();

        void ByName<T>() where T : struct, Enum => configurationBuilder.Properties<T>().HaveConversion<NameOf<T>>().HaveMaxLength(24);
    }

    private void HideOthers<T>(ModelBuilder modelBuilder) where T : OwnedRow =>
        modelBuilder.Entity<T>().HasQueryFilter(OwnerFilter, row => row.OwnerId == OwnerId);

    private void ClaimAddedRows()
    {
        foreach (var entry in ChangeTracker.Entries<OwnedRow>())
        {
            if (entry.State == EntityState.Added && entry.Entity.OwnerId == 0)
            {
                entry.Entity.OwnerId = OwnerId;
            }

            if (entry.State != EntityState.Unchanged && entry.Entity.OwnerId != OwnerId)
            {
                throw new InvalidOperationException($"{entry.Metadata.ClrType.Name} belongs to another owner.");
            }
        }
    }
}
