using LunchTriage.Web.Owners;

namespace LunchTriage.Web.Tests.Owners;

public sealed class TimeZonesTests
{
    [Theory]
    [InlineData("Europe/Berlin", "Europe/Berlin")]
    [InlineData(" europe/berlin ", "Europe/Berlin")]
    [InlineData("new york", "America/New_York")]
    [InlineData("UTC", "UTC")]
    [InlineData("Etc/UTC", "Etc/UTC")]
    public void A_zone_is_found_by_its_id_or_its_city(string typed, string id) => Assert.Equal(id, TimeZones.Find(typed));

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("Atlantis")]
    [InlineData("Europe")]
    [InlineData("../zoneinfo/Europe/Berlin")]
    [InlineData("Europe/../Europe/Berlin")]
    public void What_is_no_zone_is_none(string? typed) => Assert.Null(TimeZones.Find(typed));

    [Theory]
    [InlineData("Europe/Berlin", "2026-07-01", "UTC+02:00")]
    [InlineData("Europe/Berlin", "2026-12-01", "UTC+01:00")]
    [InlineData("America/St_Johns", "2026-12-01", "UTC−03:30")]
    [InlineData("UTC", "2026-12-01", "UTC+00:00")]
    public void The_offset_is_that_of_the_day(string id, string day, string offset) =>
        Assert.Equal(offset, TimeZones.Offset(id, DateTimeOffset.Parse(day, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AssumeUniversal)));
}
