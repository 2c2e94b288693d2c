namespace LunchTriage.Core.Facts;

/// <summary>Where the owner just met the inviter.</summary>
/// <param name="Kind">The kind of event.</param>
/// <param name="On">The day; not after the reference day.</param>
/// <param name="Spark">They were drawn to each other, or one of them shared something interesting.</param>
public sealed record MetAtEvent(EventKind Kind, DateOnly On, bool Spark = false);
