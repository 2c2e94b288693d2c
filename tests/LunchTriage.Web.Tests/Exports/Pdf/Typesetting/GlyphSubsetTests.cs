using System.Buffers.Binary;
using LunchTriage.Web.Exports.Pdf.Typesetting;

namespace LunchTriage.Web.Tests.Exports.Pdf.Typesetting;

public sealed class GlyphSubsetTests
{
    private static readonly byte[] File = CutFont.Read("Bitter-Regular");
    private static readonly TrueType Font = new(File);

    // The blank has no outline; é and ś are made of other glyphs.
    private static readonly int[] Kept = [0, .. "Ya éś%".Select(character => Font.GlyphOf(character)), Font.GlyphOf('Y')];

    [Fact]
    public void What_is_kept_looks_and_measures_as_before()
    {
        var (whole, subset) = (new CutFont(File), new CutFont(GlyphSubset.Of(Font, Kept)));

        Assert.All(Kept.Index(), kept =>
        {
            Assert.Equal(whole.Outline(kept.Item), subset.Outline(kept.Index));
            Assert.Equal(whole.WidthOf(kept.Item), subset.WidthOf(kept.Index));
        });
        Assert.Contains('\n', subset.Outline(Kept.Length - 1));
    }

    [Fact]
    public void A_letter_made_of_others_brings_them_along()
    {
        var composed = Font.GlyphOf('é');
        Assert.True(BinaryPrimitives.ReadInt16BigEndian(Font.Outline(composed)) < 0);

        var subset = GlyphSubset.Of(Font, [0, composed]);

        Assert.Equal(new CutFont(File).Outline(composed), new CutFont(subset).Outline(1));
    }

    [Fact]
    public void What_isnt_kept_goes() => Assert.InRange(GlyphSubset.Of(Font, Kept).Length, 1, File.Length / 20);

    // https://learn.microsoft.com/typography/opentype/spec/head: the words of a whole file add up to this.
    [Fact]
    public void The_sum_of_the_file_is_right()
    {
        var (subset, sum) = (GlyphSubset.Of(Font, Kept), 0u);
        for (var at = 0; at < subset.Length; at += 4)
        {
            sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(subset.AsSpan(at)));
        }

        Assert.Equal(0xB1B0AFBA, sum);
    }
}
