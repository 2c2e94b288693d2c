using LunchTriage.Core.Policies;
using LunchTriage.Core.Rules;
using LunchTriage.Storage.Policies;
using LunchTriage.Web.Policies;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LunchTriage.Web.Pages.Rules;

/// <summary>The rules as they are in force, read off the definitions that judge.</summary>
public sealed class IndexModel(PolicyStore policies) : PageModel
{
    public Shown View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken) => View = new(await policies.InForceAsync(cancellationToken));

    public sealed class Shown(Policy policy)
    {
        public Policy Policy { get; } = policy;

        /// <summary>The rules with their lines, in the order in which they are asked; what the policy leaves out is left out.</summary>
        public IReadOnlyList<(Rule Rule, IReadOnlyList<RuleLine> Lines)> Order { get; } =
        [
            .. RuleOrder.All
                .Select(rule => (rule, (IReadOnlyList<RuleLine>)[.. rule.Lines.Where(line => line.InForce(policy))]))
                .Where(each => each.Item2.Count > 0),
        ];

        public IReadOnlyList<PolicySetting> Settings { get; } = policy.InWords();
    }
}
