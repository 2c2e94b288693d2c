using System.Runtime.CompilerServices;
using LunchTriage.Core.Assessments;
using LunchTriage.Core.Policies;
using LunchTriage.Core.Rules;
using LunchTriage.Core.Rules.LunchTypes;
using LunchTriage.Core.Tests.Rules;

namespace LunchTriage.Core.Tests;

public sealed class ConventionTests
{
    [Fact]
    public void Core_references_nothing_but_the_framework() =>
        Assert.All(typeof(TriageService).Assembly.GetReferencedAssemblies(), assembly => Assert.StartsWith("System.", assembly.Name, StringComparison.Ordinal));

    [Fact]
    public void Rules_are_asked_in_the_order_of_the_rules_page() =>
        Assert.Equal(["presentersBreak", "availability", "mutualBenefit", "coldCall", "ownersCall"], RuleOrder.All.Select(rule => rule.Key));

    [Fact]
    public void Each_rule_and_each_lunch_type_has_its_test_file()
    {
        foreach (var key in RuleOrder.All.Select(rule => rule.Key + "Rule").Concat(PreferredTypes.All.Select(type => "LunchTypes/" + char.ToUpperInvariant(type.Key[0]) + type.Key[1..])))
        {
            var file = Path.Combine(Folder(), "Rules", char.ToUpperInvariant(key[0]) + key[1..] + "Tests.cs");
            Assert.True(File.Exists(file), file);
        }
    }

    [Fact]
    public void Each_rule_has_its_name_its_question_and_both_its_sentences()
    {
        foreach (var rule in RuleOrder.All)
        {
            Assert.All(new[] { rule.Name, rule.Question, rule.Meaning(Policy.Default), rule.Sentence(Policy.Default), rule.Edges }, phrase => Assert.NotEqual("", phrase.ToString()));
            Assert.NotEmpty(rule.Grounds);
            Assert.NotEmpty(rule.Lines);
            Assert.Equal(rule.Lines.Count, rule.Lines.DistinctBy(line => line.Key).Count());
            foreach (var situation in EverySituation())
            {
                Assert.NotEqual("", rule.NotApplied(situation).ToString());
                if (rule.Decide(situation) is { } line)
                {
                    Assert.NotEqual("", line.When.ToString());
                    Assert.NotEqual("", line.Summary(situation).ToString());
                }
            }
        }
    }

    [Fact]
    public void Each_lunch_type_has_its_words()
    {
        foreach (var type in PreferredTypes.All)
        {
            Assert.All(new[] { type.Name, type.Who, type.Why, type.WhenItMatches }, phrase => Assert.NotEqual("", phrase.ToString()));
        }
    }

    [Fact]
    public void Each_lunch_type_lists_its_conditions_in_the_catalogues_order_from_mutual_and_meal_on()
    {
        string[] catalogue = [.. ConditionsTests.Catalogue.Select(condition => condition.Key)];
        foreach (var type in PreferredTypes.All)
        {
            string[] keys = [.. type.Conditions.Select(condition => condition.Key)];

            Assert.Equal(["mutual", "meal"], keys[..2]);
            Assert.Equal(catalogue.Where(keys.Contains), keys);
        }
    }

    [Fact]
    public void The_six_types_stand_in_the_essays_order_with_their_conditions() =>
        Assert.Equal(
            [
                "mutualReferral: referralSource",
                "reconnect: earlierTie longAgo",
                "professionLeadership: sharedInterest field leadership",
                "justMet: metAtEvent justMet spark",
                "neighbour: sameBuilding field",
                "hiring: hiring",
            ],
            PreferredTypes.All.Select(type => $"{type.Key}: {string.Join(' ', type.Conditions.Skip(2).Select(condition => condition.Key))}"));

    [Fact]
    public void The_types_with_colleagues_are_2_3_and_4() =>
        Assert.Equal(["reconnect", "professionLeadership", "justMet"], PreferredTypes.All.Where(type => type.WithColleagues).Select(type => type.Key));

    [Fact]
    public void Every_piece_of_advice_has_its_words()
    {
        var assessment = Some.Stranger.Assess() with { Advice = Enum.GetValues<Advice>() };

        Assert.All(new Explanation(assessment, Some.Stranger, Policy.Default).Advice, advice => Assert.True(advice.Do.ToString() != "" && advice.Why.ToString() != ""));
    }

    private static IEnumerable<Situation> EverySituation() =>
        Some.OneOfEachType.Select(each => each.Facts).Concat([Some.Stranger, Some.Colleague])
            .SelectMany(facts => Enum.GetValues<Core.Facts.Answer>().Select(answer => facts with { WantToMeet = answer }))
            .Select(facts => Situation.Of(facts, Policy.Default));

    private static string Folder([CallerFilePath] string thisFile = "") => Path.GetDirectoryName(thisFile)!;
}
