using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using LunchTriage.Web.Tests.Pages;

namespace LunchTriage.Web.Tests.Hosting;

/// <summary>Several people at the form at once, who send one invitation after the other until the app is gone or they are stopped.</summary>
internal sealed class PostedInvitations : IDisposable
{
    private readonly ConcurrentDictionary<long, string> _answered = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _work;
    private readonly string _round = Guid.CreateVersion7().ToString("N");
    private int _sent;

    public PostedInvitations(Uri app, int people) => _work = Task.WhenAll(Enumerable.Range(0, people).Select(person => PostAsync(app, person)));

    /// <summary>The names of those that were answered, by the ids that the answers led to.</summary>
    public IReadOnlyDictionary<long, string> Answered => _answered;

    public async Task UntilAsync(int answered)
    {
        while (_answered.Count < answered && !_work.IsCompleted)
        {
            await Task.WhenAny(_work, Task.Delay(5));
        }
    }

    /// <summary>Lets everybody end what they are at.</summary>
    public async Task EndAsync()
    {
        await _stop.CancelAsync();
        await _work;
    }

    public void Dispose() => _stop.Dispose();

    private async Task PostAsync(Uri app, int person)
    {
        // Each has cookies of their own. An answer that redirects is an acknowledgement.
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = app };
        try
        {
            using var page = await client.GetAsync(new Uri("/evaluate", UriKind.Relative));
            var token = PageText.TokenOf(await page.Content.ReadAsStringAsync());
            while (!_stop.IsCancellationRequested)
            {
                var number = Interlocked.Increment(ref _sent);
                var name = string.Create(CultureInfo.InvariantCulture, $"Person {person}, invitation {number} of {_round}");
                using var answer = await client.PostAsync(new Uri("/evaluate?handler=Save", UriKind.Relative), new FormUrlEncodedContent(
                [
                    new("form-token", token), new("token", Guid.CreateVersion7().ToString("N")), new("invitation.inviter.name", name), new("invitation.facts[acquaintance]", "stranger"),
                ]));
                Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
                _answered[long.Parse(answer.Headers.Location!.OriginalString.Split('/')[^1], CultureInfo.InvariantCulture)] = name;
            }
        }
        catch (HttpRequestException)
        {
            // The app was killed; what it did not answer it need not have kept.
        }
    }
}
