using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace LunchTriage.Web.Api.Describing;

/// <summary>The yearly report's JSON Schema (2020-12), taken from the API's own description, which is made from the type that is written.</summary>
internal sealed class ReportSchema([FromKeyedServices(ReportSchema.Version)] IOpenApiDocumentProvider descriptions)
{
    public const string MediaType = "application/schema+json";

    /// <summary>Names it wherever it lies.</summary>
    public const string Id = "urn:lunchtriage:yearly-report:v1";

    private const string Version = "v1";
    private const string There = "#/components/schemas/";

    public async Task<JsonObject> ReadAsync(CancellationToken cancellationToken)
    {
        var document = await descriptions.GetOpenApiDocumentAsync(cancellationToken);
        var all = JsonNode.Parse(await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1, cancellationToken))!["components"]!["schemas"]!.AsObject();
        return new JsonObject(
        [
            new("$schema", "https://json-schema.org/draft/2020-12/schema"),
            new("$id", Id),
            new("title", "The yearly report of LunchTriage"),
            .. Whole(all["YearlyReport"]!).AsObject().Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())),
        ]);

        // With what it refers to in its place: it stands alone, and also validators that know no references can use it.
        JsonNode Whole(JsonNode node)
        {
            if (node is JsonObject schema)
            {
                var whole = schema["$ref"]?.GetValue<string>() is { } reference ? Whole(all[reference[There.Length..]]!).AsObject() : [];
                foreach (var (name, value) in schema.Where(member => member.Key != "$ref"))
                {
                    whole[name] = value is null ? null : Whole(value);
                }

                return whole;
            }

            return node is JsonArray list ? new JsonArray([.. list.Select(each => each is null ? null : Whole(each))]) : node.DeepClone();
        }
    }
}
