using LunchTriage.Web.Invitations;

namespace LunchTriage.Web.Pages.Shared;

/// <summary>One line of text on the form of an invitation.</summary>
/// <param name="Path">The API's path.</param>
/// <param name="Label">Its label, in the reader's language.</param>
/// <param name="Value">What was typed.</param>
/// <param name="Longest">The most characters.</param>
/// <param name="Form">The form.</param>
public sealed record TextField(string Path, string Label, string? Value, int Longest, InvitationForm Form)
{
    public string Id => FactField.IdOf(Path);

    public string Name => "invitation." + Path;

    public string? Error => Form.Error(Path);

    public string Type { get; init; } = "text";

    public bool Required { get; init; }
}
