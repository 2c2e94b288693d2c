using System.Runtime.CompilerServices;

namespace LunchTriage.Core.Tests.Rules;

public sealed class RulesDocumentTests
{
    private const string Variable = "LUNCHTRIAGE_WRITE_RULES";

    [Fact]
    public async Task The_document_of_the_rules_is_what_the_definitions_say()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 })
        {
            await File.WriteAllTextAsync(Copy(), RulesDocument.Text);
        }

        Assert.True(RulesDocument.Text == await File.ReadAllTextAsync(Copy()), $"docs/rules.md is not what the definitions say. Run this test with {Variable}=1, and look at what changed.");
    }

    private static string Copy([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "..", "docs", "rules.md"));
}
