using LunchTriage.Web.Words;

namespace LunchTriage.Web.Tests.Words;

public sealed class CountsTests
{
    [Theory]
    [InlineData(0, "0 times")]
    [InlineData(1, "once")]
    [InlineData(2, "twice")]
    [InlineData(3, "three times")]
    [InlineData(12, "twelve times")]
    [InlineData(13, "13 times")]
    [InlineData(1300, "1,300 times")]
    public void How_often_is_said_in_words(int count, string said) => Assert.Equal(said, Reading.As("en-GB")[Counts.Times(count)]);
}
