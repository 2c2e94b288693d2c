using LunchTriage.Core;
using LunchTriage.Web.Reports;
using LunchTriage.Web.Words;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace LunchTriage.Web.Pages.Shared;

/// <summary>A number that leads to the invitations behind it.</summary>
internal static class NumberLink
{
    /// <summary>Words with a number, as a link to a list.</summary>
    /// <param name="url">Completes the address.</param>
    /// <param name="words">What is said.</param>
    /// <param name="list">The list, as <see cref="ReportLinks"/> gives it.</param>
    /// <param name="any">Nothing is behind a nought: it is said without a link.</param>
    public static IHtmlContent Number(this IUrlHelper url, string words, string list, bool any = true)
    {
        if (!any)
        {
            return new StringHtmlContent(words);
        }

        var link = new TagBuilder("a");
        link.Attributes["href"] = url.Content("~" + list);
        link.InnerHtml.Append(words);
        return link;
    }

    /// <summary>A sentence whose numbers lead to what is behind them.</summary>
    /// <param name="url">Completes the addresses.</param>
    /// <param name="words">Says it.</param>
    /// <param name="sentence">The sentence; its numbers are <see cref="Figure"/>s.</param>
    public static IHtmlContent Said(this IUrlHelper url, Wording words, Phrase sentence)
    {
        var html = new HtmlContentBuilder();
        foreach (var run in words.Runs(sentence))
        {
            var number = url.Number(run.Text, run.List ?? "", any: run.List is not null);
            if (run.Strong)
            {
                var strong = new TagBuilder("strong");
                strong.InnerHtml.AppendHtml(number);
                number = strong;
            }

            html.AppendHtml(number);
        }

        return html;
    }

    /// <summary>Sentences, one after the other.</summary>
    /// <inheritdoc cref="Said(IUrlHelper, Wording, Phrase)"/>
    public static IHtmlContent Said(this IUrlHelper url, Wording words, IEnumerable<Phrase> sentences)
    {
        var html = new HtmlContentBuilder();
        foreach (var (index, sentence) in sentences.Index())
        {
            html.Append(index == 0 ? "" : " ").AppendHtml(url.Said(words, sentence));
        }

        return html;
    }
}
