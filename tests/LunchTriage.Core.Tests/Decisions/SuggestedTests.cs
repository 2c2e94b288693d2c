using LunchTriage.Core.Assessments;
using LunchTriage.Core.Decisions;

namespace LunchTriage.Core.Tests.Decisions;

public sealed class SuggestedTests
{
    [Theory]
    [InlineData(Verdict.Accept, Decision.Accepted)]
    [InlineData(Verdict.Reschedule, Decision.Postponed)]
    [InlineData(Verdict.Consider, null)]
    [InlineData(Verdict.Redirect, Decision.Redirected)]
    [InlineData(Verdict.Decline, Decision.Declined)]
    public void Each_verdict_suggests_the_decision_that_does_what_it_says(Verdict verdict, Decision? decision) =>
        Assert.Equal(decision, Suggested.By(verdict));

    [Fact]
    public void What_is_suggested_is_never_an_override() =>
        Assert.All(Enum.GetValues<Verdict>(), verdict => Assert.False(Suggested.By(verdict) is { } decision && Override.Is(verdict, decision)));
}
