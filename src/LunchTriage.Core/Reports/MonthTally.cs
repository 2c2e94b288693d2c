using LunchTriage.Core.Decisions;

namespace LunchTriage.Core.Reports;

/// <summary>Counts what falls into one month. Protected hours count with the invitation, spent ones with the lunch, which may lie in another month.</summary>
internal sealed class MonthTally(DateOnly month)
{
    private readonly HoursTally _hours = new();
    private int _invited;
    private int _held;

    public MonthReport Report => new(month, _invited, _held, _hours.Spent, _hours.Protected, _hours.Money);

    public void AddInvited(Counted counted)
    {
        _invited++;
        _hours.Add(counted with { HoursSpent = null, MoneySpent = null });
    }

    public void AddLunch(Counted counted)
    {
        _held += counted.Lunch == InvitationStatus.Held ? 1 : 0;
        _hours.Add(counted with { HoursProtected = null, MoneyProtected = null });
    }
}
