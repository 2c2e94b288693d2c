using Microsoft.AspNetCore.Html;

namespace LunchTriage.Web.Pages.Invitations;

/// <summary>Something that narrows the list beside the fields of its form, in words.</summary>
/// <param name="Text">What it is.</param>
/// <param name="Without">The address of the list without it.</param>
public sealed record FilterWord(IHtmlContent Text, string Without);
