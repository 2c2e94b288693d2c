using System.ComponentModel.DataAnnotations;
using LunchTriage.Core.Decisions;

namespace LunchTriage.Web.Api.Answers;

/// <summary>What a lunch was worth, 1 to 5.</summary>
/// <param name="Mine">To the owner.</param>
/// <param name="Theirs">To the other side.</param>
public sealed record BenefitAnswer(
    [property: Range(Outcome.LeastBenefit, Outcome.MostBenefit)] int? Mine,
    [property: Range(Outcome.LeastBenefit, Outcome.MostBenefit)] int? Theirs);
