using System.Text.Json;
using LunchTriage.Core;
using LunchTriage.Core.Decisions;
using LunchTriage.Storage.Invitations;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Api.Reading;

/// <summary>Reads a posted decision, and says all that is wrong with it.</summary>
internal sealed class DecisionReader(Wording words)
{
    private static readonly string[] Fields = ["decision", "note"];

    // What the server gives with one, which may be sent back with it.
    private static readonly string[] Given = ["override", "decidedAt"];

    /// <summary>Reads a decision and its note; they are valid where no fault is found.</summary>
    public (Decision Decision, string Note) Read(JsonElement json, Faults faults)
    {
        var fields = new JsonFields(json, "", Fields, Given, faults, words);
        if (!JsonName.TryParse<Decision>(fields.Name("decision"), out var decision))
        {
            faults.Add("decision", words["Choose one of: {0}.", string.Join(", ", JsonName.All<Decision>())]);
        }

        var note = TypedText.Lines(fields.Text("note"));
        if (note.Length > InvitationDetails.LongestNote)
        {
            faults.Add("note", words["Use at most {0} characters.", InvitationDetails.LongestNote]);
        }

        return (decision, note);
    }
}
