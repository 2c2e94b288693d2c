using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.Net.Http.Headers;

namespace LunchTriage.Web.Api.Reading;

/// <summary>The version that a change is meant for (RFC 9110, If-Match): whoever changes what somebody else changed meanwhile is told, and loses nothing.</summary>
internal static class IfMatch
{
    /// <summary>What answers say for it.</summary>
    public static readonly (string Name, string Meaning) Told = ("ETag", "The version, for the `If-Match` of a change.");

    /// <summary>What the API's description says of the header where it may be left out.</summary>
    public const string Meaning = "The `ETag` of what was read; `*` or none is for whatever is there.";

    /// <summary>The tag of a version, in its quotes.</summary>
    public static string TagOf(int version) => string.Create(CultureInfo.InvariantCulture, $"\"{version}\"");

    /// <summary>Whether a header names versions.</summary>
    public static bool IsGiven([NotNullWhen(true)] string? header) => header is not null && header.Trim() != "*";

    /// <summary>The version that a change is for: the one that a header allowed, or null where it names none.</summary>
    public static int? VersionFor(string? header, int version) => IsGiven(header) ? version : null;

    /// <summary>Whether a header allows a change to this version. One that is left out and <c>*</c> allow any, one that can't be read none.</summary>
    public static bool Allows(string? header, int version) =>
        !IsGiven(header)
        || (EntityTagHeaderValue.TryParseList([header], out var tags) && tags.Any(tag => !tag.IsWeak && tag.Tag == TagOf(version)));
}
