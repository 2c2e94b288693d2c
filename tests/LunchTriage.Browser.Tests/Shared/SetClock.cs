namespace LunchTriage.Browser.Tests.Shared;

/// <summary>A clock that stands still until a test moves it on.</summary>
public sealed class SetClock : TimeProvider
{
    /// <summary>A Monday morning, in a winter without a change of clocks.</summary>
    public DateTimeOffset Now { get; set; } = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}
