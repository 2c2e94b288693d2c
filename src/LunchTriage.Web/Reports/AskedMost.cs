using LunchTriage.Storage.Invitations;
using LunchTriage.Storage.Reports;

namespace LunchTriage.Web.Reports;

/// <summary>One of those who invited most often.</summary>
/// <param name="Inviter">How often they did.</param>
/// <param name="Known">What is known of them.</param>
/// <param name="HasNamesake">Another of them has the same name, but for how it is written.</param>
public sealed record AskedMost(FrequentInviter Inviter, InviterDetails Known, bool HasNamesake)
{
    /// <summary>With what is known of each.</summary>
    /// <param name="inviters">How often they invited.</param>
    /// <param name="known">What is known of them, by the id of their latest invitation.</param>
    public static IReadOnlyList<AskedMost> Of(IReadOnlyList<FrequentInviter> inviters, IReadOnlyDictionary<long, InviterDetails> known) =>
    [
        .. from inviter in inviters
           let details = known[inviter.LatestInvitation]
           select new AskedMost(inviter, details, inviters.Any(other => other != inviter && known[other.LatestInvitation].IsNamedLike(details))),
    ];
}
