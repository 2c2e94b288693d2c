using LunchTriage.Core.Facts;
using LunchTriage.Web.Pages.Shared;

namespace LunchTriage.Web.Tests.Pages.Shared;

/// <summary>Which groups of the form stand open, and what they say.</summary>
public sealed class FactGroupTests : IAsyncLifetime
{
    private static readonly InvitationFacts Acquainted = new() { Acquaintance = Acquaintance.MetInPerson, ReceivedOn = OwnersApp.Today };
    private static readonly DateOnly Day = OwnersApp.Today.AddDays(-30);
    private OwnersApp _app = null!;

    public static TheoryData<string, InvitationFacts> Answered { get; } = new()
    {
        { "back", Acquainted with { WorkedAlongside = true } },
        { "back", Acquainted with { Friendship = true } },
        { "back", Acquainted with { LastSeenOn = Day } },
        { "event", Acquainted with { MetAtEvent = new(EventKind.Other, Day) } },
        { "profession", Acquainted with { Field = Field.Related } },
        { "profession", Acquainted with { SharedInterest = true } },
        { "profession", Acquainted with { Leadership = Leadership.Interest } },
        { "near", Acquainted with { SameBuilding = true } },
        { "near", Acquainted with { ReferralSource = true } },
        { "hire", Acquainted with { HiringFor = HiringFor.Coaching } },
    };

    [Theory]
    [MemberData(nameof(Answered))]
    public async Task A_group_opens_on_edit_where_one_of_its_facts_is_not_at_its_default(string group, InvitationFacts facts)
    {
        Assert.Equal([group], await OpenOnEditAsync(facts));
        Assert.Equal([group], await OpenOnEditAsync(facts with { Acquaintance = Acquaintance.Stranger }));
    }

    [Fact]
    public async Task Where_all_are_at_their_defaults_only_whom_one_met_in_person_opens_a_group()
    {
        Assert.Equal(["back"], await OpenOnEditAsync(Acquainted));
        Assert.Empty(await OpenOnEditAsync(Acquainted with { Acquaintance = Acquaintance.OnlineOnly }));
        Assert.Empty(await OpenOnEditAsync(Acquainted with { Acquaintance = Acquaintance.Introduced, WantToMeet = Answer.Yes, SeeksAdvice = true }));
    }

    [Fact]
    public async Task An_answer_that_the_form_does_not_know_stands_in_its_group_as_it_was_sent()
    {
        var answer = await _app.SendAsync("/evaluate", "Judge", ("invitation.facts[field]", "{7}"));
        Assert.Contains("Their field: {7}", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_counts_where_nothing_is_answered_is_marked_so_that_the_browser_knows_it()
    {
        var form = await _app.OpenAsync("/evaluate");
        foreach (var fact in FactGroup.All.SelectMany(group => group.Facts).OfType<ChoiceFact>().Where(fact => !fact.IsStatement))
        {
            var marked = form.Document.QuerySelectorAll($"input[name='invitation.facts[{fact.Path}]'].usual").Select(input => input.GetAttribute("value"));
            Assert.Equal(fact.Default is { } value ? [value.Name] : [], marked);
        }
    }

    public async Task InitializeAsync() => _app = await OwnersApp.StartAsync();

    public async Task DisposeAsync() => await _app.DisposeAsync();

    private async Task<string[]> OpenOnEditAsync(InvitationFacts facts)
    {
        var id = await _app.NoteAsync("Ada", facts);
        var page = await _app.OpenAsync($"/invitations/{id}/edit");
        return [.. page.Document.QuerySelectorAll(".groups > details[open]").Select(group => group.Id!["group-".Length..])];
    }
}
