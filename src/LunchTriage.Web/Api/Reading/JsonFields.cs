using System.Globalization;
using System.Text.Json;
using LunchTriage.Web.Words;

namespace LunchTriage.Web.Api.Reading;

/// <summary>The fields of one JSON object, as text for the shared validators. What is doubled, unknown or of another kind is a fault; null is the same as left out.</summary>
internal sealed class JsonFields
{
    private const int LongestName = 100;

    private readonly Dictionary<string, JsonElement> _values = new(StringComparer.Ordinal);
    private readonly string _path;
    private readonly Faults _faults;
    private readonly Wording _words;

    /// <summary>Takes an object apart.</summary>
    /// <param name="json">The object.</param>
    /// <param name="path">Its path; empty for the body itself.</param>
    /// <param name="names">The names that its fields can have.</param>
    /// <param name="given">Names of what the server gives, which is ignored.</param>
    /// <param name="faults">Gets what is wrong.</param>
    /// <param name="words">Say it.</param>
    public JsonFields(JsonElement json, string path, IReadOnlyCollection<string> names, IReadOnlyCollection<string> given, Faults faults, Wording words)
    {
        (_path, _faults, _words) = (path, faults, words);
        foreach (var member in json.EnumerateObject())
        {
            if (given.Contains(member.Name))
            {
                continue;
            }

            if (!names.Contains(member.Name))
            {
                faults.Add(PathOf(member.Name), words["There is no field of this name. There are: {0}.", string.Join(", ", names)]);
            }
            else if (!_values.TryAdd(member.Name, member.Value))
            {
                faults.Add(PathOf(member.Name), words["Give it once; it is there twice."]);
            }
        }
    }

    /// <summary>Whether a field is there and not null.</summary>
    public bool Has(string name) => Value(name) is not null;

    /// <summary>A text; anything else is a fault.</summary>
    public string? Text(string name)
    {
        if (Value(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind != JsonValueKind.String)
        {
            _faults.Add(PathOf(name), _words["Give a text, in quotes."]);
            return null;
        }

        return value.GetString();
    }

    /// <summary>A name, day or time. Anything else is left in its JSON form, with quotes or brackets, which no validator lets through.</summary>
    public string? Name(string name) =>
        Value(name) is { } value ? value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : value.GetRawText() : null;

    /// <summary>A number, <c>2.0</c> as <c>2</c>; anything else is left in its JSON form.</summary>
    public string? Number(string name) => Value(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Number } value when value.TryGetDecimal(out var number) => number.ToString("0.############################", CultureInfo.InvariantCulture),
        { } value => value.GetRawText(),
    };

    /// <summary><c>true</c> or <c>false</c>; anything else is left in its JSON form.</summary>
    public string? Statement(string name) => Value(name)?.GetRawText();

    /// <summary>An object's fields; null where it is left out or none.</summary>
    public JsonFields? Object(string name, IReadOnlyCollection<string> names)
    {
        if (Value(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind != JsonValueKind.Object)
        {
            _faults.AddUnread(PathOf(name), _words["Give an object with: {0}.", string.Join(", ", names)]);
            return null;
        }

        return new(value, PathOf(name), names, [], _faults, _words);
    }

    private JsonElement? Value(string name) => _values.TryGetValue(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private string PathOf(string name)
    {
        var shown = TypedText.Beginning(name, LongestName);
        return _path.Length == 0 ? shown : $"{_path}.{shown}";
    }
}
