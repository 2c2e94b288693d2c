using System.Globalization;

namespace LunchTriage.Core.Costs;

/// <summary>Hours of the calendar, exact to a hundredth, so that sums agree everywhere.</summary>
public readonly record struct Hours : IComparable<Hours>
{
    private Hours(int hundredths) => Hundredths = hundredths;

    /// <summary>None.</summary>
    public static Hours None { get; }

    /// <summary>The count of hundredths of an hour, never negative.</summary>
    public int Hundredths { get; }

    /// <summary>The hours as a number.</summary>
    public decimal Value => Hundredths / 100m;

    /// <summary>Hours from a number with at most two decimals.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative, or finer than a hundredth.</exception>
    public static Hours From(decimal hours) =>
        hours >= 0 && hours * 100 == decimal.Truncate(hours * 100)
            ? new((int)(hours * 100))
            : throw new ArgumentOutOfRangeException(nameof(hours), hours, "Hours are 0 or more, with at most two decimals.");

    /// <summary>Hours from a count of hundredths, as they are stored.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public static Hours FromHundredths(int hundredths) =>
        hundredths >= 0 ? new(hundredths) : throw new ArgumentOutOfRangeException(nameof(hundredths), hundredths, "Hours are 0 or more.");

    /// <summary>The sum.</summary>
    public static Hours operator +(Hours left, Hours right) => new(left.Hundredths + right.Hundredths);

    /// <summary>So many times as much.</summary>
    public static Hours operator *(Hours hours, int count) => FromHundredths(hours.Hundredths * count);

    /// <summary>Whether the left is less.</summary>
    public static bool operator <(Hours left, Hours right) => left.Hundredths < right.Hundredths;

    /// <summary>Whether the left is more.</summary>
    public static bool operator >(Hours left, Hours right) => left.Hundredths > right.Hundredths;

    /// <summary>Whether the left is no more.</summary>
    public static bool operator <=(Hours left, Hours right) => left.Hundredths <= right.Hundredths;

    /// <summary>Whether the left is no less.</summary>
    public static bool operator >=(Hours left, Hours right) => left.Hundredths >= right.Hundredths;

    /// <inheritdoc />
    public int CompareTo(Hours other) => Hundredths.CompareTo(other.Hundredths);

    /// <summary>For logs and tests: <c>2.5 h</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value:0.##} h");
}
