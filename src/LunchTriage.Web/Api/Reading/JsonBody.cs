using System.Net.Mime;
using System.Reflection;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http.Metadata;

namespace LunchTriage.Web.Api.Reading;

/// <summary>The body of a request as it came, so that each of its faults can be told by its path, all at once.</summary>
/// <typeparam name="T">What it should look like: the API's description shows it.</typeparam>
internal sealed class JsonBody<T> : IBindableFromHttpContext<JsonBody<T>>, IEndpointParameterMetadataProvider
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 16 };
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    private JsonBody(JsonElement? json, string hash) => (Json, Hash) = (json, hash);

    /// <summary>The object; null where the body is none.</summary>
    public JsonElement? Json { get; }

    /// <summary>Tells the body from any other.</summary>
    public string Hash { get; }

    static async ValueTask<JsonBody<T>?> IBindableFromHttpContext<JsonBody<T>>.BindAsync(HttpContext context, ParameterInfo parameter)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        var text = body.GetBuffer().AsMemory(0, (int)body.Length);
        return new JsonBody<T>(Parse(text.Span), Convert.ToHexStringLower(SHA256.HashData(text.Span)));
    }

    static void IEndpointParameterMetadataProvider.PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) =>
        builder.Metadata.Add(new AcceptsMetadata([MediaTypeNames.Application.Json], typeof(T)));

    private static JsonElement? Parse(ReadOnlySpan<byte> text)
    {
        text = text.StartsWith(ByteOrderMark) ? text[ByteOrderMark.Length..] : text;
        if (!Utf8.IsValid(text))
        {
            return null;
        }

        try
        {
            var json = JsonElement.Parse(text, Options);
            return json.ValueKind == JsonValueKind.Object && IsText(json) ? json : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // Half a surrogate pair, as "\ud83c", passes the parser and fails where it is read.
    private static bool IsText(JsonElement json)
    {
        try
        {
            Visit(json);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }

        static void Visit(JsonElement element)
        {
            switch (element.ValueKind)
            {
                case JsonValueKind.Object:
                    foreach (var member in element.EnumerateObject())
                    {
                        _ = member.Name;
                        Visit(member.Value);
                    }

                    break;
                case JsonValueKind.Array:
                    foreach (var item in element.EnumerateArray())
                    {
                        Visit(item);
                    }

                    break;
                case JsonValueKind.String:
                    element.GetString();
                    break;
            }
        }
    }
}
