namespace LunchTriage.Storage.Search;

/// <summary>An invitation that a search found.</summary>
internal sealed class FoundInvitation
{
    /// <summary>Its place in the list, as <see cref="ListPlace"/> has it.</summary>
    public long Place { get; init; }
}
