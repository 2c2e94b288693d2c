using LunchTriage.Core.Costs;
using LunchTriage.Core.Facts;
using LunchTriage.Core.Policies;
using LunchTriage.Web.Api.Answers;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace LunchTriage.Web.Api.Describing;

/// <summary>Describes the values that have a form of their own in JSON, which the framework can't guess.</summary>
internal static class SchemaDescriptions
{
    public static Task DescribeAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var type = context.JsonTypeInfo.Type;
        if (type == typeof(Hours) || type == typeof(Hours?))
        {
            (schema.Type, schema.Description) = (JsonSchemaType.Number, "Hours, with at most two decimals.");
        }
        else if (type == typeof(Money) || type == typeof(Money?))
        {
            DescribeMoney(schema);
        }
        else if (type == typeof(PolicyVersion))
        {
            (schema.Type, schema.Description) = (JsonSchemaType.Integer, "A policy version's number, counted from 1.");
        }
        else if (type == typeof(DateTime) || type == typeof(DateTime?))
        {
            schema.Type = type == typeof(DateTime) ? JsonSchemaType.String : JsonSchemaType.String | JsonSchemaType.Null;
            (schema.Format, schema.Pattern, schema.Examples) = (null, @"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$", ["2026-12-10T12:30"]);
        }
        else if (schema.Enum is { Count: > 0 })
        {
            schema.Type ??= JsonSchemaType.String;
        }
        else if (type == typeof(InvitationFacts))
        {
            // Told always, asked never: it is today unless it is posted.
            schema.Required?.Remove("receivedOn");
        }
        else if (type == typeof(object) && context.JsonPropertyInfo?.DeclaringType == typeof(ChangeAnswer))
        {
            schema.Type = JsonSchemaType.String | JsonSchemaType.Boolean;
        }

        return Task.CompletedTask;
    }

    private static void DescribeMoney(OpenApiSchema schema)
    {
        schema.Type = JsonSchemaType.Object;
        schema.Description = "An amount with its currency.";
        schema.Required = new HashSet<string> { "amount", "currency" };
        schema.Properties = new Dictionary<string, IOpenApiSchema>
        {
            ["amount"] = new OpenApiSchema { Type = JsonSchemaType.Number },
            ["currency"] = new OpenApiSchema { Type = JsonSchemaType.String, Description = "ISO 4217.", Examples = ["USD"] },
        };
    }
}
