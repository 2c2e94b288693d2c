using System.Globalization;
using LunchTriage.Web.Words;
using Microsoft.Extensions.Localization;

namespace LunchTriage.Web.Tests.Words;

/// <summary>The words as a reader gets them; a test's culture ends with the test.</summary>
internal static class Reading
{
    public static Wording As(string culture, string language = "en", Dictionary<string, string>? translations = null)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        return new(new Translations(translations ?? []));
    }

    private sealed class Translations(Dictionary<string, string> sentences) : IStringLocalizer<Wording>
    {
        public LocalizedString this[string name] => new(name, sentences.GetValueOrDefault(name, name), !sentences.ContainsKey(name));

        public LocalizedString this[string name, params object[] arguments] => throw new NotSupportedException("Wording fills the places itself.");

        public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => [];
    }
}
