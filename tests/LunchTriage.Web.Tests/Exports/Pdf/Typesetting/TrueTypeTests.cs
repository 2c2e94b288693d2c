using System.Buffers.Binary;
using LunchTriage.Web.Exports.Pdf.Typesetting;

namespace LunchTriage.Web.Tests.Exports.Pdf.Typesetting;

public sealed class TrueTypeTests
{
    [Theory]
    [InlineData("Bitter-Regular", "Az0éśЖ€")]
    [InlineData("NotoSansHebrew-Regular", "את")]
    [InlineData("NotoSansJP-Regular", "一佐緒")]
    public void Each_character_has_a_glyph_of_its_own_that_is_as_wide_as_another_reader_finds_it(string name, string characters)
    {
        var file = CutFont.Read(name);
        var (font, other) = (new TrueType(file), new CutFont(file));
        int[] glyphs = [.. characters.Select(character => font.GlyphOf(character))];

        Assert.Equal(characters.Length, glyphs.Distinct().Count());
        Assert.All(glyphs, glyph =>
        {
            Assert.InRange(glyph, 1, font.Glyphs - 1);
            Assert.Equal(other.WidthOf(glyph), font.WidthOf(glyph));
        });
    }

    [Theory]
    [InlineData('é', 'e')]
    [InlineData('ś', 's')]
    [InlineData('Å', 'A')]
    public void A_letter_with_an_accent_is_made_of_the_letter(char accented, char letter)
    {
        var font = new TrueType(CutFont.Read("Bitter-Regular"));

        // No outline of its own (-1), then the flags and the glyph of its first part.
        Assert.Equal(-1, BinaryPrimitives.ReadInt16BigEndian(font.Outline(font.GlyphOf(accented))));
        Assert.Equal(font.GlyphOf(letter), BinaryPrimitives.ReadUInt16BigEndian(font.Outline(font.GlyphOf(accented))[12..]));
    }

    [Theory]
    [InlineData(0)]
    [InlineData('佐')]
    [InlineData(0x1F355)]
    public void A_character_that_it_lacks_has_the_box(int character) => Assert.Equal(0, new TrueType(CutFont.Read("Bitter-Regular")).GlyphOf(character));

    [Fact]
    public void A_blank_has_no_outline_but_a_width()
    {
        var font = new TrueType(CutFont.Read("Bitter-Regular"));

        Assert.True(font.Outline(font.GlyphOf(' ')).IsEmpty);
        Assert.False(font.Outline(font.GlyphOf('A')).IsEmpty);
        Assert.InRange(font.WidthOf(font.GlyphOf(' ')), 1, font.UnitsPerEm);
    }

    [Fact]
    public void Two_letters_stand_nearer_only_where_their_font_says_so()
    {
        var font = new TrueType(CutFont.Read("Bitter-Regular"));
        int Between(char left, char right) => font.Between(font.GlyphOf(left), font.GlyphOf(right));

        Assert.InRange(Between('Y', 'o'), -font.UnitsPerEm / 5, -1);
        Assert.Equal(0, Between('n', 'n'));
        var without = new TrueType(CutFont.Read("NotoSansJP-Regular"));
        Assert.Equal(0, without.Between(without.GlyphOf('一'), without.GlyphOf('佐')));
    }
}
