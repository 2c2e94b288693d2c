using System.Globalization;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace LunchTriage.Web.Words;

/// <summary>
/// The reader's language, and a region of that same language for dates and numbers, so that a page never mixes two languages:
/// "de-DE, en-US" reads English words with American dates while there is no German.
/// </summary>
internal static class ReaderCulture
{
    // A longer header is no browser's; what follows is ignored.
    private const int MostLanguages = 10;

    public static (CultureInfo Words, CultureInfo Formats) Of(IList<StringWithQualityHeaderValue> accepted)
    {
        var wanted = accepted.Take(MostLanguages).Where(each => each.Quality is not 0).OrderByDescending(each => each.Quality ?? 1).Select(each => each.Value).ToArray();
        var language = wanted.Select(LanguageOf).FirstOrDefault(Languages.Offered.ContainsKey) ?? Languages.Default;
        // "en, en-US": the language alone says nothing of the region, a later entry does.
        var region = wanted.Where(name => LanguageOf(name).Equals(language, StringComparison.OrdinalIgnoreCase)).Select(Region).FirstOrDefault(culture => culture is not null);
        return (CultureInfo.GetCultureInfo(language), region ?? CultureInfo.GetCultureInfo(Languages.Offered[language]));
    }

    private static string LanguageOf(StringSegment name) => name.ToString().Split('-')[0];

    // Known regions only, and no extensions ("-u-nu-…"): a visitor can't make the process remember cultures without end.
    private static CultureInfo? Region(StringSegment name)
    {
        if (name.Length is < 4 or > 11 || name.ToString().Split('-').Any(part => part.Length < 2))
        {
            return null;
        }

        try
        {
            var culture = CultureInfo.GetCultureInfo(name.ToString(), predefinedOnly: true);
            return culture.IsNeutralCulture ? null : culture;
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }
}
