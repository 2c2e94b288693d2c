using System.Text.Json;
using FluentValidation;
using LunchTriage.Core.Json;
using LunchTriage.Core.Policies;
using LunchTriage.Web.Policies;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Api.Reading;

/// <summary>Reads a whole policy, of which rate, budget and note can differ from the one in force, and says all that is wrong with it.</summary>
internal sealed class PolicyReader(IValidator<PolicyInput> validator, Wording words)
{
    private static readonly string[] Settable = ["note", "rate", "budget"];
    private static readonly string[] Fixed = ["hours", "block", "longTimeMonths", "justMetDays", "lunchWhilePresenting", "paidColdCall", "quietMonths", "types"];

    // The server gives the version, and tells the earlier ones.
    private static readonly string[] Given = ["version", "versions"];

    /// <summary>Reads a policy; it is valid where no fault is found.</summary>
    /// <param name="json">The body.</param>
    /// <param name="inForce">The policy in force.</param>
    /// <param name="faults">Gets what is wrong.</param>
    public PolicyInput Read(JsonElement json, Policy inForce, Faults faults)
    {
        var fields = new JsonFields(json, "", [.. Settable, .. Fixed], Given, faults, words);
        var standing = JsonSerializer.SerializeToElement(PolicyDocument.Of(inForce), StableJson.Options);
        foreach (var name in Fixed)
        {
            MustStand(name, standing.GetProperty(name), json.TryGetProperty(name, out var posted) ? posted : null, faults);
        }

        var input = new PolicyInput { Note = fields.Text("note") };
        if (fields.Object("rate", ["amount", "currency"]) is { } rate)
        {
            input.Rate = new() { Amount = rate.Number("amount"), Currency = rate.Name("currency") };
        }

        if (fields.Object("budget", ["amount", "unit", "period"]) is { } budget)
        {
            input.Budget = new() { Amount = budget.Number("amount"), Unit = budget.Name("unit"), Period = budget.Name("period") };
        }

        faults.Add(validator.Validate(input).Errors);
        return input;
    }

    private void MustStand(string path, JsonElement standing, JsonElement? posted, Faults faults)
    {
        if (standing.ValueKind == JsonValueKind.Object && posted is { ValueKind: JsonValueKind.Object } members)
        {
            foreach (var name in standing.EnumerateObject().Concat(members.EnumerateObject()).Select(member => member.Name).Distinct())
            {
                MustStand($"{path}.{name}", standing.TryGetProperty(name, out var stands) ? stands : default, members.TryGetProperty(name, out var member) ? member : null, faults);
            }
        }
        else if (standing.ValueKind == JsonValueKind.Undefined || !JsonElement.DeepEquals(standing, posted ?? JsonElement.Parse("null")))
        {
            faults.Add(path, words["It can't be set yet: give it as it is in force."]);
        }
    }
}
