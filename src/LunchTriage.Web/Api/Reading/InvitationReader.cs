using System.Text.Json;
using FluentValidation;
using LunchTriage.Core.Facts;
using LunchTriage.Web.Invitations;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Api.Reading;

/// <summary>Reads a posted invitation, and says all that is wrong with it.</summary>
internal sealed class InvitationReader(IValidator<InvitationInput> validator, Wording words)
{
    private const string Facts = "facts";
    private const string Guests = "guests";
    private const string ReceivedOn = "receivedOn";

    private static readonly string[] Fields = ["inviter", "receivedVia", "venue", "message", Facts];
    private static readonly string[] InviterFields = ["name", "email", "organization", "profession"];

    // What the server gives: it may be sent along, so that what was read can be put back.
    private static readonly string[] Given = ["id", "version", "status", "assessment", "earlierAssessments", "decision", "outcome", "history", "warnings", "createdAt"];

    private static readonly string[] BesideFacts = [.. Fields.Where(field => field != Facts), .. Given];

    // A fact of a fact, as metAtEvent.kind, stands in an object of its own.
    private static readonly string[] FactNames = [.. FactCatalogue.All.Select(fact => fact.Path.Split('.')[0]).Distinct(), Guests, ReceivedOn];
    private static readonly ILookup<string, string> Nested = FactCatalogue.All.Select(fact => fact.Path.Split('.')).Where(path => path.Length > 1).ToLookup(path => path[0], path => path[1]);

    /// <summary>Reads an invitation; it is valid where no fault is found.</summary>
    /// <param name="json">The body.</param>
    /// <param name="receivedOn">The day on which it came, where that is left out.</param>
    /// <param name="today">The owner's today.</param>
    /// <param name="faults">Gets what is wrong.</param>
    public InvitationInput Read(JsonElement json, DateOnly receivedOn, DateOnly today, Faults faults)
    {
        var fields = new JsonFields(json, "", Fields, Given, faults, words);
        var input = new InvitationInput { ReceivedVia = fields.Name("receivedVia"), Venue = fields.Text("venue"), Message = fields.Text("message"), Facts = ReadFacts(fields, faults) };
        if (fields.Object("inviter", InviterFields) is { } inviter)
        {
            input.Inviter = new() { Name = inviter.Text("name"), Email = inviter.Text("email"), Organization = inviter.Text("organization"), Profession = inviter.Text("profession") };
        }

        input.Facts.TryAdd(ReceivedOn, Days.Write(receivedOn));
        faults.Add(validator.ValidateOn(input, today).Errors);
        return input;
    }

    /// <summary>Reads facts alone; what else belongs to an invitation may be sent along.</summary>
    /// <param name="json">The body.</param>
    /// <param name="today">The owner's today.</param>
    /// <param name="faults">Gets what is wrong.</param>
    public InvitationInput ReadFacts(JsonElement json, DateOnly today, Faults faults)
    {
        var input = new InvitationInput { Facts = ReadFacts(new JsonFields(json, "", [Facts], BesideFacts, faults, words), faults) };
        input.Facts.TryAdd(ReceivedOn, Days.Write(today));
        faults.Add(validator.ValidateOn(input, today).Errors.Where(failure => failure.PropertyName.StartsWith(Facts + ".", StringComparison.Ordinal)));
        return input;
    }

    private Dictionary<string, string> ReadFacts(JsonFields fields, Faults faults)
    {
        if (!fields.Has(Facts))
        {
            faults.Add(Facts, words["Say what is known."]);
        }

        var known = new Dictionary<string, string>();
        if (fields.Object(Facts, FactNames) is not { } facts)
        {
            return known;
        }

        var nested = Nested.Select(names => (names.Key, Fields: facts.Object(names.Key, [.. names]))).ToDictionary(each => each.Key, each => each.Fields);
        foreach (var fact in FactCatalogue.All)
        {
            var path = fact.Path.Split('.');
            Add(fact.Path, path.Length == 1 ? Read(facts, fact, path[0]) : nested[path[0]] is { } inner ? Read(inner, fact, path[1]) : null);
        }

        Add(Guests, facts.Number(Guests));
        Add(ReceivedOn, facts.Name(ReceivedOn));
        // An event without its kind and day is no event: with its spark given, both are asked for.
        if (nested["metAtEvent"] is not null)
        {
            known.TryAdd(FactCatalogue.Spark.Path, FactCatalogue.Spark.Default!.Name);
        }

        return known;

        void Add(string path, string? value)
        {
            if (value is not null)
            {
                known[path] = value;
            }
        }
    }

    private static string? Read(JsonFields fields, Fact fact, string name) => fact is ChoiceFact { IsStatement: true } ? fields.Statement(name) : fields.Name(name);
}
