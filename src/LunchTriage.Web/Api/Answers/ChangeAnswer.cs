using LunchTriage.Core.Assessments;
using LunchTriage.Core.Facts;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Api.Answers;

/// <summary>One other value of one fact that would give another verdict, all else equal.</summary>
/// <param name="Fact">The fact's path, for example `metAtEvent.spark`.</param>
/// <param name="Value">Its other value, as it would be posted: a text, or `true` or `false`.</param>
/// <param name="Verdict">The verdict it would give.</param>
/// <param name="Actionable">Somebody can still act on the fact.</param>
/// <param name="Text">What would be the case.</param>
public sealed record ChangeAnswer(string Fact, object Value, Verdict Verdict, bool Actionable, string Text)
{
    internal static ChangeAnswer Of(ExplainedChange explained, Wording words)
    {
        var change = explained.Change;
        object value = FactCatalogue.Find(change.Fact) is ChoiceFact { IsStatement: true } ? change.Value == "true" : change.Value;
        return new(change.Fact, value, change.Verdict, change.Actionable, words[explained.Text]);
    }
}
