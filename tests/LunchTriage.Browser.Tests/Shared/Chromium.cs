using Microsoft.Playwright;

namespace LunchTriage.Browser.Tests.Shared;

/// <summary>One browser for all tests; each test opens pages in a context of its own.</summary>
public sealed class Chromium : IAsyncLifetime
{
    // In milliseconds: other tests may keep the machine busy.
    private const int Patience = 30_000;

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM_PATH") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>Opens a page that fails the test when the browser's console says anything.</summary>
    public async Task<IPage> OpenAsync(RunningApp app, int width = 1280, ColorScheme scheme = ColorScheme.Light, bool script = true)
    {
        var context = await _browser!.NewContextAsync(new()
        {
            BaseURL = app.Address,
            Locale = "en-GB",
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = scheme,
            JavaScriptEnabled = script,
        });
        context.SetDefaultTimeout(Patience);
        return await context.NewPageAsync();
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}

/// <summary>The tests that share the browser.</summary>
[CollectionDefinition(Name)]
public sealed class InChromium : ICollectionFixture<Chromium>
{
    public const string Name = "Chromium";
}
