using LunchTriage.Web.Invitations;
using LunchTriage.Web.Tests.Words;
using Microsoft.AspNetCore.WebUtilities;

namespace LunchTriage.Web.Tests.Invitations;

public sealed class InvitationQueryTests
{
    [Theory]
    [InlineData("year", "2026", "26")]
    [InlineData("year", "1950", "1949")]
    [InlineData("year", "2100", "2101")]
    [InlineData("from", "2026-02-28", "2026-02-29")]
    [InlineData("to", "2024-02-29", "29.2.2024")]
    [InlineData("by", "counted", "received")]
    [InlineData("verdict", "accept", "Accept")]
    [InlineData("type", "hiring", "lunch")]
    [InlineData("type", "none", "None")]
    [InlineData("status", "noShow", "noshow")]
    [InlineData("status", "due", "2")]
    [InlineData("decision", "declined", "declined,accepted")]
    [InlineData("coldCall", "true", "1")]
    [InlineData("override", "false", "no")]
    [InlineData("decided", "true", "yes")]
    [InlineData("verdictWhenDecided", "reschedule", "Reschedule")]
    [InlineData("spent", "false", "0")]
    [InlineData("after", "2026-11-23~15", "2026-11-23")]
    [InlineData("limit", "1", "0")]
    [InlineData("limit", "200", "201")]
    public void A_value_is_right_or_named(string name, string right, string wrong)
    {
        Assert.Equal((right, 0), Read($"?{name}={right}") is var good ? (good.Given[name], good.Faults.Count) : default);
        Assert.Equal((name, 0), Read($"?{name}={wrong}") is var bad ? (Assert.Single(bad.Faults).Key, bad.Given.Count) : default);
    }

    [Fact]
    public void A_search_has_at_most_two_hundred_characters()
    {
        Assert.Empty(Read("?q=" + new string('a', 200)).Faults);
        Assert.Equal("q", Assert.Single(Read("?q=" + new string('a', 201)).Faults).Key);
    }

    [Theory]
    [InlineData("?year=2026", "2026-01-01", "2026-12-31")]
    [InlineData("?year=2026&from=2026-03-01", "2026-03-01", "2026-12-31")]
    [InlineData("?year=2026&from=2025-03-01&to=2026-02-01", "2026-01-01", "2026-02-01")]
    [InlineData("?from=2025-03-01", "2025-03-01", null)]
    public void A_year_and_days_narrow_each_other(string query, string? from, string? to) =>
        Assert.Equal((from, to), Read(query).Filter is var filter ? (Written(filter.From), Written(filter.To)) : default);

    [Fact]
    public void All_faults_are_told_at_once_and_names_that_mean_nothing_are_left_alone() =>
        Assert.Equal(["year", "status", "limit"], Read("?year=x&status=x&limit=x&utm_source=x").Faults.Keys);

    [Theory]
    [InlineData("?year=2026&year=2026")]
    [InlineData("?from=2026-02-02&to=2026-02-01")]
    public void What_contradicts_itself_is_named(string query) => Assert.Single(Read(query).Faults);

    private static string? Written(DateOnly? day) => day?.ToString("O", System.Globalization.CultureInfo.InvariantCulture);

    private static InvitationQuery Read(string query) =>
        InvitationQuery.Read(QueryHelpers.ParseQuery(query), ["reconnect", "hiring"], Reading.As("en-GB"));
}
