using System.Globalization;
using System.Text;
using LunchTriage.Core;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;

namespace LunchTriage.Web.Words;

/// <summary>
/// What a person reads. The English sentence is the key; another language is one more file, <c>Words/Wording.de.resx</c> for example,
/// and its name in <see cref="Languages"/>. Days, hours, money and numbers among the arguments are written in the reader's culture.
/// </summary>
/// <remarks>
/// A count has two sentences, for one and for any other. A language with more forms than two says it without inflection ("invitations: 5"),
/// until it is worth a rule of its own here.
/// </remarks>
public sealed class Wording(IStringLocalizer<Wording> translations)
{
    /// <summary>A sentence without arguments.</summary>
    public string this[string template] => Said(template, []);

    /// <summary>A sentence with its arguments, the first in place <c>{0}</c>.</summary>
    public string this[string template, params object[] arguments] => Said(template, arguments);

    /// <summary>A sentence of Core's.</summary>
    public string this[Phrase phrase] => Said(phrase.Template, phrase.Arguments);

    /// <summary>The sentence for one, or for any other count; the count is place <c>{0}</c>, <paramref name="more"/> starts at <c>{1}</c>.</summary>
    public string Count(int count, string one, string other, params object[] more) =>
        Said(count == 1 ? one : other, [count, .. more]);

    /// <summary>
    /// A sentence with markup. The template is ours or a translator's, so its markup stands; the arguments are encoded,
    /// but for those that are markup already (<see cref="IHtmlContent"/>).
    /// </summary>
    public IHtmlContent Html(string template, params object[] arguments)
    {
        var html = new HtmlContentBuilder();
        Template.Render(Translated(template), text => html.AppendHtml(text), place =>
        {
            if (arguments[place] is IHtmlContent markup)
            {
                html.AppendHtml(markup);
            }
            else
            {
                html.Append(Written(arguments[place]));
            }
        });
        return html;
    }

    /// <summary>A sentence in pieces, each <see cref="Figure"/> in it one of its own; for whoever writes it in a form of theirs.</summary>
    public IReadOnlyList<Run> Runs(Phrase phrase)
    {
        var runs = new List<Run>();
        Add(phrase);
        return runs;

        void Add(Phrase sentence) => Template.Render(Translated(sentence.Template), text => runs.Add(new(text)), place =>
        {
            switch (sentence.Arguments[place])
            {
                case Phrase inner:
                    Add(inner);
                    break;
                case Figure figure:
                    runs.Add(new(Written(figure), figure.List, figure.Strong));
                    break;
                case var value:
                    runs.Add(new(Written(value)));
                    break;
            }
        });
    }

    /// <summary>One after the other, as a sentence names them.</summary>
    public IHtmlContent Listed(IEnumerable<IHtmlContent> parts)
    {
        var html = new HtmlContentBuilder();
        foreach (var (index, part) in parts.Index())
        {
            html.Append(index == 0 ? "" : this[", "]).AppendHtml(part);
        }

        return html;
    }

    /// <summary>What is a sentence or a heading elsewhere as part of a sentence: in English it begins small; other languages are left as they were translated.</summary>
    public string Within(string said) =>
        said.Length > 0 && IsEnglish ? char.ToLower(said[0], CultureInfo.CurrentUICulture) + said[1..] : said;

    /// <summary>A value as the reader's culture writes it.</summary>
    public string Written(object? value) => value switch
    {
        null => "",
        string text => text,
        Phrase phrase => this[phrase],
        Figure figure => Written(figure.Value),
        Core.Costs.Hours hours => Hours(hours.Value),
        Core.Costs.Money money => Amounts.Money(money, CultureInfo.CurrentCulture),
        DateOnly day => Dates.Full(day, CultureInfo.CurrentCulture),
        TimeOnly time => Dates.Clock(time, CultureInfo.CurrentCulture),
        DateTime moment => this["{0}, {1}", DateOnly.FromDateTime(moment), TimeOnly.FromDateTime(moment)],
        int or long => Amounts.Number(Convert.ToDecimal(value, CultureInfo.InvariantCulture), CultureInfo.CurrentCulture),
        decimal number => Amounts.Number(number, CultureInfo.CurrentCulture),
        IFormattable other => other.ToString(format: null, CultureInfo.CurrentCulture),
        _ => value.ToString() ?? "",
    };

    /// <summary>Hours with their unit: "2.5 h".</summary>
    public string Hours(decimal hours) => this["{0}\u00a0h", hours];

    private string Said(string template, IReadOnlyList<object> arguments)
    {
        var text = new StringBuilder();
        Template.Render(Translated(template), piece => text.Append(piece), place => text.Append(Written(arguments[place])));
        return text.ToString();
    }

    // English needs no look-up: a resource manager without a file throws once for each sentence, which a first page would feel.
    private string Translated(string template) => IsEnglish ? template : translations[template].Value;

    private static bool IsEnglish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == Languages.Default;
}
