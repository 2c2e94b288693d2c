using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Net.Mime;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace LunchTriage.Web.Api.Describing;

/// <summary>Adds examples and headers to the description of a call.</summary>
internal static class CallDescriptions
{
    /// <summary>Gives a call an example.</summary>
    public static RouteHandlerBuilder WithExample(this RouteHandlerBuilder call, string request, string? answer = null) =>
        call.WithMetadata(new CallDescription { Request = request, Answer = answer });

    /// <summary>Says which headers come with what went well.</summary>
    public static RouteHandlerBuilder WithHeaders(this RouteHandlerBuilder call, params (string Name, string Meaning)[] headers) =>
        call.WithMetadata(new CallDescription { Headers = headers.ToDictionary(header => header.Name, header => header.Meaning) });

    /// <summary>Says what can stand behind the question mark of the address.</summary>
    public static RouteHandlerBuilder WithQuery<T>(this RouteHandlerBuilder call) => call.WithMetadata(new CallDescription { Query = typeof(T) });

    public static async Task DescribeAsync(OpenApiOperation call, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        foreach (var description in context.Description.ActionDescriptor.EndpointMetadata.OfType<CallDescription>())
        {
            if (description.Request is { } request && Json(call.RequestBody?.Content) is { } body)
            {
                body.Example = JsonNode.Parse(request);
            }

            foreach (var name in description.Query?.GetProperties() ?? [])
            {
                call.Parameters ??= [];
                call.Parameters.Add(await ParameterAsync(name, context, cancellationToken));
            }

            foreach (var answer in (call.Responses ?? []).Where(each => each.Key.StartsWith('2')).Select(each => each.Value).OfType<OpenApiResponse>())
            {
                Describe(answer, description);
            }
        }
    }

    private static async Task<OpenApiParameter> ParameterAsync(PropertyInfo name, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var schema = await context.GetOrCreateSchemaAsync(Nullable.GetUnderlyingType(name.PropertyType) ?? name.PropertyType, parameterDescription: null, cancellationToken);
        schema.MaxLength = name.GetCustomAttribute<MaxLengthAttribute>()?.Length;
        return new()
        {
            Name = JsonNamingPolicy.CamelCase.ConvertName(name.Name),
            In = ParameterLocation.Query,
            Description = name.GetCustomAttribute<DescriptionAttribute>()?.Description,
            Schema = schema,
        };
    }

    private static void Describe(OpenApiResponse answer, CallDescription description)
    {
        if (description.Answer is { } example && Json(answer.Content) is { } body)
        {
            body.Example = JsonNode.Parse(example);
        }

        foreach (var (name, meaning) in description.Headers)
        {
            answer.Headers ??= new Dictionary<string, IOpenApiHeader>();
            answer.Headers[name] = new OpenApiHeader { Description = meaning, Schema = new OpenApiSchema { Type = JsonSchemaType.String } };
        }
    }

    private static OpenApiMediaType? Json(IDictionary<string, OpenApiMediaType>? content) =>
        content is not null && content.TryGetValue(MediaTypeNames.Application.Json, out var json) ? json : null;
}
