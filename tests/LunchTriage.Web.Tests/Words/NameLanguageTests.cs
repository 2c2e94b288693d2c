using LunchTriage.Web.Words;

namespace LunchTriage.Web.Tests.Words;

public sealed class NameLanguageTests
{
    [Theory]
    [InlineData("김서연", "ko")]
    [InlineData("金 서연", "ko")]
    [InlineData("さとう 美緒", "ja")]
    [InlineData("ｻﾄｳ", "ja")]
    [InlineData("Ελένη Παππά", "el")]
    [InlineData("Անի", "hy")]
    [InlineData("นภา", "th")]
    public void A_script_of_one_language_names_it(string name, string language) => Assert.Equal(language, NameLanguage.Of(name));

    [Theory]
    [InlineData("佐藤 美緒", "und-Hani")]
    [InlineData("王芳", "und-Hani")]
    [InlineData("نور الحسيني", "und-Arab")]
    [InlineData("Дмитро", "und-Cyrl")]
    [InlineData("שרה", "und-Hebr")]
    public void A_script_of_many_languages_names_itself_alone(string name, string language) => Assert.Equal(language, NameLanguage.Of(name));

    [Theory]
    [InlineData("Hannah Oyelaran-Beck")]
    [InlineData("Nadia Szabó")]
    [InlineData("Nguyễn Thị Ánh")]
    [InlineData("Kim 김서연")]
    [InlineData("…")]
    [InlineData("")]
    public void Latin_letters_and_mixed_scripts_prove_nothing(string name) => Assert.Null(NameLanguage.Of(name));
}
