namespace LunchTriage.Web.Invitations;

/// <summary>An invitation as it is posted, by the form or by a program, before anything is known to be valid. All is text, so that nothing that was typed is lost.</summary>
public sealed class InvitationInput
{
    public InviterInput Inviter { get; set; } = new();

    public string? ReceivedVia { get; set; }

    public string? Venue { get; set; }

    public string? Message { get; set; }

    /// <summary>Facts by their paths; one that is left out is not there. A statement is <c>true</c> or <c>false</c>.</summary>
    public Dictionary<string, string> Facts { get; set; } = [];

    /// <summary>The value of a fact; null where it is left out.</summary>
    public string? Fact(string path) => Facts.GetValueOrDefault(path);

    public sealed class InviterInput
    {
        public string? Name { get; set; }

        public string? Email { get; set; }

        public string? Organization { get; set; }

        public string? Profession { get; set; }
    }
}
