namespace LunchTriage.Web.Invitations;

/// <summary>A decision as it is posted. All is text, so that nothing that was typed is lost.</summary>
public sealed class DecisionInput
{
    public string? Decision { get; set; }

    public string? Note { get; set; }
}
