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

    public const string Assessment = "{}";

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
