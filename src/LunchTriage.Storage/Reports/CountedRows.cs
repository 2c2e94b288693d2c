using System.Linq.Expressions;
using LunchTriage.Core.Assessments;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Facts;
using LunchTriage.Core.Reports;
using LunchTriage.Storage.Invitations;

namespace LunchTriage.Storage.Reports;

/// <summary>What of a row is counted: the same for queries and for a row at hand.</summary>
internal static class CountedRows
{
    /// <summary>All that is counted.</summary>
    public static readonly Expression<Func<InvitationRow, CountedInvitation>> Counted = row => new()
    {
        Id = row.Id,
        Inviter = row.InviterName,
        ReceivedOn = row.ReceivedOn,
        ProposedDay = row.ProposedOn,
        Verdict = row.Verdict,
        MatchedTypes = row.MatchedTypes.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        ColdCall = row.ColdCall,
        Via = row.ReceivedVia,
        OfferedToPay = row.OfferedToPay,
        MetConditions = row.MetConditions.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        Cost = Hours.FromHundredths(row.CostHundredths),
        PolicyVersion = new(row.PolicyVersion),
        Decision = row.Decision,
        VerdictWhenDecided = row.VerdictWhenDecided,
        AnsweredOn = row.AnsweredOn,
        Outcome = row.Result == null ? null : new()
        {
            Result = row.Result.Value,
            On = row.OutcomeOn!.Value,
            Hours = row.OutcomeHundredths == null ? null : Hours.FromHundredths(row.OutcomeHundredths.Value),
            CancelledBy = row.CancelledBy,
            PaidBy = row.PaidBy,
            BenefitMine = row.BenefitMine,
            BenefitTheirs = row.BenefitTheirs,
            CameOfIt = row.CameOfIt,
        },
    };

    /// <summary>The invitation as an export tells it. Each column is read once, and none that a line doesn't need: reading is most of what a long export takes.</summary>
    public static readonly Expression<Func<InvitationRow, ExportedInvitation>> Exported = row => Line(
        row.Id, row.InviterName, row.InviterOrganization, row.ReceivedOn, row.ProposedFor, row.Meal, row.Verdict, row.LunchType ?? "", row.ColdCall, row.CostHundredths, row.PolicyVersion, row.Decision, row.Override, row.Venue,
        row.Result == null ? null : new()
        {
            Result = row.Result.Value,
            On = row.OutcomeOn!.Value,
            Hours = row.OutcomeHundredths == null ? null : Hours.FromHundredths(row.OutcomeHundredths.Value),
            CancelledBy = row.CancelledBy,
            PaidBy = row.PaidBy,
            BenefitMine = row.BenefitMine,
            BenefitTheirs = row.BenefitTheirs,
        });

    /// <summary>A lunch as an export tells it: all that is counted of it, and more.</summary>
    public static readonly Expression<Func<InvitationRow, ExportedLunch>> ExportedLunch = Expression.Lambda<Func<InvitationRow, ExportedLunch>>(
        Expression.MemberInit(
            Expression.New(typeof(ExportedLunch)),
            Bind(nameof(Reports.ExportedLunch.Counted), Counted.Body),
            Bind(nameof(Reports.ExportedLunch.Organization), Expression.Property(Counted.Parameters[0], nameof(InvitationRow.InviterOrganization)))),
        Counted.Parameters);

    private static readonly Func<InvitationRow, CountedInvitation> Read = Counted.Compile();

    /// <summary>What of a row is counted.</summary>
    public static CountedInvitation Of(InvitationRow row) => Read(row);

    private static MemberAssignment Bind(string property, Expression value) => Expression.Bind(typeof(ExportedLunch).GetProperty(property)!, value);

    private static ExportedInvitation Line(
        long id, string inviter, string organization, DateOnly receivedOn, DateTime? proposedFor, Meal meal, Verdict verdict, string lunchType, bool coldCall, int costHundredths, int policyVersion, Decision? decision, bool isOverride, string venue, Outcome? outcome) => new()
        {
            Counted = new()
            {
                Id = id,
                Inviter = inviter,
                ReceivedOn = receivedOn,
                ProposedDay = proposedFor is { } proposed ? DateOnly.FromDateTime(proposed) : null,
                Verdict = verdict,
                MatchedTypes = lunchType.Length == 0 ? [] : [lunchType],
                ColdCall = coldCall,
                Cost = Hours.FromHundredths(costHundredths),
                PolicyVersion = new(policyVersion),
                Decision = decision,
                Outcome = outcome,
            },
            IsOverride = isOverride,
            ProposedFor = proposedFor,
            Organization = organization,
            Meal = meal,
            Venue = venue,
        };
}
