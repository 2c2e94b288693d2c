using System.Globalization;
using LunchTriage.Core.Reports;
using LunchTriage.Web.Exports.Pdf.Layout;
using LunchTriage.Web.Reports;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Exports.Pdf.Sections;

/// <summary>The year's lunches one by one, with what came of them.</summary>
internal static class TheLunches
{
    public static void Draw(Sheet sheet)
    {
        var (words, year, report) = (sheet.Words, sheet.Year, sheet.Year.View.Report);
        if (report.Lunches.Count == 0)
        {
            return;
        }

        Column[] columns =
        [
            new(words["Day"]) { OfWords = true },
            new(words["With"]) { OfWords = true, Flexible = true },
            new(words["Kind"]) { OfWords = true, Flexible = true },
            new(words["Hours"]),
            new(words["Paid by"]),
            new(words["Worth to you / them"]),
        ];
        Row? sum = year.Unlisted > 0 ? null : new(
        [
            new(words["All"]) { Bold = true }, new(""), new(""),
            new(words.Written(report.HoursSpent)) { Bold = true }, new(""),
            new(words[LunchWords.Worth(report.AllHeld.MedianBenefit.Mine, report.AllHeld.MedianBenefit.Theirs)]) { Bold = true },
        ]);
        var section = sheet.Section(words["The lunches"], string.Join(words[", "], LunchesInWords.Recorded(report).Select(each => words[each])), Table.Beginning);
        if (year.Initials)
        {
            sheet.Paragraph(section, [new(words["What came of them could name somebody, and is left out"])], Style.Note);
        }

        new Table(columns, [.. report.Lunches.Select(lunch => Row(sheet, lunch))], sum).Draw(sheet.Flow, section, sheet.Flow.Left, sheet.Flow.Width);
        if (year.Unlisted > 0)
        {
            sheet.Flow.Y += 6;
            sheet.Paragraph(section, [new(words["{0} more are in the CSV and Excel files of this year.", year.Unlisted])], Style.Note);
        }
    }

    private static Row Row(Sheet sheet, RecordedLunch lunch)
    {
        var (words, outcome) = (sheet.Words, lunch.Outcome);
        string[] notes = [LunchWords.NotHeld(outcome) is { } notHeld ? words[notHeld] : "", outcome.CameOfIt ?? ""];
        return new(
        [
            // The report's year is known.
            new(Dates.Brief(lunch.On, sheet.Year.Period.First, CultureInfo.CurrentCulture)) { Bold = true },
            new(lunch.Inviter) { Language = NameLanguage.Of(lunch.Inviter) },
            new(words[sheet.Year.View.KindName(lunch.LunchType)]),
            new(lunch.Hours is { } hours ? words.Written(hours) : "–"),
            new(outcome.PaidBy is { } paidBy ? words[paidBy.Word()] : "–"),
            new(words[LunchWords.Worth(outcome.BenefitMine, outcome.BenefitTheirs)]),
        ])
        {
            Note = string.Join(" · ", notes.Where(note => note.Length > 0)),
        };
    }
}
