using System.Globalization;

namespace LunchTriage.Core.Policies;

/// <summary>The number of a policy, counted from 1 for each owner; each change makes the next.</summary>
public readonly record struct PolicyVersion : IComparable<PolicyVersion>
{
    /// <summary>A version's number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public PolicyVersion(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        Number = number;
    }

    /// <summary>The first: the defaults.</summary>
    public static PolicyVersion First { get; } = new(1);

    /// <summary>1 or more.</summary>
    public int Number { get; }

    /// <summary>The one after it.</summary>
    public PolicyVersion Next => new(Number + 1);

    /// <inheritdoc />
    public int CompareTo(PolicyVersion other) => Number.CompareTo(other.Number);

    /// <summary>Whether the left is older.</summary>
    public static bool operator <(PolicyVersion left, PolicyVersion right) => left.Number < right.Number;

    /// <summary>Whether the left is newer.</summary>
    public static bool operator >(PolicyVersion left, PolicyVersion right) => left.Number > right.Number;

    /// <summary>Whether the left is no newer.</summary>
    public static bool operator <=(PolicyVersion left, PolicyVersion right) => left.Number <= right.Number;

    /// <summary>Whether the left is no older.</summary>
    public static bool operator >=(PolicyVersion left, PolicyVersion right) => left.Number >= right.Number;

    /// <inheritdoc />
    public override string ToString() => Number.ToString(CultureInfo.InvariantCulture);
}
