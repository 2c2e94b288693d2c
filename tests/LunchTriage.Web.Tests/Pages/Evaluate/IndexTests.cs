using System.Net;
using LunchTriage.Core.Assessments;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Facts;
using LunchTriage.Storage.Invitations;

namespace LunchTriage.Web.Tests.Pages.Evaluate;

public sealed class IndexTests : IAsyncLifetime
{
    private const string Save = "Save invitation";
    private OwnersApp _app = null!;

    [Fact]
    public async Task A_form_that_is_sent_stores_one_invitation_and_leads_to_it()
    {
        var shown = await (await _app.OpenAsync("/evaluate")).Fill(AForm.Neighbour).PressAsync(Save);
        Assert.Matches("^/invitations/[0-9]+$", shown.Address);
        Assert.Contains("Ines Karlsdóttir", shown.Text, StringComparison.Ordinal);
        Assert.Equal(1, await _app.CountAsync());

        var stored = await _app.StoredAsync(shown);
        Assert.Equal((Verdict.Accept, "neighbour"), (stored.InForce.Assessment.Verdict, stored.InForce.Assessment.LunchType));
        Assert.Equal((OwnersApp.Today, ReceivedVia.Email), (stored.Details.Facts.ReceivedOn, stored.Details.ReceivedVia));
        Assert.Null(stored.Decision);
    }

    [Fact]
    public async Task Every_answer_of_the_form_is_stored()
    {
        var stored = await _app.StoredAsync(await (await _app.OpenAsync("/evaluate")).Fill(AForm.Full).PressAsync(Save));
        Assert.Equal(
            new InvitationDetails(new("Ines Karlsdóttir", "ines@example.org", "Third floor", "Speech therapist"), ReceivedVia.Letter, "Café Morgenrot", "Dear colleague,\nshall we?", new()
            {
                Meal = Meal.Breakfast,
                Acquaintance = Acquaintance.MetInPerson,
                ProposedFor = new DateTime(2026, 11, 20, 7, 45, 0),
                ReceivedOn = new(2026, 11, 2),
                Guests = 3,
                WorkedAlongside = true,
                Friendship = true,
                LastSeenOn = new(2026, 10, 9),
                MetAtEvent = new(EventKind.Workshop, new(2026, 10, 8), Spark: true),
                Field = Field.Same,
                SharedInterest = true,
                Leadership = Leadership.Authority,
                SameBuilding = true,
                ReferralSource = true,
                HiringFor = HiringFor.Coaching,
                WantToMeet = Answer.Yes,
                InviterPays = Answer.No,
                Available = Answer.Yes,
                PresentingThatDay = true,
                SeeksAdvice = true,
                Solicited = true,
            }),
            stored.Details);
    }

    [Fact]
    public async Task A_form_that_is_sent_twice_stores_one_invitation_and_leads_to_it_both_times()
    {
        var form = (await _app.OpenAsync("/evaluate")).Fill(AForm.Neighbour);
        var (first, second) = (await form.PressAsync(Save), await form.PressAsync(Save));
        Assert.Equal(first.Address, second.Address);
        Assert.Equal(1, await _app.CountAsync());
    }

    [Fact]
    public async Task A_double_click_that_arrives_at_once_stores_one_invitation()
    {
        var form = (await _app.OpenAsync("/evaluate")).Fill(AForm.Neighbour);
        var shown = await Task.WhenAll(form.PressAsync(Save), form.PressAsync(Save), form.PressAsync(Save));
        Assert.Single(shown.Select(page => page.Address).Distinct());
        Assert.Equal(1, await _app.CountAsync());
    }

    [Fact]
    public async Task A_form_that_was_saved_and_then_changed_is_asked_about_and_saves_when_it_is_sent_again()
    {
        var form = (await _app.OpenAsync("/evaluate")).Fill(AForm.Neighbour);
        var first = await form.PressAsync(Save);

        var asked = await form.Fill(("invitation.inviter.name", "Somebody else")).PressAsync(Save);
        Assert.Contains("This form was saved before", asked.Text, StringComparison.Ordinal);
        Assert.Contains(asked.Document.QuerySelectorAll(".error-summary a"), link => link.GetAttribute("href") == first.Address + "/edit");
        Assert.Equal("Somebody else", asked.Value("invitation.inviter.name"));
        Assert.Equal(1, await _app.CountAsync());

        Assert.NotEqual(first.Address, (await asked.PressAsync(Save)).Address);
        Assert.Equal(2, await _app.CountAsync());
    }

    [Fact]
    public async Task What_was_already_noted_is_asked_about_first_and_then_saved()
    {
        var first = await (await _app.OpenAsync("/evaluate")).Fill(AForm.Neighbour).PressAsync(Save);

        var asked = await (await _app.OpenAsync("/evaluate")).Fill(AForm.Neighbour).PressAsync(Save);
        Assert.Contains("Already noted?", asked.Text, StringComparison.Ordinal);
        Assert.Contains(asked.Of("pointed-out").QuerySelectorAll("a"), link => link.GetAttribute("href") == first.Address);
        Assert.Equal(1, await _app.CountAsync());

        Assert.NotEqual(first.Address, (await asked.PressAsync("Save it all the same")).Address);
        Assert.Equal(2, await _app.CountAsync());
    }

    [Fact]
    public async Task The_same_person_on_another_day_is_not_asked_about()
    {
        await (await _app.OpenAsync("/evaluate")).Fill(AForm.Neighbour).PressAsync(Save);
        await (await _app.OpenAsync("/evaluate")).Fill(AForm.Neighbour).Fill(("day", "2026-12-04")).PressAsync(Save);
        Assert.Equal(2, await _app.CountAsync());
    }

    [Fact]
    public async Task A_lunch_that_lies_in_the_past_is_noted_accepted_and_recorded_in_one_go()
    {
        var shown = await (await _app.OpenAsync("/evaluate")).Fill(AForm.Full).PressAsync(Save);
        Assert.Contains("Noted, with how it went.", shown.Document.Body!.TextContent, StringComparison.Ordinal);
        var stored = await _app.StoredAsync(shown);
        Assert.Equal(Decision.Accepted, stored.Decision!.Decision);
        Assert.Equal(
            new Outcome
            {
                Result = OutcomeResult.Held,
                On = new(2026, 11, 20),
                Hours = Core.Costs.Hours.From(2.5m),
                PaidBy = PaidBy.Split,
                BenefitMine = 4,
                BenefitTheirs = 5,
                CameOfIt = "A referral\neach way",
                PrivateNote = "For me alone",
            },
            stored.Outcome);
        Assert.Equal([HistoryKind.Noted, HistoryKind.Decided, HistoryKind.OutcomeRecorded], stored.History.Select(entry => entry.Kind));
    }

    [Fact]
    public async Task Words_on_how_it_went_without_how_are_asked_about_and_kept()
    {
        var asked = await (await _app.OpenAsync("/evaluate")).Fill(AForm.Neighbour).Fill(("outcome.cameOfIt", "Precious words")).PressAsync(Save);
        Assert.Contains("Say how it went: held, cancelled, or a no-show.", asked.Text, StringComparison.Ordinal);
        Assert.Contains("Precious words", asked.Document.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await _app.CountAsync());
    }

    [Fact]
    public async Task A_day_that_has_passed_is_pointed_out_before_it_is_judged_again()
    {
        var judged = await (await _app.OpenAsync("/evaluate")).Fill(AForm.Neighbour).Fill(("day", "2026-11-23")).PressAsync("Judge it");
        Assert.Contains("That day has passed.", judged.Text, StringComparison.Ordinal);
        Assert.Equal(0, await _app.CountAsync());
    }

    [Theory]
    [InlineData("2026-11-20", "", "2026-11-20")]
    [InlineData("2026-11-24", "", "2026-11-24")]
    [InlineData("2026-12-03", "", "2026-11-24")]
    [InlineData("", "", "2026-11-24")]
    [InlineData("2026-11-20", "2026-11-02", "2026-11-02")]
    [InlineData("2026-11-20", "2026-11-21", "2026-11-21")]
    public async Task Where_it_is_left_open_when_it_came_that_is_today_or_the_day_of_a_meal_that_is_over(string day, string typed, string received)
    {
        var judged = await (await _app.OpenAsync("/evaluate")).Fill(AForm.Neighbour).Fill(("day", day), ("invitation.facts[receivedOn]", typed)).PressAsync("Judge it");
        Assert.Equal(typed, judged.Value("invitation.facts[receivedOn]"));
        Assert.Equal(typed == "2026-11-21", judged.Text.Contains("lies before the day on which the invitation came", StringComparison.Ordinal));
        var stored = await _app.StoredAsync(await judged.PressAsync(Save));
        Assert.Equal(received, stored.Details.Facts.ReceivedOn.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Judging_again_says_the_verdict_and_stores_nothing()
    {
        var judged = await (await _app.OpenAsync("/evaluate")).Fill(AForm.Neighbour).PressAsync("Judge it");
        Assert.Equal((HttpStatusCode.OK, "accept"), (judged.Status, judged.Of("verdict").GetAttribute("data-verdict")));
        Assert.Equal(0, await _app.CountAsync());
    }

    [Theory]
    [InlineData("breakfast", 8)]
    [InlineData("lunch", 12.5)]
    [InlineData("coffee", 15)]
    [InlineData("dinner", 19)]
    public async Task A_day_without_a_time_takes_the_usual_one_of_the_meal(string meal, double hour)
    {
        var shown = await (await _app.OpenAsync("/evaluate")).Fill(AForm.Neighbour).Fill(("invitation.facts[meal]", meal)).PressAsync(Save);
        Assert.Equal(new DateTime(2026, 12, 3).AddHours(hour), (await _app.StoredAsync(shown)).Details.Facts.ProposedFor);
    }

    [Fact]
    public async Task Answers_that_contradict_each_other_are_pointed_out_and_saved_all_the_same()
    {
        var form = (await _app.OpenAsync("/evaluate")).Fill(AForm.Neighbour).Fill(("invitation.facts[acquaintance]", "stranger"), ("invitation.facts[workedAlongside]", "true"));
        var judged = await form.PressAsync("Judge it");
        var link = Assert.Single(judged.Of("pointed-out").QuerySelectorAll("a"));
        Assert.Equal(link.GetAttribute("href"), Assert.Single(judged.Of("verdict").QuerySelectorAll(".contradictions a")).GetAttribute("href"));
        Assert.Contains("You worked side by side, so you have met in person.", judged.Text, StringComparison.Ordinal);
        Assert.NotNull(judged.Of(link.GetAttribute("href")![1..]));

        var saved = await judged.PressAsync(Save);
        Assert.Equal(1, await _app.CountAsync());
        var said = Assert.Single(saved.Document.QuerySelectorAll("main > .contradictions"));
        Assert.Contains("You worked side by side, so you have met in person.", said.TextContent, StringComparison.Ordinal);
        Assert.Equal($"{saved.Address}/edit#facts-workedAlongside", said.QuerySelector("a")!.GetAttribute("href"));
    }

    public async Task InitializeAsync() => _app = await OwnersApp.StartAsync();

    public async Task DisposeAsync() => await _app.DisposeAsync();
}
