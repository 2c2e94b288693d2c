using LunchTriage.Core.Assessments;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Facts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LunchTriage.Storage.Invitations;

internal sealed class InvitationRow : OwnedRow
{
    public long Id { get; set; }

    public long InviterId { get; set; }

    public InviterRow? Inviter { get; set; }

    // Who invites, as this invitation says it: a practice's address may be shared, and names change.
    public required string InviterName { get; set; }

    public required string InviterEmail { get; set; }

    public required string InviterOrganization { get; set; }

    public required string InviterProfession { get; set; }

    public required DateTimeOffset CreatedAt { get; set; }

    public required DateTimeOffset ChangedAt { get; set; }

    public int Version { get; set; } = 1;

    // What lists and reports filter by, copied from the facts and the assessment in force.
    public required DateOnly ReceivedOn { get; set; }

    public DateTime? ProposedFor { get; set; }

    public DateOnly? ProposedOn { get; set; }

    public required DateOnly ReferenceDay { get; set; }

    /// <summary>The day on which reports count it: of an accepted one the outcome's day or else the reference day, of any other the day on which it came.</summary>
    public required DateOnly CountedOn { get; set; }

    public required Meal Meal { get; set; }

    public required ReceivedVia ReceivedVia { get; set; }

    public required Verdict Verdict { get; set; }

    public string? LunchType { get; set; }

    /// <summary>The keys of all matching types, separated by spaces.</summary>
    public required string MatchedTypes { get; set; }

    public required bool ColdCall { get; set; }

    /// <summary>The keys of the conditions that are met, separated by spaces, each once.</summary>
    public required string MetConditions { get; set; }

    public required bool OfferedToPay { get; set; }

    public required int CostHundredths { get; set; }

    public required int PolicyVersion { get; set; }

    public Decision? Decision { get; set; }

    public bool Override { get; set; }

    /// <summary>The verdict that was in force when it was decided.</summary>
    public Verdict? VerdictWhenDecided { get; set; }

    public DateTimeOffset? DecidedAt { get; set; }

    /// <summary>It was accepted once, whatever was decided since: who subscribed to the calendar may have it there.</summary>
    public bool WasAccepted { get; set; }

    /// <summary>The owner's day on which it was decided.</summary>
    public DateOnly? AnsweredOn { get; set; }

    public OutcomeResult? Result { get; set; }

    public DateOnly? OutcomeOn { get; set; }

    public int? OutcomeHundredths { get; set; }

    public CancelledBy? CancelledBy { get; set; }

    public PaidBy? PaidBy { get; set; }

    public int? BenefitMine { get; set; }

    public int? BenefitTheirs { get; set; }

    // Long texts stand last, where a scan over the columns before them does not read them.
    public string? DecisionNote { get; set; }

    public string? CameOfIt { get; set; }

    public string? PrivateNote { get; set; }

    public required string Venue { get; set; }

    public required string Message { get; set; }
}

internal sealed class InvitationRowConfiguration : IEntityTypeConfiguration<InvitationRow>
{
    public void Configure(EntityTypeBuilder<InvitationRow> builder)
    {
        builder.ToTable("Invitations");
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.Property(row => row.InviterName).HasMaxLength(InviterDetails.LongestName);
        builder.Property(row => row.InviterEmail).HasMaxLength(InviterDetails.LongestEmail);
        builder.Property(row => row.InviterOrganization).HasMaxLength(InviterDetails.LongestName);
        builder.Property(row => row.InviterProfession).HasMaxLength(InviterDetails.LongestName);
        builder.Property(row => row.LunchType).HasMaxLength(40);
        builder.Property(row => row.MatchedTypes).HasMaxLength(400);
        builder.Property(row => row.MetConditions).HasMaxLength(1000);
        builder.Property(row => row.Venue).HasMaxLength(InvitationDetails.LongestVenue);
        builder.Property(row => row.Message).HasMaxLength(InvitationDetails.LongestMessage);
        builder.Property(row => row.DecisionNote).HasMaxLength(InvitationDetails.LongestNote);
        builder.Property(row => row.CameOfIt).HasMaxLength(InvitationDetails.LongestNote);
        builder.Property(row => row.PrivateNote).HasMaxLength(InvitationDetails.LongestNote);

        builder.HasOne(row => row.Inviter).WithMany().HasForeignKey(row => row.InviterId).OnDelete(DeleteBehavior.Restrict);

        // The list, newest first; and from whom most invitations came.
        builder.HasIndex(row => new { row.OwnerId, row.ReceivedOn, row.Id, row.InviterId });
        // The list of a verdict, a kind or a decision, counted and newest first; and what is undecided, oldest first.
        builder.HasIndex(row => new { row.OwnerId, row.Verdict, row.ReceivedOn, row.Id });
        builder.HasIndex(row => new { row.OwnerId, row.LunchType, row.ReceivedOn, row.Id });
        builder.HasIndex(row => new { row.OwnerId, row.Decision, row.ReceivedOn, row.Id });
        // Today: what is coming, due or postponed.
        builder.HasIndex(row => new { row.OwnerId, row.Decision, row.Result, row.ReferenceDay, row.ProposedOn });
        // Covers what a budget and the hours of days add up.
        builder.HasIndex(row => new { row.OwnerId, row.Decision, row.CountedOn, row.Result, row.ProposedOn, row.OutcomeHundredths, row.CostHundredths, row.PolicyVersion });
        // What counts on some days, one by one.
        builder.HasIndex(row => new { row.OwnerId, row.CountedOn });
        // A report's decisions against the verdict.
        builder.HasIndex(row => new { row.OwnerId, row.ReceivedOn, row.Id }, "IX_Invitations_Overrides").HasFilter("\"Override\"");
        // What a calendar that follows the owner's has to know.
        builder.HasIndex(row => new { row.OwnerId, row.ReferenceDay, row.Id }, "IX_Invitations_Calendar").HasFilter("\"WasAccepted\"");
        // Already noted?
        builder.HasIndex(row => new { row.InviterId, row.ReferenceDay });
        // How often somebody asked in some days.
        builder.HasIndex(row => new { row.OwnerId, row.InviterId, row.ReceivedOn });
    }
}
