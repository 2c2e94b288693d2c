using System.IO.Compression;
using System.Text;
using LunchTriage.Core.Decisions;
using LunchTriage.Storage.Invitations;
using LunchTriage.Web.Tests.Exports.Pdf;
using LunchTriage.Web.Tests.Pages;

namespace LunchTriage.Web.Tests.Exports;

public sealed class WithoutNamesTests : IAsyncLifetime
{
    private OwnersApp _app = null!;

    [Theory]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("xlsx")]
    [InlineData("pdf")]
    [InlineData("ics")]
    public async Task With_initials_no_file_holds_what_could_name_somebody_and_its_own_name_says_so(string format)
    {
        var (details, outcome) = (OwnersApp.Neighbour with { ReceivedOn = new(2026, 10, 1), ProposedFor = new DateTime(2026, 10, 9, 12, 30, 0) }, OwnersApp.Held(new(2026, 10, 9)));
        await _app.InAsync<InvitationStore>(store => store.AddAsync(
            new(new("Ottoline Greaves", "o.greaves@example.org", "Greaves & Partners"), ReceivedVia.Email, "Chez Ottoline", "Ottoline asks.", details), idempotency: null,
            outcome with { CameOfIt = "Ottoline sends clients.", PrivateNote = "Ottoline drinks." }, default));

        var named = await ReadAsync(format, "");
        Assert.Contains("Ottoline Greaves", named.Text, StringComparison.Ordinal);
        Assert.Equal($"lunchtriage-2026.{format}", named.File);
        Assert.DoesNotContain("drinks", named.Text, StringComparison.Ordinal);

        var initials = await ReadAsync(format, "?initials=true");
        Assert.DoesNotMatch("Ottoline|Greaves|clients|drinks", initials.Text);
        Assert.Contains("O. G.", initials.Text, StringComparison.Ordinal);
        Assert.Equal($"lunchtriage-2026-initials.{format}", initials.File);
    }

    [Theory]
    [InlineData("?initials=1")]
    [InlineData("?initials=yes")]
    public async Task Names_are_not_shown_by_a_slip_of_the_address(string query)
    {
        await _app.NoteAsync("Ottoline Greaves", OwnersApp.Neighbour, Decision.Accepted, OwnersApp.Held(OwnersApp.Today));
        Assert.DoesNotContain("Ottoline", await _app.TextAsync("/reports/2026" + query), StringComparison.Ordinal);
    }

    public async Task InitializeAsync() => _app = await OwnersApp.StartAsync();

    public async Task DisposeAsync() => await _app.DisposeAsync();

    private async Task<(string Text, string? File)> ReadAsync(string format, string query)
    {
        using var answer = await _app.Client.GetAsync($"/api/v1/reports/2026.{format}{query}");
        var bytes = await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
        return (format switch { "pdf" => InPdf(bytes), "xlsx" => Unpacked(bytes), _ => Encoding.UTF8.GetString(bytes) }, answer.Content.Headers.ContentDisposition?.FileName);
    }

    private static string InPdf(byte[] file)
    {
        using var read = new ReadPdf(file);
        return read.Text;
    }

    private static string Unpacked(byte[] workbook)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook));
        return string.Concat(zip.Entries.Select(entry => new StreamReader(entry.Open()).ReadToEnd()));
    }
}
