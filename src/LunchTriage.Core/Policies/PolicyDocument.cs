using LunchTriage.Core.Costs;
using LunchTriage.Core.Facts;

namespace LunchTriage.Core.Policies;

/// <summary>A policy as JSON tells and keeps it.</summary>
public record PolicyDocument
{
    /// <summary>The version's number.</summary>
    public required PolicyVersion Version { get; init; }

    /// <summary>Why it was made.</summary>
    public string? Note { get; init; }

    /// <summary>Hours of each meal.</summary>
    public required HoursOfMeals Hours { get; init; }

    /// <summary>Minutes set aside around the start.</summary>
    public required Minutes Block { get; init; }

    /// <summary>How many months make "a long time", 1 to 240.</summary>
    public required int LongTimeMonths { get; init; }

    /// <summary>For how many days two have "just met", 1 to 365.</summary>
    public required int JustMetDays { get; init; }

    /// <summary>The owner lunches with colleagues also on days of presenting.</summary>
    public required bool LunchWhilePresenting { get; init; }

    /// <summary>What a cold call that clearly offers to pay becomes.</summary>
    public required PaidColdCall PaidColdCall { get; init; }

    /// <summary>How much the owner grants to lunches; null for no limit.</summary>
    public required Limit? Budget { get; init; }

    /// <summary>Months without meeting a peer in person before it is mentioned, 1 to 60; null for never.</summary>
    public required int? QuietMonths { get; init; }

    /// <summary>What an hour of the owner is worth, 0 to 100 000; null where none is set.</summary>
    public required Money? Rate { get; init; }

    /// <summary>The types in rank order.</summary>
    public required IReadOnlyList<TypeSetting> Types { get; init; }

    /// <summary>Writes a policy.</summary>
    public static PolicyDocument Of(Policy policy) => new()
    {
        Version = policy.Version,
        Note = policy.Note,
        Hours = new(policy.Hours.Breakfast, policy.Hours.Lunch, policy.Hours.Coffee, policy.Hours.Dinner),
        Block = new(policy.Block.BeforeMinutes, policy.Block.AfterMinutes),
        LongTimeMonths = policy.LongTimeMonths,
        JustMetDays = policy.JustMetDays,
        LunchWhilePresenting = policy.LunchWhilePresenting,
        PaidColdCall = policy.PaidColdCall,
        Budget = policy.Budget is { } budget ? new(budget.Amount, budget.Unit, budget.Period) : null,
        QuietMonths = policy.QuietMonths,
        Rate = policy.Rate,
        Types = [.. policy.Types.Select(type => new TypeSetting(type.Key, Enabled: true, type.Meals))],
    };

    /// <summary>Reads a policy that was written.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A setting is out of its bounds.</exception>
    public Policy ToPolicy() => new()
    {
        Version = Version,
        Note = Note,
        Hours = new(Hours.Breakfast.Value, Hours.Lunch.Value, Hours.Coffee.Value, Hours.Dinner.Value),
        Block = new(Block.BeforeMinutes, Block.AfterMinutes),
        LongTimeMonths = LongTimeMonths,
        JustMetDays = JustMetDays,
        LunchWhilePresenting = LunchWhilePresenting,
        PaidColdCall = PaidColdCall,
        Budget = Budget is { } limit ? new(limit.Amount, limit.Unit, limit.Period) : null,
        QuietMonths = QuietMonths,
        Rate = Rate,
    };

    /// <summary>Hours of each meal.</summary>
    public sealed record HoursOfMeals(Hours Breakfast, Hours Lunch, Hours Coffee, Hours Dinner);

    /// <summary>Minutes set aside before and from the start.</summary>
    public sealed record Minutes(int BeforeMinutes, int AfterMinutes);

    /// <summary>A budget.</summary>
    public sealed record Limit(decimal Amount, BudgetUnit Unit, BudgetPeriod Period);

    /// <summary>A type's settings.</summary>
    public sealed record TypeSetting(string Key, bool Enabled, IReadOnlyList<Meal> Meals);
}
