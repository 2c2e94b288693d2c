using LunchTriage.Core.Policies;
using LunchTriage.Core.Rules;
using LunchTriage.Storage.Policies;
using LunchTriage.Web.Hosting;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;

namespace LunchTriage.Web.Pages.Rules;

/// <summary>The rules as they are in force, read off the definitions that judge.</summary>
[OutputCache(PolicyName = KeptPages.Policy)]
public sealed class IndexModel(PolicyStore policies) : PageModel
{
    public Shown View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var policy = await policies.InForceAsync(cancellationToken);
        View = new(policy.Version, new(policy));
    }

    public sealed record Shown(PolicyVersion Version, RuleBook Rules);
}
