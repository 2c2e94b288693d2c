namespace LunchTriage.Web.Invitations;

/// <summary>What the form of an invitation posts.</summary>
public sealed class InvitationPost
{
    public InvitationInput Invitation { get; set; } = new();

    /// <summary>The proposed day; the form asks day and time apart.</summary>
    public string? Day { get; set; }

    /// <summary>The proposed time; left open, the meal's usual one counts.</summary>
    public string? Time { get; set; }

    /// <summary>How it went, of a lunch that lies in the past.</summary>
    public OutcomeInput Outcome { get; set; } = new();

    /// <summary>Names this form, so that sending it twice stores one invitation.</summary>
    public string? Token { get; set; }

    /// <summary>For which day availability and presenting were answered, and how; see <see cref="DayAnswers"/>.</summary>
    public string? Answered { get; set; }

    /// <summary>The paths of what the last save complained about and still is wrong, separated by spaces.</summary>
    public string? Complained { get; set; }

    /// <summary>The invitation that is known to be noted already: save this one all the same.</summary>
    public long? Noted { get; set; }

    /// <summary>The version of the stored invitation that is edited.</summary>
    public int? Version { get; set; }

    /// <summary>A name for a form that is new.</summary>
    public static string NewToken() => Guid.CreateVersion7().ToString("N");
}
