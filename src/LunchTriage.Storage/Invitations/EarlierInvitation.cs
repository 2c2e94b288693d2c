using LunchTriage.Core.Decisions;
using LunchTriage.Core.Facts;

namespace LunchTriage.Storage.Invitations;

/// <summary>What somebody asked before, in short.</summary>
/// <param name="Id">The invitation.</param>
/// <param name="Name">Who invited, as it was noted with it.</param>
/// <param name="Meal">The meal.</param>
/// <param name="ProposedOn">The proposed day; null where there was none.</param>
/// <param name="Decision">The decision; null while undecided.</param>
/// <param name="Result">The outcome; null where none is recorded.</param>
public sealed record EarlierInvitation(long Id, string Name, Meal Meal, DateOnly? ProposedOn, Decision? Decision, OutcomeResult? Result)
{
    /// <summary>Where it stands on a day.</summary>
    public InvitationStatus StatusOn(DateOnly today) => Standing.On(Decision, Result, ProposedOn, today);
}
