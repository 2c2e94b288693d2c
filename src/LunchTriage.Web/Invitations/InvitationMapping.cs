using System.Globalization;
using LunchTriage.Core;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Facts;
using LunchTriage.Storage.Invitations;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Invitations;

/// <summary>Moves an invitation between what is posted and what is stored.</summary>
internal static class InvitationMapping
{
    /// <summary>The invitation of an input that is valid.</summary>
    /// <param name="input">The input.</param>
    /// <param name="receivedOn">The day on which it came where the input leaves that out.</param>
    public static InvitationDetails ToDetails(this InvitationInput input, DateOnly receivedOn) => new(
        new(TypedText.Line(input.Inviter.Name), TypedText.Line(input.Inviter.Email), TypedText.Line(input.Inviter.Organization), TypedText.Line(input.Inviter.Profession)),
        JsonName.TryParse<ReceivedVia>(input.ReceivedVia, out var via) ? via : ReceivedVia.Other,
        TypedText.Line(input.Venue),
        TypedText.Lines(input.Message),
        input.ToFacts(receivedOn));

    /// <summary>The facts of an input whose facts are valid.</summary>
    public static InvitationFacts ToFacts(this InvitationInput input, DateOnly receivedOn)
    {
        var facts = new InvitationFacts
        {
            Acquaintance = JsonName.Parse<Acquaintance>(input.Facts[FactCatalogue.Acquaintance.Path]),
            ReceivedOn = Days.Read(input.Fact("receivedOn")) ?? receivedOn,
            ProposedFor = Days.ReadMinute(input.Fact(FactCatalogue.ProposedFor.Path)),
            LastSeenOn = Days.Read(input.Fact(FactCatalogue.LastSeenOn.Path)),
            Guests = input.Fact("guests") is { Length: > 0 } guests ? int.Parse(guests, CultureInfo.InvariantCulture) : InvitationFacts.FewestGuests,
            MetAtEvent = input.Fact(FactCatalogue.EventKind.Path) is { } kind
                ? new(JsonName.Parse<EventKind>(kind), Days.Read(input.Fact(FactCatalogue.EventDay.Path))!.Value)
                : null,
        };

        return FactCatalogue.All.OfType<ChoiceFact>().Aggregate(facts, (known, fact) =>
            input.Fact(fact.Path) is { } name && fact.In(known) is not null ? fact.With(known, fact.Choices.First(choice => choice.Name == name)) : known);
    }

    /// <summary>The input that would give an invitation.</summary>
    public static InvitationInput ToInput(this InvitationDetails details)
    {
        var facts = details.Facts;
        var input = new InvitationInput
        {
            Inviter = new()
            {
                Name = details.Inviter.Name,
                Email = details.Inviter.Email,
                Organization = details.Inviter.Organization,
                Profession = details.Inviter.Profession,
            },
            ReceivedVia = JsonName.Of(details.ReceivedVia),
            Venue = details.Venue,
            Message = details.Message,
            Facts = FactCatalogue.All.OfType<ChoiceFact>()
                .Select(fact => (fact.Path, Choice: fact.In(facts)))
                .Where(each => each.Choice is not null)
                .ToDictionary(each => each.Path, each => each.Choice!.Name),
        };
        input.Facts["receivedOn"] = Days.Write(facts.ReceivedOn);
        input.Facts["guests"] = facts.Guests.ToString(CultureInfo.InvariantCulture);
        foreach (var fact in FactCatalogue.All.OfType<DayFact>().Where(fact => fact.Day(facts) is not null))
        {
            input.Facts[fact.Path] = fact.Value(facts);
        }

        return input;
    }
}
