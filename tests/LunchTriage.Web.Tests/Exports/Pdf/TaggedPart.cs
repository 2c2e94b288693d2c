using System.Text.RegularExpressions;
using UglyToad.PdfPig.Tokens;

namespace LunchTriage.Web.Tests.Exports.Pdf;

/// <summary>A part of a PDF by its tags, as a screen reader comes to it.</summary>
/// <param name="Kind">A heading, a table, a cell.</param>
/// <param name="Parts">The tags within it.</param>
/// <param name="Text">All that it says, blanks joined.</param>
internal sealed partial record TaggedPart(string Kind, IReadOnlyList<TaggedPart> Parts, string Text)
{
    /// <summary>The whole document.</summary>
    public static TaggedPart Of(ReadPdf pdf)
    {
        var said = pdf.Pages.SelectMany(page => page.GetMarkedContents().Select(mark => ((NumberOf(page.Dictionary), mark.MarkedContentIdentifier), mark)))
            .ToLookup(each => each.Item1, each => string.Concat(each.mark.Letters.Select(letter => letter.Value)));
        var root = (DictionaryToken)pdf.Resolved(pdf.Catalog("StructTreeRoot"))!;
        return Of((DictionaryToken)pdf.Resolved(root.Data["K"])!);

        TaggedPart Of(DictionaryToken tag)
        {
            var (parts, texts) = (new List<TaggedPart>(), new List<string>());
            foreach (var each in ((ArrayToken)tag.Data["K"]).Data.Select(pdf.Resolved).Cast<DictionaryToken>())
            {
                if (each.TryGet(NameToken.Create("MCID"), out var mark))
                {
                    texts.AddRange(said[(NumberOf((DictionaryToken)pdf.Resolved(each.Data["Pg"])!), ((NumericToken)mark).Int)]);
                }
                else
                {
                    parts.Add(Of(each));
                    texts.Add(parts[^1].Text);
                }
            }

            return new(((NameToken)tag.Data["S"]).Data, parts, Blanks().Replace(string.Join(' ', texts), " ").Trim());
        }
    }

    /// <summary>All parts of a kind within it, in reading order.</summary>
    public IEnumerable<TaggedPart> All(string kind) => Parts.SelectMany(part => part.All(kind).Prepend(part)).Where(part => part.Kind == kind);

    // The number by which a page's marks are found from its tags; no two pages share it.
    private static int NumberOf(DictionaryToken page) => ((NumericToken)page.Data["StructParents"]).Int;

    [GeneratedRegex(@"[\s\u00a0]+")]
    private static partial Regex Blanks();
}
