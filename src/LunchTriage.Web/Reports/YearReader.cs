using LunchTriage.Storage.Owners;
using LunchTriage.Storage.Policies;
using LunchTriage.Storage.Reports;
using LunchTriage.Web.Hosting;

namespace LunchTriage.Web.Reports;

/// <summary>Reads a year for its report.</summary>
public sealed class YearReader(PeriodReader periods, CountedInvitations counted, PolicyStore policies, RequestOwner owner)
{
    /// <summary>The report of a year.</summary>
    /// <param name="year">The year.</param>
    /// <param name="initials">Initials instead of names.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task<YearView> ReadAsync(int year, bool initials, CancellationToken cancellationToken)
    {
        await counted.ReadAtOneMomentAsync(cancellationToken);
        var profile = await owner.ProfileAsync(cancellationToken);
        var view = await periods.YearAsync(year, asReport: true, cancellationToken);
        return new(year, profile, initials ? view with { Report = WithoutNames.Of(view.Report) } : view, InForce(await policies.AllAsync(cancellationToken), profile, view), initials);
    }

    private static (StoredPolicy, StoredPolicy?)[] InForce(IReadOnlyList<StoredPolicy> all, OwnerProfile owner, PeriodView view) =>
    [
        .. from each in all.Index()
           where owner.DayOf(each.Item.Since) <= view.Report.Period.Last
               && (each.Index == all.Count - 1 || owner.DayOf(all[each.Index + 1].Since) >= view.Report.Period.First)
           select (each.Item, each.Index > 0 ? all[each.Index - 1] : null),
    ];
}
