using LunchTriage.Core.Costs;

namespace LunchTriage.Web.Exports.Excel;

/// <summary>How a cell shows what it holds. See ECMA-376 part 1, 18.8.30 and 18.8.31.</summary>
/// <param name="Code">The code of the format.</param>
/// <param name="BuiltIn">The number of a format that every program has, and writes as its reader does; null for one that the file brings along.</param>
internal sealed record CellFormat(string Code, int? BuiltIn = null)
{
    /// <summary>Text, which stays text when somebody edits the cell: also where it starts like a formula.</summary>
    public static readonly CellFormat Text = new("@", BuiltIn: 49);

    public static readonly CellFormat Whole = new("#,##0", BuiltIn: 3);

    public static readonly CellFormat Hours = new("#,##0.00", BuiltIn: 4);

    /// <summary>A number that names something, such as a year.</summary>
    public static readonly CellFormat Name = new("0", BuiltIn: 1);

    /// <summary>A benefit, or one for each hour.</summary>
    public static readonly CellFormat Worth = new("0.00", BuiltIn: 2);

    public static readonly CellFormat Day = new("mm-dd-yy", BuiltIn: 14);

    public static readonly CellFormat Moment = new("m/d/yy h:mm", BuiltIn: 22);

    public static readonly CellFormat Month = new("mmm yyyy");

    private static readonly Dictionary<string, CellFormat> Amounts = Currency.Codes.ToDictionary(code => code, code => AmountIn(Currency.Parse(code)));

    /// <summary>An amount of a currency, with its code and all of its decimals.</summary>
    public static CellFormat Money(Currency currency) => Amounts[currency.Code];

    private static CellFormat AmountIn(Currency currency) => new($"[${currency.Code}] #,##0{(currency.Decimals > 0 ? "." : "")}{new string('0', currency.Decimals)}");
}
