using LunchTriage.Core;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Reports;

/// <summary>What stands at the head of a yearly report.</summary>
public static class CoverInWords
{
    /// <summary>What it is called.</summary>
    public static Phrase Title(YearView year) => new("The year {0} in lunches", Dates.Year(year.Year));

    /// <summary>Whose it is, and of which day.</summary>
    public static Phrase Line(YearView year)
    {
        var (owner, day) = (year.Owner, year.View.Report.AsOf);
        return owner switch
        {
            { Name: "" } => new("As of {0}.", day),
            { Profession: "" } => new("{0}. As of {1}.", owner.Name, day),
            _ => new("{0}. As of {1}.", new Phrase("{0}, {1}", owner.Name, owner.Profession), day),
        };
    }
}
