using System.ComponentModel.DataAnnotations;
using LunchTriage.Core.Decisions;

namespace LunchTriage.Web.Api.Answers;

/// <summary>What a lunch was worth, 1 to 5.</summary>
public sealed record BenefitAnswer
{
    /// <summary>To the owner.</summary>
    [Range(Outcome.LeastBenefit, Outcome.MostBenefit)]
    public int? Mine { get; init; }

    /// <summary>To the other side.</summary>
    [Range(Outcome.LeastBenefit, Outcome.MostBenefit)]
    public int? Theirs { get; init; }
}
