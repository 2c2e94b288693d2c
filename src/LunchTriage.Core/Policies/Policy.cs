using LunchTriage.Core.Costs;
using LunchTriage.Core.Rules.LunchTypes;

namespace LunchTriage.Core.Policies;

/// <summary>The owner's tunable settings. Each change makes a new version; every assessment names the one that judged it.</summary>
public sealed record Policy
{
    /// <summary>The shortest "long time", "just met" or quiet time, each in its own unit.</summary>
    public const int ShortestTime = 1;

    /// <summary>The longest "long time", in months.</summary>
    public const int MostLongTimeMonths = 240;

    /// <summary>The longest "just met", in days.</summary>
    public const int MostJustMetDays = 365;

    /// <summary>The longest quiet time, in months.</summary>
    public const int MostQuietMonths = 60;

    /// <summary>The highest hourly rate.</summary>
    public const decimal MostRate = 100_000;

    /// <summary>The longest note, in characters.</summary>
    public const int LongestNote = 1_000;

    /// <summary>The policy that everybody starts with.</summary>
    public static Policy Default { get; } = new();

    /// <summary>Its number.</summary>
    public PolicyVersion Version { get; init; } = PolicyVersion.First;

    /// <summary>Why it was made, in the owner's words.</summary>
    public string? Note { get; init; }

    /// <summary>The hours of each meal.</summary>
    public MealHours Hours { get; init; } = MealHours.Default;

    /// <summary>What a meal sets aside in the calendar.</summary>
    public CalendarBlock Block { get; init; } = CalendarBlock.Default;

    /// <summary>How many months make "a long time", 1 to 240.</summary>
    public int LongTimeMonths { get; init => field = Within(value, MostLongTimeMonths, nameof(LongTimeMonths)); } = 12;

    /// <summary>For how many days two have "just met", 1 to 365.</summary>
    public int JustMetDays { get; init => field = Within(value, MostJustMetDays, nameof(JustMetDays)); } = 60;

    /// <summary>The owner lunches with colleagues also on days of presenting.</summary>
    public bool LunchWhilePresenting { get; init; }

    /// <summary>What a cold call that clearly offers to pay becomes.</summary>
    public PaidColdCall PaidColdCall { get; init; }

    /// <summary>How much the owner grants to lunches; null for no limit.</summary>
    public Budget? Budget { get; init; } = new(6, BudgetUnit.Lunches, BudgetPeriod.Rolling12Months);

    /// <summary>Months without meeting a peer in person before it is mentioned, 1 to 60; null for never.</summary>
    public int? QuietMonths { get; init => field = value is { } months ? Within(months, MostQuietMonths, nameof(QuietMonths)) : null; } = 6;

    /// <summary>What an hour of the owner is worth, 0 to 100 000; null where none is set.</summary>
    public Money? Rate
    {
        get;
        init => field = value is null or { Amount: >= 0 and <= MostRate }
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Rate), value, "An hourly rate is 0 to 100000.");
    }

    /// <summary>The preferred types, in rank order: the first that matches is the main one.</summary>
    public IReadOnlyList<LunchType> Types { get; init; } = PreferredTypes.All;

    /// <summary>The type of a key; null where this policy has none.</summary>
    public LunchType? Type(string? key)
    {
        for (var i = 0; i < Types.Count; i++)
        {
            if (Types[i].Key == key)
            {
                return Types[i];
            }
        }

        return null;
    }

    private static int Within(int value, int most, string name) => value >= ShortestTime && value <= most
        ? value
        : throw new ArgumentOutOfRangeException(name, value, $"{name} is {ShortestTime} to {most}.");
}
