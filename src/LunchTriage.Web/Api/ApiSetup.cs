using System.Text.Encodings.Web;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using LunchTriage.Core.Facts;
using LunchTriage.Core.Json;
using LunchTriage.Web.Api.Answers;
using LunchTriage.Web.Api.Describing;
using LunchTriage.Web.Api.Reading;
using LunchTriage.Web.Exports;
using LunchTriage.Web.Exports.Pdf;

namespace LunchTriage.Web.Api;

/// <summary>The JSON API: a class a resource.</summary>
internal static class ApiSetup
{
    public static void AddApi(this WebApplicationBuilder builder)
    {
        builder.Services.ConfigureHttpJsonOptions(options =>
        {
            StableJson.Configure(options.SerializerOptions);
            // What follows from facts is no fact: it could not be put back.
            options.SerializerOptions.TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutWhatFollows } };
            // A number is no text: the description would offer both.
            options.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            // Names in any script as they are written: it is JSON by its type, which no browser takes for a page.
            options.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        });
        builder.Services.AddSingleton<InvitationReader>();
        builder.Services.AddSingleton<DecisionReader>();
        builder.Services.AddSingleton<OutcomeReader>();
        builder.Services.AddSingleton<PolicyReader>();
        builder.Services.AddScoped<InvitationAnswers>();
        builder.Services.AddScoped<ReportSchema>();
        builder.Services.AddScoped<ReportJson>();
        builder.Services.AddScoped<ReportLines>();
        builder.Services.AddScoped<ReportCsv>();
        builder.Services.AddScoped<ReportPdf>();
        builder.Services.AddScoped<ReportExcel>();
    }

    public static void MapApi(this WebApplication app)
    {
        var api = app.MapGroup("/api/v1").AddEndpointFilter(Problems.NameAsync);
        api.MapTriage();
        api.MapInvitations();
        api.MapDecision();
        api.MapOutcome();
        api.MapPolicy();
        api.MapReports();
    }

    private static void LeaveOutWhatFollows(JsonTypeInfo type)
    {
        if (type.Type == typeof(InvitationFacts))
        {
            foreach (var property in type.Properties.Where(property => property.Set is null).ToArray())
            {
                type.Properties.Remove(property);
            }
        }
    }
}
