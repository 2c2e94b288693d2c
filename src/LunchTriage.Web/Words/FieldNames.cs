using LunchTriage.Core.Facts;

namespace LunchTriage.Web.Words;

/// <summary>What pages call a field of the API.</summary>
internal static class FieldNames
{
    public static string Of(string path, Wording words) => path switch
    {
        "inviter.name" => words["Who invites you"],
        "inviter.email" => words["Their e-mail address"],
        "inviter.organization" => words["Work setting"],
        "inviter.profession" => words["What they do"],
        "receivedVia" => words["How it came"],
        "venue" => words["Place"],
        "message" => words["Their message"],
        "facts.receivedOn" or "receivedOn" => words["Received on"],
        "facts.guests" or "guests" => words["People you would meet"],
        "facts.proposedFor" or "proposedFor" => words["Day and time"],
        "outcome.result" => words["How it went"],
        "outcome.on" => words["On which day"],
        "outcome.hours" => words["Hours it really took"],
        "outcome.cancelledBy" => words["Who cancelled"],
        "outcome.paidBy" => words["Who paid"],
        "outcome.benefit.mine" => words["Worth to you"],
        "outcome.benefit.theirs" => words["Worth to them"],
        "outcome.cameOfIt" => words["What came of it"],
        "outcome.privateNote" => words["Private note"],
        _ when FactCatalogue.Find(path.Replace("facts.", "", StringComparison.Ordinal)) is { } fact => words[fact.Label],
        _ => path,
    };
}
