using System.Net;
using LunchTriage.Core.Decisions;
using LunchTriage.Storage;
using LunchTriage.Storage.Invitations;
using LunchTriage.Storage.Owners;
using LunchTriage.Storage.Policies;
using LunchTriage.Web.Tests.Pages.Evaluate;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LunchTriage.Web.Tests.Pages.Invitations;

/// <summary>What belongs to another owner is not there, whatever one asks of it.</summary>
public sealed class OtherOwnersTests : IAsyncLifetime
{
    private OwnersApp _app = null!;
    private long _theirs;

    [Theory]
    [InlineData("")]
    [InlineData("/edit")]
    [InlineData("/delete")]
    public async Task It_is_not_found(string page) => Assert.Equal(HttpStatusCode.NotFound, (await _app.OpenAsync($"/invitations/{_theirs}{page}")).Status);

    [Theory]
    [InlineData("?handler=Decide", "decision", "declined")]
    [InlineData("?handler=TakeBackDecision", "decision", "")]
    [InlineData("?handler=Outcome", "outcome.result", "held")]
    [InlineData("?handler=TakeBackOutcome", "decision", "")]
    [InlineData("/edit?handler=Save", "invitation.inviter.name", "Mine")]
    [InlineData("/edit?handler=Judge", "invitation.inviter.name", "Mine")]
    [InlineData("/delete", "decision", "")]
    public async Task It_cannot_be_changed(string handler, string field, string value)
    {
        var token = PageText.TokenOf(await _app.HtmlAsync("/evaluate"));
        using var answer = await _app.Client.PostAsync($"/invitations/{_theirs}{handler}", new FormUrlEncodedContent([new(field, value), new("form-token", token)]));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        await ByThemAsync(async store => Assert.Equal((Decision.Accepted, "Ines Karlsdóttir"), (await store.FindAsync(_theirs, default)) is { } stored ? (stored.Decision!.Decision, stored.Details.Inviter.Name) : default));
    }

    [Fact]
    public async Task It_is_in_no_list_no_number_and_no_question()
    {
        foreach (var page in (string[])["/", "/invitations", "/invitations?q=ines", "/dashboard", "/reports/2026"])
        {
            Assert.DoesNotContain("Ines", (await _app.OpenAsync(page)).Text, StringComparison.Ordinal);
        }

        var form = (await _app.OpenAsync("/evaluate")).Fill(AForm.Neighbour);
        Assert.DoesNotContain("Already noted?", (await form.PressAsync("Judge it")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await form.SendToAsync("invitation", $"/evaluate/verdict?id={_theirs}")).Status);
    }

    public async Task InitializeAsync()
    {
        _app = await OwnersApp.StartAsync();
        await _app.OfAsync<LunchTriageContext, int>(context => context.Database.ExecuteSqlRawAsync(
            """
            INSERT INTO Owners (Id, Name, Profession, TimeZone, Signature, Theme, CreatedAt, Version) SELECT 2, Name, Profession, TimeZone, Signature, Theme, CreatedAt, Version FROM Owners WHERE Id = 1;
            INSERT INTO Policies (OwnerId, Number, Document, CreatedAt) SELECT 2, Number, Document, CreatedAt FROM Policies WHERE OwnerId = 1;
            """));
        await ByThemAsync(async store =>
        {
            _theirs = (await store.AddAsync(
                new(new("Ines Karlsdóttir"), ReceivedVia.Email, "", "", OwnersApp.Neighbour with { ProposedFor = new DateTime(2026, 12, 3, 12, 30, 0) }), idempotency: null, outcome: null, default)).Id;
            await store.DecideAsync(_theirs, Decision.Accepted, "", version: null, default);
        });
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    // The services of a scope whose owner is the other one.
    private Task<bool> ByThemAsync(Func<InvitationStore, Task> act) => _app.OfAsync<IServiceProvider, bool>(async services =>
    {
        await using var context = ActivatorUtilities.CreateInstance<SqliteContext>(services, new CurrentOwner(2));
        var time = services.GetRequiredService<TimeProvider>();
        await act(new(context, new(new PolicyStore(context, time), new BudgetQuery(context)), new OwnerStore(context), time));
        return true;
    });
}
