using LunchTriage.Core.Policies;
using LunchTriage.Core.Rules;

namespace LunchTriage.Web.Tests.Pages.Rules;

public sealed class IndexTests : IAsyncLifetime
{
    private OwnersApp _app = null!;

    [Fact]
    public async Task The_page_says_every_rule_with_all_its_lines_in_the_order_in_which_they_are_asked()
    {
        var text = await _app.TextAsync("/rules");
        var at = 0;
        foreach (var said in RuleOrder.All.SelectMany(rule => rule.Lines.Select(line => line.When).Prepend(rule.Meaning(Policy.Default)).Prepend(rule.Question)))
        {
            var found = text.IndexOf(said.ToString(), at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"\"{said}\" is missing behind {at}");
            at = found;
        }
    }

    [Fact]
    public async Task Every_kind_stands_there_with_each_of_its_conditions_under_the_policy_in_force()
    {
        await _app.SetAsync(policy => policy with { JustMetDays = 45 });
        var text = await _app.TextAsync("/rules");
        Assert.All(Policy.Default.Types, type => Assert.Contains($"{type.Name} {type.Who}", text, StringComparison.Ordinal));
        Assert.All(Policy.Default.Types, type => Assert.Contains(type.Why.ToString(), text, StringComparison.Ordinal));
        Assert.Contains("That was no more than 45 days before", text, StringComparison.Ordinal);
        Assert.Contains("Policy version 2", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_that_the_policy_leaves_out_is_left_out()
    {
        Assert.Contains("They clearly offer to pay, and you don’t say no", await _app.TextAsync("/rules"), StringComparison.Ordinal);
        await _app.SetAsync(policy => policy with { PaidColdCall = PaidColdCall.Redirect });
        Assert.DoesNotContain("They clearly offer to pay, and you don’t say no", await _app.TextAsync("/rules"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_cold_call_rule_stands_there_whole_and_in_its_own_words()
    {
        var rule = ColdCallRule.Rule;
        var (meaning, sentence) = (rule.Meaning(Policy.Default), rule.Sentence(Policy.Default));
        Assert.Contains($"{rule.Name} {meaning} {sentence} Consider {rule.Lines[0].When} Redirect {rule.Lines[1].When} {rule.Edges}", await _app.TextAsync("/rules"), StringComparison.Ordinal);
        await _app.SetAsync(policy => policy with { PaidColdCall = PaidColdCall.Redirect });
        Assert.Contains($"{sentence} Redirect {meaning} {rule.Edges}", await _app.TextAsync("/rules"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rule_of_which_no_line_is_left_is_not_asked()
    {
        Assert.Contains("2. Does one of the kinds fit?", await _app.TextAsync("/rules"), StringComparison.Ordinal);
        await _app.SetAsync(policy => policy with { LunchWhilePresenting = true });
        Assert.Contains("1. Does one of the kinds fit?", await _app.TextAsync("/rules"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_source_is_cited() =>
        Assert.Contains("Ruby Blow’s essay “To Lunch or Not to Lunch?” (2017)", await _app.TextAsync("/rules"), StringComparison.Ordinal);

    public async Task InitializeAsync() => _app = await OwnersApp.StartAsync();

    public async Task DisposeAsync() => await _app.DisposeAsync();
}
