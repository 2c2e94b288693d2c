using LunchTriage.Core.Assessments;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Api.Answers;

/// <summary>How one type came out.</summary>
/// <param name="Type">The type's key.</param>
/// <param name="Matched">Every condition was met.</param>
/// <param name="Conditions">All of its conditions.</param>
public sealed record FindingAnswer(string Type, bool Matched, IReadOnlyList<ConditionAnswer> Conditions)
{
    internal static FindingAnswer Of(TypeFinding finding, ExplainedFinding? explained, Wording words) => new(finding.Type, finding.Matched,
    [
        .. finding.Conditions.Select(condition => new ConditionAnswer(condition.Key, condition.Met,
            explained?.Conditions.FirstOrDefault(each => each.Key == condition.Key) is { } said ? Said(said, words) : "")),
    ]);

    // Where the fact is the statement itself, once is enough.
    private static string Said(ExplainedCondition condition, Wording words) => condition.Statement == condition.Because
        ? words["{0}.", condition.Statement]
        : words["{0}: {1}.", condition.Statement, condition.Because];
}
