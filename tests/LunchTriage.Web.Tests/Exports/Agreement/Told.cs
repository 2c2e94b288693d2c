using System.Globalization;

namespace LunchTriage.Web.Tests.Exports.Agreement;

/// <summary>The numbers that one place of one format tells of a year.</summary>
/// <param name="place">The place: "Excel, By month".</param>
/// <param name="numbers">All that it tells. What of these is missing in it is a nought: so a place can't agree by silence.</param>
internal sealed class Told(string place, params Number[] numbers)
{
    private readonly Dictionary<(Number Number, string Of), decimal> _said = [];

    public string Place => place;

    public IEnumerable<Number> Numbers => numbers;

    /// <summary>Whether it tells more than a nought of a number.</summary>
    public bool Says(Number number) => _said.Any(each => each.Key.Number == number && each.Value != 0);

    /// <summary>Adds to a number.</summary>
    /// <param name="number">One of those that it tells.</param>
    /// <param name="amount">How much.</param>
    /// <param name="of">The month, the kind and the currency that the number is of; empty where it is of none.</param>
    public void Add(Number number, decimal amount, string of = "")
    {
        Assert.Contains(number, numbers);
        _said[(number, of)] = Said((number, of)) + amount;
    }

    /// <summary>Where it and another place differ in what both tell.</summary>
    public IEnumerable<string> Against(Told other) =>
        from key in _said.Keys.Union(other._said.Keys)
        where Numbers.Contains(key.Number) && other.Numbers.Contains(key.Number) && Said(key) != other.Said(key)
        select string.Create(CultureInfo.InvariantCulture, $"{key.Number}{(key.Of.Length > 0 ? " of " + key.Of : "")}: {Said(key)} by {place}, {other.Said(key)} by {other.Place}");

    private decimal Said((Number, string) key) => _said.GetValueOrDefault(key);
}
