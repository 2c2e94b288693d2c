using LunchTriage.Core.Policies;
using LunchTriage.Core.Rules.LunchTypes;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Tests.Words;

public sealed class KindWordsTests
{
    [Fact]
    public void A_kind_has_its_name_and_what_is_outside_of_all_a_name_too()
    {
        var words = Reading.As("de-DE", "de", new() { ["Outside your kinds"] = "Nichts davon", [PreferredTypes.All[0].Name.Template] = "Dies" });

        Assert.Equal(["Dies", "Nichts davon"], [words[Policy.Default.KindName(PreferredTypes.All[0].Key)], words[Policy.Default.KindName(null)]]);
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("my {1} type")]
    [InlineData("{{mine}}")]
    [InlineData("Held")]
    public void A_kind_that_the_policy_doesnt_know_goes_by_its_key_letter_by_letter(string key) =>
        Assert.Equal(key, Reading.As("de-DE", "de", new() { ["Held"] = "Gehalten" })[Policy.Default.KindName(key)]);
}
