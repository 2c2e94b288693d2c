using BenchmarkDotNet.Attributes;
using LunchTriage.Core;
using LunchTriage.Core.Assessments;
using LunchTriage.Core.Facts;
using LunchTriage.Core.Policies;

namespace LunchTriage.Benchmarks;

/// <summary>What a verdict costs: alone, with its reasons in words (phrases, before they are rendered), and with what would change it.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class TriageBenchmarks
{
    private static readonly DateOnly Today = new(2026, 6, 15);

    private static readonly InvitationFacts Stranger = new() { Acquaintance = Acquaintance.Stranger, ReceivedOn = Today };

    private static readonly Dictionary<string, InvitationFacts> Kinds = new()
    {
        ["cold call"] = Stranger,
        ["paid cold call"] = Stranger with { InviterPays = Answer.Yes, SeeksAdvice = true },
        ["old colleague"] = Stranger with
        {
            Acquaintance = Acquaintance.MetInPerson,
            WantToMeet = Answer.Yes,
            WorkedAlongside = true,
            LastSeenOn = Today.AddYears(-3),
            ProposedFor = Today.AddDays(9).ToDateTime(new(12, 30)),
        },
        ["all six kinds"] = Stranger with
        {
            WantToMeet = Answer.Yes,
            ReferralSource = true,
            Friendship = true,
            LastSeenOn = Today.AddYears(-2),
            SharedInterest = true,
            Field = Field.Same,
            Leadership = Leadership.Power,
            MetAtEvent = new(EventKind.Workshop, Today.AddDays(-7), Spark: true),
            SameBuilding = true,
            HiringFor = HiringFor.Coaching,
            ProposedFor = Today.AddDays(9).ToDateTime(new(12, 30)),
        },
    };

    private InvitationFacts _facts = Stranger;

    /// <summary>The kinds of invitation that are judged.</summary>
    public static IEnumerable<string> KindNames => Kinds.Keys;

    /// <summary>The kind that is judged.</summary>
    [ParamsSource(nameof(KindNames))]
    public string Invitation { get; set; } = "";

    /// <summary>Takes the kind's facts.</summary>
    [GlobalSetup]
    public void Setup() => _facts = Kinds[Invitation];

    /// <summary>The verdict with findings, nearest type, advice and cost.</summary>
    [Benchmark(Baseline = true)]
    public Assessment Judge() => TriageService.Judge(_facts, Policy.Default, default);

    /// <summary>The same, and then its sentence and every condition of every kind in words, each of which is read.</summary>
    [Benchmark]
    public int JudgeAndExplain()
    {
        var explanation = new Explanation(TriageService.Judge(_facts, Policy.Default, default), _facts, Policy.Default);
        var letters = explanation.Summary.Template.Length;
        var findings = explanation.Findings;
        for (var i = 0; i < findings.Count; i++)
        {
            for (var j = 0; j < findings[i].Conditions.Count; j++)
            {
                var condition = findings[i].Conditions[j];
                letters += condition.Statement.Template.Length + condition.Because.Template.Length;
            }
        }

        return letters;
    }

    /// <summary>What would change it.</summary>
    [Benchmark]
    public IReadOnlyList<Change> WhatWouldChange() => Core.Assessments.WhatWouldChange.Find(_facts, Policy.Default);
}
