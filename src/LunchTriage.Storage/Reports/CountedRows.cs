using System.Linq.Expressions;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Reports;
using LunchTriage.Storage.Invitations;

namespace LunchTriage.Storage.Reports;

/// <summary>What of a row is counted: the same for queries and for a row at hand.</summary>
internal static class CountedRows
{
    /// <summary>The invitation as an export tells it.</summary>
    public static readonly Expression<Func<InvitationRow, ExportedInvitation>> Exported = row => new()
    {
        Counted = new()
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
        },
        ProposedFor = row.ProposedFor,
        Organization = row.InviterOrganization,
        Meal = row.Meal,
        Venue = row.Venue,
    };

    private static readonly Func<InvitationRow, ExportedInvitation> Read = Exported.Compile();

    /// <summary>What of a row is counted.</summary>
    public static CountedInvitation Of(InvitationRow row) => Read(row).Counted;
}
