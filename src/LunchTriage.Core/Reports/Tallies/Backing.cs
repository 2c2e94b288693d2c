namespace LunchTriage.Core.Reports.Tallies;

/// <summary>What the verdict had said of a lunch that the owner accepted.</summary>
public enum Backing
{
    /// <summary>It left the choice free.</summary>
    Free,

    /// <summary>Accept.</summary>
    Accept,

    /// <summary>Something else: the owner went against it.</summary>
    Against,
}
