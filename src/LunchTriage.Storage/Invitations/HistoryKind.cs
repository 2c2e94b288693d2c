namespace LunchTriage.Storage.Invitations;

/// <summary>What happened to an invitation.</summary>
public enum HistoryKind
{
    /// <summary>Noted and judged for the first time.</summary>
    Noted,

    /// <summary>Facts changed, so it was judged again.</summary>
    JudgedAgain,

    /// <summary>Details changed that no rule looks at.</summary>
    Edited,

    /// <summary>The owner decided, or decided otherwise.</summary>
    Decided,

    /// <summary>The decision was taken back, or ended with a new day.</summary>
    DecisionTakenBack,

    /// <summary>The outcome was recorded, or corrected.</summary>
    OutcomeRecorded,

    /// <summary>The outcome was taken back.</summary>
    OutcomeTakenBack,
}
