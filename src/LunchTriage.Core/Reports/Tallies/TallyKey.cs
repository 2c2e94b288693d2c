using System.Text.Json.Serialization;

namespace LunchTriage.Core.Reports.Tallies;

/// <summary>What invitations have in common that are counted together: one kind of key for each question that a report asks, so that a month of thousands is a few hundred tallies.</summary>
/// <remarks>The order of members is part of what is stored: a key is found again by its JSON.</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "of")]
[JsonDerivedType(typeof(CameKey), "came")]
[JsonDerivedType(typeof(ViaKey), "via")]
[JsonDerivedType(typeof(MatchedKey), "matched")]
[JsonDerivedType(typeof(AnsweredKey), "answered")]
[JsonDerivedType(typeof(AheadKey), "ahead")]
[JsonDerivedType(typeof(HeldKey), "held")]
[JsonDerivedType(typeof(MissedKey), "missed")]
[JsonDerivedType(typeof(BenefitKey), "benefit")]
[JsonDerivedType(typeof(ConditionKey), "condition")]
public abstract record TallyKey;
