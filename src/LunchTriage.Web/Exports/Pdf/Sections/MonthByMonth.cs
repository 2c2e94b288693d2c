using System.Globalization;
using LunchTriage.Core.Costs;
using LunchTriage.Web.Charts;
using LunchTriage.Web.Exports.Pdf.Layout;
using LunchTriage.Web.Reports;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Exports.Pdf.Sections;

/// <summary>The hours of each month, as charts and as a table.</summary>
internal static class MonthByMonth
{
    private const double TableWidth = 176;
    private const double Gap = 20;
    private const double KindsHeight = 130;

    public static void Draw(Sheet sheet)
    {
        var (flow, words, view, name) = (sheet.Flow, sheet.Words, sheet.Year.View, Dates.Year(sheet.Year.Year));
        var table = Numbered(sheet);
        var height = Style.Label.Leading + table.Height;
        var section = sheet.Section(words["Month by month"], "", height);
        var top = flow.Y;

        var hours = MonthsInParts.Of(view.Months, words);
        new MonthsChart(sheet, words["Hours by month, {0}", name], hours).Draw(section, flow.Left, flow.Width - TableWidth - Gap, height);

        var left = flow.Right - TableWidth;
        flow.Y = top;
        flow.Draw(section.Add("H3"), flow.OneLine(words["The same in numbers"], Style.Label), Style.Label, left, top);
        flow.Y += Style.Label.Leading;
        table.Draw(flow, section, left, TableWidth);

        var kinds = KindsByMonth.Of(view.Report, type => words[view.KindName(type)]);
        if (kinds.Kinds.Count > 0)
        {
            var chart = new MonthsChart(sheet, words["Hours of held lunches by kind, {0}", name], MonthsInParts.Of(kinds, words));
            var kindsHeight = chart.HeadHeight(flow.Width) + KindsHeight;
            if (!flow.Need(Gap + kindsHeight))
            {
                flow.Y += Gap;
            }

            var start = flow.Y;
            chart.Draw(section, flow.Left, flow.Width, kindsHeight);
            flow.Y = start + kindsHeight;
        }
    }

    private static Table Numbered(Sheet sheet)
    {
        var (words, report) = (sheet.Words, sheet.Year.View.Report);
        return new(
            [new(words["Month"]) { OfWords = true }, new(words["Held"]), new(words["Spent"]), new(words["Protected"])],
            [.. report.ByMonth.Select(month => new Row([new(month.Month.ToString("MMMM", CultureInfo.CurrentCulture)) { Bold = true }, new(month.Held == 0 ? "–" : words.Written(month.Held)), Of(month.HoursSpent), Of(month.HoursProtected)]))],
            new(
            [
                new(Dates.Year(sheet.Year.Year)) { Bold = true },
                new(words.Written(report.Held)) { Bold = true },
                new(words.Written(report.HoursSpent)) { Bold = true },
                new(words.Written(report.HoursProtected)) { Bold = true },
            ]));

        Cell Of(Hours hours) => new(hours == Hours.None ? "–" : words.Written(hours));
    }
}
