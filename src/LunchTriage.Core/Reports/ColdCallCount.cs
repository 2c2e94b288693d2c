using LunchTriage.Core.Assessments;
using LunchTriage.Core.Decisions;

namespace LunchTriage.Core.Reports;

/// <summary>How many cold calls were judged and answered in one way.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Decision">The decision; null where there is none yet.</param>
/// <param name="Count">How many.</param>
public sealed record ColdCallCount(Verdict Verdict, Decision? Decision, int Count);
