using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LunchTriage.Storage.Invitations;

/// <summary>Remembers which invitation a request stored, so that the same request sent again stores no second one.</summary>
internal sealed class IdempotencyRow : OwnedRow
{
    public required string Key { get; set; }

    public required string BodyHash { get; set; }

    public long InvitationId { get; set; }

    public InvitationRow? Invitation { get; set; }

    public required DateTimeOffset CreatedAt { get; set; }
}

internal sealed class IdempotencyRowConfiguration : IEntityTypeConfiguration<IdempotencyRow>
{
    public void Configure(EntityTypeBuilder<IdempotencyRow> builder)
    {
        builder.ToTable("IdempotencyKeys");
        builder.HasKey(row => new { row.OwnerId, row.Key });
        builder.HasIndex(row => row.CreatedAt);
        builder.Property(row => row.Key).HasMaxLength(Idempotency.LongestKey);
        builder.Property(row => row.BodyHash).HasMaxLength(64);
        builder.HasOne(row => row.Invitation).WithMany().HasForeignKey(row => row.InvitationId).OnDelete(DeleteBehavior.Cascade);
    }
}
