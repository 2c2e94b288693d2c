namespace LunchTriage.Web.Tests.Hosting;

public sealed class CachingTests(App app) : IClassFixture<App>
{
    [Theory]
    [InlineData("/no/such/page")]
    [InlineData("/api/docs/")]
    public async Task A_page_is_kept_by_this_browser_alone_and_survives_the_back_button(string path)
    {
        using var answer = await app.CreateClient().GetAsync(path);
        Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
        // With no-store the browser forgets the page, and what was typed, as soon as it is left.
        Assert.Equal((true, true, false), (answer.Headers.CacheControl?.Private, answer.Headers.CacheControl?.NoCache, answer.Headers.CacheControl?.NoStore));
        Assert.Empty(answer.Headers.Pragma);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/invitations")]
    [InlineData("/dashboard")]
    [InlineData("/reports/2026")]
    public async Task A_page_in_which_nothing_is_typed_is_made_anew_for_the_back_button(string path)
    {
        using var answer = await app.CreateClient().GetAsync(path);
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        Assert.Empty(answer.Headers.Pragma);
    }

    [Fact]
    public async Task What_the_api_says_is_kept_nowhere()
    {
        using var answer = await app.CreateClient().GetAsync("/api/v1/no-such-call");
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task An_asset_with_its_fingerprint_in_its_name_is_kept_for_a_year()
    {
        using var client = app.CreateClient();
        using var answer = await client.GetAsync(Assets.StyleSheet(app));
        Assert.Equal(TimeSpan.FromDays(365), answer.Headers.CacheControl?.MaxAge);
        Assert.Contains("immutable", answer.Headers.CacheControl?.ToString(), StringComparison.Ordinal);
    }
}
