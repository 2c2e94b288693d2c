using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Tokens;

namespace LunchTriage.Web.Tests.Exports.Pdf;

/// <summary>A PDF as a reader that shares no code with its writer finds it.</summary>
internal sealed class ReadPdf : IDisposable
{
    private readonly PdfDocument _document;

    public ReadPdf(byte[] file)
    {
        _document = PdfDocument.Open(file);
        Pages = [.. _document.GetPages()];
    }

    public IReadOnlyList<Page> Pages { get; }

    public string? Title => _document.Information.Title;

    public string? Author => _document.Information.Author;

    public string? Created => _document.Information.CreationDate;

    /// <summary>All that is said on all pages, in reading order.</summary>
    public string Text => string.Join('\n', Pages.Select(page => page.Text));

    public IReadOnlyList<string> Bookmarks => _document.TryGetBookmarks(out var bookmarks) ? [.. bookmarks.GetNodes().Select(node => node.Title)] : [];

    /// <summary>What the catalog says under a name.</summary>
    public IToken? Catalog(string name) => _document.Structure.Catalog.CatalogDictionary.TryGet(NameToken.Create(name), out var token) ? token : null;

    /// <summary>The kinds of all tags, each once.</summary>
    public IReadOnlySet<string> Tags
    {
        get
        {
            HashSet<string> kinds = [];
            Collect(Resolved(Catalog("StructTreeRoot")), kinds);
            return kinds;
        }
    }

    public void Dispose() => _document.Dispose();

    private void Collect(IToken? token, HashSet<string> kinds)
    {
        foreach (var part in token is ArrayToken several ? several.Data.Select(Resolved) : [token])
        {
            if (part is not DictionaryToken tag || !tag.TryGet(NameToken.Create("K"), out var inner))
            {
                continue;
            }

            if (tag.TryGet(NameToken.Create("S"), out var kind) && kind is NameToken name)
            {
                kinds.Add(name.Data);
            }

            Collect(Resolved(inner), kinds);
        }
    }

    /// <summary>What a reference leads to.</summary>
    public IToken? Resolved(IToken? token) => token is IndirectReferenceToken reference ? _document.Structure.GetObject(reference.Data).Data : token;
}
