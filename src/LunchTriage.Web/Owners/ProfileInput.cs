namespace LunchTriage.Web.Owners;

/// <summary>What an owner says of themselves, as it is posted.</summary>
public sealed class ProfileInput
{
    public string? Name { get; set; }

    public string? Profession { get; set; }

    public string? TimeZone { get; set; }

    public string? Signature { get; set; }
}
