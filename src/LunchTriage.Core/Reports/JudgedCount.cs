using LunchTriage.Core.Assessments;
using LunchTriage.Core.Decisions;

namespace LunchTriage.Core.Reports;

/// <summary>How many of those invited were judged and answered in one way.</summary>
/// <param name="Verdict">The verdict in force.</param>
/// <param name="Decision">The decision; null where there is none yet.</param>
/// <param name="Invited">How many.</param>
/// <param name="ColdCalls">Of those, cold calls.</param>
public sealed record JudgedCount(Verdict Verdict, Decision? Decision, int Invited, int ColdCalls);
