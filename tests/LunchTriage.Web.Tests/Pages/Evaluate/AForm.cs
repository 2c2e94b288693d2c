namespace LunchTriage.Web.Tests.Pages.Evaluate;

/// <summary>What one types into the form.</summary>
internal static class AForm
{
    /// <summary>The shortest form that is judged: a neighbour whom one wants to meet.</summary>
    public static (string Name, string Value)[] Neighbour { get; } =
    [
        ("invitation.inviter.name", "Ines Karlsdóttir"), ("day", "2026-12-03"), ("invitation.facts[acquaintance]", "metInPerson"), ("invitation.facts[sameBuilding]", "true"),
        ("invitation.facts[field]", "related"), ("invitation.facts[wantToMeet]", "yes"), ("invitation.facts[available]", "yes"),
    ];

    /// <summary>An answer in every field that the form has.</summary>
    public static (string Name, string Value)[] Full { get; } =
    [
        ("invitation.inviter.name", "Ines Karlsdóttir"), ("invitation.inviter.profession", "Speech therapist"), ("invitation.inviter.organization", "Third floor"),
        ("invitation.inviter.email", "ines@example.org"), ("invitation.facts[meal]", "breakfast"), ("day", "2026-11-20"), ("time", "07:45"), ("invitation.receivedVia", "letter"),
        ("invitation.message", "Dear colleague,\nshall we?"), ("invitation.venue", "Café Morgenrot"), ("invitation.facts[receivedOn]", "2026-11-02"), ("invitation.facts[guests]", "3"),
        ("invitation.facts[acquaintance]", "metInPerson"), ("invitation.facts[workedAlongside]", "true"), ("invitation.facts[friendship]", "true"), ("invitation.facts[lastSeenOn]", "2026-10-09"),
        ("invitation.facts[metAtEvent.kind]", "workshop"), ("invitation.facts[metAtEvent.on]", "2026-10-08"), ("invitation.facts[metAtEvent.spark]", "true"),
        ("invitation.facts[field]", "same"), ("invitation.facts[sharedInterest]", "true"), ("invitation.facts[leadership]", "authority"), ("invitation.facts[sameBuilding]", "true"),
        ("invitation.facts[referralSource]", "true"), ("invitation.facts[hiringFor]", "coaching"), ("invitation.facts[wantToMeet]", "yes"), ("invitation.facts[inviterPays]", "no"),
        ("invitation.facts[available]", "yes"), ("invitation.facts[presentingThatDay]", "true"), ("invitation.facts[seeksAdvice]", "true"), ("invitation.facts[solicited]", "true"),
        ("outcome.result", "held"), ("outcome.hours", "2.5"), ("outcome.benefitMine", "4"), ("outcome.on", "2026-11-20"), ("outcome.paidBy", "split"), ("outcome.benefitTheirs", "5"),
        ("outcome.cameOfIt", "A referral\neach way"), ("outcome.privateNote", "For me alone"),
    ];

    /// <summary>The same with another answer to one question.</summary>
    public static (string Name, string Value)[] With(this (string Name, string Value)[] form, string name, string value) =>
        [.. form.Where(field => field.Name != name), (name, value)];
}
