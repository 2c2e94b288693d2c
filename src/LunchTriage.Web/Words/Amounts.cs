using System.Globalization;

namespace LunchTriage.Web.Words;

/// <summary>Numbers and money as a culture writes them.</summary>
internal static class Amounts
{
    private const char NoBreakSpace = '\u00a0';

    // As English writes them where they aren't the reader's own; a currency without a sign of its own goes by its code.
    private static readonly Dictionary<string, string> Signs = new()
    {
        ["AUD"] = "A$",
        ["BRL"] = "R$",
        ["CAD"] = "CA$",
        ["CNY"] = "CN¥",
        ["EUR"] = "€",
        ["GBP"] = "£",
        ["HKD"] = "HK$",
        ["ILS"] = "₪",
        ["INR"] = "₹",
        ["JPY"] = "¥",
        ["KRW"] = "₩",
        ["MXN"] = "MX$",
        ["NZD"] = "NZ$",
        ["PHP"] = "₱",
        ["TWD"] = "NT$",
        ["USD"] = "$",
        ["VND"] = "₫",
    };

    /// <summary>Up to two decimals, none that are zero.</summary>
    public static string Number(decimal number, CultureInfo culture) => number.ToString("#,0.##", culture);

    /// <summary>Whole amounts without decimals: "$450", "$412.50", "CHF 90".</summary>
    public static string Money(Core.Costs.Money money, CultureInfo culture)
    {
        var format = (NumberFormatInfo)culture.NumberFormat.Clone();
        format.CurrencySymbol = Sign(money.Currency.Code, culture);
        format.CurrencyDecimalDigits = decimal.IsInteger(money.Amount) ? 0 : money.Currency.Decimals;
        if (char.IsLetter(format.CurrencySymbol[^1]) && format.CurrencyPositivePattern == 0)
        {
            format.CurrencyPositivePattern = 2;
        }

        return money.Amount.ToString("C", format).Replace(' ', NoBreakSpace);
    }

    private static string Sign(string code, CultureInfo culture)
    {
        var own = OwnCurrency(culture);
        if (code == own)
        {
            return culture.NumberFormat.CurrencySymbol;
        }

        return code == "USD" && culture.NumberFormat.CurrencySymbol == "$" ? "US$" : Signs.GetValueOrDefault(code, code);
    }

    // A "region" such as Europe or the world has no currency.
    private static string? OwnCurrency(CultureInfo culture) =>
        culture.NumberFormat.CurrencySymbol == "¤" ? null : new RegionInfo(culture.Name).ISOCurrencySymbol;
}
