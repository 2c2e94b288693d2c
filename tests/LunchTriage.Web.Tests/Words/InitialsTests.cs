using LunchTriage.Web.Words;

namespace LunchTriage.Web.Tests.Words;

public sealed class InitialsTests
{
    [Theory]
    [InlineData("Teodora Vasquez-Lund", "T. V.")]
    [InlineData("  Anna   Maria Ek ", "A. M. E.")]
    [InlineData("김서연", "김.")]
    [InlineData("Zoë", "Z.")]
    [InlineData("\ud83d\udc69\u200d\ud83d\udcbb", "\ud83d\udc69\u200d\ud83d\udcbb.")]
    public void A_name_becomes_its_initials(string name, string initials) => Assert.Equal(initials, Initials.Of(name));
}
