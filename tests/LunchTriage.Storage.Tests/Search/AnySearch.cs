using CsCheck;

namespace LunchTriage.Storage.Tests.Search;

/// <summary>Texts of words in several scripts between everything that a search could stumble over.</summary>
internal static class AnySearch
{
    private static readonly Gen<string> Piece = Gen.OneOf(
        Gen.OneOf("ada", "Ödön", "granary", "gran", "Größe", "佐藤", "美緒", "김서연", "نور", "o’brien", "café", "1", "é", "\u0301", "ﬃ", "🍕", "👩‍🔬", "\ud83c", "\ufffe", "\0"),
        Gen.OneOf("\"", "“", "*", ":", "-", "+", "^", "(", ")", "{", "}", "'", "\\", "%", "_", ";", ",", ".", "AND", "OR", "NOT", "NEAR", "NEAR(", "rowid", "Name :", "--", "/*"),
        Gen.OneOf(" ", " ", " ", "\n", "\u00A0"),
        Gen.String[0, 3]);

    public static Gen<string> Text { get; } = Piece.Array[0, 12].Select(pieces => string.Concat(pieces));
}
