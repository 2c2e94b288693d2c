using System.Globalization;
using System.Net;
using LunchTriage.Web.Hosting;
using Microsoft.AspNetCore.RateLimiting;

namespace LunchTriage.Web.Tests.Hosting;

public sealed class RateLimitsTests
{
    private static readonly Probe Triage = Probe.Ok("/api/v1/probe", new EnableRateLimitingAttribute(RateLimits.Triage));
    private static readonly Probe LiveVerdict = Probe.Ok("/probe", new EnableRateLimitingAttribute(RateLimits.LiveVerdict));

    [Fact]
    public async Task The_call_after_the_last_allowed_one_is_told_when_to_come_back()
    {
        using var app = new App().With("LunchTriage:RateLimits:TriagePerMinute", "2").With(Triage);
        using var client = app.CreateClient();
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK], await AskAsync(client, Triage, times: 2));

        using var answer = await client.GetAsync(Triage.Path);
        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.InRange(answer.Headers.RetryAfter?.Delta?.TotalSeconds ?? 0, 1, 60);
    }

    [Fact]
    public async Task Sixty_calls_a_minute_are_allowed_where_nothing_is_set()
    {
        using var app = new App().With(Triage);
        var answers = await AskAsync(app.CreateClient(), Triage, times: 61);
        Assert.Equal((60, HttpStatusCode.TooManyRequests), (answers.Count(answer => answer == HttpStatusCode.OK), answers[^1]));
    }

    [Fact]
    public async Task Zero_turns_the_limit_off()
    {
        using var app = new App().With("LunchTriage:RateLimits:TriagePerMinute", "0").With(Triage);
        Assert.All(await AskAsync(app.CreateClient(), Triage, times: 100), answer => Assert.Equal(HttpStatusCode.OK, answer));
    }

    [Fact]
    public async Task Typing_in_the_form_does_not_use_up_the_calls_of_programs()
    {
        using var app = new App().With("LunchTriage:RateLimits:TriagePerMinute", "1").With(Triage).With(LiveVerdict);
        using var client = app.CreateClient();
        Assert.All(await AskAsync(client, LiveVerdict, times: 100), answer => Assert.Equal(HttpStatusCode.OK, answer));
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.TooManyRequests], await AskAsync(client, Triage, times: 2));
    }

    [Fact]
    public async Task A_page_that_was_asked_for_too_often_says_so_on_a_page()
    {
        using var app = new App().With(RateLimits.LiveVerdictPerMinute.Key, 1.ToString(CultureInfo.InvariantCulture)).With(LiveVerdict);
        using var client = app.CreateClient();
        await AskAsync(client, LiveVerdict, times: 1);
        using var answer = await client.GetAsync(LiveVerdict.Path);
        Assert.Equal((HttpStatusCode.TooManyRequests, "text/html"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
    }

    private static async Task<HttpStatusCode[]> AskAsync(HttpClient client, Probe probe, int times)
    {
        var answers = new HttpStatusCode[times];
        for (var time = 0; time < times; time++)
        {
            using var answer = await client.GetAsync(probe.Path);
            answers[time] = answer.StatusCode;
        }

        return answers;
    }
}
