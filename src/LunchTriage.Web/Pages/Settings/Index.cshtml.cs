using System.Globalization;
using FluentValidation;
using LunchTriage.Core;
using LunchTriage.Core.Policies;
using LunchTriage.Storage.Calendars;
using LunchTriage.Storage.Owners;
using LunchTriage.Storage.Policies;
using LunchTriage.Web.Calendars;
using LunchTriage.Web.Hosting;
using LunchTriage.Web.Owners;
using LunchTriage.Web.Pages.Shared;
using LunchTriage.Web.Policies;
using LunchTriage.Web.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LunchTriage.Web.Pages.Settings;

/// <summary>Who the owner is, how pages look, where calendars follow, and what can be set of the policy. Each form is saved for itself.</summary>
public sealed class IndexModel(
    OwnerStore owners, PolicyStore policies, CalendarAddress calendar, RequestOwner owner, IValidator<ProfileInput> profiles, IValidator<PolicyInput> policyInputs, TimeProvider time, Wording words) : PageModel
{
    private static readonly string[] Themes = ["", "light", "dark"];

    public Shown View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken) => View = await ShowAsync(cancellationToken);

    public async Task<IActionResult> OnPostProfileAsync([FromForm(Name = "profile")] ProfileInput input, CancellationToken cancellationToken)
    {
        if (profiles.Validate(input).Errors.ByField() is { Count: > 0 } faults)
        {
            View = await ShowAsync(cancellationToken) with { Profile = input, ProfileFaults = faults };
            return Page();
        }

        if (await owners.ChangeAsync(before => before.With(input), input.Version, cancellationToken))
        {
            return Saved(words["Your profile is saved."]);
        }

        View = await ShowAsync(cancellationToken);
        // The next time it is meant: the owner was told.
        input.Version = View.Profile.Version;
        View = View with { Profile = input, OvertookProfile = View.Profile };
        return Page();
    }

    public async Task<IActionResult> OnPostLookAsync(string? theme, CancellationToken cancellationToken)
    {
        theme ??= "";
        if (!Themes.Contains(theme))
        {
            return BadRequest();
        }

        await owners.ChangeAsync(before => before with { Theme = theme }, version: null, cancellationToken);
        return Saved(words["The look is saved."]);
    }

    public async Task<IActionResult> OnPostMakeCalendarAsync(CancellationToken cancellationToken)
    {
        await calendar.MakeAsync(cancellationToken);
        return Saved(words["Your calendar has an address. It stands below."]);
    }

    public async Task<IActionResult> OnPostRenewCalendarAsync(CancellationToken cancellationToken)
    {
        await calendar.RenewAsync(cancellationToken);
        return Saved(words["Your calendar has a new address. The one before leads nowhere."]);
    }

    public async Task<IActionResult> OnPostRevokeCalendarAsync(CancellationToken cancellationToken)
    {
        await calendar.RevokeAsync(cancellationToken);
        return Saved(words["Your calendar has no address any more. The one that it had leads nowhere."]);
    }

    public async Task<IActionResult> OnPostPolicyAsync([FromForm(Name = "policy")] Input input, CancellationToken cancellationToken)
    {
        var posted = input.ToPolicy();
        var faults = policyInputs.Validate(posted).Errors.ByField();
        var inForce = await policies.InForceAsync(cancellationToken);
        var next = faults.Count == 0 ? inForce.With(posted) : inForce;
        if (faults.Count == 0 && !next.Differs(inForce))
        {
            return Saved(words["Nothing was different, so version {0} stays in force.", inForce.Version.Number]);
        }

        if (faults.Count == 0 && input.Version == inForce.Version.Number && await policies.ChangeAsync(next, inForce.Version, cancellationToken) is { } made)
        {
            return Saved(words["Version {0} is in force. What was judged before stays as it is.", made.Version.Number]);
        }

        View = await ShowAsync(cancellationToken) with { Policy = input, PolicyFaults = faults };
        View = View with { StaleSince = input.Version == View.InForce.Policy.Version.Number ? null : input.Version };
        return Page();
    }

    private RedirectToPageResult Saved(string text)
    {
        TempData.Say(new Flash(text));
        return RedirectToPage();
    }

    private async Task<Shown> ShowAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        var profile = await owner.ProfileAsync(cancellationToken);
        var versions = await policies.AllAsync(cancellationToken);
        return new()
        {
            Profile = profile.ToInput(),
            Theme = profile.Theme,
            Calendar = await calendar.TokenAsync(cancellationToken) is { } token ? $"{Request.Scheme}://{Request.Host}{Request.PathBase}{CalendarFeed.PathOf(token)}" : null,
            Now = profile.Local(time.GetUtcNow()),
            Versions = [.. versions.Select((each, index) => Version.Of(each, index == 0 ? null : versions[index - 1].Policy, profile)).Reverse()],
            Policy = Input.Of(versions[^1].Policy),
            InForce = versions[^1],
        };
    }

    /// <summary>What the form of the policy posts.</summary>
    public sealed class Input
    {
        /// <summary>In place of a unit: no limit.</summary>
        public const string NoBudget = "none";

        /// <summary>The version that the form was filled with.</summary>
        public int Version { get; set; }

        public string? Rate { get; set; }

        public string? Currency { get; set; }

        public string? Unit { get; set; }

        public string? Amount { get; set; }

        public string? Period { get; set; }

        public string? Note { get; set; }

        public static Input Of(Policy policy) => new()
        {
            Version = policy.Version.Number,
            Rate = policy.Rate is { } rate ? TypedNumber.Write(rate.Amount, CultureInfo.CurrentCulture) : "",
            Currency = policy.Rate?.Currency.Code ?? CurrencyNames.Near(CultureInfo.CurrentCulture) ?? "USD",
            Unit = policy.Budget is { } budget ? JsonName.Of(budget.Unit) : NoBudget,
            Amount = policy.Budget is { } some ? TypedNumber.Write(some.Amount, CultureInfo.CurrentCulture) : "",
            Period = JsonName.Of(policy.Budget?.Period ?? BudgetPeriod.Rolling12Months),
        };

        public PolicyInput ToPolicy() => new()
        {
            Rate = string.IsNullOrWhiteSpace(Rate) ? null : new() { Amount = Rate, Currency = Currency },
            Budget = Unit == NoBudget ? null : new() { Amount = Amount, Unit = Unit, Period = Period },
            Note = Note,
        };
    }

    public sealed record Shown
    {
        public required ProfileInput Profile { get; init; }

        public IReadOnlyDictionary<string, string> ProfileFaults { get; init; } = new Dictionary<string, string>();

        /// <summary>What is saved by now, where another form overtook the one that was sent; else null.</summary>
        public ProfileInput? OvertookProfile { get; init; }

        public required string Theme { get; init; }

        /// <summary>The address of the owner's calendar; null where it has none.</summary>
        public required string? Calendar { get; init; }

        /// <summary>The owner's clock.</summary>
        public required DateTimeOffset Now { get; init; }

        public required Input Policy { get; init; }

        public IReadOnlyDictionary<string, string> PolicyFaults { get; init; } = new Dictionary<string, string>();

        /// <summary>The version that the form was filled with, where another is in force by now.</summary>
        public int? StaleSince { get; init; }

        public required StoredPolicy InForce { get; init; }

        /// <summary>All versions, newest first.</summary>
        public required IReadOnlyList<Version> Versions { get; init; }
    }

    /// <summary>A version of the policy with what it changed.</summary>
    public sealed record Version(int Number, DateTimeOffset Since, string? Note, IReadOnlyList<(PolicySetting Before, PolicySetting After)> Changes)
    {
        internal static Version Of(StoredPolicy stored, Policy? before, OwnerProfile profile) => new(
            stored.Policy.Version.Number,
            profile.Local(stored.Since),
            stored.Policy.Note,
            before is null ? [] : PolicyWords.Changes(before, stored.Policy));
    }
}
