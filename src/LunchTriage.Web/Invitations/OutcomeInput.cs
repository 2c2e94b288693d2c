namespace LunchTriage.Web.Invitations;

/// <summary>An outcome as it is posted. All is text, so that nothing that was typed is lost.</summary>
public sealed class OutcomeInput
{
    public string? Result { get; set; }

    public string? On { get; set; }

    public string? Hours { get; set; }

    /// <summary>Of the pages alone: hours that stand for the choice in <see cref="Hours"/>, which stays as it was chosen.</summary>
    public string? Exact { get; set; }

    /// <summary>The hours that count.</summary>
    public string? Took => string.IsNullOrEmpty(Exact) ? Hours : Exact;

    public string? CancelledBy { get; set; }

    public string? PaidBy { get; set; }

    public string? BenefitMine { get; set; }

    public string? BenefitTheirs { get; set; }

    public string? CameOfIt { get; set; }

    public string? PrivateNote { get; set; }

    /// <summary>Nothing was said of how it went. The hours are chosen from the start, and say nothing.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Result + On + Exact + CancelledBy + PaidBy + BenefitMine + BenefitTheirs + CameOfIt + PrivateNote);

    /// <summary>Drops what a page asks of another result than the chosen one, keeps all where none is chosen yet, and fills in the day where it is left open.</summary>
    /// <param name="referenceDay">The invitation's reference day.</param>
    public void Tidy(DateOnly referenceDay)
    {
        Exact = Exact?.Trim().Replace(',', '.');
        if (Result is "cancelled" or "noShow")
        {
            (Hours, PaidBy, BenefitMine, BenefitTheirs) = (null, null, null, null);
        }

        CancelledBy = Result is "held" or "noShow" ? null : CancelledBy;
        On = string.IsNullOrEmpty(On) ? Days.Write(referenceDay) : On;
    }
}
