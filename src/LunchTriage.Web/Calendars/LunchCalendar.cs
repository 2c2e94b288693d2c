using System.Globalization;
using System.Text;
using LunchTriage.Core;
using LunchTriage.Storage.Calendars;
using LunchTriage.Storage.Policies;
using LunchTriage.Web.Hosting;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Calendars;

/// <summary>The owner's lunches as iCalendar (RFC 5545), an event at a time: memory doesn't grow with their number.</summary>
internal sealed class LunchCalendar(CalendarLunches lunches, PolicyStore policies, RequestOwner owner, Wording words)
{
    public const string MediaType = "text/calendar";

    public const string ContentType = $"{MediaType}; charset=utf-8";

    private static readonly TimeSpan AskAgain = TimeSpan.FromHours(1);

    private static readonly string CodeVersion = typeof(LunchCalendar).Module.ModuleVersionId.ToString("N")[..8];

    /// <summary>Writes the accepted lunches that count in a year, also those that were called off.</summary>
    /// <param name="year">The year.</param>
    /// <param name="initials">Initials instead of names.</param>
    /// <param name="target">Where to; it stays open.</param>
    /// <param name="cancellationToken">Stops.</param>
    public Task WriteYearAsync(int year, bool initials, Stream target, CancellationToken cancellationToken) =>
        WriteAsync(words["Lunches {0}", Dates.Year(year)], refresh: null, lunches.InAsync(DayRange.Year(year)), initials, target, cancellationToken);

    /// <summary>Writes what a calendar that follows the owner's has to know: twelve months back and all that is ahead.</summary>
    /// <param name="target">Where to; it stays open.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task WriteFollowedAsync(Stream target, CancellationToken cancellationToken)
    {
        var profile = await owner.ProfileAsync(cancellationToken);
        var name = profile.Name.Length > 0 ? words["Lunches of {0}", profile.Name] : words["Lunches"];
        await WriteAsync(name, AskAgain, lunches.SinceAsync(await FirstFollowedAsync(cancellationToken)), initials: false, target, cancellationToken);
    }

    /// <summary>Tells apart what <see cref="WriteFollowedAsync"/> writes at two times, without reading the lunches.</summary>
    public async Task<string> StateAsync(CancellationToken cancellationToken)
    {
        var (profile, policy) = (await owner.ProfileAsync(cancellationToken), await policies.InForceAsync(cancellationToken));
        var state = await lunches.StateAsync(await FirstFollowedAsync(cancellationToken), cancellationToken);
        return string.Create(CultureInfo.InvariantCulture, $"{state}-{policy.Version.Number}-{profile.Version}-{CultureInfo.CurrentUICulture.Name}-{CultureInfo.CurrentCulture.Name}-{CodeVersion}");
    }

    private async ValueTask<DateOnly> FirstFollowedAsync(CancellationToken cancellationToken) => (await owner.TodayAsync(cancellationToken)).AddYears(-1);

    private async Task WriteAsync(string name, TimeSpan? refresh, IAsyncEnumerable<CalendarLunch> which, bool initials, Stream target, CancellationToken cancellationToken)
    {
        var (profile, policy) = (await owner.ProfileAsync(cancellationToken), await policies.InForceAsync(cancellationToken));
        await using var writer = new StreamWriter(target, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        await writer.WriteAsync(CalendarText.Start(name, refresh));
        await foreach (var lunch in which.WithCancellation(cancellationToken))
        {
            await writer.WriteAsync(CalendarText.Of(initials ? LunchEvent.WithoutNamesOf(lunch, profile, policy, words) : LunchEvent.Of(lunch, profile, policy, words)));
        }

        await writer.WriteAsync(CalendarText.End);
    }
}
