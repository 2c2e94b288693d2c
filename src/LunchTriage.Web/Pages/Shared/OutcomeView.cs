using LunchTriage.Core.Costs;
using LunchTriage.Web.Invitations;

namespace LunchTriage.Web.Pages.Shared;

/// <summary>The questions on how it went.</summary>
/// <param name="Input">What was answered.</param>
/// <param name="Cost">What the assessment says that it takes: the hours that count where none are given.</param>
/// <param name="Today">The owner's today.</param>
/// <param name="Error">What is wrong with an answer, by its path.</param>
public sealed record OutcomeView(OutcomeInput Input, Hours Cost, DateOnly Today, Func<string, string?> Error)
{
    /// <summary>The hours to choose from: around what the assessment says, and what was recorded.</summary>
    public IReadOnlyList<string> HoursToChoose
    {
        get
        {
            var (cost, none) = (Cost.Value, 0.25m);
            var around = new[] { cost - 1, cost - 0.5m, cost, cost + 0.5m, cost + 1 }.Where(hours => hours >= none);
            var recorded = OutcomeMapping.ReadHours(Input.Hours)?.Value;
            return [.. around.Concat(recorded is { } exact ? [exact] : []).Distinct().Order().Select(hours => hours.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture))];
        }
    }
}
