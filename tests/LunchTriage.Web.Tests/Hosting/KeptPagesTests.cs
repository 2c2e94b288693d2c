using System.Data.Common;
using System.Net;
using LunchTriage.Core.Decisions;
using LunchTriage.Storage;
using LunchTriage.Web.Tests.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace LunchTriage.Web.Tests.Hosting;

public sealed class KeptPagesTests
{
    [Theory]
    [InlineData("/dashboard")]
    [InlineData("/dashboard?period=last12")]
    [InlineData("/reports/2026")]
    [InlineData("/reports/2026?initials=true")]
    [InlineData("/rules")]
    public async Task A_page_is_kept_until_something_is_written(string address)
    {
        await using var app = await OwnersApp.StartAsync();
        await app.NoteAsync("Eve Cole", OwnersApp.ColdCall);
        var (first, second) = (await AskAsync(app, address), await AskAsync(app, address));
        Assert.Equal((false, true), (first.Kept, second.Kept));
        Assert.Equal(first.Text, second.Text);

        await app.NoteAsync("Ida Lund", OwnersApp.Neighbour);
        Assert.False((await AskAsync(app, address)).Kept);
    }

    [Fact]
    public async Task What_is_written_shows_at_once()
    {
        await using var app = await OwnersApp.StartAsync();
        Assert.DoesNotContain("You got 1 invitation", (await AskAsync(app, "/reports/2026")).Text, StringComparison.Ordinal);
        var id = await app.NoteAsync("Eve Cole", OwnersApp.ColdCall, Decision.Accepted);
        Assert.Contains("You got 1 invitation", (await AskAsync(app, "/reports/2026")).Text, StringComparison.Ordinal);
        await app.SendAsync($"/invitations/{id}/delete", "");
        Assert.DoesNotContain("You got 1 invitation", (await AskAsync(app, "/reports/2026")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_isn_t_kept_over_the_owners_midnight()
    {
        await using var app = await OwnersApp.StartAsync();
        await app.NoteAsync("Eve Cole", OwnersApp.ColdCall);
        app.Clock.Now = new(2026, 11, 24, 22, 59, 0, TimeSpan.Zero);
        Assert.Contains("24 November 2026", (await AskAsync(app, "/reports/2026")).Text, StringComparison.Ordinal);
        app.Clock.Now = app.Clock.Now.AddMinutes(1);
        Assert.Contains("25 November 2026", (await AskAsync(app, "/reports/2026")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_reader_gets_their_own_dates_and_compression()
    {
        await using var app = await OwnersApp.StartAsync();
        await AskAsync(app, "/dashboard");
        Assert.False((await AskAsync(app, "/dashboard", ("Accept-Language", "en-US"))).Kept);
        Assert.False((await AskAsync(app, "/dashboard", ("Accept-Encoding", "br"))).Kept);
        Assert.True((await AskAsync(app, "/dashboard")).Kept);
    }

    [Fact]
    public async Task Whoever_brings_a_note_of_what_was_just_done_gets_a_page_of_their_own()
    {
        await using var app = await OwnersApp.StartAsync();
        var note = await app.OfAsync<IOptions<CookieTempDataProviderOptions>, string>(options => Task.FromResult(options.Value.Cookie.Name!));
        await AskAsync(app, "/dashboard");
        Assert.False((await AskAsync(app, "/dashboard", ("Cookie", $"{note}=said"))).Kept);
        Assert.True((await AskAsync(app, "/dashboard")).Kept);
    }

    [Fact]
    public async Task What_can_t_be_shown_isn_t_kept()
    {
        await using var app = await OwnersApp.StartAsync();
        for (var twice = 0; twice < 2; twice++)
        {
            using var answer = await app.Client.GetAsync("/reports/9999");
            Assert.Equal((HttpStatusCode.NotFound, null), (answer.StatusCode, answer.Headers.Age));
        }
    }

    [Theory]
    [InlineData("/dashboard")]
    [InlineData("/reports/2026")]
    public async Task Who_asks_beside_a_reader_that_leaves_gets_the_page(string address)
    {
        var held = new HeldQuery();
        await using var app = await OwnersApp.StartAsync(services => services.ConfigureDbContext<SqliteContext>(options => options.AddInterceptors(held)));
        await app.NoteAsync("Eve Cole", OwnersApp.ColdCall);
        held.Hold();
        using var leaves = new CancellationTokenSource();
        var first = app.Client.GetAsync(address, leaves.Token);
        await held.Reached;
        var second = AskAsync(app, address);
        await leaves.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        Assert.Contains("2026", (await second).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whatever_an_address_holds_its_own_page_is_answered()
    {
        await using var app = await OwnersApp.StartAsync();
        var pages = await Task.WhenAll(AskAsync(app, "/dashboard?a=%1E"), AskAsync(app, "/rules?a=%1E"));
        Assert.DoesNotContain("When a lunch is worth it", pages[0].Text, StringComparison.Ordinal);
        Assert.Contains("When a lunch is worth it", pages[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_owners_page_is_kept_for_them_alone()
    {
        var owner = CurrentOwner.Local;
        await using var app = await OwnersApp.StartAsync(services => services.AddScoped(_ => owner));
        await app.NoteAsync("Eve Cole", OwnersApp.Neighbour, Decision.Declined);
        await app.InAsync<LunchTriageContext>(context => context.Database.ExecuteSqlRawAsync("""
            INSERT INTO Owners (Id, Name, Profession, TimeZone, Signature, Theme, CreatedAt, Version) SELECT 2, 'Someone else', '', TimeZone, '', Theme, CreatedAt, 1 FROM Owners WHERE Id = 1;
            INSERT INTO Policies (OwnerId, Number, Document, CreatedAt) SELECT 2, Number, Document, CreatedAt FROM Policies WHERE OwnerId = 1;
            """));
        Assert.Contains("Eve Cole", (await AskAsync(app, "/reports/2026")).Text, StringComparison.Ordinal);
        owner = new(2);
        var others = await AskAsync(app, "/reports/2026");
        Assert.False(others.Kept);
        Assert.DoesNotContain("Eve Cole", others.Text, StringComparison.Ordinal);
    }

    private static async Task<(bool Kept, string Text)> AskAsync(OwnersApp app, string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach (var (name, value) in headers)
        {
            request.Headers.Remove(name);
            request.Headers.Add(name, value);
        }

        using var answer = await app.Client.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        // How long ago it was made is said of what was kept, and of nothing else.
        return (answer.Headers.Age is not null, PageText.Of(await answer.Content.ReadAsStringAsync()));
    }

    // Holds the next query of tallies until whoever asked gives up.
    private sealed class HeldQuery : DbCommandInterceptor
    {
        private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _holds;

        public Task Reached => _reached.Task.WaitAsync(TimeSpan.FromSeconds(20));

        public void Hold() => _holds = 1;

        public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            if (command.CommandText.Contains("FROM \"Invitations\"", StringComparison.Ordinal) && Interlocked.Exchange(ref _holds, 0) == 1)
            {
                _reached.SetResult();
                await Task.Delay(Timeout.Infinite, cancellationToken);
            }

            return result;
        }
    }
}
