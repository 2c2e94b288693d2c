using System.Globalization;

namespace LunchTriage.Core;

/// <summary>The days from the first to the last, both included.</summary>
public readonly record struct DayRange
{
    /// <summary>A range of at least one day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first.</exception>
    public DayRange(DateOnly first, DateOnly last)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        First = first;
        Last = last;
    }

    /// <summary>The first day.</summary>
    public DateOnly First { get; }

    /// <summary>The last day.</summary>
    public DateOnly Last { get; }

    /// <summary>A calendar year.</summary>
    public static DayRange Year(int year) => new(new(year, 1, 1), new(year, 12, 31));

    /// <summary>The first day of each month that it touches, in order.</summary>
    public IEnumerable<DateOnly> Months
    {
        get
        {
            for (var month = new DateOnly(First.Year, First.Month, 1); month <= Last; month = month.AddMonths(1))
            {
                yield return month;
            }
        }
    }

    /// <summary>Whether a day is one of them.</summary>
    public bool Contains(DateOnly day) => day >= First && day <= Last;

    /// <summary>Its first and last day.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{First:yyyy-MM-dd} to {Last:yyyy-MM-dd}");
}
