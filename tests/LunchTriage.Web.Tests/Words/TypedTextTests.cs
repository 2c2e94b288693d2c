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
}
