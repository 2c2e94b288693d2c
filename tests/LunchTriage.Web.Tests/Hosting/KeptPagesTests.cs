using LunchTriage.Core.Decisions;
using LunchTriage.Web.Tests.Pages;

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
        await app.SendAsync($"/invitations/{id}/delete", "Delete");
        Assert.DoesNotContain("You were invited once", (await AskAsync(app, "/reports/2026")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_isn_t_kept_over_the_owners_midnight()
    {
        await using var app = await OwnersApp.StartAsync();
        app.Clock.Now = new(2026, 11, 24, 22, 59, 0, TimeSpan.Zero);
        await AskAsync(app, "/dashboard?period=last12");
        app.Clock.Now = app.Clock.Now.AddMinutes(1);
        var page = await AskAsync(app, "/dashboard?period=last12");
        Assert.False(page.Kept);
        Assert.Contains("25 November 2026", page.Text, StringComparison.Ordinal);
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
    public async Task What_was_just_done_is_said_once_though_the_page_is_kept()
    {
        await using var app = await OwnersApp.StartAsync();
        var id = await app.NoteAsync("Eve Cole", OwnersApp.ColdCall);
        await AskAsync(app, "/dashboard");
        using var form = await app.Client.GetAsync($"/invitations/{id}");
        var token = PageText.TokenOf(await form.Content.ReadAsStringAsync());

        Assert.Contains("Declined", await app.SendAsync($"/invitations/{id}", "Decide", ("decision", "declined")), StringComparison.Ordinal);
        Assert.NotEmpty(token);
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
