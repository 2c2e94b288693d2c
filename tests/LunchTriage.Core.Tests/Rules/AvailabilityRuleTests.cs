using LunchTriage.Core.Assessments;
using LunchTriage.Core.Facts;

namespace LunchTriage.Core.Tests.Rules;

public sealed class AvailabilityRuleTests
{
    public static TheoryData<string> Types => [.. Some.OneOfEachType.Select(each => each.Type)];

    [Theory]
    [MemberData(nameof(Types))]
    public void A_lunch_of_a_preferred_type_is_accepted_when_you_are_free(string type) =>
        Assert.Equal((Verdict.Accept, "availability", "fits"), Outcome(Of(type) with { Available = Answer.Yes }));

    [Theory]
    [MemberData(nameof(Types))]
    public void A_lunch_of_a_preferred_type_is_accepted_when_you_are_unsure_whether_you_are_free(string type)
    {
        var facts = Of(type) with { Available = Answer.Unsure };

        Assert.Equal((Verdict.Accept, "availability", "fits"), Outcome(facts));
        Assert.Contains(Advice.CheckCalendar, facts.Advice());
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_lunch_of_a_preferred_type_is_put_off_when_you_are_not_free(string type) =>
        Assert.Equal((Verdict.Reschedule, "availability", "notFree"), Outcome(Of(type) with { Available = Answer.No }));

    [Fact]
    public void Availability_decides_nothing_where_no_type_fits()
    {
        Assert.Equal(Verdict.Redirect, (Some.Stranger with { Available = Answer.Yes }).Verdict());
        Assert.Equal(Verdict.Consider, (Some.Colleague with { Available = Answer.No }).Verdict());
    }

    [Fact]
    public void Its_sentences_say_what_decided()
    {
        Assert.Equal("Each of you could refer clients to the other, and you both want to meet.", Some.ReferralPartner.Summary().ToString());
        Assert.Equal("It is worth a lunch, but you aren’t free then. Propose another day.", (Some.ReferralPartner with { Available = Answer.No }).Summary().ToString());
    }

    private static InvitationFacts Of(string type) => Some.OneOfEachType.Single(each => each.Type == type).Facts;

    private static (Verdict, string, string) Outcome(InvitationFacts facts)
    {
        var assessment = facts.Assess();
        return (assessment.Verdict, assessment.Rule, assessment.Line);
    }
}
