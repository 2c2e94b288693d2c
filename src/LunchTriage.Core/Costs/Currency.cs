using System.Collections.Frozen;

namespace LunchTriage.Core.Costs;

/// <summary>A currency of ISO 4217 with the number of decimals of its minor unit.</summary>
public readonly record struct Currency
{
    // Active codes of ISO 4217 (list one), grouped by the decimals of their minor unit; funds, metals and testing codes are left out.
    private const string TwoDecimals =
        "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VES WST XCD XCG YER ZAR ZMW ZWG";

    private const string NoDecimals = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF";

    private const string ThreeDecimals = "BHD IQD JOD KWD LYD OMR TND";

    // Asked for with each sum of money that a report adds up.
    private static readonly FrozenDictionary<string, int> DecimalsByCode =
        TwoDecimals.Split(' ').Select(code => (code, decimals: 2))
            .Concat(NoDecimals.Split(' ').Select(code => (code, decimals: 0)))
            .Concat(ThreeDecimals.Split(' ').Select(code => (code, decimals: 3)))
            .ToFrozenDictionary(each => each.code, each => each.decimals, StringComparer.Ordinal);

    private Currency(string code) => Code = code;

    /// <summary>The three letters, for example <c>USD</c>.</summary>
    public string Code { get; }

    /// <summary>How many decimals its minor unit has: 2 for cents, 0 where there is none.</summary>
    public int Decimals => DecimalsByCode[Code];

    /// <summary>All codes, in the alphabet's order.</summary>
    public static IReadOnlyCollection<string> Codes { get; } = [.. DecimalsByCode.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Finds a currency by its code, in capitals.</summary>
    public static bool TryParse(string? code, out Currency currency)
    {
        currency = code is not null && DecimalsByCode.ContainsKey(code) ? new(code) : default;
        return currency.Code is not null;
    }

    /// <summary>The currency of a code that is known to be good.</summary>
    /// <exception cref="FormatException">ISO 4217 has no such code.</exception>
    public static Currency Parse(string code) =>
        TryParse(code, out var currency) ? currency : throw new FormatException($"\"{code}\" is no currency of ISO 4217.");

    /// <inheritdoc />
    public override string ToString() => Code;
}
