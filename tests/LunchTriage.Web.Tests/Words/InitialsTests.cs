using LunchTriage.Web.Words;

namespace LunchTriage.Web.Tests.Words;

public sealed class InitialsTests
{
    [Theory]
    [InlineData("Teodora Vasquez-Lund", "T. V.")]
    [InlineData("  Anna   Maria Ek ", "A. M. E.")]
    [InlineData("김서연", "김")]
    [InlineData("佐藤 美緒", "佐")]
    [InlineData("陈思远", "陈")]
    [InlineData("マリア・ロドリゲス", "マ")]
    [InlineData("Dr. 王小明", "D. 王")]
    [InlineData("김서연 (Seoyeon Kim)", "김 S. K.")]
    [InlineData("Ελένη Παππά", "Ε. Π.")]
    [InlineData("(unknown)", "u.")]
    [InlineData("?? (", "?. (.")]
    [InlineData("Zoë", "Z.")]
    [InlineData("\ud83d\udc69\u200d\ud83d\udcbb", "\ud83d\udc69\u200d\ud83d\udcbb.")]
    public void A_name_becomes_its_initials(string name, string initials) => Assert.Equal(initials, Initials.Of(name));
}
