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

    // Lower, a chart's bars are hardly longer than the numbers above them.
    private const double LowestBars = 72;

    public static void Draw(Sheet sheet)
    {
        var (flow, words, view, name) = (sheet.Flow, sheet.Words, sheet.Year.View, Dates.Year(sheet.Year.Year));
        if (!view.AnyHours)
        {
            return;
        }

        var table = Numbered(sheet);
        var height = Style.Label.Leading + table.Height;
        var months = new MonthsChart(sheet, words["Hours by month, {0}", name], MonthsInParts.Of(view.Months, words));
        var lowest = months.HeadHeight(flow.Width) + LowestBars;
        var kinds = KindsByMonth.Of(view, words);
        var byKind = kinds.Kinds.Count == 0 ? null : new MonthsChart(sheet, words["Hours of held lunches by kind, {0}", name], MonthsInParts.Of(kinds, words));

        var section = sheet.Section(words["Month by month"], "", lowest);
        if (flow.Room >= height)
        {
            Beside(months, words["The same in numbers"]);
            if (byKind is not null)
            {
                var across = byKind.HeadHeight(flow.Width) + KindsHeight;
                if (!flow.Need(Gap + across))
                {
                    flow.Y += Gap;
                }

                Across(byKind, across);
            }

            return;
        }

        // A first page often has no room for the table: there the chart fills the page, and the table follows on the next, beside the other chart where there is one.
        Across(months, flow.Room);
        flow.NewPage();
        if (byKind is null)
        {
            table.Draw(flow, section, flow.Left, flow.Width);
        }
        else
        {
            Beside(byKind, months.Heading);
        }

        void Across(MonthsChart chart, double high)
        {
            var start = flow.Y;
            chart.Draw(section, flow.Left, flow.Width, high);
            flow.Y = start + high;
        }

        void Beside(MonthsChart chart, string numbered)
        {
            var (start, left) = (flow.Y, flow.Right - TableWidth);
            chart.Draw(section, flow.Left, flow.Width - TableWidth - Gap, height);
            flow.Y = start;
            flow.Draw(section.Add("H3"), flow.OneLine(numbered, Style.Label), Style.Label, left, flow.Y);
            flow.Y += Style.Label.Leading;
            table.Draw(flow, section, left, TableWidth);
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
