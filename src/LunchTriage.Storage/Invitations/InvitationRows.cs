using LunchTriage.Core.Assessments;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Facts;
using LunchTriage.Core.Json;

namespace LunchTriage.Storage.Invitations;

/// <summary>Moves values between an invitation and its rows.</summary>
internal static class InvitationRows
{
    public static InvitationRow New(InvitationDetails details, Assessment assessment, DateTimeOffset now)
    {
        var row = new InvitationRow
        {
            CreatedAt = now,
            ChangedAt = now,
            InviterName = "",
            InviterEmail = "",
            InviterOrganization = "",
            InviterProfession = "",
            ReceivedOn = default,
            ReferenceDay = default,
            CountedOn = default,
            Meal = default,
            ReceivedVia = default,
            Verdict = default,
            MatchedTypes = "",
            ColdCall = default,
            MetConditions = "",
            OfferedToPay = default,
            CostHundredths = default,
            PolicyVersion = default,
            Venue = "",
            Message = "",
        };
        SetDetails(row, details);
        SetAssessment(row, assessment);
        return row;
    }

    public static void SetDetails(InvitationRow row, InvitationDetails details)
    {
        var (inviter, facts) = (details.Inviter, details.Facts);
        (row.InviterName, row.InviterEmail, row.InviterOrganization, row.InviterProfession) = (inviter.Name, inviter.Email, inviter.Organization, inviter.Profession);
        row.ReceivedOn = facts.ReceivedOn;
        row.ProposedFor = facts.ProposedFor;
        row.ProposedOn = facts.ProposedFor is null ? null : facts.ReferenceDay;
        row.ReferenceDay = facts.ReferenceDay;
        row.Meal = facts.Meal;
        row.OfferedToPay = facts.InviterPays == Answer.Yes;
        row.ReceivedVia = details.ReceivedVia;
        row.Venue = details.Venue;
        row.Message = details.Message;
        SetCountedOn(row);
    }

    public static InviterDetails Inviter(InvitationRow row) => new(row.InviterName, row.InviterEmail, row.InviterOrganization, row.InviterProfession);

    public static void SetAssessment(InvitationRow row, Assessment assessment)
    {
        row.Verdict = assessment.Verdict;
        row.LunchType = assessment.LunchType;
        row.MatchedTypes = string.Join(' ', assessment.MatchedTypes);
        row.ColdCall = assessment.ColdCall;
        row.MetConditions = string.Join(' ', assessment.Findings.SelectMany(finding => finding.Conditions).Where(condition => condition.Met).Select(condition => condition.Key).Distinct().Order(StringComparer.Ordinal));
        row.CostHundredths = assessment.Cost.Hours.Hundredths;
        row.PolicyVersion = assessment.PolicyVersion.Number;
    }

    /// <param name="row">The invitation.</param>
    /// <param name="decision">The decision; null for none.</param>
    /// <param name="on">The owner's day on which it was made.</param>
    public static void SetDecision(InvitationRow row, StoredDecision? decision, DateOnly on)
    {
        row.Decision = decision?.Decision;
        row.DecisionNote = decision?.Note;
        row.Override = decision?.Override ?? false;
        row.VerdictWhenDecided = decision?.Verdict;
        row.DecidedAt = decision?.DecidedAt;
        row.AnsweredOn = decision is null ? null : on;
        row.WasAccepted |= decision?.Decision == Core.Decisions.Decision.Accepted;
        SetCountedOn(row);
    }

    public static void SetOutcome(InvitationRow row, Outcome? outcome)
    {
        row.Result = outcome?.Result;
        row.OutcomeOn = outcome?.On;
        row.OutcomeHundredths = outcome?.Hours?.Hundredths;
        row.CancelledBy = outcome?.CancelledBy;
        row.PaidBy = outcome?.PaidBy;
        row.BenefitMine = outcome?.BenefitMine;
        row.BenefitTheirs = outcome?.BenefitTheirs;
        row.CameOfIt = outcome?.CameOfIt;
        row.PrivateNote = outcome?.PrivateNote;
        SetCountedOn(row);
    }

    public static Outcome? Outcome(InvitationRow row) => row is { Result: { } result, OutcomeOn: { } on }
        ? new()
        {
            Result = result,
            On = on,
            Hours = row.OutcomeHundredths is { } hundredths ? Hours.FromHundredths(hundredths) : null,
            CancelledBy = row.CancelledBy,
            PaidBy = row.PaidBy,
            BenefitMine = row.BenefitMine,
            BenefitTheirs = row.BenefitTheirs,
            CameOfIt = row.CameOfIt,
            PrivateNote = row.PrivateNote,
        }
        : null;

    public static StoredDecision? Decision(InvitationRow row) => row is { Decision: { } decision, VerdictWhenDecided: { } verdict, DecidedAt: { } at }
        ? new(decision, row.DecisionNote ?? "", verdict, at)
        : null;

    public static AssessmentRow Assessment(InvitationFacts facts, Assessment assessment, int number, DateTimeOffset now) => new()
    {
        Number = number,
        JudgedAt = now,
        PolicyVersion = assessment.PolicyVersion.Number,
        Facts = StableJson.Write(facts),
        Assessment = StableJson.Write(assessment),
    };

    public static StoredAssessment Read(AssessmentRow row) =>
        new(row.Number, row.JudgedAt, StableJson.Read<InvitationFacts>(row.Facts), StableJson.Read<Assessment>(row.Assessment));

    public static HistoryRow History(HistoryKind kind, HistoryEntry.Details data, DateTimeOffset now) =>
        new() { Kind = kind, Data = StorageJson.Write(data), At = now };

    public static HistoryEntry Read(HistoryRow row) => new(row.Id, row.At, row.Kind, StorageJson.Read(row.Data));

    private static void SetCountedOn(InvitationRow row) =>
        row.CountedOn = row.Decision == Core.Decisions.Decision.Accepted ? row.OutcomeOn ?? row.ReferenceDay : row.ReceivedOn;
}
