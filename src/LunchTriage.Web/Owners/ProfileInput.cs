namespace LunchTriage.Web.Owners;

/// <summary>What an owner says of themselves, as it is posted. All is text, so that nothing that was typed is lost.</summary>
public sealed class ProfileInput
{
    /// <summary>The version that the form was filled with.</summary>
    public int? Version { get; set; }

    public string? Name { get; set; }

    public string? Profession { get; set; }

    public string? TimeZone { get; set; }

    public string? Signature { get; set; }
}
