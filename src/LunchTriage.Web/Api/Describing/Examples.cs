namespace LunchTriage.Web.Api.Describing;

/// <summary>Examples of the API's description. Tests send them.</summary>
internal static class Examples
{
    public const string Triage =
        """
        { "facts": { "acquaintance": "stranger", "seeksAdvice": true, "proposedFor": "2026-12-10T12:30", "receivedOn": "2026-11-20" } }
        """;

    public const string Invitation =
        """
        {
          "inviter": { "name": "Teodora Vasquez-Lund", "email": "teodora@example.org", "organization": "Lund & Partners", "profession": "Coach" },
          "receivedVia": "email",
          "venue": "Café Morgenrot",
          "message": "Could I pick your brain over lunch?",
          "facts": { "acquaintance": "stranger", "seeksAdvice": true, "proposedFor": "2026-12-10T12:30", "receivedOn": "2026-11-20" }
        }
        """;

    public const string Decision = """{ "decision": "redirected", "note": "Pointed to the winter workshop." }""";

    public const string Outcome =
        """
        { "result": "held", "on": "2026-11-20", "hours": 2.5, "paidBy": "split", "benefit": { "mine": 4, "theirs": 5 }, "cameOfIt": "A referral." }
        """;

    /// <summary>What comes back for <see cref="Triage"/>.</summary>
    public const string Assessment =
        """
        {
          "verdict": "redirect",
          "lunchType": null,
          "matchedTypes": [],
          "coldCall": true,
          "summary": "You have never met, you didn’t expect it, and nothing says that it is an offer. Decline kindly, and point to an event where you can be met.",
          "rule": { "key": "coldCall", "text": "The cold-call rule" },
          "findings": [
            { "type": "mutualReferral", "matched": false, "conditions": [
              { "key": "mutual", "met": false, "text": "You want to meet, too: You’re unsure." },
              { "key": "meal", "met": true, "text": "It is a lunch." },
              { "key": "referralSource", "met": false, "text": "You could refer clients to each other: Not noted." }
            ] },
            { "type": "reconnect", "matched": false, "conditions": [
              { "key": "mutual", "met": false, "text": "You want to meet, too: You’re unsure." },
              { "key": "meal", "met": true, "text": "Any meal will do: It is a lunch." },
              { "key": "earlierTie", "met": false, "text": "You worked side by side or became friends: No earlier tie noted." },
              { "key": "longAgo", "met": false, "text": "You last met 12 months ago or longer: When you last met isn’t noted." }
            ] },
            { "type": "professionLeadership", "matched": false, "conditions": [
              { "key": "mutual", "met": false, "text": "You want to meet, too: You’re unsure." },
              { "key": "meal", "met": true, "text": "Any meal will do: It is a lunch." },
              { "key": "sharedInterest", "met": false, "text": "You both care about the state of the profession: Not noted." },
              { "key": "field", "met": false, "text": "They work in your field: Another field, or not noted." },
              { "key": "leadership", "met": false, "text": "They have interest, authority or power in its leadership: No standing noted." }
            ] },
            { "type": "justMet", "matched": false, "conditions": [
              { "key": "mutual", "met": false, "text": "You want to meet, too: You’re unsure." },
              { "key": "meal", "met": true, "text": "It is a lunch." },
              { "key": "metAtEvent", "met": false, "text": "You met at a conference or workshop: No event noted." },
              { "key": "justMet", "met": false, "text": "That was no more than 60 days before: No event noted." },
              { "key": "spark", "met": false, "text": "Something sparked between you: Not noted." }
            ] },
            { "type": "neighbour", "matched": false, "conditions": [
              { "key": "mutual", "met": false, "text": "You want to meet, too: You’re unsure." },
              { "key": "meal", "met": true, "text": "It is a lunch." },
              { "key": "sameBuilding", "met": false, "text": "They work in your building: Not noted." },
              { "key": "field", "met": false, "text": "Their field is yours or a related one: Another field, or not noted." }
            ] },
            { "type": "hiring", "matched": false, "conditions": [
              { "key": "mutual", "met": false, "text": "You want to meet, too: You’re unsure." },
              { "key": "meal", "met": true, "text": "It is a breakfast or lunch: It is a lunch." },
              { "key": "hiring", "met": false, "text": "Their organisation is interested in hiring you: Not noted." }
            ] }
          ],
          "advice": ["askWhoPays", "suggestEvent", "acknowledge"],
          "whatWouldChange": [
            { "fact": "inviterPays", "value": "yes", "verdict": "consider", "actionable": true, "text": "They clearly offer to pay" },
            { "fact": "referralSource", "value": true, "verdict": "consider", "actionable": false, "text": "Each of you could refer clients to the other" },
            { "fact": "hiringFor", "value": "training", "verdict": "consider", "actionable": false, "text": "They wanted to hire you for training" },
            { "fact": "hiringFor", "value": "consulting", "verdict": "consider", "actionable": false, "text": "They wanted to hire you for consulting" },
            { "fact": "hiringFor", "value": "coaching", "verdict": "consider", "actionable": false, "text": "They wanted to hire you for coaching" }
          ],
          "nearestType": { "type": "mutualReferral", "lacks": ["mutual", "referralSource"] },
          "cost": { "hours": 3, "money": null },
          "policyVersion": 1
        }
        """;

    public const string Policy =
        """
        {
          "version": 1, "note": "What an hour is worth now.",
          "hours": { "breakfast": 3, "lunch": 3, "coffee": 3, "dinner": 3 }, "block": { "beforeMinutes": 60, "afterMinutes": 120 },
          "longTimeMonths": 12, "justMetDays": 60, "lunchWhilePresenting": false, "paidColdCall": "consider",
          "budget": { "amount": 6, "unit": "lunches", "period": "rolling12Months" }, "quietMonths": 6, "rate": { "amount": 150.00, "currency": "USD" },
          "types": [
            { "key": "mutualReferral", "enabled": true, "meals": ["lunch"] },
            { "key": "reconnect", "enabled": true, "meals": ["breakfast", "lunch", "coffee", "dinner"] },
            { "key": "professionLeadership", "enabled": true, "meals": ["breakfast", "lunch", "coffee", "dinner"] },
            { "key": "justMet", "enabled": true, "meals": ["lunch"] },
            { "key": "neighbour", "enabled": true, "meals": ["lunch"] },
            { "key": "hiring", "enabled": true, "meals": ["breakfast", "lunch"] }
          ]
        }
        """;
}
