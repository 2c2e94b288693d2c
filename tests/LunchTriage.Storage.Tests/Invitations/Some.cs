using LunchTriage.Core.Decisions;
using LunchTriage.Core.Facts;
using LunchTriage.Storage.Invitations;

namespace LunchTriage.Storage.Tests.Invitations;

internal static class Some
{
    public static readonly InvitationDetails ColdCall = new(
        new("Fatima Benhaddou-Kerr", "fatima@example.org", "", "Teacher"), ReceivedVia.Email, "", "Could we have lunch one day soon?",
        new() { Acquaintance = Acquaintance.Stranger, ReceivedOn = TestDatabase.Today });

    public static readonly InvitationDetails Neighbour = new(
        new("김서연", "", "Third floor", "Speech therapist"), ReceivedVia.InPerson, "Café Morgenrot", "",
        new()
        {
            Acquaintance = Acquaintance.MetInPerson,
            WantToMeet = Answer.Yes,
            SameBuilding = true,
            Field = Field.Related,
            Available = Answer.Yes,
            ReceivedOn = TestDatabase.Today,
            ProposedFor = new DateTime(2026, 11, 26, 12, 30, 0),
        });
}
