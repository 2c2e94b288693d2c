namespace LunchTriage.Core.Costs;

/// <summary>What a meal takes, what is moved aside for it included. It doesn't grow with the number of guests.</summary>
/// <param name="Hours">The policy's hours for the meal.</param>
/// <param name="Money">The same at the owner's hourly rate; null where none is set.</param>
public sealed record Cost(Hours Hours, Money? Money);
