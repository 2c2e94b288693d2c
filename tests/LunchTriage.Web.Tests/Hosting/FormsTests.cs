using System.Net;
using LunchTriage.Web.Hosting;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LunchTriage.Web.Tests.Hosting;

public sealed class FormsTests : IDisposable
{
    private readonly App _app = new App().With(new Probe("/form", context =>
    {
        context.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(context);
        context.Response.ContentType = "text/html";
        return context.Response.WriteAsync("<form></form>");
    }));

    [Fact]
    public async Task The_cookie_of_a_form_goes_to_no_script_and_no_other_site()
    {
        using var answer = await _app.CreateClient().GetAsync("/form");
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));
        Assert.StartsWith($"lunchtriage-form-{new DataDirectory(_app.DataDirectory).Mark}=", cookie, StringComparison.Ordinal);
        Assert.Contains("; samesite=strict; httponly", cookie, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_with_a_form_survives_the_back_button()
    {
        using var answer = await _app.CreateClient().GetAsync("/form");
        Assert.Equal("no-cache, private", answer.Headers.CacheControl?.ToString());
    }

    [Fact]
    public void Two_apps_beside_each_other_do_not_spoil_each_others_forms()
    {
        using var other = new App();
        Assert.NotEqual(new DataDirectory(_app.DataDirectory).Mark, new DataDirectory(other.DataDirectory).Mark);
    }

    [Fact]
    public async Task What_was_typed_into_a_form_that_has_grown_old_is_shown_to_be_copied_and_is_not_stored()
    {
        using var client = _app.CreateClient();
        using var answer = await client.PostAsync("/evaluate", new FormUrlEncodedContent(
        [
            new("invitation.inviter.name", "Ada <Lovelace>"), new("invitation.message", "Lunch?\nI pay."), new("invitation.facts[acquaintance]", "metInPerson"),
            new("invitation.facts[inviterPays]", "unsure"), new("day", "2026-11-27"), new("token", "secret"), new("form-token", "secret"),
        ]));
        var page = Pages.PageText.Of(await answer.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("What you sent Who invites you Ada <Lovelace> Their message Lunch? I pay. How you know them We met in person Day 2026-11-27 ", page, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", page, StringComparison.Ordinal);

        using var foreign = new HttpRequestMessage(HttpMethod.Post, "/evaluate") { Content = new FormUrlEncodedContent([new("invitation.inviter.name", "Ada")]) };
        foreign.Headers.Add("Sec-Fetch-Site", "cross-site");
        using var refused = await client.SendAsync(foreign);
        Assert.DoesNotContain("Ada", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_page_refuses_a_form_without_its_token()
    {
        using var client = _app.CreateClient();
        foreach (var page in PagesThatMayWrite())
        {
            using var answer = await client.PostAsync(page, new FormUrlEncodedContent([new("a", "b")]));
            Assert.True(answer.StatusCode == HttpStatusCode.BadRequest, $"{page} answered {(int)answer.StatusCode}");
        }
    }

    public void Dispose() => _app.Dispose();

    // The error pages take over whatever request failed, and change nothing.
    private IEnumerable<string> PagesThatMayWrite() =>
        from endpoint in _app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        where endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null
        where endpoint.Metadata.GetMetadata<IgnoreAntiforgeryTokenAttribute>() is null
        select Address(endpoint);

    private static string Address(RouteEndpoint page) => "/" + string.Join('/', page.RoutePattern.PathSegments.Select(segment =>
        string.Concat(segment.Parts.Select(part => part switch
        {
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal => literal.Content,
            _ => "2026",
        }))));
}
