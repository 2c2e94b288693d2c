using LunchTriage.Core.Reports.Tallies;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LunchTriage.Storage.Reports.Tallies;

/// <summary>How many of an owner's invitations a month have a tally's key in common. Kept with each write of an invitation, so that a report of any size reads a few hundred rows a month.</summary>
internal sealed class TallyRow : OwnedRow
{
    /// <summary>How many characters of a key's JSON tell its kind from any other.</summary>
    public const int KindLength = 10;

    /// <summary>The kinds of keys that tell hours: <see cref="CameKey"/>, <see cref="HeldKey"/> and <see cref="MissedKey"/>.</summary>
    public static readonly string[] OfHours = ["""{"of":"cam""", """{"of":"hel""", """{"of":"mis"""];

    /// <summary>The month's first day.</summary>
    public required DateOnly Month { get; set; }

    /// <summary>The key as JSON.</summary>
    public required string Key { get; set; }

    public required int Count { get; set; }

    public required int Hundredths { get; set; }
}

internal sealed class TallyRowConfiguration : IEntityTypeConfiguration<TallyRow>
{
    public void Configure(EntityTypeBuilder<TallyRow> builder)
    {
        builder.ToTable("Tallies");
        builder.HasKey(row => new { row.OwnerId, row.Month, row.Key });
        // As a number: to read a day that is written as text takes longer than all the rest of a row.
        builder.Property(row => row.Month).HasConversion(month => month.DayNumber, day => DateOnly.FromDayNumber(day));
        builder.Property(row => row.Key).HasMaxLength(400);
    }
}
