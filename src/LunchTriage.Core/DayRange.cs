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

    /// <summary>The days of all months that lie in it from their first day to their last; null where none does.</summary>
    public DayRange? WholeMonths()
    {
        var first = First.Day == 1 ? First : new DateOnly(First.Year, First.Month, 1).AddMonths(1);
        var next = Last.AddDays(1);
        var end = new DateOnly(next.Year, next.Month, 1).AddDays(-1);
        return first <= end ? new(first, end) : null;
    }

    /// <summary>Its days in each month that it holds a part of only: none, one or two ranges.</summary>
    public IEnumerable<DayRange> Edges()
    {
        foreach (var month in Months)
        {
            var end = month.AddMonths(1).AddDays(-1);
            if (First > month || Last < end)
            {
                yield return new(First > month ? First : month, Last < end ? Last : end);
            }
        }
    }

    /// <summary>The other days of the month that its days lie in: none, one or two ranges.</summary>
    /// <exception cref="InvalidOperationException">They lie in several months.</exception>
    public IEnumerable<DayRange> RestOfMonth()
    {
        if (First.Year != Last.Year || First.Month != Last.Month)
        {
            throw new InvalidOperationException($"{this} lies in several months.");
        }

        var (month, end) = (new DateOnly(First.Year, First.Month, 1), new DateOnly(First.Year, First.Month, 1).AddMonths(1).AddDays(-1));
        if (First > month)
        {
            yield return new(month, First.AddDays(-1));
        }

        if (Last < end)
        {
            yield return new(Last.AddDays(1), end);
        }
    }

    /// <summary>How many days it has.</summary>
    public int Days => Last.DayNumber - First.DayNumber + 1;

    /// <summary>As many days that end before it: of whole months as many months.</summary>
    public DayRange Before()
    {
        var last = First.AddDays(-1);
        var months = ((Last.Year - First.Year) * 12) + Last.Month - First.Month + 1;
        return WholeMonths() == this ? new(First.AddMonths(-months), last) : new(last.AddDays(First.DayNumber - Last.DayNumber), last);
    }

    /// <summary>Whether a day is one of them.</summary>
    public bool Contains(DateOnly day) => day >= First && day <= Last;

    /// <summary>Its first and last day.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{First:yyyy-MM-dd} to {Last:yyyy-MM-dd}");
}
