namespace LunchTriage.Core.Rules.LunchTypes;

/// <summary>The six types of the essay.</summary>
public static class PreferredTypes
{
    /// <summary>All six, in the essay's order, which is also the default rank.</summary>
    public static IReadOnlyList<LunchType> All { get; } =
        [MutualReferral.Type, Reconnect.Type, ProfessionLeadership.Type, JustMet.Type, Neighbour.Type, Hiring.Type];

    /// <summary>The keys of all conditions of the six, in the catalogue's order.</summary>
    public static IReadOnlyList<string> ConditionKeys { get; } = [.. All.SelectMany(type => type.Conditions).Select(condition => condition.Key).Distinct()];

    /// <summary>A condition of the six, where several share the key the one that is met most easily; null where none has it.</summary>
    public static Condition? Condition(string key) => All.Select(type => type.Condition(key)).LastOrDefault(condition => condition is not null);
}
