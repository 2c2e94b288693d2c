using System.Globalization;

namespace LunchTriage.Core.Costs;

/// <summary>An amount in the minor unit of its currency.</summary>
/// <param name="MinorUnits">Cents, yen, fils …</param>
/// <param name="Currency">The currency. Amounts in different ones are never added up.</param>
public readonly record struct Money(long MinorUnits, Currency Currency)
{
    /// <summary>The amount in the currency's main unit.</summary>
    public decimal Amount => MinorUnits / Scale(Currency);

    /// <summary>An amount, rounded to the currency's minor unit, half away from zero.</summary>
    public static Money From(decimal amount, Currency currency) =>
        new((long)Math.Round(amount * Scale(currency), MidpointRounding.AwayFromZero), currency);

    /// <summary>What hours cost at an hourly rate, rounded to the minor unit.</summary>
    public static Money For(Hours hours, Money hourlyRate) => From(hours.Value * hourlyRate.Amount, hourlyRate.Currency);

    /// <summary>The sum of two amounts in one currency.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static Money operator +(Money left, Money right) =>
        left.Currency == right.Currency
            ? left with { MinorUnits = left.MinorUnits + right.MinorUnits }
            : throw new InvalidOperationException($"{left.Currency} and {right.Currency} are never added up.");

    /// <summary>For logs and tests: <c>USD 450.00</c>.</summary>
    public override string ToString() => $"{Currency} {Amount.ToString("F" + Currency.Decimals, CultureInfo.InvariantCulture)}";

    private static decimal Scale(Currency currency) => currency.Decimals switch { 0 => 1m, 2 => 100m, _ => 1000m };
}
