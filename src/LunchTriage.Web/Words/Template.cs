using System.Text.RegularExpressions;

namespace LunchTriage.Web.Words;

/// <summary>A sentence with numbered places, cut into what is said and where an argument stands.</summary>
internal static partial class Template
{
    /// <summary>Says the sentence: <paramref name="text"/> gets each piece of it, <paramref name="place"/> each argument's number.</summary>
    public static void Render(string template, Action<string> text, Action<int> place)
    {
        var end = 0;
        foreach (var match in Places().EnumerateMatches(template))
        {
            text(template[end..match.Index]);
            end = match.Index + match.Length;
            if (template[match.Index + 1] is '{' or '}')
            {
                text(template[match.Index].ToString());
            }
            else
            {
                place(int.Parse(template.AsSpan(match.Index + 1, match.Length - 2), provider: null));
            }
        }

        text(template[end..]);
    }

    [GeneratedRegex(@"\{\d{1,2}\}|\{\{|\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Places();
}
