using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace LunchTriage.Storage.Conversions;

/// <summary>An instant as milliseconds since 1970: both databases order it alike, which SQLite cannot do with an offset.</summary>
internal sealed class UnixMilliseconds() : ValueConverter<DateTimeOffset, long>(
    instant => instant.ToUnixTimeMilliseconds(),
    milliseconds => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds));
