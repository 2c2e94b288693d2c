using LunchTriage.Storage.Calendars;
using LunchTriage.Web.Hosting;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Net.Http.Headers;

namespace LunchTriage.Web.Calendars;

/// <summary>
/// The owner's lunches for calendar programs that follow them. They can't sign in, so the address is the secret: whoever has it reads
/// the calendar of the owner whose it is, and nothing else.
/// </summary>
internal static class CalendarFeed
{
    /// <summary>Where it is.</summary>
    public static string PathOf(string token) => $"/calendar/{token}.ics";

    public static void MapCalendarFeed(this WebApplication app) =>
        app.MapMethods("/calendar/{token}.ics", [HttpMethods.Get, HttpMethods.Head], AnswerAsync).ExcludeFromDescription();

    private static async Task AnswerAsync(string token, HttpContext context, CalendarAddress address, IServiceScopeFactory scopes)
    {
        var cancellation = context.RequestAborted;
        if (await address.OwnerOfAsync(token, cancellation) is not { } owner)
        {
            TellNothing(context);
            return;
        }

        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<OwnerOfScope>().Owner = owner;
        var calendar = scope.ServiceProvider.GetRequiredService<LunchCalendar>();

        // Weak: it travels compressed or plain under the same.
        var state = new EntityTagHeaderValue($"\"{await calendar.StateAsync(cancellation)}\"", isWeak: true);
        var headers = context.Response.GetTypedHeaders();
        headers.ETag = state;
        headers.CacheControl = new() { Private = true, NoCache = true };
        if (context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(state, useStrongComparison: false) || known.Equals(EntityTagHeaderValue.Any)))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        context.Response.ContentType = LunchCalendar.ContentType;
        if (HttpMethods.IsGet(context.Request.Method))
        {
            await calendar.WriteFollowedAsync(context.Response.Body, cancellation);
        }
    }

    // Not the app's page for what there is not: it looks as its owner chose, and would tell a stranger so.
    private static void TellNothing(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        if (context.Features.Get<IStatusCodePagesFeature>() is { } pages)
        {
            pages.Enabled = false;
        }
    }
}
