namespace LunchTriage.Web.Invitations;

/// <summary>Tells a request of the live form from one of the browser itself.</summary>
internal static class LiveRequest
{
    /// <summary>Asked by htmx, for a part of the page.</summary>
    public static bool IsLive(this HttpRequest request) => request.Headers.ContainsKey("HX-Request");
}
