using LunchTriage.Web.Api;
using LunchTriage.Web.Calendars;
using LunchTriage.Web.Hosting;
using LunchTriage.Web.Invitations;
using LunchTriage.Web.Owners;
using LunchTriage.Web.Policies;
using LunchTriage.Web.Reports;
using LunchTriage.Web.Words;

return await Commands.RunAsync(args, ServeAsync);

// What the app is made of, in order. Each line's file stands in Hosting/.
static async Task ServeAsync(CommandLine commandLine)
{
    var builder = commandLine.CreateBuilder();
    builder.AddAddresses();
    builder.AddRequestSize();
    builder.AddDataDirectory(commandLine);
    builder.AddLogs();
    builder.AddSecurityHeaders();
    builder.AddCompression();
    builder.AddErrors();
    builder.AddRateLimits();
    builder.AddForms();
    builder.AddApiDescription();
    builder.AddHealth();
    builder.AddStorage();
    builder.AddKeptPages();
    builder.Services.AddWords();
    builder.Services.AddInvitations();
    builder.Services.AddPolicies();
    builder.Services.AddOwners();
    builder.Services.AddReports();
    builder.Services.AddCalendars();
    builder.AddApi();
    builder.Services.AddRazorPages().AddMvcOptions(options => options.Filters.Add<OwnersLayout>());

    await using var app = builder.Build();
    var storage = app.UsePreparedStorage(commandLine.Demo);
    app.UseLogs();
    app.UseSecurityHeaders();
    app.UseCaching();
    app.UseKnownHosts();
    app.UseWords();
    app.UseErrors();
    app.UseRequestSize();
    app.UseRouting();
    app.UseOwnSiteOnly();
    app.UseJsonForApi();
    app.UseRateLimiter();
    app.UseKeptPages();
    app.UseCompression();

    app.MapStaticAssets();
    app.MapRazorPages().WithStaticAssets();
    app.MapApi();
    app.MapCalendarFeed();
    app.MapApiDescription();
    app.MapHealth();

    await app.ServeWhenPreparedAsync(storage);
}
