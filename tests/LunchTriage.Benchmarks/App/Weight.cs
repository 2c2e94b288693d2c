using System.Globalization;
using System.IO.Compression;
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;

namespace LunchTriage.Benchmarks.App;

/// <summary>What each page and its assets weigh over the wire, compressed, at the first view and when the browser has the assets already.</summary>
internal static partial class Weight
{
    private static readonly (string Name, string Path)[] Pages =
    [
        ("Today", "/"), ("the form", "/evaluate"), ("the list", "/invitations"), ("an invitation", "/invitations/1"), ("its edit", "/invitations/1/edit"), ("the dashboard", "/dashboard"),
        ("the report", $"/reports/{TimeProvider.System.GetUtcNow().Year}"), ("the rules", "/rules"), ("the settings", "/settings"),
    ];

    public static async Task MeasureAsync()
    {
        Machine.Say("weight");
        var data = Published.Fresh("weight-demo");
        await using var app = await (await Published.AppAsync()).StartAsync(data[..^"-demo".Length], "/", "demo");
        Console.WriteLine("| the demo's pages | first view, br | first view, gzip | later view, br | later view, gzip | assets |\n|---|---|---|---|---|---|");
        foreach (var (name, path) in Pages)
        {
            var (br, gzip) = (await OfAsync(app.Client, path, "br"), await OfAsync(app.Client, path, "gzip"));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {br.First / 1000.0:0.0} KB | {gzip.First / 1000.0:0.0} KB | {br.Later / 1000.0:0.0} KB | {gzip.Later / 1000.0:0.0} KB | {br.Assets} |"));
        }
    }

    private static async Task<(long First, long Later, int Assets)> OfAsync(HttpClient client, string path, string encoding)
    {
        var page = await GetAsync(client, path, encoding);
        var assets = Links().Matches(page.Text).Select(match => match.Groups["address"].Value).Where(Path.HasExtension).Where(asset => !asset.StartsWith("/api/", StringComparison.Ordinal)).ToHashSet();
        var sheets = new List<(string Address, string Text)>();
        foreach (var sheet in assets.Where(asset => asset.EndsWith(".css", StringComparison.Ordinal)))
        {
            sheets.Add((sheet, (await GetAsync(client, sheet, encoding)).Text));
        }

        // A browser fetches a font for the characters that it has; the page decides.
        assets.UnionWith(sheets.SelectMany(sheet => Fonts().Matches(sheet.Text).Where(font => IsNeeded(font.Groups["range"].Value, page.Text))
            .Select(font => new Uri(new Uri(client.BaseAddress!, sheet.Address), font.Groups["address"].Value).AbsolutePath)));
        var later = page.Bytes;
        var first = page.Bytes;
        foreach (var asset in assets)
        {
            var got = await GetAsync(client, asset, encoding);
            first += got.Bytes;
            later += got.IsKept ? 0 : got.Headers;
        }

        return (first, later, assets.Count);
    }

    private static bool IsNeeded(string ranges, string text) => ranges.Split(',').Select(range => range.Trim().TrimStart('U', 'u', '+').Split('-')).Any(range =>
    {
        var (from, to) = (Convert.ToInt32(range[0], 16), Convert.ToInt32(range[^1], 16));
        return text.EnumerateRunes().Any(rune => rune.Value >= from && rune.Value <= to);
    });

    private static async Task<(string Text, long Bytes, long Headers, bool IsKept)> GetAsync(HttpClient client, string path, string encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(encoding));
        using var answer = await client.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        var body = await answer.Content.ReadAsByteArrayAsync();
        var headers = answer.Headers.Concat(answer.Content.Headers).Sum(header => header.Value.Sum(value => header.Key.Length + value.Length + 4)) + 17;
        await using Stream plain = answer.Content.Headers.ContentEncoding.FirstOrDefault() switch
        {
            "br" => new BrotliStream(new MemoryStream(body), CompressionMode.Decompress),
            "gzip" => new GZipStream(new MemoryStream(body), CompressionMode.Decompress),
            _ => new MemoryStream(body),
        };
        using var reader = new StreamReader(plain, Encoding.UTF8);
        return (await reader.ReadToEndAsync(), body.Length + headers, headers, answer.Headers.CacheControl is { MaxAge.TotalHours: > 1 });
    }

    [GeneratedRegex("""(?:href|src)="(?<address>/[^"#?]*)""")]
    private static partial Regex Links();

    [GeneratedRegex("""url\("?(?<address>[^")]+)"?\)[^}]*?unicode-range:\s*(?<range>[^;}]+)""")]
    private static partial Regex Fonts();
}
