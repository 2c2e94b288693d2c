using System.Globalization;
using System.Net.Mime;
using LunchTriage.Core.Facts;
using LunchTriage.Web.Api.Describing;
using LunchTriage.Web.Api.Reading;
using LunchTriage.Web.Calendars;
using LunchTriage.Web.Exports;
using LunchTriage.Web.Exports.Excel;
using LunchTriage.Web.Exports.Pdf;
using LunchTriage.Web.Exports.Pdf.Layout;
using LunchTriage.Web.Invitations;
using LunchTriage.Web.Words;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace LunchTriage.Web.Api;

internal static class ReportsApi
{
    // The years that facts can lie in.
    private static readonly string Year = $"{{year:int:range({InvitationFacts.EarliestDay.Year},{InvitationFacts.LatestDay.Year})}}";

    private const string Schema = "/schema.json";

    private static readonly (string Name, string Meaning) Schematic = ("Link", "Leads to its schema.");

    public static void MapReports(this RouteGroupBuilder api)
    {
        var reports = api.MapGroup("/reports").WithTags("Reports");
        reports.MapGet(Schema, SchemaAsync).WithName("findReportSchema").Produces<string>(StatusCodes.Status200OK, ReportSchema.MediaType);
        reports.MapGet($"/{Year}", ReportAsync).WithName("findReport").AsReport<ReportRequest>().WithHeaders(Schematic);
        reports.MapGet($"/{Year}.json", DownloadJsonAsync).WithName("downloadReportAsJson").AsFile<ReportRequest>().WithHeaders(Schematic);
        reports.MapGet($"/{Year}.csv", DownloadCsvAsync).WithName("downloadReportAsCsv").AsFile<CsvRequest>().Produces<string>(StatusCodes.Status200OK, MediaTypeNames.Text.Csv);
        reports.MapGet($"/{Year}.xlsx", DownloadExcelAsync).WithName("downloadReportAsExcel").AsFile<ReportRequest>().Produces<string>(StatusCodes.Status200OK, Workbook.MediaType);
        reports.MapGet($"/{Year}.ics", DownloadCalendarAsync).WithName("downloadReportAsCalendar").AsFile<ReportRequest>().Produces<string>(StatusCodes.Status200OK, LunchCalendar.MediaType);
        reports.MapGet($"/{Year}.pdf", DownloadPdfAsync).WithName("downloadReportAsPdf").AsFile<PdfRequest>().Produces<Stream>(StatusCodes.Status200OK, MediaTypeNames.Application.Pdf);
    }

    /// <summary>The JSON Schema of the yearly report</summary>
    /// <remarks>2020-12. Further members may come: programs ignore what they don't know.</remarks>
    /// <response code="200">The schema that every yearly report in JSON follows.</response>
    public static async Task<ContentHttpResult> SchemaAsync(ReportSchema schema, CancellationToken cancellationToken) =>
        TypedResults.Text((await schema.ReadAsync(cancellationToken)).ToJsonString(), ReportSchema.MediaType);

    /// <summary>The yearly report</summary>
    /// <remarks>The numbers of every format and of the page.</remarks>
    /// <param name="year">The calendar year, 1950 to 2100.</param>
    /// <response code="200">The numbers of the year.</response>
    /// <response code="400">All that is wrong with the address, by the names in it.</response>
    /// <response code="404">There is no such year, or no such format.</response>
    public static Task<Results<Ok<YearlyReport>, ProblemHttpResult>> ReportAsync(int year, HttpContext context, ReportJson json, Wording words) =>
        AnswerAsync(context, words, initials => JsonAsync(year, initials, context, json));

    /// <summary>The yearly report as a JSON file</summary>
    /// <param name="year">The calendar year, 1950 to 2100.</param>
    /// <response code="200">The numbers of the year.</response>
    /// <response code="400">All that is wrong with the address, by the names in it.</response>
    /// <response code="404">There is no such year, or no such format.</response>
    public static Task<Results<Ok<YearlyReport>, ProblemHttpResult>> DownloadJsonAsync(int year, HttpContext context, ReportJson json, Wording words) =>
        AnswerAsync(context, words, initials =>
        {
            NameFile(context.Response, year, "json", initials);
            return JsonAsync(year, initials, context, json);
        });

    /// <summary>The year's invitations as a CSV file</summary>
    /// <remarks>A line for each invitation that came in the year, or with its outcome's day or its coming or due day in it. Hours and money stand only where they count in this year, so the sums are the report's. Text that a spreadsheet would run as a formula has an apostrophe before it.</remarks>
    /// <param name="year">The calendar year, 1950 to 2100.</param>
    /// <response code="200">UTF-8, as RFC 4180 has it.</response>
    /// <response code="400">All that is wrong with the address, by the names in it.</response>
    /// <response code="404">There is no such year, or no such format.</response>
    public static Task<Results<PushStreamHttpResult, ProblemHttpResult>> DownloadCsvAsync(int year, HttpContext context, ReportCsv csv, Wording words) =>
        AnswerAsync(context, words, query => query.TakeTruth("bom") ?? false, (initials, mark) =>
            StreamAsync(year, initials, "csv", $"{MediaTypeNames.Text.Csv}; charset=utf-8", context, body => csv.WriteAsync(year, initials, mark, body, context.RequestAborted)));

    /// <summary>The yearly report as an Excel workbook</summary>
    /// <remarks>Its sheets have the numbers of the report, the lunches held, each invitation that the CSV file has, and the numbers by kind and by month, in the reader's language. It is written while it is read: how long it will be isn't known before its end.</remarks>
    /// <param name="year">The calendar year, 1950 to 2100.</param>
    /// <response code="200">The workbook, as ECMA-376 has it.</response>
    /// <response code="400">All that is wrong with the address, by the names in it.</response>
    /// <response code="404">There is no such year, or no such format.</response>
    public static Task<Results<PushStreamHttpResult, ProblemHttpResult>> DownloadExcelAsync(int year, HttpContext context, ReportExcel excel, Wording words) =>
        AnswerAsync(context, words, initials =>
            StreamAsync(year, initials, "xlsx", Workbook.MediaType, context, body => excel.WriteAsync(year, initials, body, context.RequestAborted)));

    /// <summary>The year's lunches as an iCalendar file</summary>
    /// <remarks>An event for each accepted lunch that counts in the year, with the time before and after it that the policy sets aside; for the whole day where no time is known. What was called off is marked as cancelled.</remarks>
    /// <param name="year">The calendar year, 1950 to 2100.</param>
    /// <response code="200">UTF-8, as RFC 5545 has it.</response>
    /// <response code="400">All that is wrong with the address, by the names in it.</response>
    /// <response code="404">There is no such year, or no such format.</response>
    public static Task<Results<PushStreamHttpResult, ProblemHttpResult>> DownloadCalendarAsync(int year, HttpContext context, LunchCalendar calendar, Wording words) =>
        AnswerAsync(context, words, initials =>
            StreamAsync(year, initials, "ics", LunchCalendar.ContentType, context, body => calendar.WriteYearAsync(year, initials, body, context.RequestAborted)));

    /// <summary>The yearly report as a PDF file</summary>
    /// <remarks>What the page of the report says, laid out for paper: tagged, with bookmarks, in the language of `Accept-Language`. Of more than 300 lunches the first 300 are listed.</remarks>
    /// <param name="year">The calendar year, 1950 to 2100.</param>
    /// <response code="200">A file of some tens of kilobytes.</response>
    /// <response code="400">All that is wrong with the address, by the names in it.</response>
    /// <response code="404">There is no such year, or no such format.</response>
    public static Task<Results<FileContentHttpResult, ProblemHttpResult>> DownloadPdfAsync(int year, HttpContext context, ReportPdf pdf, Wording words) =>
        AnswerAsync(context, words, query => query.TakeNamed<PaperSize>("paper"), async (initials, size) =>
        {
            var paper = size is { } named ? Paper.Of(named) : Paper.Of(CultureInfo.CurrentCulture);
            var file = await pdf.ReportAsync(year, initials, paper, context.RequestAborted);
            NameFile(context.Response, year, "pdf", initials);
            return TypedResults.Bytes(file, MediaTypeNames.Application.Pdf);
        });

    private static Task<Results<T, ProblemHttpResult>> AnswerAsync<T>(HttpContext context, Wording words, Func<bool, Task<T>> answer) where T : IResult =>
        AnswerAsync(context, words, _ => true, (initials, _) => answer(initials));

    // Nothing is answered before all of the address was read: what is wrong with it is said at once.
    private static async Task<Results<T, ProblemHttpResult>> AnswerAsync<T, TMore>(HttpContext context, Wording words, Func<QueryReader, TMore> more, Func<bool, TMore, Task<T>> answer) where T : IResult
    {
        var query = new QueryReader(context.Request.Query, words);
        var (initials, rest) = (query.TakeTruth("initials") ?? false, more(query));
        if (query.Faults.Count > 0)
        {
            return Faults.Of(query.Faults).ToProblem();
        }

        return await answer(initials, rest);
    }

    private static async Task<Ok<YearlyReport>> JsonAsync(int year, bool initials, HttpContext context, ReportJson json)
    {
        context.Response.Headers[HeaderNames.Link] = $"</api/v1/reports{Schema}>; rel=\"describedby\"; type=\"{ReportSchema.MediaType}\"";
        return TypedResults.Ok(await json.ReportAsync(year, initials, context.RequestAborted));
    }

    private static Task<PushStreamHttpResult> StreamAsync(int year, bool initials, string format, string mediaType, HttpContext context, Func<Stream, Task> write)
    {
        NameFile(context.Response, year, format, initials);
        return Task.FromResult(TypedResults.Stream(write, mediaType));
    }

    private static RouteHandlerBuilder AsReport<TQuery>(this RouteHandlerBuilder call) => call.WithProblems(400, 404).WithQuery<TQuery>();

    private static RouteHandlerBuilder AsFile<TQuery>(this RouteHandlerBuilder call) => call.AsReport<TQuery>().WithHeaders(("Content-Disposition", "Names the file."));

    // A file without names is told from one with them at sight.
    private static void NameFile(HttpResponse response, int year, string format, bool initials) =>
        response.Headers[HeaderNames.ContentDisposition] = string.Create(CultureInfo.InvariantCulture, $"attachment; filename=lunchtriage-{year}{(initials ? "-initials" : "")}.{format}");
}
