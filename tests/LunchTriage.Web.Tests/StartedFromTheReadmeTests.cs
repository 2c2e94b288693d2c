using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;
using LunchTriage.Web.Tests.Hosting;

namespace LunchTriage.Web.Tests;

/// <summary>The README's command itself, from the repository's root, as somebody with a fresh clone would run it.</summary>
public sealed partial class StartedFromTheReadmeTests
{
    // It builds first, and perhaps beside other tests.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private const string Form = "/evaluate";

    private static readonly Dictionary<string, string> TypeByExtension = new()
    {
        [".css"] = "text/css",
        [".js"] = "text/javascript",
        [".svg"] = "image/svg+xml",
        [".woff2"] = "font/woff2",
    };

    [Fact]
    public async Task The_form_arrives_with_each_of_its_assets_plain_and_compressed()
    {
        using var temp = new TempDirectory();
        await using var app = AppProcess.StartDotnet(Repository.Root, ["run", "--project", "src/LunchTriage.Web"], temp.In("data"),
            ("ASPNETCORE_URLS", "http://127.0.0.1:0"),
            // Else servers of the build outlive the test and hold on to its output.
            ("MSBUILDDISABLENODEREUSE", "1"), ("UseSharedCompilation", "false"));
        using var client = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None }) { BaseAddress = await app.AddressAsync(Patience) };

        var page = await ReadAsync(client, Form, "text/html", encoding: null);
        Assert.Contains("Should you go?", page, StringComparison.Ordinal);
        Assert.Contains("Should you go?", await ReadAsync(client, Form, "text/html", "gzip"), StringComparison.Ordinal);

        var assets = Links(page).ToHashSet();
        foreach (var sheet in assets.Where(asset => asset.EndsWith(".css", StringComparison.Ordinal)).ToArray())
        {
            assets.UnionWith(StyleUrl().Matches(await ReadAsync(client, sheet, "text/css", encoding: null))
                .Select(match => new Uri(new Uri(client.BaseAddress!, sheet), match.Groups["address"].Value).AbsolutePath));
        }

        Assert.Contains(assets, asset => asset.EndsWith(".css", StringComparison.Ordinal));
        Assert.Contains(assets, asset => asset.EndsWith(".js", StringComparison.Ordinal));
        Assert.Contains(assets, asset => asset.EndsWith(".woff2", StringComparison.Ordinal));
        foreach (var asset in assets)
        {
            var type = TypeByExtension[Path.GetExtension(asset)];
            Assert.Equal(await ReadAsync(client, asset, type, encoding: null), await ReadAsync(client, asset, type, "gzip"));
        }
    }

    private static async Task<string> ReadAsync(HttpClient client, string address, string type, string? encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", encoding ?? "identity");
        using var answer = await client.SendAsync(request);
        Assert.Equal((address, HttpStatusCode.OK, type), (address, answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        await using var body = await answer.Content.ReadAsStreamAsync();
        await using var plain = answer.Content.Headers.ContentEncoding.Contains("gzip") ? new GZipStream(body, CompressionMode.Decompress) : body;
        using var reader = new StreamReader(plain, System.Text.Encoding.Latin1);
        var text = await reader.ReadToEndAsync();
        Assert.True(text.Length > 0, $"{address} arrived empty");
        return text;
    }

    // What has an extension is an asset; what has none is another page.
    private static IEnumerable<string> Links(string page) => Link().Matches(page).Select(match => match.Groups["address"].Value).Where(Path.HasExtension);

    [GeneratedRegex("""(?:href|src)="(?<address>/[^"#?]*)""")]
    private static partial Regex Link();

    [GeneratedRegex("""url\("?(?<address>[^")]+)""")]
    private static partial Regex StyleUrl();
}
