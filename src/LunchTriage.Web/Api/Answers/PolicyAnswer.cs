using System.Diagnostics.CodeAnalysis;
using LunchTriage.Core.Policies;
using LunchTriage.Storage.Policies;

namespace LunchTriage.Web.Api.Answers;

/// <summary>The policy in force, and all versions.</summary>
public sealed record PolicyAnswer : PolicyDocument
{
    [SetsRequiredMembers]
    internal PolicyAnswer(IReadOnlyList<StoredPolicy> versions)
        : base(Of(versions[^1].Policy)) =>
        Versions = [.. versions.Select(each => new PolicyVersionAnswer(each.Policy.Version.Number, each.Since, each.Policy.Note))];

    /// <summary>All versions, oldest first; the last is in force.</summary>
    public IReadOnlyList<PolicyVersionAnswer> Versions { get; init; }
}
