using System.Runtime.InteropServices;
using LunchTriage.Core.Assessments;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Decisions;

namespace LunchTriage.Core.Reports;

/// <summary>Counts the invitations of a period, one at a time and in any order, into a report.</summary>
/// <param name="period">The days that are looked at.</param>
/// <param name="today">The owner's today, which tells what is coming from what is due.</param>
/// <param name="rates">What an hour was worth.</param>
/// <param name="types">The keys of the policy's types, in rank order, which is the report's order.</param>
public sealed class ReportCounter(DayRange period, DateOnly today, RateHistory rates, params IEnumerable<string> types)
{
    private readonly List<string> _rank = [.. types];
    private readonly Dictionary<(Verdict Verdict, Decision? Decision, bool ColdCall), int> _invited = [];
    private readonly Dictionary<InvitationStatus, int> _lunches = [];
    private readonly Dictionary<DateOnly, MonthTally> _months = period.Months.ToDictionary(month => month, month => new MonthTally(month));
    private readonly Dictionary<string, LunchTally> _types = [];
    private readonly LunchTally _outsideTypes = new();
    private readonly LunchTally _held = new();
    private readonly LunchTally _followedAccept = new();
    private readonly LunchTally _againstVerdict = new();
    private readonly HoursTally _hours = new();
    private Hours _ahead;
    private readonly List<HeldLunch> _heldLunches = [];
    private readonly List<OverriddenVerdict> _overrides = [];
    private int _overridden;

    /// <summary>Whether the report lists its lunches and overrides, too. Where it doesn't, a period of any size takes the same memory.</summary>
    public bool Lists { get; init; } = true;

    /// <summary>Adds an invitation. One of which nothing counts in the period changes nothing.</summary>
    /// <returns>What of it counts, as a line of the export gives it.</returns>
    public Counted Add(CountedInvitation invitation)
    {
        var counted = invitation.CountIn(period, today, rates);
        if (!counted.Counts)
        {
            return counted;
        }

        _hours.Add(counted);
        foreach (var type in invitation.MatchedTypes)
        {
            _types.TryAdd(type, new());
        }

        if (counted.Invited)
        {
            AddInvited(invitation, counted);
        }

        if (counted.Lunch is { } status)
        {
            AddLunch(invitation, counted, status);
        }

        return counted;
    }

    /// <summary>The report of all that was added.</summary>
    public PeriodReport Build() => new()
    {
        Period = period,
        AsOf = today,
        Invited = Invited(_ => true),
        ByVerdict = Enum.GetValues<Verdict>().ToDictionary(verdict => verdict, verdict => Invited(each => each.Verdict == verdict)),
        ByDecision = Enum.GetValues<Decision>().ToDictionary(decision => decision, decision => Invited(each => each.Decision == decision)),
        Undecided = Invited(each => each.Decision is null),
        ColdCalls = Invited(each => each.ColdCall),
        ColdCallsByVerdict = [.. _invited.Where(each => each.Key.ColdCall).OrderBy(each => each.Key).Select(each => new ColdCallCount(each.Key.Verdict, each.Key.Decision, each.Value))],
        Overrides = _overridden,
        AgainstTheVerdict = [.. _overrides.OrderBy(each => each.ReceivedOn).ThenBy(each => each.Invitation)],
        Held = _lunches.GetValueOrDefault(InvitationStatus.Held),
        Cancelled = _lunches.GetValueOrDefault(InvitationStatus.Cancelled),
        NoShow = _lunches.GetValueOrDefault(InvitationStatus.NoShow),
        Coming = _lunches.GetValueOrDefault(InvitationStatus.Coming),
        Due = _lunches.GetValueOrDefault(InvitationStatus.Due),
        HoursSpent = _hours.Spent,
        HoursProtected = _hours.Protected,
        Money = _hours.Money,
        ByMonth = [.. _months.Values.Select(month => month.Report)],
        ByType = [.. ByType()],
        AllHeld = _held.Worth,
        FollowedAccept = _followedAccept.Worth,
        AgainstVerdict = _againstVerdict.Worth,
        Lunches = [.. _heldLunches.OrderBy(each => each.On).ThenBy(each => each.Invitation)],
        HoursAhead = _ahead,
    };

    private void AddInvited(CountedInvitation invitation, Counted counted)
    {
        CollectionsMarshal.GetValueRefOrAddDefault(_invited, (invitation.Verdict, invitation.Decision, invitation.ColdCall), out _)++;
        _months[MonthOf(invitation.ReceivedOn)].AddInvited(counted);
        if (invitation is { IsOverride: true, VerdictWhenDecided: { } verdict, Decision: { } decision })
        {
            _overridden++;
            if (Lists)
            {
                _overrides.Add(new(invitation.Id, invitation.Inviter, invitation.ReceivedOn, verdict, decision, invitation.StatusOn(today), invitation.HoursSpent, invitation.HoursProtected, invitation.Outcome?.BenefitMine));
            }
        }
    }

    private void AddLunch(CountedInvitation invitation, Counted counted, InvitationStatus status)
    {
        var day = invitation.LunchDay!.Value;
        CollectionsMarshal.GetValueRefOrAddDefault(_lunches, status, out _)++;
        _months[MonthOf(day)].AddLunch(counted);
        if (status is InvitationStatus.Coming or InvitationStatus.Due)
        {
            _ahead += invitation.Cost;
        }

        if (status != InvitationStatus.Held)
        {
            return;
        }

        var outcome = invitation.Outcome!;
        if (Lists)
        {
            _heldLunches.Add(new(invitation.Id, day, invitation.Inviter, invitation.LunchType, counted.HoursSpent!.Value, counted.MoneySpent, outcome.PaidBy, outcome.BenefitMine, outcome.BenefitTheirs));
        }

        _held.Add(counted, outcome);
        (invitation.LunchType is { } type ? _types[type] : _outsideTypes).Add(counted, outcome);
        if (invitation.IsOverride)
        {
            _againstVerdict.Add(counted, outcome);
        }
        else if (invitation.VerdictWhenDecided == Verdict.Accept)
        {
            _followedAccept.Add(counted, outcome);
        }
    }

    private IEnumerable<TypeReport> ByType()
    {
        foreach (var (type, tally) in _types.OrderBy(each => _rank.IndexOf(each.Key) is var rank and >= 0 ? rank : int.MaxValue).ThenBy(each => each.Key, StringComparer.Ordinal))
        {
            yield return new(type, tally.Worth);
        }

        if (_outsideTypes.Lunches > 0)
        {
            yield return new(null, _outsideTypes.Worth);
        }
    }

    private int Invited(Func<(Verdict Verdict, Decision? Decision, bool ColdCall), bool> which) => _invited.Where(each => which(each.Key)).Sum(each => each.Value);

    private static DateOnly MonthOf(DateOnly day) => new(day.Year, day.Month, 1);
}
