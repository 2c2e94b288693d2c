using LunchTriage.Core.Assessments;
using LunchTriage.Core.Facts;

namespace LunchTriage.Core.Tests;

public sealed class JsonNameTests
{
    [Fact]
    public void Names_are_camel_case_in_the_enums_order()
    {
        Assert.Equal("metInPerson", JsonName.Of(Acquaintance.MetInPerson));
        Assert.Equal(["stranger", "introduced", "onlineOnly", "metInPerson"], JsonName.All<Acquaintance>());
        Assert.Equal(["accept", "reschedule", "consider", "redirect", "decline"], JsonName.All<Verdict>());
    }

    [Fact]
    public void A_name_is_matched_exactly()
    {
        Assert.True(JsonName.TryParse<Acquaintance>("onlineOnly", out var value));
        Assert.Equal(Acquaintance.OnlineOnly, value);
        Assert.Equal(Acquaintance.OnlineOnly, JsonName.Parse<Acquaintance>("onlineOnly"));
    }

    [Theory]
    [InlineData("OnlineOnly")]
    [InlineData("onlineonly")]
    [InlineData(" onlineOnly")]
    [InlineData("2")]
    [InlineData("stranger, introduced")]
    [InlineData("")]
    [InlineData(null)]
    public void Another_letter_case_a_number_or_a_list_is_no_name(string? name)
    {
        Assert.False(JsonName.TryParse<Acquaintance>(name, out _));
        Assert.Throws<FormatException>(() => JsonName.Parse<Acquaintance>(name!));
    }

    [Fact]
    public void The_error_says_what_is_allowed() =>
        Assert.Equal("\"brunch\" is not one of: breakfast, lunch, coffee, dinner.", Assert.Throws<FormatException>(() => JsonName.Parse<Meal>("brunch")).Message);

    [Fact]
    public void A_value_that_the_enum_does_not_have_has_no_name() => Assert.Throws<ArgumentOutOfRangeException>(() => JsonName.Of((Meal)99));
}
