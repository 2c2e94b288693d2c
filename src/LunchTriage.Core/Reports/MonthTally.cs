using LunchTriage.Core.Costs;

namespace LunchTriage.Core.Reports;

/// <summary>Counts what falls into one month. Protected hours count with the invitation, spent ones with the lunch, which may lie in another month.</summary>
internal sealed class MonthTally(DateOnly month)
{
    private readonly HoursTally _hours = new();
    private readonly Dictionary<string, Hours> _types = [];
    private int _invited;
    private int _held;

    /// <param name="order">Puts types into the report's order.</param>
    public MonthReport Report(Func<string, int> order) => new(
        month,
        _invited,
        _held,
        _hours.Spent,
        _hours.Protected,
        _hours.Money,
        [.. _types.OrderBy(each => order(each.Key)).ThenBy(each => each.Key, StringComparer.Ordinal).Select(each => (each.Key.Length > 0 ? each.Key : null, each.Value))]);

    public void AddInvited(int count) => _invited += count;

    public void AddProtected(Hours each, int count, Money? rate) => _hours.AddProtected(each, count, rate);

    public void AddSpent(Hours each, int count, Money? rate) => _hours.AddSpent(each, count, rate);

    /// <summary>Adds held lunches of a type; their hours are added as spent, too.</summary>
    public void AddHeld(string? type, Hours each, int count)
    {
        _held += count;
        if (each > Hours.None)
        {
            _types[type ?? ""] = _types.GetValueOrDefault(type ?? "") + (each * count);
        }
    }
}
