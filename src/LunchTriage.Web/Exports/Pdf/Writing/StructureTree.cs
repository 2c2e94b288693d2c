using System.Globalization;

namespace LunchTriage.Web.Exports.Pdf.Writing;

/// <summary>Writes the document's tags as the tree by which assistive programs read it (ISO 32000-1, 14.7).</summary>
/// <param name="file">Where to.</param>
/// <param name="pages">The number of each page's object.</param>
internal sealed class StructureTree(PdfFile file, IReadOnlyDictionary<PdfPage, int> pages)
{
    private readonly Dictionary<Tag, int> _numbers = [];

    /// <summary>Writes the tree, and says its number.</summary>
    public int Write(Tag document)
    {
        var root = file.Reserve();
        Write(document, root);
        // By the number that each page has for this: the part of each of its marks.
        var byPage = pages.Keys.Select((page, i) => string.Create(CultureInfo.InvariantCulture, $"{i} {PdfValue.References(page.Marked.Select(tag => _numbers[tag]))}"));
        var parents = file.Write($"<</Nums[{string.Join('\n', byPage)}]>>");
        return file.Write(root, string.Create(CultureInfo.InvariantCulture, $"<</Type/StructTreeRoot/K {PdfValue.Reference(_numbers[document])}/ParentTree {PdfValue.Reference(parents)}/ParentTreeNextKey {pages.Count}>>"));
    }

    private void Write(Tag tag, int parent)
    {
        var number = _numbers[tag] = file.Reserve();
        var parts = tag.Parts.Select(part =>
        {
            if (part is Tag inner)
            {
                Write(inner, number);
                return PdfValue.Reference(_numbers[inner]);
            }

            var mark = (Tag.Mark)part;
            return string.Create(CultureInfo.InvariantCulture, $"<</Type/MCR/Pg {PdfValue.Reference(pages[mark.Page])}/MCID {mark.Number}>>");
        }).ToArray();
        var said = (tag.Alternative is { } alternative ? "/Alt" + PdfValue.Text(alternative) : "")
            + (tag.Language is { } language ? $"/Lang({language})" : "")
            + (tag.Table is { } table ? $"/A<</O/Table{table}>>" : "");
        file.Write(number, $"<</Type/StructElem/S/{tag.Kind}/P {PdfValue.Reference(parent)}{said}/K[{string.Join(' ', parts)}]>>");
    }
}
