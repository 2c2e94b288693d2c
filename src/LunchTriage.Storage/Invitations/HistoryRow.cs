using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LunchTriage.Storage.Invitations;

internal sealed class HistoryRow : OwnedRow
{
    public long Id { get; set; }

    public long InvitationId { get; set; }

    public InvitationRow? Invitation { get; set; }

    public required DateTimeOffset At { get; set; }

    public required HistoryKind Kind { get; set; }

    public required string Data { get; set; }
}

internal sealed class HistoryRowConfiguration : IEntityTypeConfiguration<HistoryRow>
{
    public void Configure(EntityTypeBuilder<HistoryRow> builder)
    {
        builder.ToTable("History");
        builder.HasIndex(row => new { row.InvitationId, row.Id });
        builder.HasOne(row => row.Invitation).WithMany().HasForeignKey(row => row.InvitationId).OnDelete(DeleteBehavior.Cascade);
    }
}
