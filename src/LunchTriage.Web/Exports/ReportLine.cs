using CsvHelper;
using LunchTriage.Core.Assessments;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Facts;
using LunchTriage.Core.Reports;
using LunchTriage.Storage.Reports;

namespace LunchTriage.Web.Exports;

/// <summary>An invitation as a line of the year, for CSV and Excel alike. The columns stand in this order, and what isn't known is empty.</summary>
[CsvRecord]
internal sealed partial record ReportLine
{
    [CsvColumn("id")]
    public required long Id { get; init; }

    [CsvColumn("receivedOn"), CsvFormat("yyyy-MM-dd")]
    public required DateOnly ReceivedOn { get; init; }

    [CsvColumn("proposedFor"), CsvFormat("yyyy-MM-dd'T'HH:mm")]
    public required DateTime? ProposedFor { get; init; }

    [CsvColumn("inviter")]
    public required string Inviter { get; init; }

    [CsvColumn("organization")]
    public required string Organization { get; init; }

    [CsvColumn("meal"), CsvConverter(typeof(NameInCsv<Meal>))]
    public required Meal Meal { get; init; }

    [CsvColumn("verdict"), CsvConverter(typeof(NameInCsv<Verdict>))]
    public required Verdict Verdict { get; init; }

    [CsvColumn("lunchType")]
    public required string? LunchType { get; init; }

    [CsvColumn("coldCall")]
    public required bool ColdCall { get; init; }

    [CsvColumn("decision"), CsvConverter(typeof(NameInCsv<Decision>))]
    public required Decision? Decision { get; init; }

    [CsvColumn("override")]
    public required bool Override { get; init; }

    [CsvColumn("outcome"), CsvConverter(typeof(NameInCsv<OutcomeResult>))]
    public required OutcomeResult? Outcome { get; init; }

    [CsvColumn("on"), CsvFormat("yyyy-MM-dd")]
    public required DateOnly? On { get; init; }

    [CsvColumn("cancelledBy"), CsvConverter(typeof(NameInCsv<CancelledBy>))]
    public required CancelledBy? CancelledBy { get; init; }

    [CsvColumn("paidBy"), CsvConverter(typeof(NameInCsv<PaidBy>))]
    public required PaidBy? PaidBy { get; init; }

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

    [CsvColumn("currency"), CsvConverter(typeof(CodeInCsv))]
    public required Currency? Currency { get; init; }

    [CsvColumn("moneySpent")]
    public required decimal? MoneySpent { get; init; }

    [CsvColumn("moneyProtected")]
    public required decimal? MoneyProtected { get; init; }

    public static ReportLine Of(ExportedInvitation invitation, Counted counts)
    {
        var (counted, outcome) = (invitation.Counted, invitation.Counted.Outcome);
        return new()
        {
            Id = counted.Id,
            ReceivedOn = counted.ReceivedOn,
            ProposedFor = invitation.ProposedFor,
            Inviter = counted.Inviter,
            Organization = invitation.Organization,
            Meal = invitation.Meal,
            Verdict = counted.Verdict,
            LunchType = counted.LunchType,
            ColdCall = counted.ColdCall,
            Decision = counted.Decision,
            Override = invitation.IsOverride,
            Outcome = outcome?.Result,
            On = outcome?.On,
            CancelledBy = outcome?.CancelledBy,
            PaidBy = outcome?.PaidBy,
            BenefitMine = outcome?.BenefitMine,
            BenefitTheirs = outcome?.BenefitTheirs,
            Venue = invitation.Venue,
            HoursSpent = counts.HoursSpent?.Value,
            HoursProtected = counts.HoursProtected?.Value,
            Currency = (counts.MoneySpent ?? counts.MoneyProtected)?.Currency,
            MoneySpent = counts.MoneySpent is { } spent ? ReportJson.Scaled(spent) : null,
            MoneyProtected = counts.MoneyProtected is { } kept ? ReportJson.Scaled(kept) : null,
        };
    }
}
