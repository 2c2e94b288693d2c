using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using LunchTriage.Core.Costs;

namespace LunchTriage.Core.Json;

/// <summary>Money is <c>{ "amount": 450.00, "currency": "USD" }</c>, with the decimals of its currency.</summary>
internal sealed class MoneyJsonConverter : JsonConverter<Money>
{
    public override Money Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var money = JsonDocument.ParseValue(ref reader);
        return Money.From(money.RootElement.GetProperty("amount").GetDecimal(), Currency.Parse(money.RootElement.GetProperty("currency").GetString()!));
    }

    public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("amount");
        writer.WriteRawValue(value.Amount.ToString("F" + value.Currency.Decimals, CultureInfo.InvariantCulture));
        writer.WriteString("currency", value.Currency.Code);
        writer.WriteEndObject();
    }
}
