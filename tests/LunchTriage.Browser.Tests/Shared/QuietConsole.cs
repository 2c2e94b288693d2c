using Microsoft.Playwright;

namespace LunchTriage.Browser.Tests.Shared;

/// <summary>Collects what the browser complains about: messages of its console, faults of scripts, answers that failed.</summary>
internal sealed class QuietConsole
{
    private readonly List<string> _complaints = [];

    public QuietConsole(IPage page)
    {
        page.Console += (_, message) => _complaints.Add($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => _complaints.Add(error);
        page.RequestFailed += (_, request) =>
        {
            // A verdict that was asked for is called off when one types on, or leaves.
            if (request.Failure != "net::ERR_ABORTED")
            {
                _complaints.Add($"{request.Url}: {request.Failure}");
            }
        };
    }

    public void AssertSilent() => Assert.Empty(_complaints);
}
