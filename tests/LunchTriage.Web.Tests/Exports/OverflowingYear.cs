using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using LunchTriage.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace LunchTriage.Web.Tests.Exports;

/// <summary>A year with more lunches, of longer names, than a connection takes before somebody reads; on a real port.</summary>
public sealed class OverflowingYear : IAsyncLifetime, IDisposable
{
    public const int Lunches = 20_000;

    private readonly App _app;

    public OverflowingYear() => _app = new App().With(services => services.ConfigureDbContext<SqliteContext>(options => options.AddInterceptors(Reads)));

    internal EndedReads Reads { get; } = new();

    public async Task InitializeAsync()
    {
        _app.UseKestrel(0);
        _app.StartServer();
        using var client = _app.CreateClient();
        using var noted = await client.PostAsJsonAsync(new Uri("/api/v1/invitations", UriKind.Relative), new { inviter = new { name = "Ada" }, facts = new { acquaintance = "metInPerson", receivedOn = "2025-05-05", proposedFor = "2025-05-12T12:30" } });
        Assert.Equal(HttpStatusCode.Created, noted.StatusCode);
        using var accepted = await client.PostAsJsonAsync(new Uri($"{noted.Headers.Location}/decision", UriKind.RelativeOrAbsolute), new { decision = "accepted" });
        using var held = await client.PostAsJsonAsync(new Uri($"{noted.Headers.Location}/outcome", UriKind.RelativeOrAbsolute), new { result = "held" });
        Assert.Equal(HttpStatusCode.OK, held.StatusCode);
        await FillAsync();
        // What the start itself read is of no interest.
        Reads.Rest();
    }

    /// <summary>Asks for something, and reads no more of the answer than some hundred lines.</summary>
    public async Task<Socket> BeginAsync(string path)
    {
        var address = _app.ClientOptions.BaseAddress;
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(address.Host, address.Port);
        await socket.SendAsync(Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: {address.Authority}\r\n\r\n"));
        var beginning = new byte[300_000];
        for (int read = 0, got; read < beginning.Length; read += got)
        {
            got = await socket.ReceiveAsync(beginning.AsMemory(read));
            Assert.True(got > 0, $"The answer to {path} ended after {read} bytes.");
        }

        Assert.StartsWith("HTTP/1.1 200", Encoding.ASCII.GetString(beginning, 0, 20), StringComparison.Ordinal);
        return socket;
    }

    /// <summary>Asks for something and reads all of the answer; says how many rows each query had read that ended meanwhile.</summary>
    public async Task<IReadOnlyList<int>> ReadWholeAsync(string path)
    {
        using var client = _app.CreateClient();
        await using var answer = await client.GetStreamAsync(new Uri(path, UriKind.Relative));
        await answer.CopyToAsync(Stream.Null);
        return Reads.Rest();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _app.Dispose();

    // Names that no compression makes much shorter.
    private async Task FillAsync()
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(_app.DataDirectory, "lunchtriage.db")};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT group_concat(name) FROM pragma_table_info('Invitations') WHERE name NOT IN ('Id', 'InviterName')";
        var columns = (string)(await command.ExecuteScalarAsync())!;
        command.CommandText =
            $"""
            WITH RECURSIVE Numbers (Number) AS (SELECT 2 UNION ALL SELECT Number + 1 FROM Numbers WHERE Number < {Lunches})
            INSERT INTO Invitations (InviterName, {columns}) SELECT hex(randomblob(1000)), {columns} FROM Invitations, Numbers
            """;
        Assert.Equal(Lunches - 1, await command.ExecuteNonQueryAsync());
    }
}
