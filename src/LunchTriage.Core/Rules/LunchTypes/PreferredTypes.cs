namespace LunchTriage.Core.Rules.LunchTypes;

/// <summary>The six types of the essay.</summary>
public static class PreferredTypes
{
    /// <summary>All six, in the essay's order, which is also the default rank.</summary>
    public static IReadOnlyList<LunchType> All { get; } =
        [MutualReferral.Type, Reconnect.Type, ProfessionLeadership.Type, JustMet.Type, Neighbour.Type, Hiring.Type];
}
