using LunchTriage.Core;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace LunchTriage.Storage.Conversions;

/// <summary>An enum by its stable name.</summary>
internal sealed class NameOf<T>() : ValueConverter<T, string>(value => JsonName.Of(value), name => JsonName.Parse<T>(name))
    where T : struct, Enum;
