using LunchTriage.Web.Invitations;
using Microsoft.AspNetCore.WebUtilities;

namespace LunchTriage.Web.Pages.Invitations;

/// <summary>Addresses of the list, each like the one at hand but for some values.</summary>
/// <param name="list">The list's address without values.</param>
/// <param name="query">What is shown.</param>
internal sealed class ListAddress(string list, InvitationQuery query)
{
    /// <summary>The newest of all.</summary>
    public string All => list;

    /// <summary>The newest of the same, without some values.</summary>
    public string Without(params string[] names) => Of(query.Given.Where(each => each.Key != "after" && !names.Contains(each.Key)));

    /// <summary>The same with another value.</summary>
    public string With(string name, string value) => Of(query.Given.Where(each => each.Key != "after" && each.Key != name).Append(new(name, value)));

    private string Of(IEnumerable<KeyValuePair<string, string>> values) => QueryHelpers.AddQueryString(list, values.Select(each => new KeyValuePair<string, string?>(each.Key, each.Value)));
}
