using System.Globalization;

namespace LunchTriage.Web.Words;

/// <summary>A name shortened so far that only who knows the person recognises them.</summary>
internal static class Initials
{
    /// <summary>
    /// "Teodora Vasquez-Lund" is "T. V."; a name without blanks is its first letter. Chinese, Japanese and Korean names have no initials with a point:
    /// there the family name stands first, and its first character alone is kept, so that "佐藤 美緒" is "佐".
    /// </summary>
    public static string Of(string name)
    {
        var initials = new List<string>();
        var familyKept = false;
        foreach (var part in name.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries))
        {
            var first = StringInfo.GetNextTextElement(part, part.TakeWhile((letter, i) => IsOpening(letter) && i < part.Length - 1).Count());
            if (!NameLanguage.IsEastAsian(first))
            {
                initials.Add(first + ".");
            }
            else if (!familyKept)
            {
                initials.Add(first);
                familyKept = true;
            }
        }

        return string.Join(' ', initials);
    }

    private static bool IsOpening(char letter) => char.GetUnicodeCategory(letter) is UnicodeCategory.OpenPunctuation or UnicodeCategory.InitialQuotePunctuation;
}
