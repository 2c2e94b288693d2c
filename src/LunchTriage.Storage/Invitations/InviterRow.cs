using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LunchTriage.Storage.Invitations;

internal sealed class InviterRow : OwnedRow
{
    public long Id { get; set; }

    public required string Name { get; set; }

    public string Email { get; set; } = "";

    public string Organization { get; set; } = "";

    public string Profession { get; set; } = "";

    /// <summary>The name, folded, by which the inviter is found again.</summary>
    public required string NameKey { get; set; }

    /// <summary>The name, folded further, by which somebody is found whose name is written in another way.</summary>
    public string AlikeKey { get; set; } = "";

    public required string EmailKey { get; set; }

    public required string OrganizationKey { get; set; }

    /// <summary>How often they invited, at any time; kept by <see cref="InvitedCounts"/>, and changed by nobody else.</summary>
    public int Invited { get; set; }
}

internal sealed class InviterRowConfiguration : IEntityTypeConfiguration<InviterRow>
{
    public void Configure(EntityTypeBuilder<InviterRow> builder)
    {
        builder.ToTable("Inviters");
        builder.HasIndex(row => new { row.OwnerId, row.EmailKey });
        builder.HasIndex(row => new { row.OwnerId, row.NameKey, row.OrganizationKey });
        builder.HasIndex(row => new { row.OwnerId, row.AlikeKey });
        builder.HasIndex(row => new { row.OwnerId, row.Invited });
        builder.Property(row => row.Name).HasMaxLength(InviterDetails.LongestName);
        builder.Property(row => row.NameKey).HasMaxLength(InviterDetails.LongestName * 4);
        builder.Property(row => row.AlikeKey).HasMaxLength(InviterDetails.LongestName * 4);
        builder.Property(row => row.Email).HasMaxLength(InviterDetails.LongestEmail);
        builder.Property(row => row.EmailKey).HasMaxLength(InviterDetails.LongestEmail * 2);
        builder.Property(row => row.Organization).HasMaxLength(InviterDetails.LongestName);
        builder.Property(row => row.OrganizationKey).HasMaxLength(InviterDetails.LongestName * 4);
        builder.Property(row => row.Profession).HasMaxLength(InviterDetails.LongestName);
    }
}
