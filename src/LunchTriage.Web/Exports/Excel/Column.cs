namespace LunchTriage.Web.Exports.Excel;

/// <summary>A column of a sheet.</summary>
/// <param name="Heading">What its first row says.</param>
/// <param name="Width">Its width in digits.</param>
/// <param name="Of">Its cell of a row.</param>
/// <param name="IsText">Its heading begins where text does; over anything else it ends where numbers do.</param>
internal sealed record Column<T>(string Heading, double Width, Func<T, Cell> Of, bool IsText = false)
{
    /// <summary>A column of text.</summary>
    public static Column<T> Text(string heading, double width, Func<T, string?> of) => new(heading, width, row => Cell.Of(of(row)), IsText: true);
}
