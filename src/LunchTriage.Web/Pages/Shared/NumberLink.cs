using LunchTriage.Web.Reports;
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
}
