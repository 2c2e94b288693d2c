namespace LunchTriage.Web.Tests.Exports.Agreement;

/// <summary>A line of the year's invitations, of which whoever has the CSV or the sheet in front of them can count everything.</summary>
internal sealed record Line
{
    private static readonly Number[] All = Enum.GetValues<Number>();

    public required DateOnly ReceivedOn { get; init; }

    public required DateOnly? ProposedFor { get; init; }

    public required string Kind { get; init; }

    public required bool ColdCall { get; init; }

    public required bool AgainstTheVerdict { get; init; }

    /// <summary>The decision in small letters; empty where there is none. The outcome likewise.</summary>
    public required string Decision { get; init; }

    public required string Outcome { get; init; }

    public required DateOnly? On { get; init; }

    public required decimal HoursSpent { get; init; }

    public required decimal HoursProtected { get; init; }

    public required string Currency { get; init; }

    public required decimal MoneySpent { get; init; }

    public required decimal MoneyProtected { get; init; }

    /// <summary>What lines come to.</summary>
    /// <param name="place">Where they stand.</param>
    /// <param name="lines">The lines.</param>
    /// <param name="year">The year.</param>
    /// <param name="today">The owner's day.</param>
    public static Told Count(string place, IEnumerable<Line> lines, int year, DateOnly today)
    {
        var told = new Told(place, All);
        foreach (var line in lines)
        {
            if (line.ReceivedOn.Year == year)
            {
                line.CountInvited(told);
            }

            if (line.Decision == "accepted" && (line.On ?? line.ProposedFor ?? line.ReceivedOn) is var day && day.Year == year)
            {
                line.CountLunch(told, day, today);
            }
        }

        return told;
    }

    private void CountInvited(Told told)
    {
        var month = Months.Of(ReceivedOn);
        told.Add(Number.Invited, 1);
        told.Add(Number.InvitedByMonth, 1, month);
        told.Add(Decision.Length == 0 ? Number.Undecided : Enum.Parse<Number>(Decision, ignoreCase: true), 1);
        told.Add(Number.ColdCalls, ColdCall ? 1 : 0);
        told.Add(Number.AgainstTheVerdict, AgainstTheVerdict ? 1 : 0);
        told.Add(Number.HoursProtected, HoursProtected);
        told.Add(Number.HoursProtectedByMonth, HoursProtected, month);
        told.Add(Number.MoneyProtected, MoneyProtected, Currency);
        told.Add(Number.MoneyProtectedByMonth, MoneyProtected, $"{month} {Currency}");
    }

    private void CountLunch(Told told, DateOnly day, DateOnly today)
    {
        var month = Months.Of(day);
        told.Add(HowItWent(today), 1);
        told.Add(Number.HoursSpent, HoursSpent);
        told.Add(Number.HoursSpentByMonth, HoursSpent, month);
        told.Add(Number.MoneySpent, MoneySpent, Currency);
        told.Add(Number.MoneySpentByMonth, MoneySpent, $"{month} {Currency}");
        if (Outcome == "held")
        {
            told.Add(Number.HeldByMonth, 1, month);
            told.Add(Number.HeldByKind, 1, Kind);
            told.Add(Number.HoursHeld, HoursSpent);
            told.Add(Number.HoursHeldByKind, HoursSpent, Kind);
            told.Add(Number.MoneyHeld, MoneySpent, Currency);
            told.Add(Number.MoneyHeldByKind, MoneySpent, $"{Kind} {Currency}");
        }
    }

    private Number HowItWent(DateOnly today) => Outcome switch
    {
        "held" => Number.Held,
        "cancelled" => Number.Cancelled,
        "no-show" or "noshow" => Number.NoShow,
        _ => ProposedFor < today ? Number.Due : Number.Coming,
    };
}
