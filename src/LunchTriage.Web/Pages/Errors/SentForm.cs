using LunchTriage.Core.Facts;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Pages.Errors;

/// <summary>What a person typed and answered in a form that was refused, to be read and copied: nothing of it is sent again by itself.</summary>
internal static class SentForm
{
    // What the forms call it, where that isn't a field of the API.
    private static readonly Dictionary<string, string> Labels = new()
    {
        ["day"] = "Day",
        ["time"] = "Time",
        ["note"] = "What you want to remember of it",
        ["outcome.exact"] = "Exact hours",
        ["outcome.cameOfIt"] = "What came of it",
        ["outcome.privateNote"] = "Private note",
        ["profile.name"] = "Your name",
        ["profile.profession"] = "Your profession",
        ["profile.timeZone"] = "Time zone",
        ["profile.signature"] = "Signature",
        ["policy.rate"] = "Hourly rate",
        ["policy.amount"] = "How much",
        ["policy.note"] = "Why you change it",
    };

    /// <summary>Label and text of each field that says something, in the form's order.</summary>
    public static IReadOnlyList<(string Label, string Text)> Of(IFormCollection form, Wording words) =>
        [.. form.Select(field => Said(field.Key, field.Value.ToString(), words)).Where(said => !string.IsNullOrWhiteSpace(said.Text))];

    private static (string Label, string Text) Said(string name, string value, Wording words)
    {
        if (Labels.TryGetValue(name, out var label))
        {
            return (words[label], value);
        }

        var path = name.Replace("invitation.", "", StringComparison.Ordinal).Replace("facts[", "facts.", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        var text = !name.StartsWith("invitation.", StringComparison.Ordinal) || path == "receivedVia" ? ""
            : FactCatalogue.Find(path.Replace("facts.", "", StringComparison.Ordinal)) is ChoiceFact fact ? Answer(fact, value, words)
            : value;
        return (FieldNames.Of(path, words), text);
    }

    // What counts where nothing is answered says nothing.
    private static string Answer(ChoiceFact fact, string value, Wording words) =>
        fact.Choices.FirstOrDefault(choice => choice.Name == value && choice != fact.Default) is { } choice ? words[choice.Word] : "";
}
