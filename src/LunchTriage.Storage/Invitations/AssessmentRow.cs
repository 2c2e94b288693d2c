using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LunchTriage.Storage.Invitations;

/// <summary>One judgement of an invitation: written once, never changed.</summary>
internal sealed class AssessmentRow : OwnedRow
{
    public long InvitationId { get; set; }

    public InvitationRow? Invitation { get; set; }

    public required int Number { get; set; }

    public required DateTimeOffset JudgedAt { get; set; }

    public required int PolicyVersion { get; set; }

    public required string Facts { get; set; }

    public required string Assessment { get; set; }
}

internal sealed class AssessmentRowConfiguration : IEntityTypeConfiguration<AssessmentRow>
{
    public void Configure(EntityTypeBuilder<AssessmentRow> builder)
    {
        builder.ToTable("Assessments");
        builder.HasKey(row => new { row.InvitationId, row.Number });
        builder.HasOne(row => row.Invitation).WithMany().HasForeignKey(row => row.InvitationId).OnDelete(DeleteBehavior.Cascade);
    }
}
