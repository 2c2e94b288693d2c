namespace LunchTriage.Storage;

/// <summary>On whose behalf the work of one scope is done.</summary>
/// <param name="Id">The owner's id.</param>
public sealed record CurrentOwner(int Id)
{
    /// <summary>The one owner of a copy that has no accounts: whoever reaches it on this machine.</summary>
    public static CurrentOwner Local { get; } = new(1);
}
