using System.Globalization;

namespace LunchTriage.Web.Words;

/// <summary>A name shortened so far that only who knows the person recognises them.</summary>
internal static class Initials
{
    /// <summary>"Teodora Vasquez-Lund" is "T. V."; a name without blanks is its first letter.</summary>
    public static string Of(string name) => string.Join(' ', name
        .Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)
        .Select(part => StringInfo.GetNextTextElement(part) + "."));
}
