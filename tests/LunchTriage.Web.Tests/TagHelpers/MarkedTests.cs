using LunchTriage.Storage.Search;
using LunchTriage.Web.TagHelpers;

namespace LunchTriage.Web.Tests.TagHelpers;

/// <summary>What a search found is marked in the text as it was written, and an excerpt shows what stands around the first.</summary>
public sealed class MarkedTests
{
    [Theory]
    [InlineData("The Old Granary", "gran", "The Old <mark>Gran</mark>ary")]
    [InlineData("Größe & <Maß>", "mass", "Größe &amp; &lt;<mark>Maß</mark>&gt;")]
    [InlineData("<mark>", "mark", "&lt;<mark>mark</mark>&gt;")]
    [InlineData("佐藤美緒", "美緒", "佐藤<mark>美緒</mark>")]
    [InlineData("nothing", "else", "nothing")]
    [InlineData("nothing", "", "nothing")]
    [InlineData("", "a", "")]
    public void The_whole_text_is_encoded_but_for_its_marks(string text, string typed, string html)
    {
        Assert.Equal(html, Marked.Whole(text, SearchQuery.Of(typed)).ToString());
        Assert.Equal(html, Marked.Excerpt(text, SearchQuery.Of(typed)).ToString());
    }

    [Fact]
    public void Without_a_search_nothing_is_marked() => Assert.Equal("Ada &amp; Ben", Marked.Whole("Ada & Ben", search: null).ToString());

    [Fact]
    public void An_excerpt_begins_and_ends_with_whole_words()
    {
        var before = string.Concat(Enumerable.Repeat("before ", 30));
        var after = string.Concat(Enumerable.Repeat(" after", 60));
        var html = Marked.Excerpt($"{before}the granary{after}", SearchQuery.Of("granary")).ToString();
        Assert.StartsWith("…before before before before before the <mark>granary</mark> after", html, StringComparison.Ordinal);
        Assert.EndsWith(" after…", html, StringComparison.Ordinal);
        Assert.InRange(html.Length, 100, Marked.LongestExcerpt + "<mark></mark>……".Length);
    }

    [Fact]
    public void An_excerpt_of_what_has_no_spaces_cuts_no_letter_apart()
    {
        var html = Marked.Excerpt(string.Concat(Enumerable.Repeat("e\u0301👩‍🔬", 60)) + "緒" + string.Concat(Enumerable.Repeat("👩‍🔬e\u0301", 60)), SearchQuery.Of("緒")).ToString();
        Assert.Contains("<mark>緒</mark>", html, StringComparison.Ordinal);
        Assert.Matches("^…(e|&#x1F469;)", html);
        Assert.DoesNotContain("\uFFFD", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hit_that_is_longer_than_an_excerpt_is_shown_whole()
    {
        var name = new string('a', 300);
        Assert.Equal($"…word <mark>{name}</mark>…", Marked.Excerpt($"{new string('b', 80)} word {name} more", SearchQuery.Of(name)).ToString());
    }
}
