using System.Net.Mime;
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

    public static Task DescribeAsync(OpenApiOperation call, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        foreach (var description in context.Description.ActionDescriptor.EndpointMetadata.OfType<CallDescription>())
        {
            if (description.Request is { } request && call.RequestBody?.Content?.GetValueOrDefault(MediaTypeNames.Application.Json) is OpenApiMediaType body)
            {
                body.Example = JsonNode.Parse(request);
            }

            foreach (var answer in (call.Responses ?? []).Where(each => each.Key.StartsWith('2')).Select(each => each.Value).OfType<OpenApiResponse>())
            {
                Describe(answer, description);
            }
        }

        return Task.CompletedTask;
    }

    private static void Describe(OpenApiResponse answer, CallDescription description)
    {
        if (description.Answer is { } example && answer.Content?.GetValueOrDefault(MediaTypeNames.Application.Json) is OpenApiMediaType body)
        {
            body.Example = JsonNode.Parse(example);
        }

        foreach (var (name, meaning) in description.Headers)
        {
            answer.Headers ??= new Dictionary<string, IOpenApiHeader>();
            answer.Headers[name] = new OpenApiHeader { Description = meaning, Schema = new OpenApiSchema { Type = JsonSchemaType.String } };
        }
    }
}
