using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;

namespace LunchTriage.Storage.Calendars;

/// <summary>Keeps the secret under which the owner's calendar can be followed: 256 bits, of which one is in force at a time.</summary>
public sealed class CalendarAddress(LunchTriageContext context)
{
    private const int Bytes = 32;

    /// <summary>The owner's secret; null while there is none.</summary>
    public Task<string?> TokenAsync(CancellationToken cancellationToken) =>
        context.Owners.Where(row => row.Id == context.OwnerId).Select(row => row.CalendarToken).SingleAsync(cancellationToken);

    /// <summary>Makes one where there is none; one that others may follow already stays.</summary>
    public Task MakeAsync(CancellationToken cancellationToken) =>
        context.Owners.Where(row => row.Id == context.OwnerId && row.CalendarToken == null).ExecuteUpdateAsync(row => row.SetProperty(each => each.CalendarToken, NewToken()), cancellationToken);

    /// <summary>Puts another in its place; the one before opens nothing from now on.</summary>
    public Task RenewAsync(CancellationToken cancellationToken) => SetAsync(NewToken(), cancellationToken);

    /// <summary>Takes it away.</summary>
    public Task RevokeAsync(CancellationToken cancellationToken) => SetAsync(token: null, cancellationToken);

    /// <summary>Whose secret it is, whoever asks; null where it is nobody's.</summary>
    public async Task<CurrentOwner?> OwnerOfAsync(string token, CancellationToken cancellationToken) =>
        await context.Owners.Where(row => row.CalendarToken == token).Select(row => (int?)row.Id).SingleOrDefaultAsync(cancellationToken) is { } id ? new(id) : null;

    private Task<int> SetAsync(string? token, CancellationToken cancellationToken) =>
        context.Owners.Where(row => row.Id == context.OwnerId).ExecuteUpdateAsync(row => row.SetProperty(each => each.CalendarToken, token), cancellationToken);

    private static string NewToken() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));
}
