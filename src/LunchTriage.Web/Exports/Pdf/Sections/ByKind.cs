using LunchTriage.Core.Decisions;
using LunchTriage.Core.Reports;
using LunchTriage.Web.Exports.Pdf.Layout;
using LunchTriage.Web.Reports;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Exports.Pdf.Sections;

/// <summary>What each kind took and gave back.</summary>
internal static class ByKind
{
    // A table that is higher than this is parted rather than to leave so much of a page blank.
    private const double LargestBlank = 200;

    public static void Draw(Sheet sheet)
    {
        var (words, view, report) = (sheet.Words, sheet.Year.View, sheet.Year.View.Report);
        if (report.Held == 0)
        {
            return;
        }

        var anyMoney = report.Money.Count > 0;
        // The same scale as on the page.
        var most = Math.Max(2m, view.Types.Max(type => type.Worth.BenefitPerHour) ?? 0);
        Column[] columns =
        [
            new(words["Kind"]) { OfWords = true, Flexible = true },
            new(words["Held"]),
            new(words["Hours"]),
            .. anyMoney ? new[] { new Column(words["Money"]) } : [],
            new(words["Worth to you / them"]),
            new(words["Benefit per hour"]),
        ];
        var table = new Table(columns, [.. view.Types.Select(type => Row(words[view.KindName(type.LunchType)], type.Worth, sum: false))], Row(words["All"], report.AllHeld, sum: true));
        var section = sheet.Section(words["By kind"], words["Worth: the median, on a scale of {0} to {1}", Outcome.LeastBenefit, Outcome.MostBenefit], Math.Min(table.Height, LargestBlank));
        table.Draw(sheet.Flow, section, sheet.Flow.Left, sheet.Flow.Width);

        Row Row(string name, Worth worth, bool sum) => new(
        [
            new(name) { Bold = true },
            new(worth.Held == 0 && !sum ? "–" : words.Written(worth.Held)) { Bold = sum },
            new(worth.Held == 0 && !sum ? "–" : words.Written(worth.Hours)) { Bold = sum },
            .. anyMoney ? new[] { new Cell(worth.Money.Count == 0 ? "–" : string.Join(words[", "], worth.Money.Select(money => words.Written(money)))) { Bold = sum } } : [],
            new(words[LunchWords.Worth(worth.MedianBenefit.Mine, worth.MedianBenefit.Theirs)]) { Bold = sum },
            new(Numbers.PerHour(worth.BenefitPerHour)) { Bold = sum, Share = sum || worth.BenefitPerHour is not { } per ? null : (double)Math.Clamp(per / most, 0, 1) },
        ]);
    }
}
