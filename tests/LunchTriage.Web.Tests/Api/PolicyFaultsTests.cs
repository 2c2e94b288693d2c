using System.Net;
using System.Text.Json.Nodes;

namespace LunchTriage.Web.Tests.Api;

/// <summary>What can be wrong with a policy. None of it makes a version.</summary>
public sealed class PolicyFaultsTests(ApiApp app) : IClassFixture<ApiApp>
{
    [Theory]
    [InlineData("longTimeMonths", "13", "longTimeMonths")]
    [InlineData("quietMonths", "null", "quietMonths")]
    [InlineData("hours", """{ "breakfast": 3, "lunch": 2, "coffee": 3, "dinner": 3 }""", "hours.lunch")]
    [InlineData("hours", """{ "breakfast": 3, "lunch": 3, "coffee": 3 }""", "hours.dinner")]
    [InlineData("hours", """{ "breakfast": 3, "lunch": 3, "coffee": 3, "dinner": 3, "brunch": 3 }""", "hours.brunch")]
    [InlineData("paidColdCall", "\"redirect\"", "paidColdCall")]
    [InlineData("types", "[]", "types")]
    [InlineData("rate", """{ "amount": 100000.01, "currency": "USD" }""", "rate.amount")]
    [InlineData("rate", """{ "amount": "150", "currency": "USD" }""", "rate.amount")]
    [InlineData("rate", """{ "amount": 150.5, "currency": "JPY" }""", "rate.amount")]
    [InlineData("rate", """{ "amount": 150, "currency": "usd" }""", "rate.currency")]
    [InlineData("rate", """{ "amount": 150 }""", "rate.currency")]
    [InlineData("rate", "150", "rate")]
    [InlineData("budget", """{ "amount": 2.5, "unit": "lunches", "period": "calendarYear" }""", "budget.amount")]
    [InlineData("budget", """{ "amount": 6, "unit": "dinners", "period": "calendarYear" }""", "budget.unit")]
    [InlineData("budget", """{ "amount": 6, "unit": "lunches", "period": "month" }""", "budget.period")]
    [InlineData("budgets", "null", "budgets")]
    public async Task A_setting_that_is_wrong_or_cannot_be_set_yet_is_named(string name, string value, string path)
    {
        Assert.Equal([path], (await PolicyApiTests.PutAsync(app, "*", policy => policy[name] = JsonNode.Parse(value))).Faults);
        Assert.Equal("\"1\"", (await app.GetAsync(PolicyApiTests.Policy)).Header("ETag"));
    }

    [Fact]
    public async Task A_part_of_a_policy_is_refused()
    {
        var answer = await app.SendAsync("PUT", PolicyApiTests.Policy, """{ "rate": { "amount": 150, "currency": "USD" } }""", ("If-Match", "*"));
        Assert.Equal(["block", "hours", "justMetDays", "longTimeMonths", "lunchWhilePresenting", "paidColdCall", "quietMonths", "types"], answer.Faults.Select(path => path.Split('.')[0]).Distinct());
    }

    [Theory]
    [InlineData("0")]
    [InlineData("2")]
    [InlineData("first")]
    public async Task A_version_that_there_is_not_is_not_found(string number) => (await app.GetAsync($"{PolicyApiTests.Policy}/versions/{number}")).IsProblem(HttpStatusCode.NotFound);
}
