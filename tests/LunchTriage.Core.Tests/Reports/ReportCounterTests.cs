using LunchTriage.Core.Assessments;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Policies;
using LunchTriage.Core.Reports;

namespace LunchTriage.Core.Tests.Reports;

public sealed class ReportCounterTests
{
    private static readonly Currency Dollar = Currency.Parse("USD");

    private static readonly Currency Euro = Currency.Parse("EUR");

    private static readonly RateHistory Dollars = new([(new(1), Money.From(150, Dollar))]);

    [Fact]
    public void An_empty_year_has_all_its_months_and_nothing_else()
    {
        var report = Report();

        Assert.Equal((0, 0, 0, 0, 0, 0), (report.Invited, report.Held, report.Cancelled, report.NoShow, report.Coming, report.Due));
        Assert.Equal(Enumerable.Range(1, 12).Select(month => new DateOnly(2026, month, 1)), report.ByMonth.Select(month => month.Month));
        Assert.Equal([0, 0, 0, 0, 0], report.ByVerdict.Values);
        Assert.Equal([0, 0, 0, 0], report.ByDecision.Values);
        Assert.Empty(report.Money);
        Assert.Empty(report.ByType);
        Assert.Equal(new(null, null), report.AllHeld.MedianBenefit);
        Assert.Null(report.AllHeld.BenefitPerHour);
    }

    [Fact]
    public void Invitations_count_by_verdict_by_decision_as_cold_calls_and_as_overrides()
    {
        var report = Report(
            Some.Invitation with { Verdict = Verdict.Redirect, ColdCall = true },
            Some.Invitation with { Verdict = Verdict.Redirect, ColdCall = true, Decision = Decision.Redirected, VerdictWhenDecided = Verdict.Redirect },
            Some.Invitation with { Verdict = Verdict.Accept, Decision = Decision.Declined, VerdictWhenDecided = Verdict.Accept },
            Some.Invitation with { Verdict = Verdict.Consider, Decision = Decision.Postponed, VerdictWhenDecided = Verdict.Consider });

        Assert.Equal(4, report.Invited);
        Assert.Equal((1, 0, 1, 2, 0), (report.ByVerdict[Verdict.Accept], report.ByVerdict[Verdict.Reschedule], report.ByVerdict[Verdict.Consider], report.ByVerdict[Verdict.Redirect], report.ByVerdict[Verdict.Decline]));
        Assert.Equal((0, 1, 1, 1), (report.ByDecision[Decision.Accepted], report.ByDecision[Decision.Declined], report.ByDecision[Decision.Redirected], report.ByDecision[Decision.Postponed]));
        Assert.Equal((1, 2, 1), (report.Undecided, report.ColdCalls, report.Overrides));
        Assert.Equal([new(Verdict.Redirect, null, 1, 1), new(Verdict.Redirect, Decision.Redirected, 1, 1)], report.Judged.Where(each => each.ColdCalls > 0));
    }

    [Fact]
    public void A_lunch_of_another_year_counts_neither_as_invited_nor_in_its_verdict()
    {
        var report = Report(Some.Held with { ReceivedOn = new(2025, 12, 20), Verdict = Verdict.Decline, VerdictWhenDecided = Verdict.Decline, ColdCall = true });

        Assert.Equal((0, 0, 0, 0, 1), (report.Invited, report.ByVerdict[Verdict.Decline], report.ColdCalls, report.Overrides, report.Held));
    }

    [Fact]
    public void Hours_spent_count_in_the_month_of_the_lunch_and_hours_protected_in_the_month_of_the_invitation()
    {
        var report = Report(
            Some.Held with { ReceivedOn = new(2026, 1, 31), Outcome = new() { Result = OutcomeResult.Held, On = new(2026, 2, 1), Hours = Hours.From(2) } },
            Some.Declined with { ReceivedOn = new(2026, 1, 31), ProposedDay = new(2026, 2, 1) });

        Assert.Equal((2, 0, 0m, 3m), Month(report, 1));
        Assert.Equal((0, 1, 2m, 0m), Month(report, 2));
        Assert.Equal((Hours.From(2), Hours.From(3)), (report.HoursSpent, report.HoursProtected));
    }

    [Fact]
    public void Both_sides_of_new_year_fall_into_their_own_year()
    {
        var eve = Some.Held with { ReceivedOn = new(2025, 12, 31), Outcome = new() { Result = OutcomeResult.Held, On = new(2026, 12, 31) } };
        var newYear = Some.Held with { ReceivedOn = new(2026, 1, 1), Outcome = new() { Result = OutcomeResult.Held, On = new(2027, 1, 1) } };
        var report = Report(eve, newYear);

        Assert.Equal((1, 1), (report.Invited, report.Held));
        Assert.Equal((1, 0, 0m, 0m), Month(report, 1));
        Assert.Equal((0, 1, 3m, 0m), Month(report, 12));
    }

    [Fact]
    public void Hours_recorded_for_cancelled_ones_and_no_shows_stand_in_the_total_and_in_their_month_under_no_type()
    {
        var report = Report(
            Some.Held with { MatchedTypes = ["reconnect"], Outcome = new() { Result = OutcomeResult.Cancelled, On = Some.Today, Hours = Hours.From(1) } },
            Some.Held with { Outcome = new() { Result = OutcomeResult.NoShow, On = Some.Today, Hours = Hours.From(0.5m) } });

        Assert.Equal((0, 1, 1), (report.Held, report.Cancelled, report.NoShow));
        Assert.Equal(Hours.From(1.5m), report.HoursSpent);
        Assert.Equal((2, 0, 1.5m, 0m), Month(report, 6));
        var type = Assert.Single(report.ByType);
        Assert.Equal(("reconnect", 0, Hours.None), (type.LunchType, type.Worth.Held, type.Worth.Hours));
    }

    [Fact]
    public void Each_held_lunch_counts_once_under_its_main_type_and_types_that_only_matched_are_there_with_nothing()
    {
        var report = Report(
            Some.Held with { MatchedTypes = ["reconnect", "neighbour"], Outcome = Benefit(4, 5, 2.5m) },
            Some.Held with { MatchedTypes = ["reconnect"], Outcome = Benefit(3, null, 2) },
            Some.Held with { Outcome = Benefit(1, 1, 1) },
            Some.Invitation with { MatchedTypes = ["mutualReferral"] });

        Assert.Equal(["mutualReferral", "reconnect", "neighbour", null], report.ByType.Select(type => type.LunchType));
        Assert.Equal([0, 2, 0, 1], report.ByType.Select(type => type.Worth.Held));
        Assert.Equal([0, 4.5m, 0, 1], report.ByType.Select(type => type.Worth.Hours.Value));
        Assert.Equal([new(null, null), new(3.5m, 5), new(null, null), new(1, 1)], report.ByType.Select(type => type.Worth.MedianBenefit));
        Assert.Equal(7m / 4.5m, report.ByType[1].Worth.BenefitPerHour);
        Assert.Equal((3, 5.5m), (report.AllHeld.Held, report.AllHeld.Hours.Value));
    }

    [Fact]
    public void Types_that_the_policy_no_longer_has_follow_in_the_alphabets_order()
    {
        var report = Report(Some.Held with { MatchedTypes = ["zumba"] }, Some.Held with { MatchedTypes = ["bookClub"] }, Some.Held with { MatchedTypes = ["hiring"] }, Some.Held);

        Assert.Equal(["hiring", "bookClub", "zumba", null], report.ByType.Select(type => type.LunchType));
    }

    [Theory]
    [InlineData(new[] { 3 }, 3)]
    [InlineData(new[] { 5, 1 }, 3)]
    [InlineData(new[] { 5, 4 }, 4.5)]
    [InlineData(new[] { 1, 5, 2 }, 2)]
    [InlineData(new[] { 1, 1, 5, 5 }, 3)]
    [InlineData(new[] { 5, 5, 5, 5, 1 }, 5)]
    public void The_median_is_the_middle_one_or_the_mean_of_the_middle_two(int[] benefits, double median) =>
        Assert.Equal((decimal)median, Report([.. benefits.Select(benefit => Some.Held with { Outcome = Benefit(benefit, null, 1) })]).AllHeld.MedianBenefit.Mine);

    [Fact]
    public void Benefit_per_hour_looks_only_at_lunches_whose_benefit_was_noted()
    {
        Assert.Equal(2m, Report(Some.Held with { Outcome = Benefit(4, null, 2) }, Some.Held).AllHeld.BenefitPerHour);
        Assert.Null(Report(Some.Held with { Outcome = Benefit(4, null, 0) }).AllHeld.BenefitPerHour);
    }

    [Fact]
    public void Lunches_of_which_a_benefit_was_noted_are_added_up_and_some_can_be_taken_from_all()
    {
        var all = Report(Some.Held with { Outcome = Benefit(4, null, 2) }, Some.Held with { Outcome = Benefit(1, null, 1.5m), MatchedTypes = ["neighbour"] }, Some.Held);

        Assert.Equal(new Rated(2, 5, Hours.From(3.5m)), all.AllHeld.Rated);
        Assert.Equal(new Rated(1, 4, Hours.From(2)), all.AllHeld.Rated.Without(all.ByType[0].Worth.Rated));
        Assert.Equal((2m, (decimal?)null), (new Rated(1, 4, Hours.From(2)).PerHour, new Rated(1, 4, Hours.None).PerHour));
    }

    [Fact]
    public void A_lunch_is_told_with_its_outcome_and_with_its_money_where_a_rate_is_known_but_never_with_a_private_note()
    {
        var outcome = Benefit(4, 5, 2.5m) with { PaidBy = PaidBy.Them, CameOfIt = "A referral." };
        var lunch = RecordedLunch.Of(Some.Held with { Inviter = "佐藤 美緒", MatchedTypes = ["justMet"], Outcome = outcome with { PrivateNote = "Tired." } }, Dollars);

        Assert.Equal((Some.Today, "佐藤 美緒", "justMet", outcome, Hours.From(2.5m), Money.From(375, Dollar)), (lunch.On, lunch.Inviter, lunch.LunchType, lunch.Outcome, lunch.Hours, lunch.Money));
        Assert.Null(RecordedLunch.Of(Some.Held, RateHistory.None).Money);
        Assert.Null(RecordedLunch.Of(Some.Held with { Outcome = new() { Result = OutcomeResult.Cancelled, On = Some.Today } }, Dollars).Money);
        Assert.Throws<ArgumentException>(() => RecordedLunch.Of(Some.Invitation, Dollars));
    }

    [Fact]
    public void Going_against_the_verdict_is_told_with_how_it_turned_out_even_in_another_year()
    {
        var accepted = Some.Held with { ReceivedOn = new(2026, 12, 20), Verdict = Verdict.Accept, VerdictWhenDecided = Verdict.Redirect, Outcome = Benefit(1, 5, 3) with { On = new(2027, 1, 8) } };
        var declined = Some.Declined with { ReceivedOn = new(2026, 2, 1), VerdictWhenDecided = Verdict.Accept };

        Assert.Equal(
            [
                new(Some.Invitation.Id, "Imke Valderrama", new(2026, 2, 1), Verdict.Accept, Decision.Declined, InvitationStatus.TurnedDown, null, Hours.From(3), null),
                new(Some.Invitation.Id, "Imke Valderrama", new(2026, 12, 20), Verdict.Redirect, Decision.Accepted, InvitationStatus.Held, Hours.From(3), null, 1),
            ],
            new[] { declined, accepted }.Select(each => OverriddenVerdict.Of(each, Some.Today)));
        Assert.Equal((2, Hours.From(3)), (Report(accepted, declined).Overrides, Report(accepted, declined).ProtectedAgainstAccept));
        Assert.Throws<ArgumentException>(() => OverriddenVerdict.Of(Some.Declined with { VerdictWhenDecided = Verdict.Decline }, Some.Today));
    }

    [Fact]
    public void How_invitations_came_and_what_became_of_cold_calls_is_counted_where_they_came()
    {
        var report = Report(
            Some.Invitation with { Via = ReceivedVia.Phone, ColdCall = true, OfferedToPay = true },
            Some.Held with { Via = ReceivedVia.Phone, OfferedToPay = true },
            Some.Declined with { ColdCall = true });

        Assert.Equal([new(ReceivedVia.Email, 1, 0), new(ReceivedVia.Phone, 2, 1)], report.ByVia);
        Assert.Equal((2, 1), (report.ColdCalls, report.ColdCallsOfferedToPay));
    }

    [Fact]
    public void The_time_to_an_answer_is_the_middle_of_what_was_decided()
    {
        var day = Some.Invitation.ReceivedOn;

        Assert.Equal(new(0, null, null), Report(Some.Invitation).Answers);
        Assert.Equal(new(3, 2, 9), Report(Some.Declined with { AnsweredOn = day }, Some.Declined with { AnsweredOn = day.AddDays(2) }, Some.Declined with { AnsweredOn = day.AddDays(9) }, Some.Invitation).Answers);
    }

    [Fact]
    public void The_worth_of_a_condition_is_that_of_the_held_lunches_that_met_it()
    {
        var report = Report(
            Some.Held with { MetConditions = ["sameBuilding", "wantToMeet"], Outcome = Benefit(4, 5, 2) },
            Some.Held with { MetConditions = ["wantToMeet"], Outcome = Benefit(null, null, 1) },
            Some.Declined with { MetConditions = ["sameBuilding"] });

        Assert.Equal(["sameBuilding", "wantToMeet"], report.ByCondition.Select(each => each.Condition));
        Assert.Equal([(1, 2, 4, 2), (2, 3, 4, 2)], report.ByCondition.Select(each => (each.Worth.Held, each.Worth.Hours.Value, each.Worth.MedianBenefit.Mine!.Value, each.Worth.BenefitPerHour!.Value)));
    }

    [Fact]
    public void A_month_tells_its_hours_by_type_in_the_reports_order()
    {
        var report = Report(Some.Held, Some.Held with { MatchedTypes = ["neighbour"] }, Some.Held with { MatchedTypes = ["mutualReferral", "neighbour"] });

        Assert.Equal([("mutualReferral", Hours.From(3)), ("neighbour", Hours.From(3)), (null, Hours.From(3))], report.ByMonth[5].ByType);
    }

    [Fact]
    public void What_a_verdict_of_accept_stood_behind_is_set_beside_what_went_against_the_verdict()
    {
        var report = Report(
            Some.Held with { VerdictWhenDecided = Verdict.Accept, Outcome = Benefit(5, 4, 2) },
            Some.Held with { VerdictWhenDecided = Verdict.Accept, Outcome = Benefit(4, 4, 2) },
            Some.Held with { VerdictWhenDecided = Verdict.Decline, Outcome = Benefit(1, 5, 3) },
            Some.Held with { VerdictWhenDecided = Verdict.Reschedule },
            Some.Held with { VerdictWhenDecided = Verdict.Consider, Outcome = Benefit(3, 3, 3) });

        Assert.Equal((2, 4.5m), (report.FollowedAccept.Held, report.FollowedAccept.MedianBenefit.Mine));
        Assert.Equal((2, 1m), (report.AgainstVerdict.Held, report.AgainstVerdict.MedianBenefit.Mine));
        Assert.Equal(5, report.AllHeld.Held);
    }

    [Fact]
    public void Currencies_are_never_added_up_when_the_currency_changes_in_the_middle_of_the_year()
    {
        var report = Report(
            new RateHistory([(new(1), Money.From(150, Dollar)), (new(2), Money.From(120, Euro))]),
            Some.Held,
            Some.Held with { PolicyVersion = new(2), MatchedTypes = ["hiring"] },
            Some.Declined with { PolicyVersion = new(2) });

        Assert.Equal([new(Money.From(360, Euro), Money.From(360, Euro)), new(Money.From(450, Dollar), Money.From(0, Dollar))], report.Money);
        Assert.Equal(["EUR", "USD"], report.Money.Select(total => total.Currency.Code));
        Assert.Equal([Money.From(360, Euro)], report.ByType[0].Worth.Money);
        Assert.Equal([Money.From(360, Euro), Money.From(450, Dollar)], report.AllHeld.Money);
        Assert.Equal(report.Money, report.ByMonth[5].Money);
    }

    [Fact]
    public void A_rate_that_was_set_later_counts_for_what_was_judged_before()
    {
        CountedInvitation[] invitations = [Some.Held, Some.Held with { PolicyVersion = new(2) }];

        Assert.Empty(Report(new RateHistory([(new(1), null)]), invitations[0]).Money);
        Assert.Equal([new(Money.From(900, Dollar), Money.From(0, Dollar))], Report(new RateHistory([(new(1), null), (new(2), Money.From(150, Dollar))]), invitations).Money);
    }

    [Fact]
    public void Money_is_rounded_a_lunch_and_then_summed()
    {
        var rates = new RateHistory([(new(1), Money.From(100.02m, Dollar))]);

        Assert.Equal(50.02m, Report(rates, Some.Held with { Outcome = Benefit(null, null, 0.25m) }, Some.Held with { Outcome = Benefit(null, null, 0.25m) }).Money.Single().Spent.Amount);
    }

    [Fact]
    public void Twelve_months_that_start_within_a_month_have_the_months_that_they_touch()
    {
        var period = new Budget(6, BudgetUnit.Lunches, BudgetPeriod.Rolling12Months).PeriodOf(Some.Today);
        var counter = new ReportCounter(period, Some.Today, RateHistory.None);
        counter.Add(Some.Invitation with { ReceivedOn = new(2025, 6, 15) });
        counter.Add(Some.Invitation with { ReceivedOn = new(2025, 6, 16) });
        var report = counter.Build();

        Assert.Equal(13, report.ByMonth.Count);
        Assert.Equal((new(2025, 6, 1), 1), (report.ByMonth[0].Month, report.ByMonth[0].Invited));
        Assert.Equal(new(2026, 6, 1), report.ByMonth[^1].Month);
        Assert.Equal((period, Some.Today), (report.Period, report.AsOf));
    }

    private static PeriodReport Report(params CountedInvitation[] invitations) => Report(Dollars, invitations);

    private static PeriodReport Report(RateHistory rates, params CountedInvitation[] invitations)
    {
        var counter = new ReportCounter(DayRange.Year(2026), Some.Today, rates, Policy.Default.Types.Select(type => type.Key));
        foreach (var invitation in invitations)
        {
            counter.Add(invitation);
        }

        return counter.Build();
    }

    private static Outcome Benefit(int? mine, int? theirs, decimal hours) =>
        new() { Result = OutcomeResult.Held, On = Some.Today, Hours = Hours.From(hours), BenefitMine = mine, BenefitTheirs = theirs };

    private static (int Invited, int Held, decimal Spent, decimal Protected) Month(PeriodReport report, int month) =>
        (report.ByMonth[month - 1].Invited, report.ByMonth[month - 1].Held, report.ByMonth[month - 1].HoursSpent.Value, report.ByMonth[month - 1].HoursProtected.Value);
}
