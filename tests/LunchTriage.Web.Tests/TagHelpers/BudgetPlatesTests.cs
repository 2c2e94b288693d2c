using System.Xml.Linq;
using LunchTriage.Core.Costs;
using LunchTriage.Core.Policies;
using LunchTriage.Web.TagHelpers;

namespace LunchTriage.Web.Tests.TagHelpers;

public sealed class BudgetPlatesTests
{
    [Fact]
    public void A_plate_a_lunch_in_the_order_held_due_coming_this_left()
    {
        var plates = Drawn.Elements(Plates(12, new(8, 1, 1, Hours.From(30)), Hours.From(3)));

        Assert.Equal("12 lunches a calendar year: 8 held, 1 to record, 1 coming, this one, 1 left", Label(plates));
        Assert.Equal([.. Enumerable.Repeat("held", 8), "due", "coming", "this", "left"], Circles(plates));
        Assert.Equal(["8 held", "1 to record", "1 coming", "this one", "1 left"], plates.Descendants("li").Select(item => item.Value));
    }

    [Fact]
    public void What_goes_over_the_budget_stands_behind_its_limit()
    {
        var plates = Drawn.Elements(Plates(6, new(6, 1, 0, Hours.From(21)), Hours.From(3)));

        Assert.Equal("6 lunches a calendar year: 6 held, 1 coming, this one, 2 over", Label(plates));
        Assert.Equal(8, Circles(plates).Count());
        Assert.Equal("M155 0v24", (string?)plates.Element("svg")!.Element("path")!.Attribute("d"));
    }

    [Fact]
    public void At_the_limit_nothing_is_over_and_nothing_left()
    {
        var plates = Drawn.Elements(Plates(2, new(2, 0, 0, Hours.From(6))));

        Assert.Equal("2 lunches a calendar year: 2 held", Label(plates));
        Assert.Empty(plates.Descendants("path"));
    }

    [Theory]
    [InlineData(60, 60)]
    [InlineData(61, 0)]
    [InlineData(366, 0)]
    public void More_lunches_than_fit_become_a_bar(int limit, int circles)
    {
        var plates = Drawn.Elements(Plates(limit, new(5, 0, 0, Hours.From(15))));

        Assert.Equal(circles, Circles(plates).Count());
        Assert.Equal(circles == 0 ? 2 : 0, plates.Element("svg")!.Elements("rect").Count());
    }

    [Fact]
    public void A_budget_in_hours_is_a_bar()
    {
        var plates = Drawn.Elements(new BudgetPlatesTagHelper(Drawn.Words) { Budget = new(20, BudgetUnit.Hours, BudgetPeriod.Rolling12Months), Use = new(9, 1, 0, Hours.From(18.5m)) { HoursAhead = Hours.From(3) }, This = Hours.From(3) });

        Assert.Equal("20\u00a0h in any 12 months: 15.5\u00a0h spent, 3\u00a0h coming or to record, this one, 3\u00a0h, 1.5\u00a0h over", Label(plates));
        Assert.Equal(["held", "coming", "this"], plates.Element("svg")!.Elements("rect").Select(rect => (string)rect.Attribute("class")!));
    }

    [Fact]
    public void No_budget_and_no_use_draw_nothing() => Assert.Empty(Drawn.Html(Plates(0, default)));

    private static BudgetPlatesTagHelper Plates(int limit, BudgetUse use, Hours? cost = null) =>
        new(Drawn.Words) { Budget = new(limit, BudgetUnit.Lunches, BudgetPeriod.CalendarYear), Use = use, This = cost };

    private static string? Label(XElement plates) => (string?)plates.Element("svg")!.Attribute("aria-label");

    private static IEnumerable<string> Circles(XElement plates) =>
        plates.Element("svg")!.Elements("circle").Select(circle => (string)circle.Attribute("class")!).Where(look => look is not ("well" or "dot"));
}
