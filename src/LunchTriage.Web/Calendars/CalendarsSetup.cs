namespace LunchTriage.Web.Calendars;

internal static class CalendarsSetup
{
    public static IServiceCollection AddCalendars(this IServiceCollection services) => services.AddScoped<LunchCalendar>();
}
