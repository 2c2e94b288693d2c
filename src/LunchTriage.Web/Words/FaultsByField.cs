using FluentValidation.Results;

namespace LunchTriage.Web.Words;

/// <summary>What is wrong with a form, by the path of each field: one fault stands beside it, the first.</summary>
internal static class FaultsByField
{
    public static Dictionary<string, string> ByField(this IEnumerable<ValidationFailure> faults) =>
        faults.DistinctBy(fault => fault.PropertyName).ToDictionary(fault => fault.PropertyName, fault => fault.ErrorMessage);
}
