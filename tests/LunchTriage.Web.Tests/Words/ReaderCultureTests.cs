using LunchTriage.Web.Words;
using Microsoft.Net.Http.Headers;

namespace LunchTriage.Web.Tests.Words;

public sealed class ReaderCultureTests
{
    [Theory]
    [InlineData("en-US,en;q=0.9", "en-US")]
    [InlineData("en-AU", "en-AU")]
    [InlineData("EN-us", "en-US")]
    [InlineData("en, en-US;q=0.5", "en-US")]
    [InlineData("en", "en-GB")]
    [InlineData("", "en-GB")]
    [InlineData("de-DE, de;q=0.9", "en-GB")]
    [InlineData("de-DE, en-US;q=0.5", "en-US")]
    [InlineData("en-GB;q=0.5, en-US", "en-US")]
    [InlineData("en-US;q=0, en-NZ", "en-NZ")]
    [InlineData("en-XX", "en-GB")]
    [InlineData("en-US-u-nu-arab", "en-GB")]
    [InlineData("*", "en-GB")]
    public void Dates_and_numbers_follow_the_readers_English(string accepted, string formats)
    {
        var (words, culture) = ReaderCulture.Of(StringWithQualityHeaderValue.TryParseList([accepted], out var list) ? [.. list] : []);

        Assert.Equal("en", words.Name);
        Assert.Equal(formats, culture.Name);
    }
}
