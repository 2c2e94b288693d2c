using System.Runtime.InteropServices;
using LunchTriage.Core.Assessments;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Policies;
using LunchTriage.Core.Reports.Tallies;

namespace LunchTriage.Core.Reports;

/// <summary>Counts the invitations of a period, one at a time or many together and in any order, into a report.</summary>
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
    private readonly SortedDictionary<ReceivedVia, ViaReport> _via = [];
    private readonly SortedDictionary<int, int> _answered = [];
    private readonly Dictionary<string, LunchTally> _types = [];
    private readonly Dictionary<string, LunchTally> _conditions = [];
    private readonly LunchTally _outsideTypes = new();
    private readonly LunchTally _held = new();
    private readonly LunchTally _followedAccept = new();
    private readonly LunchTally _againstVerdict = new();
    private readonly HoursTally _hours = new();
    private readonly HoursTally _turnedDownAgainstAccept = new();
    private Hours _ahead;
    private int _overridden;
    private int _offeredToPay;

    /// <summary>Adds an invitation. One of which nothing counts in the period changes nothing.</summary>
    public void Add(CountedInvitation invitation)
    {
        foreach (var tally in invitation.Tallies())
        {
            Add(tally);
        }
    }

    /// <summary>Adds invitations that are counted together. Of those that don't count in the period nothing changes.</summary>
    /// <param name="tally">A day's or a whole month's; a month that only partly lies in the period, or that today divides into what is due and what is coming, has to be added by the day.</param>
    public void Add(Tally tally)
    {
        if (!period.Contains(tally.Day))
        {
            return;
        }

        switch (tally.Key)
        {
            case CameKey came:
                AddInvited(came, tally);
                break;
            case ViaKey via:
                var known = _via.GetValueOrDefault(via.Via, new(via.Via, 0, 0));
                _via[via.Via] = known with { Invited = known.Invited + tally.Count, Accepted = known.Accepted + (via.Accepted ? tally.Count : 0) };
                break;
            case MatchedKey matched:
                Of(_types, matched.Type);
                break;
            case AnsweredKey answered:
                _answered[answered.Days] = _answered.GetValueOrDefault(answered.Days) + tally.Count;
                break;
            case AheadKey ahead:
                AddStatus(Standing.On(Decision.Accepted, result: null, ahead.HasDay ? tally.Day : null, today), tally);
                _ahead += ahead.Cost * tally.Count;
                break;
            case HeldKey held:
                AddHeld(held, tally);
                break;
            case MissedKey missed:
                AddStatus(Standing.On(Decision.Accepted, missed.Result, tally.Day, today), tally);
                if (missed.Hours is { } each)
                {
                    AddSpent(each, missed.PolicyVersion, tally);
                }

                break;
            case BenefitKey benefit:
                AddBenefit(benefit, tally);
                break;
            case ConditionKey condition:
                AddCondition(condition, tally);
                break;
        }
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
        Judged =
        [
            .. from each in _invited
               group each by (each.Key.Verdict, each.Key.Decision) into alike
               orderby alike.Key
               select new JudgedCount(alike.Key.Verdict, alike.Key.Decision, alike.Sum(each => each.Value), alike.Where(each => each.Key.ColdCall).Sum(each => each.Value)),
        ],
        ByVia = [.. _via.Values],
        Answers = new(_answered.Values.Sum(), MiddleOf.Counts(_answered), _answered.Count > 0 ? _answered.Keys.Last() : null),
        ColdCalls = Invited(each => each.ColdCall),
        ColdCallsOfferedToPay = _offeredToPay,
        Overrides = _overridden,
        Held = _lunches.GetValueOrDefault(InvitationStatus.Held),
        Cancelled = _lunches.GetValueOrDefault(InvitationStatus.Cancelled),
        NoShow = _lunches.GetValueOrDefault(InvitationStatus.NoShow),
        Coming = _lunches.GetValueOrDefault(InvitationStatus.Coming),
        Due = _lunches.GetValueOrDefault(InvitationStatus.Due),
        HoursSpent = _hours.Spent,
        HoursProtected = _hours.Protected,
        Money = _hours.Money,
        ByMonth = [.. _months.Values.Select(month => month.Report(RankOf))],
        ByType = [.. ByType()],
        ByCondition = [.. _conditions.OrderBy(each => each.Key, StringComparer.Ordinal).Select(each => new ConditionReport(each.Key, each.Value.Worth))],
        AllHeld = _held.Worth,
        FollowedAccept = _followedAccept.Worth,
        AgainstVerdict = _againstVerdict.Worth,
        ProtectedAgainstAccept = _turnedDownAgainstAccept.Protected,
        HoursAhead = _ahead,
    };

    private void AddInvited(CameKey came, Tally tally)
    {
        CollectionsMarshal.GetValueRefOrAddDefault(_invited, (came.Verdict, came.Decision, came.ColdCall), out _) += tally.Count;
        _offeredToPay += came is { ColdCall: true, OfferedToPay: true } ? tally.Count : 0;
        var month = _months[MonthOf(tally.Day)];
        month.AddInvited(tally.Count);
        var turnedDown = came.Decision is Decision.Declined or Decision.Redirected;
        var rate = rates.For(came.PolicyVersion);
        if (turnedDown)
        {
            _hours.AddProtected(came.Cost, tally.Count, rate);
            month.AddProtected(came.Cost, tally.Count, rate);
        }

        if (came is { VerdictWhenDecided: { } verdict, Decision: { } decision } && Override.Is(verdict, decision))
        {
            _overridden += tally.Count;
            if (turnedDown && verdict == Verdict.Accept)
            {
                _turnedDownAgainstAccept.AddProtected(came.Cost, tally.Count, rate);
            }
        }
    }

    private void AddHeld(HeldKey held, Tally tally)
    {
        AddStatus(InvitationStatus.Held, tally);
        AddSpent(held.Hours, held.PolicyVersion, tally);
        _months[MonthOf(tally.Day)].AddHeld(held.LunchType, held.Hours, tally.Count);
        foreach (var group in GroupsOf(held.LunchType, held.Backing))
        {
            group.Add(held.Hours, tally.Count, rates.For(held.PolicyVersion));
        }
    }

    private void AddStatus(InvitationStatus status, Tally tally) => CollectionsMarshal.GetValueRefOrAddDefault(_lunches, status, out _) += tally.Count;

    private void AddSpent(Hours each, PolicyVersion version, Tally tally)
    {
        var rate = rates.For(version);
        _hours.AddSpent(each, tally.Count, rate);
        _months[MonthOf(tally.Day)].AddSpent(each, tally.Count, rate);
    }

    private void AddBenefit(BenefitKey benefit, Tally tally)
    {
        foreach (var group in GroupsOf(benefit.LunchType, benefit.Backing))
        {
            if (benefit.Mine)
            {
                group.AddMine(benefit.Benefit, tally.Count, tally.Hours);
            }
            else
            {
                group.AddTheirs(benefit.Benefit, tally.Count);
            }
        }
    }

    private void AddCondition(ConditionKey condition, Tally tally)
    {
        var group = Of(_conditions, condition.Condition);
        group.AddTogether(tally.Hours, tally.Count);
        if (condition.Benefit is { } mine)
        {
            group.AddMine(mine, tally.Count, tally.Hours);
        }
    }

    // All that a held lunch is counted in.
    private IEnumerable<LunchTally> GroupsOf(string? type, Backing backing)
    {
        yield return _held;
        yield return type is null ? _outsideTypes : Of(_types, type);
        switch (backing)
        {
            case Backing.Accept:
                yield return _followedAccept;
                break;
            case Backing.Against:
                yield return _againstVerdict;
                break;
        }
    }

    private IEnumerable<TypeReport> ByType()
    {
        foreach (var (type, tally) in _types.OrderBy(each => RankOf(each.Key)).ThenBy(each => each.Key, StringComparer.Ordinal))
        {
            yield return new(type, tally.Worth);
        }

        if (_outsideTypes.Lunches > 0)
        {
            yield return new(null, _outsideTypes.Worth);
        }
    }

    // Types that the policy no longer has follow its own, and what is outside of any comes last.
    private int RankOf(string type) => type.Length == 0 ? int.MaxValue : _rank.IndexOf(type) is var rank and >= 0 ? rank : int.MaxValue - 1;

    private int Invited(Func<(Verdict Verdict, Decision? Decision, bool ColdCall), bool> which) => _invited.Where(each => which(each.Key)).Sum(each => each.Value);

    private static LunchTally Of(Dictionary<string, LunchTally> tallies, string key) => CollectionsMarshal.GetValueRefOrAddDefault(tallies, key, out _) ??= new();

    private static DateOnly MonthOf(DateOnly day) => new(day.Year, day.Month, 1);
}
