using LunchTriage.Web.Tests.Api;

namespace LunchTriage.Web.Tests.Exports.Pdf;

/// <summary>A year of 300 lunches with people from everywhere.</summary>
public sealed class YearOfPeopleFromEverywhere : IAsyncLifetime, IDisposable
{
    public const int Lunches = 300;

    public static readonly string[] People = ["佐藤 美緒", "김서연", "Ελένη Παππά", "Анастасія Мельник", "Tomasz Wiśniewski-Rao", "陈思远", "王喆", "Nadia Szabó"];

    public ApiApp App { get; } = new();

    /// <summary>The name of a lunch's inviter.</summary>
    public static string NameOf(int lunch) => $"{People[lunch % People.Length]} {lunch}";

    public async Task InitializeAsync()
    {
        for (var lunch = 0; lunch < Lunches; lunch++)
        {
            var day = new DateOnly(2025, 1, 2).AddDays(lunch).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
            var path = await App.NoteAsync($$"""{ "inviter": { "name": "{{NameOf(lunch)}}" }, "facts": { "acquaintance": "{{(lunch % 10 == 0 ? "stranger" : "metInPerson")}}", "receivedOn": "2025-01-01", "proposedFor": "{{day}}T12:30" } }""");
            await App.SendAsync("POST", $"{path}/decision", """{ "decision": "accepted" }""");
            await App.SendAsync("POST", $"{path}/outcome", """{ "result": "held", "hours": 2.5, "benefit": { "mine": 4, "theirs": 5 }, "privateNote": "For me alone" }""");
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => App.Dispose();
}
