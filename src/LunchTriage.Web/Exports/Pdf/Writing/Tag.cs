namespace LunchTriage.Web.Exports.Pdf.Writing;

/// <summary>A part of the document as a screen reader knows it (ISO 32000-1, 14.7): a heading, a paragraph, a table's cell.</summary>
/// <param name="kind">One of the standard's structure types: <c>H1</c>, <c>P</c>, <c>TD</c>.</param>
internal sealed class Tag(string kind)
{
    private readonly List<object> _parts = [];

    public string Kind => kind;

    /// <summary>What is said instead of a drawing.</summary>
    public string? Alternative { get; init; }

    /// <summary>The language, where it isn't the document's.</summary>
    public string? Language { get; init; }

    /// <summary>What the part says of its table, as attributes of the standard.</summary>
    public string? Table { get; init; }

    /// <summary>What it is made of, in reading order: other tags, and the marks of what was drawn.</summary>
    public IReadOnlyList<object> Parts => _parts;

    /// <summary>A further part.</summary>
    public Tag Add(Tag part)
    {
        _parts.Add(part);
        return part;
    }

    /// <summary>A further part without anything to be said of it.</summary>
    public Tag Add(string kindOfPart) => Add(new Tag(kindOfPart));

    /// <summary>Something that was drawn for it.</summary>
    public void Add(Mark mark) => _parts.Add(mark);

    /// <summary>What stands between two marks on a page.</summary>
    /// <param name="Page">The page.</param>
    /// <param name="Number">The mark's number on it.</param>
    internal sealed record Mark(PdfPage Page, int Number);
}
