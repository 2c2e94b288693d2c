using LunchTriage.Core;
using LunchTriage.Core.Policies;

namespace LunchTriage.Web.Words;

/// <summary>Kinds of lunches in words.</summary>
public static class KindWords
{
    /// <summary>What a type is called; one that the policy doesn't know goes by its key, which is no sentence of ours to be read or translated.</summary>
    /// <param name="policy">Names its types.</param>
    /// <param name="type">The type's key; null is outside of any.</param>
    public static Phrase KindName(this Policy policy, string? type) =>
        type is null ? "Outside your kinds" : policy.Type(type) is { } known ? known.Name : new("{0}", type);
}
