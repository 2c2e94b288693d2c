using System.Text.Encodings.Web;
using LunchTriage.Core;
using LunchTriage.Core.Costs;
using Microsoft.AspNetCore.Html;

namespace LunchTriage.Web.Tests.Words;

public sealed class WordingTests
{
    private static readonly DateOnly Day = new(2026, 3, 9);

    [Theory]
    [InlineData(1, "1 invitation")]
    [InlineData(2, "2 invitations")]
    [InlineData(0, "0 invitations")]
    [InlineData(1000, "1,000 invitations")]
    public void A_count_has_a_sentence_for_one_and_one_for_any_other(int count, string said) =>
        Assert.Equal(said, Reading.As("en-GB").Count(count, "{0} invitation", "{0} invitations"));

    [Fact]
    public void What_follows_a_count_stands_in_the_next_places() =>
        Assert.Equal("2 of 12 in 2026", Reading.As("en-GB").Count(2, "{0} of {1} in {2}", "{0} of {1} in {2}", 12, "2026"));

    [Theory]
    [InlineData("en-GB", "9 March 2026")]
    [InlineData("en-US", "March 9, 2026")]
    public void A_day_in_a_phrase_is_written_as_its_reader_writes_it(string culture, string day) =>
        Assert.Equal($"You last met on {day}", Reading.As(culture)[new Phrase("You last met on {0}", Day)]);

    [Theory]
    [InlineData("3", "3\u00a0h")]
    [InlineData("2.5", "2.5\u00a0h")]
    [InlineData("0.25", "0.25\u00a0h")]
    [InlineData("1100", "1,100\u00a0h")]
    [InlineData("0", "0\u00a0h")]
    public void Hours_keep_their_unit_and_no_idle_zeros(string hours, string written) =>
        Assert.Equal(written, Reading.As("en-GB").Written(Hours.From(decimal.Parse(hours, System.Globalization.CultureInfo.InvariantCulture))));

    [Fact]
    public void A_phrase_within_a_phrase_is_said_in_its_place() =>
        Assert.Equal("It takes 3\u00a0h, a {curly} one", Reading.As("en-GB")[new Phrase("It takes {0}, a {{curly}} {1}", Hours.From(3), new Phrase("one"))]);

    [Fact]
    public void Another_language_is_found_under_the_English_sentence()
    {
        var words = Reading.As("de-DE", "de", new() { ["{0} invitations"] = "{0} Einladungen", ["On {0}"] = "Am {0}" });

        Assert.Equal("1.000 Einladungen", words.Count(1000, "{0} invitation", "{0} invitations"));
        Assert.Equal("Am 9. März 2026", words[new Phrase("On {0}", Day)]);
        Assert.Equal("Not translated yet", words["Not translated yet"]);
    }

    [Fact]
    public void A_sentence_within_another_begins_small_in_English_and_as_it_was_translated_elsewhere()
    {
        Assert.Equal("you have met in person", Reading.As("en-GB").Within("You have met in person"));
        Assert.Equal("Sie haben sich getroffen", Reading.As("de-DE", "de").Within("Sie haben sich getroffen"));
        Assert.Equal("", Reading.As("en-GB").Within(""));
    }

    [Fact]
    public void Arguments_of_a_sentence_with_markup_are_encoded_and_its_own_markup_stands()
    {
        using var html = new StringWriter();
        Reading.As("en-GB").Html("<strong>{0}</strong> asked {1}", "<script>", new HtmlString("<bdi>Ada</bdi>")).WriteTo(html, HtmlEncoder.Default);

        Assert.Equal("<strong>&lt;script&gt;</strong> asked <bdi>Ada</bdi>", html.ToString());
    }
}
