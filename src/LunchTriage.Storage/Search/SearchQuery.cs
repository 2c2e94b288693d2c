namespace LunchTriage.Storage.Search;

/// <summary>
/// What somebody typed to search by: words that all have to occur, each at least as the beginning of one, and phrases in quotation marks that
/// occur as they stand. Letter case and diacritics don't matter; anything else is text, and no text is wrong.
/// </summary>
public sealed class SearchQuery
{
    // Straight, and as keyboards of several languages make them by themselves.
    private const string Quotes = "\"“”„‟«»＂";

    private SearchQuery(IReadOnlyList<SearchPhrase> phrases) => Phrases = phrases;

    /// <summary>Nothing is asked for.</summary>
    public bool IsEmpty => Phrases.Count == 0;

    internal IReadOnlyList<SearchPhrase> Phrases { get; }

    /// <summary>Reads what was typed.</summary>
    public static SearchQuery Of(string? typed)
    {
        List<SearchPhrase> phrases = [];
        var parts = (typed ?? "").Split([.. Quotes]);
        for (var part = 0; part < parts.Length; part++)
        {
            // Between two marks stands a phrase. The last part follows a mark that nothing closes, where their number is odd.
            if (part % 2 == 1 && part < parts.Length - 1)
            {
                Add(parts[part], isPrefix: false);
                continue;
            }

            foreach (var word in parts[part].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                Add(word, isPrefix: true);
            }
        }

        return new([.. phrases.Distinct()]);

        void Add(string text, bool isPrefix)
        {
            var words = new FoldedText(text).Words;
            if (words.Length > 0)
            {
                phrases.Add(new(words, isPrefix && !FoldedText.EndsUnspaced(words)));
            }
        }
    }

    /// <summary>How many of the words and phrases occur in a text.</summary>
    public int CountIn(string text)
    {
        var words = Bounded(new(text));
        return Phrases.Count(phrase => words.Contains(Sought(phrase), StringComparison.Ordinal));
    }

    /// <summary>Where the words and phrases occur in a text: ranges of its characters, in their order and apart from each other.</summary>
    public IReadOnlyList<Range> HitsIn(string text)
    {
        if (IsEmpty || text.Length == 0)
        {
            return [];
        }

        var folded = new FoldedText(text);
        var words = Bounded(folded);
        List<Range> hits = [];
        foreach (var phrase in Phrases)
        {
            var sought = Sought(phrase);
            for (var at = words.IndexOf(sought, StringComparison.Ordinal); at >= 0; at = words.IndexOf(sought, at + 1, StringComparison.Ordinal))
            {
                // The space before the phrase stands where its first character does in what has no space before.
                hits.Add(folded.Origin(at, at + phrase.Words.Length - 1));
            }
        }

        return Apart(hits);
    }

    private static string Bounded(FoldedText text) => $" {text.Words} ";

    private static string Sought(SearchPhrase phrase) => $" {phrase.Words}{(phrase.IsPrefix ? "" : " ")}";

    private static List<Range> Apart(List<Range> hits)
    {
        List<Range> apart = [];
        foreach (var hit in hits.OrderBy(hit => hit.Start.Value))
        {
            if (apart is [.., var last] && hit.Start.Value < last.End.Value)
            {
                apart[^1] = last.Start..Math.Max(last.End.Value, hit.End.Value);
            }
            else
            {
                apart.Add(hit);
            }
        }

        return apart;
    }
}
