namespace LunchTriage.Core.Assessments;

/// <summary>What to do before answering. Shown in this order.</summary>
public enum Advice
{
    /// <summary>Accepted, but whether the owner is free is open.</summary>
    CheckCalendar,

    /// <summary>Say first what each side would gain.</summary>
    WeighMutualBenefit,

    /// <summary>It is worth it on another day.</summary>
    ProposeAnotherDay,

    /// <summary>A clear offer to pay would turn the verdict.</summary>
    AskWhoPays,

    /// <summary>Point to an event where the owner can be met.</summary>
    SuggestEvent,

    /// <summary>Known online only: meet at an event first.</summary>
    MeetInPersonFirst,

    /// <summary>A kind would fit if the meal were lunch.</summary>
    ProposeLunch,

    /// <summary>This one would pass the budget; a warning, never a verdict.</summary>
    OverBudget,

    /// <summary>A short, cordial answer is owed.</summary>
    Acknowledge,
}
