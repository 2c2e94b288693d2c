namespace LunchTriage.Storage.Search;

/// <summary>An invitation's place in the list as one number, so that an index of words keeps the list's order: the day on which it came, then its id.</summary>
internal static class ListPlace
{
    /// <summary>What of a place is the id.</summary>
    public const long IdMask = (1L << IdBits) - 1;

    private const int IdBits = 32;

    /// <summary>The place of an invitation; an id greater than any is the day's last place.</summary>
    public static long Of(DateOnly receivedOn, long id) => First(receivedOn) | Math.Min(id, IdMask);

    /// <summary>A day's first place.</summary>
    public static long First(DateOnly receivedOn) => (long)receivedOn.DayNumber << IdBits;

    /// <summary>A day's last place.</summary>
    public static long Last(DateOnly receivedOn) => First(receivedOn) | IdMask;
}
