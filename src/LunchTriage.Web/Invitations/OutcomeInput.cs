namespace LunchTriage.Web.Invitations;

/// <summary>An outcome as it is posted. All is text, so that nothing that was typed is lost.</summary>
public sealed class OutcomeInput
{
    public string? Result { get; set; }

    public string? On { get; set; }

    public string? Hours { get; set; }

    public string? CancelledBy { get; set; }

    public string? PaidBy { get; set; }

    public string? BenefitMine { get; set; }

    public string? BenefitTheirs { get; set; }

    public string? CameOfIt { get; set; }

    public string? PrivateNote { get; set; }
}
