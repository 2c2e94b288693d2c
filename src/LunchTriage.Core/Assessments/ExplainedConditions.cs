using System.Collections;
using LunchTriage.Core.Facts;
using LunchTriage.Core.Policies;
using LunchTriage.Core.Rules;
using LunchTriage.Core.Rules.LunchTypes;

namespace LunchTriage.Core.Assessments;

/// <summary>A type's conditions, put into words when they are read. Those that the type no longer has are left out.</summary>
internal sealed class ExplainedConditions(LunchType type, TypeFinding finding, InvitationFacts facts, Policy policy) : IReadOnlyList<ExplainedCondition>
{
    private readonly IReadOnlyList<ConditionFinding> _found = Known(type, finding.Conditions);

    public int Count => _found.Count;

    public ExplainedCondition this[int index]
    {
        get
        {
            var condition = Definition(type, _found, index)!;
            return new(condition.Key, _found[index].Met, condition.Statement(policy), condition.Because(facts, policy));
        }
    }

    public IEnumerator<ExplainedCondition> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static IReadOnlyList<ConditionFinding> Known(LunchType type, IReadOnlyList<ConditionFinding> found)
    {
        for (var i = 0; i < found.Count; i++)
        {
            if (Definition(type, found, i) is null)
            {
                return [.. found.Where(each => type.Condition(each.Key) is not null)];
            }
        }

        return found;
    }

    // Unless the type has changed since, a condition stands where it was found.
    private static Condition? Definition(LunchType type, IReadOnlyList<ConditionFinding> found, int index) =>
        index < type.Conditions.Count && type.Conditions[index].Key == found[index].Key ? type.Conditions[index] : type.Condition(found[index].Key);
}
