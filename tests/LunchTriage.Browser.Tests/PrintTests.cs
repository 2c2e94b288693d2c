using System.Net;
using System.Text.Json.Nodes;
using LunchTriage.Browser.Tests.Shared;
using Microsoft.Playwright;

namespace LunchTriage.Browser.Tests;

/// <summary>What paper could cut.</summary>
[Collection(InChromium.Name)]
public sealed class PrintTests(Chromium chromium)
{
    // Letter within the margins of @page, in CSS pixels.
    private const int Width = 816 - 121;
    private const int Height = 1056 - 121;

    [Fact]
    public async Task The_reports_first_page_has_its_months_also_on_the_shorter_paper()
    {
        await using var app = new RunningApp();
        var page = await chromium.OpenAsync(app, Width);
        var policy = JsonNode.Parse(await (await page.APIRequest.GetAsync("/api/v1/policy")).TextAsync())!;
        policy["rate"] = new JsonObject { ["amount"] = 150, ["currency"] = "USD" };
        var priced = await page.APIRequest.PutAsync("/api/v1/policy", new() { Data = policy.ToJsonString(), Headers = [new("If-Match", "*"), new("Content-Type", "application/json")] });
        Assert.Equal((int)HttpStatusCode.OK, priced.Status);
        foreach (var day in (string[])["01", "08"])
        {
            await NoteAsync("Held as judged", new { acquaintance = "metInPerson", wantToMeet = "yes", sameBuilding = true, field = "related", receivedOn = "2026-03-" + day }, "accepted", benefit: 4);
            await NoteAsync("Outside any kind", new { acquaintance = "introduced", receivedOn = "2026-04-" + day }, "accepted", benefit: 2);
        }

        await NoteAsync("Declined", new { acquaintance = "introduced", wantToMeet = "no", receivedOn = "2026-05-01" }, "declined");
        await NoteAsync("Redirected", new { acquaintance = "stranger", receivedOn = "2026-06-01" }, "redirected");

        await page.GotoAsync("/reports/2026");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal(6, await page.Locator(".prose.big p").CountAsync());
        var end = await page.Locator(".chart-and-table").EvaluateAsync<double>("months => months.getBoundingClientRect().bottom + scrollY");
        Assert.True(end <= Height, $"The months end {end - Height} px below the first page.");

        async Task NoteAsync(string name, object facts, string decision, int? benefit = null)
        {
            var noted = await page.APIRequest.PostAsync("/api/v1/invitations", new() { DataObject = new { inviter = new { name }, facts } });
            Assert.Equal((int)HttpStatusCode.Created, noted.Status);
            var path = new Uri(new Uri(app.Address), noted.Headers["location"]).AbsolutePath;
            await page.APIRequest.PostAsync(path + "/decision", new() { DataObject = new { decision } });
            if (benefit is { } mine)
            {
                await page.APIRequest.PostAsync(path + "/outcome", new() { DataObject = new { result = "held", benefit = new { mine } } });
            }
        }
    }
}
