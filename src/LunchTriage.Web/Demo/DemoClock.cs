namespace LunchTriage.Web.Demo;

/// <summary>A clock that is set to the day on which something of the demo happened.</summary>
internal sealed class DemoClock : TimeProvider
{
    public DateTimeOffset Now { get; set; }

    public override DateTimeOffset GetUtcNow() => Now;
}
