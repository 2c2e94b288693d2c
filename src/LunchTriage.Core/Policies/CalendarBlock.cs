namespace LunchTriage.Core.Policies;

/// <summary>What a meal sets aside in the calendar around its start.</summary>
public sealed record CalendarBlock
{
    /// <summary>The most on either side of the start.</summary>
    public const int MostMinutes = 480;

    /// <summary>An hour before and two from the start.</summary>
    public static CalendarBlock Default { get; } = new(60, 120);

    /// <summary>A block.</summary>
    /// <param name="beforeMinutes">Minutes before the start, 0 to 480.</param>
    /// <param name="afterMinutes">Minutes from the start, 0 to 480.</param>
    /// <exception cref="ArgumentOutOfRangeException">One is out of its range.</exception>
    public CalendarBlock(int beforeMinutes, int afterMinutes)
    {
        BeforeMinutes = Checked(beforeMinutes, nameof(beforeMinutes));
        AfterMinutes = Checked(afterMinutes, nameof(afterMinutes));
    }

    /// <summary>Minutes before the start.</summary>
    public int BeforeMinutes { get; }

    /// <summary>Minutes from the start.</summary>
    public int AfterMinutes { get; }

    private static int Checked(int minutes, string name) => minutes is >= 0 and <= MostMinutes
        ? minutes
        : throw new ArgumentOutOfRangeException(name, minutes, "A block is 0 to 480 minutes on each side.");
}
