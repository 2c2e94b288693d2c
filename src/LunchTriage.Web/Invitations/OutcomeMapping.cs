using System.Globalization;
using LunchTriage.Core;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Decisions;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Invitations;

/// <summary>Moves an outcome between what is posted and what is stored.</summary>
internal static class OutcomeMapping
{
    /// <summary>The outcome of an input that is valid.</summary>
    public static Outcome ToOutcome(this OutcomeInput input) => new()
    {
        Result = JsonName.Parse<OutcomeResult>(input.Result!),
        On = Days.Read(input.On)!.Value,
        Hours = ReadHours(input.Took),
        CancelledBy = JsonName.TryParse<CancelledBy>(input.CancelledBy, out var cancelledBy) ? cancelledBy : null,
        PaidBy = JsonName.TryParse<PaidBy>(input.PaidBy, out var paidBy) ? paidBy : null,
        BenefitMine = ReadBenefit(input.BenefitMine),
        BenefitTheirs = ReadBenefit(input.BenefitTheirs),
        CameOfIt = Text(input.CameOfIt),
        PrivateNote = Text(input.PrivateNote),
    };

    /// <summary>The input that would give an outcome.</summary>
    public static OutcomeInput ToInput(this Outcome outcome) => new()
    {
        Result = JsonName.Of(outcome.Result),
        On = Days.Write(outcome.On),
        Hours = outcome.Hours?.Value.ToString("0.##", CultureInfo.InvariantCulture),
        CancelledBy = outcome.CancelledBy is { } cancelledBy ? JsonName.Of(cancelledBy) : null,
        PaidBy = outcome.PaidBy is { } paidBy ? JsonName.Of(paidBy) : null,
        BenefitMine = outcome.BenefitMine?.ToString(CultureInfo.InvariantCulture),
        BenefitTheirs = outcome.BenefitTheirs?.ToString(CultureInfo.InvariantCulture),
        CameOfIt = outcome.CameOfIt,
        PrivateNote = outcome.PrivateNote,
    };

    /// <summary>Hours from 0 to 24 with at most two decimals; null where the text is none.</summary>
    public static Hours? ReadHours(string? text) =>
        TypedNumber.Readings(text) is null && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var hours)
        && hours is >= 0 and <= Outcome.MostHours && decimal.IsInteger(hours * 100)
            ? Hours.From(hours)
            : null;

    private static int? ReadBenefit(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var benefit) ? benefit : null;

    private static string? Text(string? text) => TypedText.Lines(text) is { Length: > 0 } typed ? typed : null;
}
