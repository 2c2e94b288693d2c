using LunchTriage.Core.Costs;

namespace LunchTriage.Core.Tests;

public sealed class PhraseTests
{
    [Fact]
    public void A_phrase_is_a_template_and_its_arguments()
    {
        var phrase = new Phrase("{0} of {1}", 3, Hours.From(2.5m));

        Assert.Equal("{0} of {1}", phrase.Template);
        Assert.Equal([3, Hours.From(2.5m)], phrase.Arguments);
        Assert.Equal("3 of 2.5 h", phrase.ToString());
    }

    [Fact]
    public void Words_without_places_may_hold_braces()
    {
        Phrase phrase = "{braces}";

        Assert.Equal("{braces}", phrase.ToString());
        Assert.Empty(phrase.Arguments);
    }

    [Fact]
    public void A_phrase_may_stand_in_another() => Assert.Equal("(inner)", new Phrase("({0})", (Phrase)"inner").ToString());

    [Theory]
    [InlineData("a", "a")]
    [InlineData("a and b", "a", "b")]
    [InlineData("a, b, c and d", "a", "b", "c", "d")]
    public void Several_are_listed_as_a_sentence_names_them(string listed, params string[] parts) =>
        Assert.Equal(listed, Phrase.Listed([.. parts.Select(part => (Phrase)part)]).ToString());

    [Fact]
    public void One_has_words_of_its_own_and_none_counts_as_several()
    {
        Assert.Equal("1 lunch", Phrase.Counted(1, "{0} lunch", "{0} lunches").ToString());
        Assert.Equal("0 lunches", Phrase.Counted(0, "{0} lunch", "{0} lunches").ToString());
        Assert.Equal("2 lunches", Phrase.Counted(2, "{0} lunch", "{0} lunches").ToString());
    }

    [Fact]
    public void Phrases_are_equal_when_they_say_the_same()
    {
        Assert.Equal(new Phrase("{0}", 1), new("{0}", 1));
        Assert.True(new Phrase("{0}", 1) == new Phrase("{0}", 1));
        Assert.True(new Phrase("{0}", 1) != new Phrase("{0}", 2));
        Assert.True(new Phrase("{0}", 1) != new Phrase("{1}", 1));
        Assert.Equal(new Phrase("{0}", 1).GetHashCode(), new Phrase("{0}", 2).GetHashCode());
    }

    [Fact]
    public void No_phrase_at_all_reads_as_nothing() => Assert.Equal("", default(Phrase).ToString());
}
