using System.Net;
using LunchTriage.Core.Decisions;
using LunchTriage.Web.Tests.Pages;
using Microsoft.AspNetCore.Mvc;
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
        Assert.DoesNotContain("You were invited once", (await AskAsync(app, "/reports/2026")).Text, StringComparison.Ordinal);
        var id = await app.NoteAsync("Eve Cole", OwnersApp.ColdCall, Decision.Accepted);
        Assert.Contains("You were invited once", (await AskAsync(app, "/reports/2026")).Text, StringComparison.Ordinal);
        await app.SendAsync($"/invitations/{id}/delete", "");
        Assert.DoesNotContain("You were invited once", (await AskAsync(app, "/reports/2026")).Text, StringComparison.Ordinal);
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
}
