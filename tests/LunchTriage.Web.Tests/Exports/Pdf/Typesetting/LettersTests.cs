using LunchTriage.Web.Exports.Pdf.Typesetting;

namespace LunchTriage.Web.Tests.Exports.Pdf.Typesetting;

public sealed class LettersTests
{
    [Theory]
    [InlineData("Nadia Szabó", "Nadia Szabó")]
    [InlineData("Nadia Szabo\u0301", "Nadia Szabó")]
    [InlineData("one\ntwo\tthree", "one two three")]
    [InlineData("in\u200dvis\u202eible\ufe0f", "invisible")]
    [InlineData("2.5\u00a0h", "2.5\u00a0h")]
    [InlineData("", "")]
    public void What_runs_from_the_left_is_drawn_as_it_is_written(string text, string drawn) => Assert.Equal(drawn, Drawn(text));

    [Theory]
    [InlineData("דנה לוי", "יול הנד")]
    [InlineData("Dr. דנה (לוי) 3", "Dr. (יול) הנד 3")]
    public void What_runs_from_the_right_is_turned(string text, string drawn) => Assert.Equal(drawn, Drawn(text));

    [Fact]
    public void Half_a_letter_is_drawn_as_one_that_is_lost() => Assert.Equal("half of \ufffd", Drawn("half of " + "🍕"[0]));

    [Fact]
    public void Arabic_letters_have_the_form_of_their_place_in_the_word() =>
        Assert.Equal("\uFEF2\uFEE8\uFEF4\uFEB4\uFEA4\uFEDF\uFE8D \uFEAD\uFEEE\uFEE7", Drawn("نور الحسيني"));

    [Fact]
    public void Lam_and_alef_are_one_letter_that_is_read_as_two()
    {
        var letters = Letters.Of("سلام");
        Assert.Equal([0xFEE1, 0xFEFC, 0xFEB3], letters.Select(letter => letter.Form));
        Assert.Equal(["م", "لا", "س"], letters.Select(letter => letter.Text));
    }

    [Fact]
    public void Persian_letters_are_joined_too() => Assert.Equal("\uFBFD\uFB59\uFB7C", Drawn("چپی"));

    [Theory]
    [InlineData("ก่", "ก่")]
    [InlineData("กี่", "กี\uF70A")]
    [InlineData("น้ำ", "น\uF70Bำ")]
    [InlineData("การ์", "การ์")]
    [InlineData("สิทธิ์", "สิทธิ\uF70E")]
    public void A_Thai_tone_clears_the_vowel_beneath_it(string text, string drawn)
    {
        Assert.Equal(drawn, Drawn(text));
        Assert.Equal(text, string.Concat(Letters.Of(text).Select(letter => letter.Text)));
    }

    private static string Drawn(string text) => string.Concat(Letters.Of(text).Select(letter => char.ConvertFromUtf32(letter.Form)));
}
