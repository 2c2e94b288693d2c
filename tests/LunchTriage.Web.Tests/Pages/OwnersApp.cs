using System.Net;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Facts;
using LunchTriage.Core.Policies;
using LunchTriage.Storage.Invitations;
using LunchTriage.Storage.Owners;
using LunchTriage.Storage.Policies;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace LunchTriage.Web.Tests.Pages;

/// <summary>An app with its owner in Berlin, on a Tuesday at ten: what is noted there, and its pages as they are read.</summary>
internal sealed class OwnersApp : IAsyncDisposable
{
    private readonly App _app;

    private OwnersApp(Action<IServiceCollection> services)
    {
        _app = new App().With(Clock).With(services);
        Client = _app.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = true });
        Client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en-GB");
    }

    public static DateOnly Today { get; } = new(2026, 11, 24);

    public static InvitationFacts ColdCall { get; } = new() { Acquaintance = Acquaintance.Stranger, ReceivedOn = Today };

    public static InvitationFacts Neighbour { get; } = new()
    {
        Acquaintance = Acquaintance.MetInPerson,
        WantToMeet = Answer.Yes,
        SameBuilding = true,
        Field = Field.Related,
        Available = Answer.Yes,
        ReceivedOn = Today,
    };

    /// <summary>The neighbour's lunch, a week ago.</summary>
    public static InvitationFacts LastWeek { get; } = Neighbour with { ReceivedOn = Today.AddDays(-20), ProposedFor = Today.AddDays(-7).ToDateTime(new(12, 30)) };

    public Clock Clock { get; } = new(new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero));

    public HttpClient Client { get; }

    /// <summary>Starts it, with other services in the place of the app's where some are given.</summary>
    public static async Task<OwnersApp> StartAsync(Action<IServiceCollection>? services = null)
    {
        var app = new OwnersApp(services ?? (_ => { }));
        // A request waits until the storage is there, also one that finds nothing; what asks the services behind its back doesn't.
        using var nothing = await app.Client.GetAsync("/api/v1/nothing");
        await app.InAsync<OwnerStore>(owners => owners.ChangeAsync(before => before with { TimeZone = "Europe/Berlin" }, version: null, default));
        return app;
    }

    /// <summary>Notes an invitation, and how far it went.</summary>
    public async Task<long> NoteAsync(string name, InvitationFacts facts, Decision? decision = null, Outcome? outcome = null, string profession = "", ReceivedVia via = ReceivedVia.Email)
    {
        var id = (await OfAsync<InvitationStore, AddResult>(store => store.AddAsync(new(new(name, Profession: profession), via, "", "", facts), null, null, default))).Id;
        if (decision is { } decided)
        {
            await InAsync<InvitationStore>(store => store.DecideAsync(id, decided, "", version: null, default));
        }

        if (outcome is not null)
        {
            await InAsync<InvitationStore>(store => store.RecordOutcomeAsync(id, outcome, version: null, accept: false, default));
        }

        return id;
    }

    /// <summary>Changes the policy behind the pages' back.</summary>
    public Task SetAsync(Func<Policy, Policy> change) => InAsync<PolicyStore>(async policies =>
    {
        var inForce = await policies.InForceAsync(default);
        await policies.ChangeAsync(change(inForce), inForce.Version, default);
    });

    public Task<Policy> PolicyAsync() => OfAsync<PolicyStore, Policy>(policies => policies.InForceAsync(default));

    public Task<OwnerProfile> ProfileAsync() => OfAsync<OwnerStore, OwnerProfile>(owners => owners.ProfileAsync(default));

    /// <summary>Moves the owner to another time zone, and their clock to an instant.</summary>
    public async Task MoveAsync(string timeZone, DateTimeOffset now)
    {
        Clock.Now = now;
        await InAsync<OwnerStore>(owners => owners.ChangeAsync(before => before with { TimeZone = timeZone }, version: null, default));
    }

    /// <summary>An invitation as it is stored.</summary>
    public async Task<StoredInvitation> StoredAsync(long id) => (await OfAsync<InvitationStore, StoredInvitation?>(store => store.FindAsync(id, default)))!;

    /// <summary>The invitation that a page shows, as it is stored.</summary>
    public Task<StoredInvitation> StoredAsync(BrowsedPage page) => StoredAsync(long.Parse(page.Address.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>How many invitations are stored.</summary>
    public Task<int> CountAsync() => OfAsync<InvitationList, int>(list => list.CountAsync(new(), Today, default));

    /// <summary>A page, to be filled in.</summary>
    public Task<BrowsedPage> OpenAsync(string address) => BrowsedPage.OpenAsync(Client, address);

    /// <summary>A page as it is sent.</summary>
    public async Task<string> HtmlAsync(string address)
    {
        using var answer = await Client.GetAsync(address);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{address} answered {(int)answer.StatusCode}");
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>What a page says, without its markup.</summary>
    public async Task<string> TextAsync(string address) => PageText.Of(await HtmlAsync(address));

    /// <summary>Fills in a form of a page and sends it; what it answers after redirects.</summary>
    public Task<string> SendAsync(string page, string handler, params (string Name, string Value)[] fields) => SendAsync(page, page, handler, fields);

    /// <summary>The same with a page that was loaded earlier: only its token is new.</summary>
    public async Task<string> SendAsync(string page, string address, string handler, params (string Name, string Value)[] fields)
    {
        var token = PageText.TokenOf(await HtmlAsync(page));
        using var answer = await Client.PostAsync($"{address}?handler={handler}", new FormUrlEncodedContent(
            fields.Select(field => new KeyValuePair<string, string>(field.Name, field.Value)).Append(new("form-token", token))));
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{address} answered {(int)answer.StatusCode}");
        return await answer.Content.ReadAsStringAsync();
    }

    public async Task<T> OfAsync<TService, T>(Func<TService, Task<T>> ask) where TService : notnull
    {
        await using var scope = _app.Services.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }

    public Task<bool> InAsync<TService>(Func<TService, Task> act) where TService : notnull => OfAsync<TService, bool>(async service =>
    {
        await act(service);
        return true;
    });

    internal static Outcome Held(DateOnly on, decimal? hours = null) =>
        new() { Result = OutcomeResult.Held, On = on, Hours = hours is { } some ? Hours.From(some) : null };
}
