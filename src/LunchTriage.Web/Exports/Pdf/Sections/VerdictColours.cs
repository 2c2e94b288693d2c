using LunchTriage.Core.Assessments;
using LunchTriage.Web.Exports.Pdf.Writing;

namespace LunchTriage.Web.Exports.Pdf.Sections;

/// <summary>A verdict's colours, as <c>tokens.css</c> has them by day.</summary>
internal static class VerdictColours
{
    /// <summary>Of its word, of what it stands on, and of the line around it.</summary>
    public static (Colour Ink, Colour Wash, Colour Edge) Of(Verdict verdict) => verdict switch
    {
        Verdict.Accept => (new(0x1C, 0x64, 0x40), new(0xE6, 0xF1, 0xE4), new(0xA9, 0xCD, 0xB0)),
        Verdict.Reschedule => (new(0x1F, 0x57, 0x91), new(0xE4, 0xEE, 0xF7), new(0xA8, 0xC6, 0xE2)),
        Verdict.Consider => (new(0x7D, 0x4A, 0x00), new(0xFC, 0xEF, 0xD2), new(0xE2, 0xC0, 0x84)),
        Verdict.Redirect => (new(0x62, 0x3F, 0x97), new(0xF0, 0xE9, 0xF9), new(0xCB, 0xB6, 0xE6)),
        _ => (new(0x54, 0x50, 0x4A), new(0xEE, 0xEB, 0xE5), new(0xC6, 0xC0, 0xB6)),
    };
}
