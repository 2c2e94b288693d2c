using System.Reflection;
using CsCheck;
using LunchTriage.Core.Facts;

namespace LunchTriage.Core.Tests.Facts;

public sealed class FactCatalogueTests
{
    // What makes no entry in "what would change it", and what is derived.
    private static readonly string[] LeftOut = ["guests", "receivedOn", "referenceDay", "isColdCall"];

    [Fact]
    public void Every_fact_stands_in_the_catalogue_under_its_name_once()
    {
        var properties = Names(typeof(InvitationFacts)).Except(LeftOut).Where(name => name != "metAtEvent").Concat(Names(typeof(MetAtEvent)).Select(name => $"metAtEvent.{name}"));

        Assert.Equal(properties.Order(), FactCatalogue.All.Select(fact => fact.Path).Order());
    }

    [Fact]
    public void The_path_finds_the_fact_letter_case_included()
    {
        Assert.Same(FactCatalogue.Spark, FactCatalogue.Find("metAtEvent.spark"));
        Assert.Null(FactCatalogue.Find("metAtEvent.Spark"));
        Assert.Null(FactCatalogue.Find("guests"));
    }

    [Fact]
    public void Every_fact_has_a_question_a_label_and_words_for_each_value()
    {
        foreach (var fact in FactCatalogue.All)
        {
            Assert.NotEqual("", fact.Question.ToString());
            Assert.NotEqual("", fact.Label.ToString());
            Assert.NotEqual("", fact.Hint?.ToString());
            if (fact is ChoiceFact choice)
            {
                Assert.All(choice.Choices, each => Assert.True(each.Word.ToString() != "" && each.IfSo.ToString() != "" && each.Hint?.ToString() != "", $"{fact.Path} {each.Name}"));
                Assert.Equal(choice.Choices.Count, choice.Choices.DistinctBy(each => each.Name).Count());
                Assert.Equal(choice.Choices.Count, choice.Choices.DistinctBy(each => each.IfSo.Template).Count());
            }
        }
    }

    [Fact]
    public void Every_value_that_may_be_left_out_has_the_default_that_the_facts_have()
    {
        var leftOut = new InvitationFacts { Acquaintance = Acquaintance.Introduced, ReceivedOn = Some.Today, MetAtEvent = new(EventKind.Workshop, Some.Today) };
        Assert.All(FactCatalogue.All.OfType<ChoiceFact>(), fact => Assert.Equal(fact.IsRequired ? null : fact.In(leftOut), fact.Default));
        Assert.Equal(
            ["inviterPays: unsure", "available: unsure", "meal: lunch", "wantToMeet: unsure", "field: other", "leadership: none", "hiringFor: none"],
            FactCatalogue.All.OfType<ChoiceFact>().Where(fact => fact is { IsStatement: false, IsRequired: false }).Select(fact => $"{fact.Path}: {fact.Default!.Name}"));
        Assert.All(FactCatalogue.All.OfType<ChoiceFact>().Where(fact => fact.IsStatement), fact => Assert.Equal("false", fact.Default!.Name));
        Assert.Equal(["acquaintance", "metAtEvent.kind", "metAtEvent.on"], FactCatalogue.All.Where(fact => fact.IsRequired).Select(fact => fact.Path));
    }

    [Fact]
    public void Every_value_of_an_enum_can_be_chosen()
    {
        AssertAllNames<Meal>(FactCatalogue.Meal);
        AssertAllNames<Acquaintance>(FactCatalogue.Acquaintance);
        AssertAllNames<Answer>(FactCatalogue.WantToMeet, FactCatalogue.InviterPays, FactCatalogue.Available);
        AssertAllNames<Field>(FactCatalogue.Field);
        AssertAllNames<Leadership>(FactCatalogue.Leadership);
        AssertAllNames<EventKind>(FactCatalogue.EventKind);
        AssertAllNames<HiringFor>(FactCatalogue.HiringFor);
        Assert.All(FactCatalogue.All.OfType<ChoiceFact>().Where(fact => fact.IsStatement), fact => Assert.Equal(["true", "false"], fact.Choices.Select(choice => choice.Name)));
    }

    [Fact]
    public void A_value_that_is_set_is_the_value_that_is_read_and_no_other_fact_changes() =>
        Any.Case.Sample((facts, _) =>
        {
            foreach (var fact in FactCatalogue.All.OfType<ChoiceFact>().Where(fact => fact.In(facts) is not null))
            {
                foreach (var choice in fact.Choices)
                {
                    var changed = fact.With(facts, choice);

                    Assert.Equal(choice, fact.In(changed));
                    Assert.All(FactCatalogue.All, other => Assert.True(other == fact || other.IsSame(facts, changed), $"{fact.Path} → {other.Path}"));
                    Assert.Equal(choice == fact.In(facts), fact.IsSame(facts, changed));
                    Assert.Equal(facts, fact.With(changed, fact.In(facts)!));
                }
            }
        }, iter: 300);

    private static IEnumerable<string> Names(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => char.ToLowerInvariant(property.Name[0]) + property.Name[1..]);

    private static void AssertAllNames<T>(params ChoiceFact[] facts) where T : struct, Enum =>
        Assert.All(facts, fact => Assert.Equal(JsonName.All<T>().Order(), fact.Choices.Select(choice => choice.Name).Order()));
}
