namespace LunchTriage.Web.Policies;

/// <summary>What can be set of a policy, as it is posted by the form or by a program, before anything is known to be valid. All is text, so that nothing that was typed is lost.</summary>
public sealed class PolicyInput
{
    /// <summary>The hourly rate; null for none.</summary>
    public RateInput? Rate { get; set; }

    /// <summary>The budget; null for no limit.</summary>
    public BudgetInput? Budget { get; set; }

    public string? Note { get; set; }

    public sealed class RateInput
    {
        public string? Amount { get; set; }

        public string? Currency { get; set; }
    }

    public sealed class BudgetInput
    {
        public string? Amount { get; set; }

        public string? Unit { get; set; }

        public string? Period { get; set; }
    }
}
