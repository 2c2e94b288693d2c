using System.Globalization;
using LunchTriage.Web.Exports.Pdf.Typesetting;

namespace LunchTriage.Web.Exports.Pdf.Writing;

/// <summary>A document: its pages, its tags, its bookmarks, and what it says of itself.</summary>
internal sealed class PdfDocument
{
    private readonly List<PdfPage> _pages = [];
    private readonly List<(string Title, PdfPage Page, double Y)> _bookmarks = [];
    private readonly Dictionary<string, Func<PdfFile, int>> _patterns = [];

    public required string Title { get; init; }

    /// <summary>Whose report it is; empty where no name is known.</summary>
    public required string Author { get; init; }

    /// <summary>The language, as a tag: <c>en-GB</c>.</summary>
    public required string Language { get; init; }

    public required DateTimeOffset Created { get; init; }

    public Shelf Shelf { get; } = new();

    public Tag Root { get; } = new("Document");

    public IReadOnlyList<PdfPage> Pages => _pages;

    public PdfPage AddPage(double width, double height)
    {
        var page = new PdfPage(width, height);
        _pages.Add(page);
        return page;
    }

    public void Bookmark(string title, PdfPage page, double y) => _bookmarks.Add((title, page, y));

    /// <summary>A pattern that fills boxes; the first of a name is kept.</summary>
    public void Pattern(string name, Func<PdfFile, int> write) => _patterns.TryAdd(name, write);

    /// <summary>The whole document as a file.</summary>
    public byte[] Write()
    {
        var file = new PdfFile();
        var (catalog, tree) = (file.Reserve(), file.Reserve());
        var pages = _pages.ToDictionary(page => page, _ => file.Reserve());
        var contents = _pages.Select(page => file.WriteStream("", page.Content())).ToArray();
        var fonts = string.Concat(Shelf.Faces.Select(face => $"/{face.Name} {PdfValue.Reference(FontObjects.Write(file, face))}"));
        var patterns = string.Concat(_patterns.Select(each => $"/{each.Key} {PdfValue.Reference(each.Value(file))}"));
        var resources = file.Write($"<</Font<<{fonts}>>/Pattern<<{patterns}>>>>");
        foreach (var (i, page) in _pages.Index())
        {
            file.Write(pages[page], string.Create(CultureInfo.InvariantCulture, $"<</Type/Page/Parent {PdfValue.Reference(tree)}/MediaBox[0 0 {PdfValue.Numbers(page.Width, page.Height)}]/Resources {PdfValue.Reference(resources)}/Contents {PdfValue.Reference(contents[i])}/StructParents {i}/Tabs/S>>"));
        }

        file.Write(tree, string.Create(CultureInfo.InvariantCulture, $"<</Type/Pages/Kids{PdfValue.References(pages.Values)}/Count {_pages.Count}>>"));
        var structure = new StructureTree(file, pages).Write(Root);
        var outline = Outline(file, pages);
        file.Write(catalog, $"<</Type/Catalog/Pages {PdfValue.Reference(tree)}/Lang({Language})/MarkInfo<</Marked true>>/StructTreeRoot {PdfValue.Reference(structure)}/Outlines {PdfValue.Reference(outline)}/PageMode/UseOutlines/ViewerPreferences<</DisplayDocTitle true>>>>");
        var about = file.Write($"<</Title{PdfValue.Text(Title)}{(Author.Length > 0 ? "/Author" + PdfValue.Text(Author) : "")}/Creator(LunchTriage)/Producer(LunchTriage)/CreationDate{PdfValue.Moment(Created)}/ModDate{PdfValue.Moment(Created)}>>");
        return file.Close(catalog, about);
    }

    private int Outline(PdfFile file, Dictionary<PdfPage, int> pages)
    {
        var root = file.Reserve();
        var numbers = _bookmarks.Select(_ => file.Reserve()).ToArray();
        foreach (var (i, (title, page, y)) in _bookmarks.Index())
        {
            var (before, after) = (i > 0 ? $"/Prev {PdfValue.Reference(numbers[i - 1])}" : "", i < numbers.Length - 1 ? $"/Next {PdfValue.Reference(numbers[i + 1])}" : "");
            file.Write(numbers[i], $"<</Title{PdfValue.Text(title)}/Parent {PdfValue.Reference(root)}{before}{after}/Dest[{PdfValue.Reference(pages[page])}/XYZ 0 {PdfValue.Number(page.FromFoot(y))} null]>>");
        }

        return file.Write(root, string.Create(CultureInfo.InvariantCulture, $"<</Type/Outlines/First {PdfValue.Reference(numbers[0])}/Last {PdfValue.Reference(numbers[^1])}/Count {numbers.Length}>>"));
    }
}
