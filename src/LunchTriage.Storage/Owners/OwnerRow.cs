using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LunchTriage.Storage.Owners;

internal sealed class OwnerRow
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public string Profession { get; set; } = "";

    public required string TimeZone { get; set; }

    public string Signature { get; set; } = "";

    public string Theme { get; set; } = "";

    /// <summary>The secret of the calendar's address; null while there is none.</summary>
    public string? CalendarToken { get; set; }

    public required DateTimeOffset CreatedAt { get; set; }

    public int Version { get; set; } = 1;
}

internal sealed class OwnerRowConfiguration : IEntityTypeConfiguration<OwnerRow>
{
    public void Configure(EntityTypeBuilder<OwnerRow> builder)
    {
        builder.ToTable("Owners");
        builder.Property(row => row.Name).HasMaxLength(OwnerProfile.LongestName);
        builder.Property(row => row.Profession).HasMaxLength(OwnerProfile.LongestName);
        builder.Property(row => row.TimeZone).HasMaxLength(OwnerProfile.LongestTimeZone);
        builder.Property(row => row.Signature).HasMaxLength(OwnerProfile.LongestSignature);
        builder.Property(row => row.Theme).HasMaxLength(8);
        builder.Property(row => row.CalendarToken).HasMaxLength(64);
        builder.HasIndex(row => row.CalendarToken).IsUnique();
        builder.Property(row => row.Version).IsConcurrencyToken();
    }
}
