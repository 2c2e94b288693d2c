using System.IO.Compression;

namespace LunchTriage.Web.Tests.Hosting;

public sealed class CompressionTests(App app) : IClassFixture<App>
{
    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task An_asset_travels_compressed_and_arrives_whole(string encoding)
    {
        using var client = app.CreateClient();
        var address = Assets.StyleSheet(app);
        var plain = await client.GetByteArrayAsync(address);
        var (wire, whole) = await GetAsync(client, address, encoding);
        Assert.Equal(plain, whole);
        Assert.True(wire < plain.Length / 2, $"{wire} of {plain.Length} bytes were sent");
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task A_page_travels_compressed_and_arrives_whole(string encoding)
    {
        using var client = app.CreateClient();
        var (wire, whole) = await GetAsync(client, "/no/such/page", encoding);
        Assert.True(wire < whole.Length, $"{wire} of {whole.Length} bytes were sent");
        Assert.EndsWith("</html>", System.Text.Encoding.UTF8.GetString(whole).TrimEnd(), StringComparison.Ordinal);
    }

    private static async Task<(int Wire, byte[] Whole)> GetAsync(HttpClient client, string address, string encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Accept-Encoding", encoding);
        using var answer = await client.SendAsync(request);
        Assert.Equal([encoding], answer.Content.Headers.ContentEncoding);
        var wire = await answer.Content.ReadAsByteArrayAsync();
        using var compressed = new MemoryStream(wire);
        await using Stream unpacked = encoding == "br" ? new BrotliStream(compressed, CompressionMode.Decompress) : new GZipStream(compressed, CompressionMode.Decompress);
        using var whole = new MemoryStream();
        await unpacked.CopyToAsync(whole);
        return (wire.Length, whole.ToArray());
    }
}
