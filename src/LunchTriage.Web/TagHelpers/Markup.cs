using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using LunchTriage.Web.Words;
using Microsoft.AspNetCore.Html;

namespace LunchTriage.Web.TagHelpers;

/// <summary>HTML and SVG as text, piece by piece: what is said is encoded, and numbers are SVG's whatever the reader's culture.</summary>
internal sealed class Markup : IHtmlContent
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _text = new();

    /// <summary>A start tag; an attribute whose value is null is left out.</summary>
    public Markup Open(string name, params ReadOnlySpan<(string Name, object? Value)> attributes) => Tag(name, attributes, ">");

    /// <summary>A tag without content.</summary>
    public Markup Empty(string name, params ReadOnlySpan<(string Name, object? Value)> attributes) => Tag(name, attributes, "/>");

    public Markup Close(string name)
    {
        _text.Append("</").Append(name).Append('>');
        return this;
    }

    public Markup Say(string text)
    {
        _text.Append(Encoder.Encode(text));
        return this;
    }

    /// <summary>An element that holds nothing but words.</summary>
    public Markup Element(string name, string text, params ReadOnlySpan<(string Name, object? Value)> attributes) => Open(name, attributes).Say(text).Close(name);

    public Markup Add(Markup other)
    {
        _text.Append(other._text);
        return this;
    }

    /// <summary>A coordinate: at most one decimal, and a point before it.</summary>
    // Adding nothing turns a negative zero into none.
    public static string Number(double value) => (Math.Round(value, 1) + 0).ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>A path's commands; each number is a coordinate.</summary>
    public static string Path(FormattableString commands) => string.Format(CultureInfo.InvariantCulture, commands.Format, [.. commands.GetArguments().Select(each => (object)Number(Convert.ToDouble(each, CultureInfo.InvariantCulture)))]);

    /// <summary>About how wide a chart's text is, at 13 px in Bitter.</summary>
    public static double WidthOf(string text) => text.Length * 7.3;

    /// <summary>A name within a sentence, kept from turning the text around it, in its language where the script proves one.</summary>
    public static Markup Named(string name) => new Markup().Element("bdi", name, ("lang", NameLanguage.Of(name)));

    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => writer.Write(_text);

    public override string ToString() => _text.ToString();

    private Markup Tag(string name, ReadOnlySpan<(string Name, object? Value)> attributes, string end)
    {
        _text.Append('<').Append(name);
        foreach (var (key, value) in attributes)
        {
            if (value is not null)
            {
                _text.Append(' ').Append(key).Append("=\"").Append(value is double number ? Number(number) : Encoder.Encode(value.ToString()!)).Append('"');
            }
        }

        _text.Append(end);
        return this;
    }
}
