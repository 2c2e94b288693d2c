using LunchTriage.Core.Assessments;
using LunchTriage.Core.Decisions;

namespace LunchTriage.Core.Tests.Decisions;

public sealed class OverrideTests
{
    [Theory]
    [InlineData(Verdict.Accept, false, true, true, false)]
    [InlineData(Verdict.Reschedule, true, true, true, false)]
    [InlineData(Verdict.Consider, false, false, false, false)]
    [InlineData(Verdict.Redirect, true, false, false, true)]
    [InlineData(Verdict.Decline, true, false, false, true)]
    public void A_decision_that_departs_from_the_verdict_is_an_override(Verdict verdict, bool accepted, bool declined, bool redirected, bool postponed)
    {
        Assert.Equal(accepted, Override.Is(verdict, Decision.Accepted));
        Assert.Equal(declined, Override.Is(verdict, Decision.Declined));
        Assert.Equal(redirected, Override.Is(verdict, Decision.Redirected));
        Assert.Equal(postponed, Override.Is(verdict, Decision.Postponed));
    }
}
