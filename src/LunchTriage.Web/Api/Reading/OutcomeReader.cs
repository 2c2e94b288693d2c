using System.Text.Json;
using FluentValidation;
using LunchTriage.Web.Invitations;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Api.Reading;

/// <summary>Reads a posted outcome, and says all that is wrong with it.</summary>
internal sealed class OutcomeReader(IValidator<OutcomeInput> validator, Wording words)
{
    private static readonly string[] Fields = ["result", "on", "hours", "cancelledBy", "paidBy", "benefit", "cameOfIt", "privateNote"];
    private static readonly string[] BenefitFields = ["mine", "theirs"];

    /// <summary>Reads an outcome; it is valid where no fault is found.</summary>
    /// <param name="json">The body.</param>
    /// <param name="referenceDay">The invitation's reference day: the outcome's, where that is left out.</param>
    /// <param name="today">The owner's today.</param>
    /// <param name="faults">Gets what is wrong.</param>
    public OutcomeInput Read(JsonElement json, DateOnly referenceDay, DateOnly today, Faults faults)
    {
        var fields = new JsonFields(json, "", Fields, [], faults, words);
        var benefit = fields.Object("benefit", BenefitFields);
        var input = new OutcomeInput
        {
            Result = fields.Name("result"),
            On = fields.Name("on") ?? Days.Write(referenceDay),
            Hours = fields.Number("hours"),
            CancelledBy = fields.Name("cancelledBy"),
            PaidBy = fields.Name("paidBy"),
            BenefitMine = benefit?.Number("mine"),
            BenefitTheirs = benefit?.Number("theirs"),
            CameOfIt = fields.Text("cameOfIt"),
            PrivateNote = fields.Text("privateNote"),
        };
        faults.Add(validator.ValidateOn(input, today).Errors);
        return input;
    }
}
