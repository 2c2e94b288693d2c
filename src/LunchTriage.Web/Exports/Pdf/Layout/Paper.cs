using System.Globalization;

namespace LunchTriage.Web.Exports.Pdf.Layout;

/// <summary>A size of paper, in points.</summary>
/// <param name="Width">The shorter side.</param>
/// <param name="Height">The longer side.</param>
internal sealed record Paper(double Width, double Height)
{
    public static readonly Paper A4 = new(595.276, 841.89);

    public static readonly Paper Letter = new(612, 792);

    // As CLDR has it: https://github.com/unicode-org/cldr/blob/main/common/supplemental/supplementalData.xml, measurementData, paperSize.
    private static readonly HashSet<string> RegionsOfLetter = ["BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"];

    /// <summary>A size by its name.</summary>
    public static Paper Of(PaperSize size) => size == PaperSize.Letter ? Letter : A4;

    /// <summary>What a culture's region prints on.</summary>
    public static Paper Of(CultureInfo culture) =>
        !culture.IsNeutralCulture && culture.Name.Length > 0 && RegionsOfLetter.Contains(new RegionInfo(culture.Name).TwoLetterISORegionName) ? Letter : A4;
}
