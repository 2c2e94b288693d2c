using System.Text.Json;
using FluentValidation;
using LunchTriage.Web.Invitations;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Api.Reading;

/// <summary>Reads a posted decision, and says all that is wrong with it.</summary>
internal sealed class DecisionReader(IValidator<DecisionInput> validator, Wording words)
{
    private static readonly string[] Fields = ["decision", "note"];

    // What the server gives with one, which may be sent back with it.
    private static readonly string[] Given = ["override", "decidedAt"];

    /// <summary>Reads a decision; it is valid where no fault is found.</summary>
    public DecisionInput Read(JsonElement json, Faults faults)
    {
        var fields = new JsonFields(json, "", Fields, Given, faults, words);
        var input = new DecisionInput { Decision = fields.Name("decision"), Note = fields.Text("note") };
        faults.Add(validator.Validate(input).Errors);
        return input;
    }
}
