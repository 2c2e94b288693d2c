using System.Globalization;
using LunchTriage.Core.Costs;

namespace LunchTriage.Web.Words;

/// <summary>What currencies are called, as far as the runtime knows.</summary>
internal static class CurrencyNames
{
    // Read off all regions of the world once: it takes a moment, and only settings need it.
    private static readonly Lazy<Dictionary<string, string>> ByCode = new(() => CultureInfo.GetCultures(CultureTypes.SpecificCultures)
        .DistinctBy(culture => culture.Name.Split('-')[^1])
        .Select(culture => new RegionInfo(culture.Name))
        .DistinctBy(region => region.ISOCurrencySymbol)
        .ToDictionary(region => region.ISOCurrencySymbol, region => region.CurrencyEnglishName));

    /// <summary>"EUR, Euro"; the code alone where no name is known. The runtime's English name is the key under which it is translated.</summary>
    public static string Of(string code, Wording words) => ByCode.Value.GetValueOrDefault(code) is { Length: > 0 } name && name != code ? words["{0}, {1}", code, words[name]] : code;

    /// <summary>The currency where a culture lives; null where it lives in no country.</summary>
    public static string? Near(CultureInfo culture) =>
        !culture.IsNeutralCulture && culture.Name.Length > 0 && Currency.TryParse(new RegionInfo(culture.Name).ISOCurrencySymbol, out var currency) ? currency.Code : null;
}
