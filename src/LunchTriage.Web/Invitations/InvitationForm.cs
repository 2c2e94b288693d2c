using LunchTriage.Core.Facts;
using LunchTriage.Storage.Invitations;

namespace LunchTriage.Web.Invitations;

/// <summary>The form of an invitation as it is shown: what was typed, what is wrong with it, and the verdict beside it.</summary>
public sealed class InvitationForm
{
    public required InvitationPost Post { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>Faults by path; those of fields that were not touched yet are left out while one types.</summary>
    public IReadOnlyDictionary<string, string> Errors { get; init; } = new Dictionary<string, string>();

    /// <summary>Of the faults those that a save complained about: they stay until they are mended, whatever else is typed.</summary>
    public IReadOnlyDictionary<string, string> Complaints { get; init; } = new Dictionary<string, string>();

    /// <summary>The invitation; null while something is wrong with it.</summary>
    public InvitationDetails? Details { get; init; }

    /// <summary>The verdict; null while the facts don't allow one.</summary>
    public VerdictView? Verdict { get; init; }

    /// <summary>What the verdict waits for.</summary>
    public IReadOnlyList<string> WaitsFor { get; init; } = [];

    /// <summary>Answers that contradict each other.</summary>
    public IReadOnlyList<Contradiction> Contradictions { get; init; } = [];

    /// <summary>The invitation that was noted already; null where there is none.</summary>
    public long? AlreadyNoted { get; init; }

    /// <summary>What the same inviter asked before, for another day; null where there is nothing, or where this one is noted already.</summary>
    public EarlierInvitation? Earlier { get; init; }

    /// <summary>This form was saved before, with other words, as this invitation.</summary>
    public long? SavedBefore { get; set; }

    /// <summary>The stored invitation was changed in the meantime.</summary>
    public bool Stale { get; set; }

    /// <summary>The stored invitation was deleted in the meantime; what is saved now is a new one.</summary>
    public bool Deleted { get; set; }

    /// <summary>The day changed, so what belongs to it is asked again.</summary>
    public bool AskedAgain { get; init; }

    /// <summary>The invitation that is edited; null for a new one.</summary>
    public long? Id { get; init; }

    /// <summary>The proposed day has passed: how it went can be said at once.</summary>
    public bool IsPast => Days.Read(Post.Day) < Today;

    /// <summary>What the button that saves says.</summary>
    public string SaveWords => (Id, AlreadyNoted) switch
    {
        (not null, _) => "Save changes",
        (null, not null) => "Save it all the same",
        _ => "Save invitation",
    };

    public string? Error(string path) => Errors.GetValueOrDefault(path);

    public string? Fact(string path) => Post.Invitation.Fact(path);
}
