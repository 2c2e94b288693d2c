using CsCheck;
using LunchTriage.Core;
using LunchTriage.Core.Assessments;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Facts;
using LunchTriage.Core.Policies;
using LunchTriage.Storage.Invitations;
using Microsoft.EntityFrameworkCore;

namespace LunchTriage.Storage.Tests;

/// <summary>Generated invitations around <see cref="TestDatabase.Today"/>, however far they went; and their rows, as the app writes them.</summary>
internal static class Any
{
    private static readonly Gen<DateOnly> Day = Gen.Int[TestDatabase.Today.DayNumber - 400, TestDatabase.Today.DayNumber + 100].Select(DateOnly.FromDayNumber);

    private static readonly Gen<Decision?> Decisions = Gen.OneOf<Decision?>(null, Decision.Accepted, Decision.Accepted, Decision.Accepted, Decision.Declined, Decision.Redirected, Decision.Postponed);

    private static readonly Gen<Outcome?> Outcomes =
        from any in Gen.Bool
        from result in Gen.Enum<OutcomeResult>()
        from day in Day
        from hundredths in Gen.OneOf(Gen.Const(-1), Gen.Int[0, 2400])
        select any ? new Outcome { Result = result, On = day, Hours = hundredths < 0 ? null : Hours.FromHundredths(hundredths) } : null;

    private static readonly Gen<Policy> Policies = Gen.Int[1, 48].Select(quarters => Policy.Default with { Hours = new(3, quarters * 0.25m, 1, 4.5m) });

    public static Gen<Noted> Noted { get; } =
        from received in Day
        from ahead in Gen.OneOf(Gen.Const(-1), Gen.Int[0, 60])
        from acquaintance in Gen.Enum<Acquaintance>()
        from meal in Gen.Enum<Meal>()
        from answers in Gen.Enum<Answer>().Array[3]
        from statements in Gen.Bool.Array[3]
        from name in Gen.OneOf("Ada", "Ben", "Cleo", "Ödön", "نور")
        from decision in Decisions
        from outcome in Outcomes
        from policy in Policies
        select new Noted(
            new(new(name), ReceivedVia.Email, "", "", new()
            {
                Acquaintance = acquaintance,
                Meal = meal,
                ReceivedOn = received,
                ProposedFor = ahead < 0 ? null : received.AddDays(ahead).ToDateTime(new(12, 30)),
                WantToMeet = answers[0],
                InviterPays = answers[1],
                Available = answers[2],
                SameBuilding = statements[0],
                Field = statements[1] ? Field.Same : Field.Other,
                SeeksAdvice = statements[2],
            }),
            decision,
            decision == Decision.Accepted ? outcome : null,
            policy);

    public static Gen<DayRange> Period { get; } = from first in Day from length in Gen.Int[0, 400] select new DayRange(first, first.AddDays(length));

    public static Gen<DateOnly> Today { get; } = Day;

    /// <summary>Puts generated invitations in the place of all that were there.</summary>
    public static async Task<long[]> StoreAsync(LunchTriageContext context, IEnumerable<Noted> noted)
    {
        context.Invitations.RemoveRange(context.Invitations);
        await context.SaveChangesAsync();
        return await AddAsync(context, noted);
    }

    /// <summary>Makes of some what others are, as an edit, a decision and an outcome would.</summary>
    public static async Task ChangeAsync(LunchTriageContext context, IEnumerable<(long Id, Noted Becomes)> changes)
    {
        foreach (var (id, becomes) in changes)
        {
            var row = await context.Invitations.SingleAsync(row => row.Id == id);
            row.Inviter = await InviterAsync(context, becomes);
            Set(row, becomes);
        }

        await context.SaveChangesAsync();
    }

    public static async Task<long[]> AddAsync(LunchTriageContext context, IEnumerable<Noted> noted)
    {
        List<InvitationRow> rows = [];
        foreach (var each in noted)
        {
            var assessment = Assess(each);
            var row = InvitationRows.New(each.Details, assessment, DateTimeOffset.UnixEpoch);
            row.Inviter = await InviterAsync(context, each);
            var judged = InvitationRows.Assessment(each.Details.Facts, assessment, 1, DateTimeOffset.UnixEpoch);
            judged.Invitation = row;
            context.Assessments.Add(judged);
            Set(row, each);
            rows.Add(row);
        }

        context.Invitations.AddRange(rows);
        await context.SaveChangesAsync();
        return [.. rows.Select(row => row.Id)];
    }

    // Somebody of that name, who may have asked before.
    private static async Task<InviterRow> InviterAsync(LunchTriageContext context, Noted noted)
    {
        var name = noted.Details.Inviter.Name;
        return context.Inviters.Local.FirstOrDefault(row => row.Name == name)
            ?? await context.Inviters.FirstOrDefaultAsync(row => row.Name == name)
            ?? context.Inviters.Add(new() { Name = name, NameKey = "", EmailKey = "", OrganizationKey = "" }).Entity;
    }

    private static void Set(InvitationRow row, Noted noted)
    {
        var (assessment, answered) = (Assess(noted), noted.Details.Facts.ReceivedOn.AddDays(1));
        InvitationRows.SetDetails(row, noted.Details);
        InvitationRows.SetAssessment(row, assessment);
        InvitationRows.SetDecision(row, noted.Decision is { } decision ? new(decision, "", assessment.Verdict, new(answered.ToDateTime(new(9, 0)), TimeSpan.Zero)) : null, answered);
        InvitationRows.SetOutcome(row, noted.Outcome);
    }

    private static Assessment Assess(Noted noted) => TriageService.Assess(noted.Details.Facts, noted.Policy, default);
}

/// <summary>An invitation and how far it went.</summary>
internal sealed record Noted(InvitationDetails Details, Decision? Decision, Outcome? Outcome, Policy Policy);
