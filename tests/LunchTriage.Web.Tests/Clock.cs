namespace LunchTriage.Web.Tests;

/// <summary>A clock that stands still until it is moved. At noon in Greenwich, so that it is the same day almost everywhere.</summary>
internal sealed class Clock : TimeProvider
{
    public static DateOnly Today { get; } = new(2026, 11, 24);

    public DateTimeOffset Now { get; set; } = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}
