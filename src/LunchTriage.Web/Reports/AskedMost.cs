using LunchTriage.Storage.Invitations;
using LunchTriage.Storage.Reports;

namespace LunchTriage.Web.Reports;

/// <summary>One of those who invited most often.</summary>
/// <param name="Inviter">How often they did.</param>
/// <param name="Known">What is known of them.</param>
/// <param name="Namesakes">Those beside them whose name is the same but for how it is written, with themselves; none where nobody's is.</param>
public sealed record AskedMost(FrequentInviter Inviter, InviterDetails Known, IReadOnlyList<FrequentInviter> Namesakes)
{
    /// <summary>With what is known of each.</summary>
    /// <param name="inviters">How often they invited.</param>
    /// <param name="known">What is known of them, by the id of their latest invitation.</param>
    public static IReadOnlyList<AskedMost> Of(IReadOnlyList<FrequentInviter> inviters, IReadOnlyDictionary<long, InviterDetails> known)
    {
        bool Alike(FrequentInviter one, FrequentInviter other) => known[one.LatestInvitation].IsNamedLike(known[other.LatestInvitation]);
        return
        [
            .. from inviter in inviters
               let alike = inviters.Where(other => Alike(inviter, other)).ToArray()
               select new AskedMost(inviter, known[inviter.LatestInvitation], alike.Length > 1 ? alike : []),
        ];
    }
}
