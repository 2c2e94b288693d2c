using LunchTriage.Core.Assessments;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Policies;
using LunchTriage.Core.Reports.Tallies;

namespace LunchTriage.Core.Reports;

/// <summary>What counting needs to know of an invitation, and how it is counted.</summary>
public sealed record CountedInvitation
{
    /// <summary>Its id.</summary>
    public required long Id { get; init; }

    /// <summary>The inviter's name.</summary>
    public required string Inviter { get; init; }

    /// <summary>The day on which it came.</summary>
    public required DateOnly ReceivedOn { get; init; }

    /// <summary>The proposed day; null where there is none.</summary>
    public DateOnly? ProposedDay { get; init; }

    /// <summary>The verdict of the assessment in force.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The keys of all types that the assessment in force found to match, the main one first.</summary>
    public IReadOnlyList<string> MatchedTypes { get; init; } = [];

    /// <summary>Whether it is a cold call.</summary>
    public bool ColdCall { get; init; }

    /// <summary>How it came.</summary>
    public ReceivedVia Via { get; init; }

    /// <summary>Whether the inviter offered to pay for the time.</summary>
    public bool OfferedToPay { get; init; }

    /// <summary>The keys of the conditions that the assessment in force found met, each once.</summary>
    public IReadOnlyList<string> MetConditions { get; init; } = [];

    /// <summary>The hours that the assessment in force reckons with.</summary>
    public required Hours Cost { get; init; }

    /// <summary>The policy of the assessment in force.</summary>
    public required PolicyVersion PolicyVersion { get; init; }

    /// <summary>The decision; null where there is none yet.</summary>
    public Decision? Decision { get; init; }

    /// <summary>The verdict that was in force when it was decided; null where it is undecided.</summary>
    public Verdict? VerdictWhenDecided { get; init; }

    /// <summary>The day on which it was decided; null where it is undecided.</summary>
    public DateOnly? AnsweredOn { get; init; }

    /// <summary>What became of it; null where nothing is recorded.</summary>
    public Outcome? Outcome { get; init; }

    /// <summary>The main type; null where none matches.</summary>
    public string? LunchType => MatchedTypes.Count > 0 ? MatchedTypes[0] : null;

    /// <summary>Whether the decision departs from the verdict that was in force then.</summary>
    public bool IsOverride => Decision is { } decision && VerdictWhenDecided is { } verdict && Override.Is(verdict, decision);

    /// <summary>The proposed day, or else the day on which it came.</summary>
    public DateOnly ReferenceDay => ProposedDay ?? ReceivedOn;

    /// <summary>The day on which it counts as held, cancelled, no-show, coming or due; null where it isn't accepted.</summary>
    public DateOnly? LunchDay => Decision == Decisions.Decision.Accepted ? Outcome?.On ?? ReferenceDay : null;

    /// <summary>The hours that it took: of a held lunch those recorded, or else its cost; of another only those recorded. Null where none count.</summary>
    public Hours? HoursSpent => Decision != Decisions.Decision.Accepted || Outcome is not { } outcome ? null
        : outcome.Result == OutcomeResult.Held ? outcome.Hours ?? Cost
        : outcome.Hours;

    /// <summary>The cost of what was declined or redirected; null where it was not.</summary>
    public Hours? HoursProtected => Decision is Decisions.Decision.Declined or Decisions.Decision.Redirected ? Cost : null;

    /// <summary>Where it stands.</summary>
    public InvitationStatus StatusOn(DateOnly today) => Standing.On(Decision, Outcome?.Result, ProposedDay, today);

    /// <summary>What the verdict had said of it, where it was accepted.</summary>
    private Backing Backing => IsOverride ? Backing.Against : VerdictWhenDecided == Assessments.Verdict.Accept ? Backing.Accept : Backing.Free;

    /// <summary>All that it adds to reports, each on the day on which it counts. Whoever counts, one by one or by the month, counts these.</summary>
    public IEnumerable<Tally> Tallies()
    {
        yield return On(ReceivedOn, new CameKey(Verdict, Decision, VerdictWhenDecided, ColdCall, OfferedToPay, PolicyVersion, Cost));
        yield return On(ReceivedOn, new ViaKey(Via, Decision == Decisions.Decision.Accepted));
        foreach (var type in MatchedTypes)
        {
            yield return On(ReceivedOn, new MatchedKey(type));
        }

        if (AnsweredOn is { } answered)
        {
            yield return On(ReceivedOn, new AnsweredKey(int.Max(0, answered.DayNumber - ReceivedOn.DayNumber)));
        }

        foreach (var tally in LunchDay is { } day ? LunchTallies(day) : [])
        {
            yield return tally;
        }
    }

    private IEnumerable<Tally> LunchTallies(DateOnly day)
    {
        yield return On(day, Outcome switch
        {
            null => new AheadKey(ProposedDay is not null, Cost),
            { Result: OutcomeResult.Held } => new HeldKey(LunchType, Backing, PolicyVersion, HoursSpent ?? Hours.None),
            { Result: var result } => new MissedKey(result, PolicyVersion, HoursSpent),
        });
        foreach (var type in MatchedTypes)
        {
            yield return On(day, new MatchedKey(type));
        }

        if (Outcome is not { Result: OutcomeResult.Held } held)
        {
            yield break;
        }

        var hours = HoursSpent ?? Hours.None;
        if (held.BenefitMine is { } mine)
        {
            yield return On(day, new BenefitKey(LunchType, Backing, Mine: true, mine), hours);
        }

        if (held.BenefitTheirs is { } theirs)
        {
            yield return On(day, new BenefitKey(LunchType, Backing, Mine: false, theirs), hours);
        }

        foreach (var condition in MetConditions)
        {
            yield return On(day, new ConditionKey(condition, held.BenefitMine), hours);
        }
    }

    private static Tally On(DateOnly day, TallyKey key, Hours hours = default) => new(day, key, 1, hours);

    /// <summary>What of it counts in a period. Reports and their CSV take it from here; queries that add up in the database are held equal to it by tests.</summary>
    /// <param name="period">The days that are looked at.</param>
    /// <param name="today">The owner's today, which tells what is coming from what is due.</param>
    /// <param name="rates">What an hour was worth.</param>
    public Counted CountIn(DayRange period, DateOnly today, RateHistory rates)
    {
        var invited = period.Contains(ReceivedOn);
        var met = LunchDay is { } day && period.Contains(day);
        var (spent, kept) = (met ? HoursSpent : null, invited ? HoursProtected : null);
        var rate = rates.For(PolicyVersion);

        return new(invited, met ? StatusOn(today) : null, spent, kept, Worth(spent), Worth(kept));

        Money? Worth(Hours? hours) => hours is { } some && rate is { } hourly ? Money.For(some, hourly) : null;
    }
}
