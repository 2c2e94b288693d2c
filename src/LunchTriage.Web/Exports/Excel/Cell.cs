using LunchTriage.Core.Costs;

namespace LunchTriage.Web.Exports.Excel;

/// <summary>What stands in a cell: text or a number; nothing at all where both are null.</summary>
/// <param name="Format">How it is shown.</param>
/// <param name="Text">Text, whatever it starts with: there are no formulas.</param>
/// <param name="Number">A number, or a day or moment as the count of days since the end of 1899.</param>
internal readonly record struct Cell(CellFormat Format, string? Text = null, decimal? Number = null)
{
    private static readonly DateTime Epoch = new(1899, 12, 30);

    public static Cell Of(string? text) => new(CellFormat.Text, Text: string.IsNullOrEmpty(text) ? null : text);

    public static Cell Of(DateOnly? day) => new(CellFormat.Day, Number: DaysOf(day));

    public static Cell Of(DateTime? moment) => new(CellFormat.Moment, Number: moment is { } some ? (some.Ticks - Epoch.Ticks) / (decimal)TimeSpan.TicksPerDay : null);

    public static Cell Of(Money? money) => money is { } some ? new(CellFormat.Money(some.Currency), Number: some.Amount) : default;

    public static Cell Money(decimal? amount, Currency? currency) => currency is { } some ? new(CellFormat.Money(some), Number: amount) : default;

    public static Cell Count(long? number) => new(CellFormat.Whole, Number: number);

    public static Cell Name(long number) => new(CellFormat.Name, Number: number);

    public static Cell Hours(Hours? hours) => Hours(hours?.Value);

    public static Cell Hours(decimal? hours) => new(CellFormat.Hours, Number: hours);

    public static Cell Worth(decimal? worth) => new(CellFormat.Worth, Number: worth);

    public static Cell Month(DateOnly month) => new(CellFormat.Month, Number: DaysOf(month));

    private static int? DaysOf(DateOnly? day) => day is { } some ? (some.ToDateTime(TimeOnly.MinValue) - Epoch).Days : null;
}
