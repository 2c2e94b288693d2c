using LunchTriage.Core.Assessments;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Policies;

namespace LunchTriage.Core.Reports;

/// <summary>The numbers of a period, for dashboard, report and exports alike.</summary>
public sealed record PeriodReport
{
    /// <summary>The days that were looked at.</summary>
    public required DayRange Period { get; init; }

    /// <summary>The owner's day on which it was counted.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Invitations that came.</summary>
    public required int Invited { get; init; }

    /// <summary>Of those invited, by the verdict in force; every verdict is there.</summary>
    public required IReadOnlyDictionary<Verdict, int> ByVerdict { get; init; }

    /// <summary>Of those invited, by decision; every decision is there.</summary>
    public required IReadOnlyDictionary<Decision, int> ByDecision { get; init; }

    /// <summary>Of those invited, without a decision.</summary>
    public required int Undecided { get; init; }

    /// <summary>Of those invited, by verdict and decision, in that order; only what occurred.</summary>
    public required IReadOnlyList<JudgedCount> Judged { get; init; }

    /// <summary>Of those invited, by how they came; only what occurred.</summary>
    public required IReadOnlyList<ViaReport> ByVia { get; init; }

    /// <summary>How long those invited waited for an answer.</summary>
    public required AnswerTime Answers { get; init; }

    /// <summary>Of those invited, cold calls.</summary>
    public required int ColdCalls { get; init; }

    /// <summary>Of those, with an offer to pay for the time.</summary>
    public required int ColdCallsOfferedToPay { get; init; }

    /// <summary>Of those invited, decided against the verdict.</summary>
    public required int Overrides { get; init; }

    /// <summary>The same one by one, in the order in which they came; empty where the report lists nothing.</summary>
    public IReadOnlyList<OverriddenVerdict> AgainstTheVerdict { get; init; } = [];

    /// <summary>Lunches held in the period, whenever the invitation came.</summary>
    public required int Held { get; init; }

    /// <summary>Lunches of the period that were called off.</summary>
    public required int Cancelled { get; init; }

    /// <summary>Lunches of the period to which the inviter did not come.</summary>
    public required int NoShow { get; init; }

    /// <summary>Accepted and still ahead, or without a day.</summary>
    public required int Coming { get; init; }

    /// <summary>Accepted, with an outcome to record.</summary>
    public required int Due { get; init; }

    /// <summary>The hours of lunches held, and those recorded for cancelled ones and no-shows.</summary>
    public required Hours HoursSpent { get; init; }

    /// <summary>The hours of invitations that were declined or redirected.</summary>
    public required Hours HoursProtected { get; init; }

    /// <summary>The same hours in money, a line a currency in the alphabet's order; none where no rate is known.</summary>
    public required IReadOnlyList<MoneyTotal> Money { get; init; }

    /// <summary>Every month that the period touches, in order.</summary>
    public required IReadOnlyList<MonthReport> ByMonth { get; init; }

    /// <summary>Every type that held or matched anything in rank order, then lunches outside any type, where there were some.</summary>
    public required IReadOnlyList<TypeReport> ByType { get; init; }

    /// <summary>The held lunches by each condition that was met of them, by the condition's key.</summary>
    public required IReadOnlyList<ConditionReport> ByCondition { get; init; }

    /// <summary>All lunches held.</summary>
    public required Worth AllHeld { get; init; }

    /// <summary>The lunches held that a verdict of accept stood behind.</summary>
    public required Worth FollowedAccept { get; init; }

    /// <summary>The lunches held although the verdict was against them.</summary>
    public required Worth AgainstVerdict { get; init; }

    /// <summary>The hours of those invited that were turned down although the verdict was accept.</summary>
    public required Hours ProtectedAgainstAccept { get; init; }

    /// <summary>The lunches with their outcomes, in the order of their days; empty where the report lists nothing.</summary>
    public IReadOnlyList<RecordedLunch> Lunches { get; init; } = [];

    /// <summary>The hours that the assessments in force reckon with for what is coming or due.</summary>
    public required Hours HoursAhead { get; init; }

    /// <summary>What a glance shows of it.</summary>
    public PeriodHours Hours => new(Held, HoursSpent, HoursProtected, Money);

    /// <summary>What the period used of a budget: what was held, is coming or due, with the hours spent and those ahead.</summary>
    public BudgetUse BudgetUse => new(Held, Coming, Due, HoursSpent + HoursAhead) { HoursAhead = HoursAhead };
}
