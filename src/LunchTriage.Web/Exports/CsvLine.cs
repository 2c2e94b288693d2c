using CsvHelper;
using LunchTriage.Core;
using LunchTriage.Core.Reports;
using LunchTriage.Storage.Reports;
using LunchTriage.Web.Invitations;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Exports;

/// <summary>An invitation as a line of CSV. The columns stand in this order, and what isn't known is empty.</summary>
[CsvRecord]
internal sealed partial record CsvLine
{
    [CsvColumn("id")]
    public required long Id { get; init; }

    [CsvColumn("receivedOn")]
    public required string ReceivedOn { get; init; }

    [CsvColumn("proposedFor")]
    public required string ProposedFor { get; init; }

    [CsvColumn("inviter")]
    public required string Inviter { get; init; }

    [CsvColumn("organization")]
    public required string Organization { get; init; }

    [CsvColumn("meal")]
    public required string Meal { get; init; }

    [CsvColumn("verdict")]
    public required string Verdict { get; init; }

    [CsvColumn("lunchType")]
    public required string LunchType { get; init; }

    [CsvColumn("coldCall")]
    public required bool ColdCall { get; init; }

    [CsvColumn("decision")]
    public required string Decision { get; init; }

    [CsvColumn("override")]
    public required bool Override { get; init; }

    [CsvColumn("outcome")]
    public required string Outcome { get; init; }

    [CsvColumn("on")]
    public required string On { get; init; }

    [CsvColumn("cancelledBy")]
    public required string CancelledBy { get; init; }

    [CsvColumn("paidBy")]
    public required string PaidBy { get; init; }

    [CsvColumn("benefitMine")]
    public required int? BenefitMine { get; init; }

    [CsvColumn("benefitTheirs")]
    public required int? BenefitTheirs { get; init; }

    [CsvColumn("venue")]
    public required string Venue { get; init; }

    [CsvColumn("hoursSpent")]
    public required decimal? HoursSpent { get; init; }

    [CsvColumn("hoursProtected")]
    public required decimal? HoursProtected { get; init; }

    [CsvColumn("currency")]
    public required string Currency { get; init; }

    [CsvColumn("moneySpent")]
    public required decimal? MoneySpent { get; init; }

    [CsvColumn("moneyProtected")]
    public required decimal? MoneyProtected { get; init; }

    public static CsvLine Of(ExportedInvitation invitation, Counted counts, bool initials)
    {
        var (counted, outcome) = (invitation.Counted, invitation.Counted.Outcome);
        return new()
        {
            Id = counted.Id,
            ReceivedOn = Days.Write(counted.ReceivedOn),
            ProposedFor = invitation.ProposedFor is { } proposed ? Days.Write(proposed) : "",
            Inviter = initials ? Initials.Of(counted.Inviter) : counted.Inviter,
            Organization = invitation.Organization,
            Meal = JsonName.Of(invitation.Meal),
            Verdict = JsonName.Of(counted.Verdict),
            LunchType = counted.LunchType ?? "",
            ColdCall = counted.ColdCall,
            Decision = Name(counted.Decision),
            Override = counted.IsOverride,
            Outcome = Name(outcome?.Result),
            On = outcome is null ? "" : Days.Write(outcome.On),
            CancelledBy = Name(outcome?.CancelledBy),
            PaidBy = Name(outcome?.PaidBy),
            BenefitMine = outcome?.BenefitMine,
            BenefitTheirs = outcome?.BenefitTheirs,
            Venue = invitation.Venue,
            HoursSpent = counts.HoursSpent?.Value,
            HoursProtected = counts.HoursProtected?.Value,
            Currency = (counts.MoneySpent ?? counts.MoneyProtected)?.Currency.Code ?? "",
            MoneySpent = counts.MoneySpent is { } spent ? ReportJson.Scaled(spent) : null,
            MoneyProtected = counts.MoneyProtected is { } kept ? ReportJson.Scaled(kept) : null,
        };
    }

    private static string Name<T>(T? value) where T : struct, Enum => value is { } some ? JsonName.Of(some) : "";
}
