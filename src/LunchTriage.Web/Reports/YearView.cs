using LunchTriage.Core;
using LunchTriage.Storage.Owners;
using LunchTriage.Storage.Policies;

namespace LunchTriage.Web.Reports;

/// <summary>A year as its report tells it, on the page and in the PDF alike.</summary>
/// <param name="Year">The year.</param>
/// <param name="Owner">Whose it is.</param>
/// <param name="View">Its numbers, with lunches and decisions one by one.</param>
/// <param name="Policies">The versions that were in force in it, oldest first, with the one that each changed; none is before the first of all.</param>
/// <param name="Initials">Names are initials, and what came of a lunch, which might name somebody, is left out.</param>
public sealed record YearView(int Year, OwnerProfile Owner, PeriodView View, IReadOnlyList<(StoredPolicy Version, StoredPolicy? Before)> Policies, bool Initials)
{
    /// <summary>How many of the lunches with an outcome aren't among those listed.</summary>
    public int Unlisted => View.Report.Held + View.Report.Cancelled + View.Report.NoShow - View.Report.Lunches.Count;

    /// <summary>How many of the decisions against the verdict aren't among those listed.</summary>
    public int UnlistedOverrides => View.Report.Overrides - View.Report.AgainstTheVerdict.Count;

    /// <summary>The days of it.</summary>
    public DayRange Period => View.Report.Period;
}
