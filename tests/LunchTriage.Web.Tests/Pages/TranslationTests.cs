using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Facts;
using LunchTriage.Core.Policies;
using LunchTriage.Web.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace LunchTriage.Web.Tests.Pages;

/// <summary>
/// The pages in a language in which every sentence stands in brackets, with the dates of a script that isn't ours. Latin letters outside of brackets are words that nobody can translate.
/// Whatever is noted is written in another script, too.
/// </summary>
public sealed partial class TranslationTests : IAsyncLifetime
{
    private static readonly string[] Attributes = ["alt", "aria-label", "aria-description", "placeholder", "title"];
    private OwnersApp _app = null!;

    [Fact]
    public async Task A_page_on_which_nothing_is_noted_yet_can_be_translated_whole()
    {
        foreach (var address in new[] { "/", "/evaluate", "/invitations", "/dashboard", "/reports/2026", "/rules", "/settings", "/nowhere" })
        {
            await AssertTranslatedAsync(address);
        }
    }

    [Fact]
    public async Task A_page_that_shows_what_was_noted_can_be_translated_whole()
    {
        var ids = await NoteAsync();
        foreach (var address in new[] { "/", "/invitations", "/invitations?q=%E5%8D%88&verdict=accept&status=held", "/dashboard", "/dashboard?period=2025", "/reports/2026", "/rules", "/settings" }.Concat(ids.SelectMany(id => new[] { $"/invitations/{id}", $"/invitations/{id}/edit", $"/invitations/{id}/delete" })))
        {
            await AssertTranslatedAsync(address);
        }
    }

    [Fact]
    public async Task What_is_wrong_with_a_form_can_be_translated_whole()
    {
        AssertTranslated("evaluate", await _app.SendAsync("/evaluate", "Judge",
            ("invitation.facts[acquaintance]", "stranger"), ("invitation.facts[lastSeenOn]", "2027-01-01"), ("invitation.facts[metAtEvent.spark]", "true"), ("invitation.facts[guests]", "0"),
            ("invitation.facts[receivedOn]", "1900-01-01"), ("invitation.inviter.email", "@"), ("day", "2026-12-01"), ("outcome.result", "held"), ("outcome.exact", "25"), ("outcome.on", "2027-01-01")));
        AssertTranslated("settings", await _app.SendAsync("/settings", "Policy", ("policy.rate", "-1"), ("policy.currency", "EUR"), ("policy.amount", "1.5"), ("policy.unit", "lunches"), ("policy.period", "calendarYear")));
        AssertTranslated("settings", await _app.SendAsync("/settings", "Profile", ("profile.timeZone", "?"), ("profile.name", new string('午', 300))));
    }

    public async Task InitializeAsync() => _app = await OwnersApp.StartAsync(services => services
        .AddSingleton<IStringLocalizer<Wording>>(new Brackets())
        .Configure<MvcOptions>(options => options.Filters.Add(new ReadInBrackets())));

    public async Task DisposeAsync() => await _app.DisposeAsync();

    private async Task<long[]> NoteAsync()
    {
        await _app.SetAsync(policy => policy with { Rate = Money.From(150, Currency.Parse("EUR")), Note = "値上げ" });
        await _app.SetAsync(policy => policy with { Budget = new(20, BudgetUnit.Hours, BudgetPeriod.CalendarYear) });
        var (today, ago) = (OwnersApp.Today, OwnersApp.Today.AddDays(-20));
        var neighbour = OwnersApp.Neighbour with { ReceivedOn = ago, ProposedFor = ago.AddDays(5).ToDateTime(new(12, 30)) };
        var answered = neighbour with { WorkedAlongside = true, LastSeenOn = new(2020, 1, 1), MetAtEvent = new(EventKind.Workshop, ago, Spark: true), Leadership = Leadership.Power, HiringFor = HiringFor.Coaching, Guests = 3 };
        return
        [
            await _app.NoteAsync("金子", neighbour, Decision.Accepted, OwnersApp.Held(ago.AddDays(5), 2.5m) with { BenefitMine = 4, BenefitTheirs = 5, PaidBy = PaidBy.Split, CameOfIt = "紹介", PrivateNote = "内緒" }, "医師"),
            await _app.NoteAsync("木村", answered, Decision.Declined),
            await _app.NoteAsync("山本", neighbour, Decision.Accepted),
            await _app.NoteAsync("中村", neighbour with { ProposedFor = today.AddDays(3).ToDateTime(new(12, 30)) }, Decision.Accepted),
            await _app.NoteAsync("田中", OwnersApp.ColdCall with { ReceivedOn = new(2025, 3, 3) }, Decision.Accepted, new() { Result = OutcomeResult.Cancelled, On = new(2025, 3, 4), CancelledBy = CancelledBy.Them, Hours = Hours.From(1) }),
            await _app.NoteAsync("佐藤", OwnersApp.ColdCall),
            await _app.NoteAsync("鈴木", OwnersApp.ColdCall with { SeeksAdvice = true, WantToMeet = Answer.No }, Decision.Redirected),
            await _app.NoteAsync("高橋", neighbour with { WantToMeet = Answer.Unsure, ProposedFor = null }, Decision.Postponed),
        ];
    }

    private async Task AssertTranslatedAsync(string address)
    {
        using var answer = await _app.Client.GetAsync(address);
        AssertTranslated(address, await answer.Content.ReadAsStringAsync());
    }

    private static void AssertTranslated(string page, string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        // Time zones go by their names everywhere.
        foreach (var element in document.QuerySelectorAll("script, style, #time-zones"))
        {
            element.Remove();
        }

        var said = document.All.SelectMany(element => Attributes.Select(element.GetAttribute).OfType<string>())
            .Concat(document.QuerySelectorAll("meta[name=description]").Select(meta => meta.GetAttribute("content")!))
            .Append(document.DocumentElement.TextContent);
        Assert.Contains('⟦', document.Body!.TextContent);
        Assert.Empty(said.SelectMany(text => Words().Matches(OutsideOfBrackets(text)).Select(match => $"{page}: {match.Value}")).Distinct());
    }

    private static string OutsideOfBrackets(string text)
    {
        var (outside, depth) = (new StringBuilder(), 0);
        foreach (var character in text)
        {
            depth += character switch { '⟦' => 1, '⟧' => -1, _ => 0 };
            outside.Append(depth == 0 && character != '⟧' ? character : ' ');
        }

        return outside.ToString();
    }

    // The product's name and codes of currencies are the same in every language.
    [GeneratedRegex(@"\b(?!LunchTriage\b|[A-Z]{3}\b)[A-Za-z]{2,}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    private sealed class Brackets : IStringLocalizer<Wording>
    {
        public LocalizedString this[string name] => new(name, $"⟦{name}⟧");

        public LocalizedString this[string name, params object[] arguments] => throw new NotSupportedException("Wording fills the places itself.");

        public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => [];
    }

    private sealed class ReadInBrackets : IAsyncResourceFilter
    {
        public Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
        {
            (CultureInfo.CurrentUICulture, CultureInfo.CurrentCulture) = (CultureInfo.GetCultureInfo("eo"), CultureInfo.GetCultureInfo("ja-JP"));
            return next();
        }
    }
}
