namespace LunchTriage.Core.Facts;

/// <summary>Two answers that cannot both be true. Facts are judged as given all the same; it is pointed out, not refused.</summary>
/// <param name="Fact">The path of the answer to look at again.</param>
/// <param name="Text">What contradicts what.</param>
public sealed record Contradiction(string Fact, Phrase Text)
{
    /// <summary>All contradictions among facts.</summary>
    public static IReadOnlyList<Contradiction> In(InvitationFacts facts)
    {
        var found = new List<Contradiction>();
        if (facts.Acquaintance != Acquaintance.MetInPerson)
        {
            Add(FactCatalogue.WorkedAlongside, facts.WorkedAlongside, "You worked side by side, so you have met in person.");
            Add(FactCatalogue.Friendship, facts.Friendship && facts.Acquaintance == Acquaintance.Stranger, "You became friends, so they are no stranger.");
            Add(FactCatalogue.LastSeenOn, facts.LastSeenOn is not null, "You noted when you last met, so you have met in person.");
            Add(FactCatalogue.EventKind, facts.MetAtEvent is not null, "You met at an event, so you have met in person.");
        }

        Add(FactCatalogue.LastSeenOn, facts.LastSeenOn < facts.MetAtEvent?.On, "You met at an event after the day on which you say that you last met.");
        Add(FactCatalogue.ProposedFor, facts.ProposedFor is not null && facts.ReferenceDay < facts.ReceivedOn, "The proposed day lies before the day on which the invitation came.");
        return found;

        void Add(Fact fact, bool contradicts, string text)
        {
            if (contradicts)
            {
                found.Add(new(fact.Path, text));
            }
        }
    }
}
