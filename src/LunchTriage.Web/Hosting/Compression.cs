using System.IO.Compression;
using System.Net.Mime;
using LunchTriage.Web.Calendars;
using Microsoft.AspNetCore.ResponseCompression;

namespace LunchTriage.Web.Hosting;

/// <summary>
/// Compresses pages and what was not compressed when the app was built. BREACH, which reads a secret from the length of compressed
/// answers, needs somebody who sees the wire of an encrypted connection: this one is plain and never leaves the machine, the token
/// of a form is different in each answer, and over HTTPS the middleware compresses nothing by its default.
/// </summary>
internal static class Compression
{
    public static void AddCompression(this WebApplicationBuilder builder)
    {
        builder.Services.AddResponseCompression(options => options.MimeTypes =
        [
            .. ResponseCompressionDefaults.MimeTypes, MediaTypeNames.Image.Svg, MediaTypeNames.Application.ProblemJson,
            MediaTypeNames.Application.Manifest, MediaTypeNames.Text.Csv, LunchCalendar.MediaType,
        ]);
        builder.Services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
        builder.Services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
    }

    public static void UseCompression(this WebApplication app) => app.UseResponseCompression();
}
