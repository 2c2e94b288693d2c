namespace LunchTriage.Storage;

/// <summary>A row that belongs to an owner. The context fills in the owner when a row is added, and no query sees another owner's rows.</summary>
public abstract class OwnedRow
{
    /// <summary>The owner's id.</summary>
    public int OwnerId { get; set; }
}
