using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LunchTriage.Storage.Policies;

internal sealed class PolicyRow : OwnedRow
{
    public required int Number { get; set; }

    public required string Document { get; set; }

    public required DateTimeOffset CreatedAt { get; set; }
}

internal sealed class PolicyRowConfiguration : IEntityTypeConfiguration<PolicyRow>
{
    public void Configure(EntityTypeBuilder<PolicyRow> builder)
    {
        builder.ToTable("Policies");
        builder.HasKey(row => new { row.OwnerId, row.Number });
    }
}
