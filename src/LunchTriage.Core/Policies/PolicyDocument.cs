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

    /// <summary>See <see cref="Policy.LongTimeMonths"/>.</summary>
    public required int LongTimeMonths { get; init; }

    /// <summary>See <see cref="Policy.JustMetDays"/>.</summary>
    public required int JustMetDays { get; init; }

    /// <summary>See <see cref="Policy.LunchWhilePresenting"/>.</summary>
    public required bool LunchWhilePresenting { get; init; }

    /// <summary>See <see cref="Policy.PaidColdCall"/>.</summary>
    public required PaidColdCall PaidColdCall { get; init; }

    /// <summary>See <see cref="Policy.Budget"/>.</summary>
    public required Limit? Budget { get; init; }

    /// <summary>See <see cref="Policy.QuietMonths"/>.</summary>
    public required int? QuietMonths { get; init; }

    /// <summary>See <see cref="Policy.Rate"/>.</summary>
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
