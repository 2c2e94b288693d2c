using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.WebEncoders;

namespace LunchTriage.Web.Words;

/// <summary>What words need.</summary>
public static class WordsSetup
{
    public static IServiceCollection AddWords(this IServiceCollection services)
    {
        services.AddLocalization();
        services.AddSingleton<Wording>();
        services.TryAddSingleton(TimeProvider.System);
        // Names in any script are sent as they are written; what is markup stays encoded.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        return services;
    }

    /// <summary>Speaks the reader's language from here on.</summary>
    public static IApplicationBuilder UseWords(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        (CultureInfo.CurrentUICulture, CultureInfo.CurrentCulture) = ReaderCulture.Of(context.Request.GetTypedHeaders().AcceptLanguage);
        return next(context);
    });
}
