using CsCheck;
using LunchTriage.Core.Assessments;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Decisions;
using LunchTriage.Core.Reports;

namespace LunchTriage.Core.Tests.Reports;

/// <summary>Whatever is counted, the parts add up to the whole: months, types, periods, and the lines of an export.</summary>
public sealed class SumsTests
{
    private static readonly RateHistory Rates = new([(new(1), null), (new(2), Money.From(99.99m, Currency.Parse("USD"))), (new(3), Money.From(13_333, Currency.Parse("JPY"))), (new(4), null)]);

    private static readonly string[] Types = ["mutualReferral", "reconnect", "bookClub"];

    private static readonly Gen<Hours?> AnyHours = Gen.Int[0, 2400].Nullable().Select(hundredths => hundredths is { } some ? Hours.FromHundredths(some) : default(Hours?));

    private static readonly Gen<DateOnly> AnyDay = Gen.Int[new DateOnly(2024, 11, 1).DayNumber, new DateOnly(2027, 2, 28).DayNumber].Select(DateOnly.FromDayNumber);

    private static readonly Gen<CountedInvitation> AnyInvitation =
        from id in Gen.Long
        from received in AnyDay
        from proposed in AnyDay.Nullable()
        from decision in Gen.Enum<Decision>().Nullable()
        from result in Gen.Enum<OutcomeResult>().Nullable()
        from outcomeDay in AnyDay
        from hours in AnyHours
        from benefits in Gen.Int[1, 5].Nullable().Array[2]
        from verdicts in Gen.Enum<Verdict>().Array[2]
        from types in Gen.Shuffle(Types, 0, Types.Length)
        from coldCall in Gen.Bool
        from cost in Gen.Int[25, 1200]
        from version in Gen.Int[1, 4]
        select new CountedInvitation
        {
            Id = id,
            Inviter = "Imke Valderrama",
            ReceivedOn = received,
            ProposedDay = proposed,
            Verdict = verdicts[0],
            VerdictWhenDecided = decision is null ? null : verdicts[1],
            MatchedTypes = types,
            ColdCall = coldCall,
            Cost = Hours.FromHundredths(cost),
            PolicyVersion = new(version),
            Decision = decision,
            Outcome = decision == Decision.Accepted && result is { } some ? new() { Result = some, On = outcomeDay, Hours = hours, BenefitMine = benefits[0], BenefitTheirs = benefits[1] } : null,
        };

    [Fact]
    public void Months_add_up_to_the_period() =>
        AnyInvitation.List[0, 40].Sample(invitations =>
        {
            var report = Report(DayRange.Year(2026), invitations).Report;

            Assert.Equal(report.Invited, report.ByMonth.Sum(month => month.Invited));
            Assert.Equal(report.Held, report.ByMonth.Sum(month => month.Held));
            Assert.Equal(report.HoursSpent.Value, report.ByMonth.Sum(month => month.HoursSpent.Value));
            Assert.Equal(report.HoursProtected.Value, report.ByMonth.Sum(month => month.HoursProtected.Value));
            Assert.Equal(Sums(report.Money), Sums(report.ByMonth.SelectMany(month => month.Money)));
        }, iter: 1_000);

    [Fact]
    public void Verdicts_decisions_and_types_add_up_to_the_period() =>
        AnyInvitation.List[0, 40].Sample(invitations =>
        {
            var report = Report(DayRange.Year(2026), invitations).Report;

            Assert.Equal(report.Invited, report.ByVerdict.Values.Sum());
            Assert.Equal(report.Invited, report.ByDecision.Values.Sum() + report.Undecided);
            Assert.Equal((report.Invited, report.ColdCalls), (report.Judged.Sum(each => each.Invited), report.Judged.Sum(each => each.ColdCalls)));
            Assert.Equal(report.Held, report.ByType.Sum(type => type.Worth.Held));
            Assert.Equal(report.Held, report.AllHeld.Held);
            Assert.Equal(report.Invited, report.ByVia.Sum(each => each.Invited));
            Assert.Equal(report.AllHeld.Hours.Value, report.ByType.Sum(type => type.Worth.Hours.Value));
            Assert.Equal(report.AllHeld.Hours.Value, report.ByMonth.SelectMany(month => month.ByType).Sum(type => type.Hours.Value));
        }, iter: 1_000);

    [Fact]
    public void The_lines_of_the_export_add_up_to_the_report() =>
        AnyInvitation.List[0, 40].Sample(invitations =>
        {
            var (report, lines) = Report(DayRange.Year(2026), invitations);

            Assert.Equal(report.Invited, lines.Count(line => line.Invited));
            Assert.Equal(report.Held, lines.Count(line => line.Lunch == InvitationStatus.Held));
            Assert.Equal(report.Coming, lines.Count(line => line.Lunch == InvitationStatus.Coming));
            Assert.Equal(report.HoursSpent.Value, lines.Sum(line => line.HoursSpent?.Value ?? 0));
            Assert.Equal(report.HoursProtected.Value, lines.Sum(line => line.HoursProtected?.Value ?? 0));
            Assert.Equal(Sums(report.Money), Sums(lines.SelectMany(MoneyOf)));
        }, iter: 1_000);

    [Fact]
    public void Periods_that_follow_each_other_add_up_to_one_that_holds_both_and_the_order_of_adding_does_not_matter() =>
        AnyInvitation.List[0, 40].Sample(invitations =>
        {
            var whole = Report(new(new(2025, 1, 1), new(2026, 12, 31)), invitations).Report;
            PeriodReport[] parts = [Report(DayRange.Year(2025), invitations).Report, Report(DayRange.Year(2026), [.. Enumerable.Reverse(invitations)]).Report];

            Assert.Equal(whole.Invited, parts.Sum(part => part.Invited));
            Assert.Equal(whole.Overrides, parts.Sum(part => part.Overrides));
            Assert.Equal((whole.Held, whole.Cancelled, whole.NoShow, whole.Coming, whole.Due), (parts.Sum(part => part.Held), parts.Sum(part => part.Cancelled), parts.Sum(part => part.NoShow), parts.Sum(part => part.Coming), parts.Sum(part => part.Due)));
            Assert.Equal(whole.HoursSpent.Value, parts.Sum(part => part.HoursSpent.Value));
            Assert.Equal(Sums(whole.Money), Sums(parts.SelectMany(part => part.Money)));
        }, iter: 1_000);

    private static (PeriodReport Report, List<Counted> Lines) Report(DayRange period, List<CountedInvitation> invitations)
    {
        var counter = new ReportCounter(period, Some.Today, Rates, "reconnect", "mutualReferral");
        invitations.ForEach(counter.Add);

        return (counter.Build(), invitations.ConvertAll(each => each.CountIn(period, Some.Today, Rates)));
    }

    private static IEnumerable<MoneyTotal> MoneyOf(Counted line)
    {
        if (line.MoneySpent is { } spent)
        {
            yield return new(spent, spent with { MinorUnits = 0 });
        }

        if (line.MoneyProtected is { } kept)
        {
            yield return new(kept with { MinorUnits = 0 }, kept);
        }
    }

    private static IEnumerable<(string, long, long)> Sums(IEnumerable<MoneyTotal> totals) =>
        totals.GroupBy(total => total.Currency.Code).OrderBy(each => each.Key, StringComparer.Ordinal).Select(each => (each.Key, each.Sum(total => total.Spent.MinorUnits), each.Sum(total => total.Protected.MinorUnits)));
}
