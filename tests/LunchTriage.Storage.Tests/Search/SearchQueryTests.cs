using CsCheck;
using LunchTriage.Storage.Search;

namespace LunchTriage.Storage.Tests.Search;

/// <summary>What was typed is read as words and phrases, and is found in the original text where it stands.</summary>
public sealed class SearchQueryTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("  \t ", "")]
    [InlineData("*:-()^\"", "")]
    [InlineData("granary", "granary*")]
    [InlineData("Old  GRANARY old", "old* granary*")]
    [InlineData("\"Old Granary\"", "old granary")]
    [InlineData("„Old Granary“ ada", "old granary|ada*")]
    [InlineData("\"\" ada \"", "ada*")]
    [InlineData("ada \"old gran", "ada* old* gran*")]
    [InlineData("ada@example.org", "ada example org*")]
    [InlineData("O’Brien-Lee", "o brien lee*")]
    [InlineData("(a OR b) NOT c* NEAR/2", "a* or* b* not* c* near 2*")]
    [InlineData("name:ada -ben +cleo ^dora", "name ada* ben* cleo* dora*")]
    [InlineData("佐藤", "佐 藤")]
    [InlineData("서연", "서 연")]
    public void What_was_typed_is_words_and_phrases_and_never_wrong(string typed, string phrases) =>
        Assert.Equal(phrases.Replace('|', ' '), string.Join(' ', SearchQuery.Of(typed).Phrases.Select(phrase => phrase.Words + (phrase.IsPrefix ? "*" : ""))));

    [Theory]
    [InlineData("Größe", "grosse", "[Größe]")]
    [InlineData("Yılmaz", "yilmaz", "[Yılmaz]")]
    [InlineData("İpek", "ipek", "[İpek]")]
    [InlineData("Łukasz Ødegård, Đorđe, Æsa, Œuvre", "lukasz odegard dorde aesa oeuvre", "[Łukasz] [Ødegård], [Đorđe], [Æsa], [Œuvre]")]
    [InlineData("Nguyễn Thị", "nguyen thi", "[Nguyễn] [Thị]")]
    [InlineData("Cafe\u0301 Morgenrot", "café", "[Cafe\u0301] Morgenrot")]
    [InlineData("Θεόδωρος", "ΘΕΟΔΩΡΟΣ", "[Θεόδωρος]")]
    [InlineData("Ёлкин", "елкин", "[Ёлкин]")]
    [InlineData("مُحَمَّد", "محمد", "[مُحَمَّد]")]
    [InlineData("佐藤美緒", "美緒", "佐藤[美緒]")]
    [InlineData("ガラス", "カラス", "[ガラス]")]
    [InlineData("김서연", "서연", "김[서연]")]
    [InlineData("\u1100\u1175\u11B7서연", "김서", "[\u1100\u1175\u11B7서]연")]
    [InlineData("The Old Granary", "gran", "The Old [Gran]ary")]
    [InlineData("The Old Granary", "ranary", "The Old Granary")]
    [InlineData("The Old Granary", "\"old gran\"", "The Old Granary")]
    [InlineData("The old, old-granary", "\"old granary\"", "The old, [old-granary]")]
    [InlineData("L’Hôpital", "hopital", "L’[Hôpital]")]
    [InlineData("ada@example.org", "example.org", "ada@[example.org]")]
    [InlineData("A\u00ADda and Ada", "ada", "[A\u00ADda] and [Ada]")]
    [InlineData("oﬃce", "off", "[oﬃ]ce")]
    [InlineData("granary gran", "gran granary", "[granary] [gran]")]
    [InlineData("pizza 🍕!", "🍕", "pizza [🍕]!")]
    [InlineData("half \ud83c of ada\ufffe", "ada", "half \ud83c of [ada]\ufffe")]
    public void A_hit_stands_where_the_original_has_it(string text, string typed, string marked)
    {
        var (said, at) = ("", 0);
        foreach (var hit in SearchQuery.Of(typed).HitsIn(text))
        {
            said += $"{text[at..hit.Start]}[{text[hit]}]";
            at = hit.End.Value;
        }

        Assert.Equal(marked, said + text[at..], StringComparer.Ordinal);
    }

    [Fact]
    public void Hits_lie_within_any_text_apart_and_in_order() =>
        Gen.Select(AnySearch.Text, AnySearch.Text).Sample((text, typed) =>
        {
            var end = 0;
            foreach (var hit in SearchQuery.Of(typed).HitsIn(text))
            {
                Assert.InRange(hit.Start.Value, end, text.Length);
                Assert.InRange(hit.End.Value, hit.Start.Value + 1, text.Length);
                end = hit.End.Value;
            }
        }, threads: 1);

    [Fact]
    public void A_text_has_each_of_its_own_words() =>
        AnySearch.Text.Sample(text =>
        {
            var query = SearchQuery.Of(text.Replace("\"", "", StringComparison.Ordinal));
            Assert.Equal(query.Phrases.Count, query.CountIn(text.Replace("\"", "", StringComparison.Ordinal)));
        }, threads: 1);
}
