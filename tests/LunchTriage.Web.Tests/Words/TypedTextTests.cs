using LunchTriage.Web.Words;

namespace LunchTriage.Web.Tests.Words;

public sealed class TypedTextTests
{
    [Theory]
    [InlineData("Shall we have lunch?", 20, "Shall we have lunch?")]
    [InlineData("Shall we have lunch?", 19, "Shall we have lunch…")]
    [InlineData("Lunch 🍜🍜", 8, "Lunch 🍜🍜")]
    [InlineData("Lunch 🍜🍜", 7, "Lunch 🍜…")]
    [InlineData("👩🏽‍⚕️ and I", 1, "👩🏽‍⚕️…")]
    [InlineData("", 5, "")]
    public void A_beginning_cuts_no_character_in_half(string text, int longest, string beginning) =>
        Assert.Equal(beginning, TypedText.Beginning(text, longest));

    [Theory]
    [InlineData("Ada\u202E nhoJ", "Ada nhoJ")]
    [InlineData("\u202A\u202B\u202C\u202D\u202EAda\u2066\u2067\u2068\u2069", "Ada")]
    [InlineData("\u2066\u0000", "")]
    [InlineData("نامه\u200Cای", "نامه\u200Cای")]
    [InlineData("👩🏽\u200D⚕️", "👩🏽\u200D⚕️")]
    [InlineData("א\u200Fab\u200E", "א\u200Fab\u200E")]
    public void What_turns_the_direction_of_writing_is_dropped_and_what_joins_letters_stays(string text, string kept) =>
        Assert.Equal((kept, kept), (TypedText.Line(text), TypedText.Lines(text)));
}
