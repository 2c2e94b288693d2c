namespace LunchTriage.Web.Charts;

/// <summary>A part of a budget: how it is drawn, how much it is, and what it is called.</summary>
/// <param name="Look">The class: held, due, coming, this, left or over.</param>
/// <param name="Amount">In the budget's unit.</param>
/// <param name="Words">With its number: "9 held".</param>
internal sealed record Portion(string Look, decimal Amount, string Words);
