using System.Globalization;
using System.Text;

namespace LunchTriage.Web.Exports.Pdf.Writing;

/// <summary>Values as a PDF file writes them.</summary>
internal static class PdfValue
{
    /// <summary>A text that a person reads, in any letters.</summary>
    public static string Text(string text) => "<FEFF" + Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text)) + ">";

    /// <summary>A measure. A thousandth of a point is seen by nobody.</summary>
    public static string Number(double value) => Math.Round(value, 3).ToString("0.###", CultureInfo.InvariantCulture);

    /// <summary>Measures, one after the other.</summary>
    public static string Numbers(params ReadOnlySpan<double> values)
    {
        var text = new StringBuilder();
        foreach (var value in values)
        {
            text.Append(text.Length == 0 ? "" : " ").Append(Number(value));
        }

        return text.ToString();
    }

    /// <summary>Another object.</summary>
    public static string Reference(int number) => string.Create(CultureInfo.InvariantCulture, $"{number} 0 R");

    /// <summary>Other objects.</summary>
    public static string References(IEnumerable<int> numbers) => "[" + string.Join(' ', numbers.Select(Reference)) + "]";

    /// <summary>A moment.</summary>
    public static string Moment(DateTimeOffset moment) => "(D:" + moment.UtcDateTime.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture) + "Z)";
}
