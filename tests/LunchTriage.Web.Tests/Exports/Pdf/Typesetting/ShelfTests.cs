using LunchTriage.Web.Exports.Pdf.Typesetting;

namespace LunchTriage.Web.Tests.Exports.Pdf.Typesetting;

public sealed class ShelfTests
{
    [Theory]
    [InlineData("Tomasz Wiśniewski-Rao", "Bitter-Regular")]
    [InlineData("Анастасія Мельник", "Bitter-Regular")]
    [InlineData("Ελένη Παππά", "NotoSerif-Regular")]
    [InlineData("דנה לוי", "NotoSansHebrew-Regular")]
    [InlineData("نور الحسيني", "NotoSansArabic-Regular")]
    [InlineData("佐藤 美緒", "NotoSansJP-Regular")]
    [InlineData("𠮷野", "NotoSansJP-Regular")]
    [InlineData("陈", "NotoSansSC-Regular")]
    [InlineData("김서연", "NotoSansKR-Regular")]
    [InlineData("Անահիտ Պետրոսյան", "NotoSansArmenian-Regular")]
    [InlineData("ნინო ბერიძე", "NotoSansGeorgian-Regular")]
    [InlineData("สมชาย ที่รัก น้ำ", "NotoSansThai-Regular")]
    public void A_name_has_a_font_that_knows_its_letters(string name, string font)
    {
        var set = new Shelf().Set(name);
        Assert.All(set.Glyphs, glyph => Assert.NotEqual(0, glyph.Glyph));
        Assert.Contains(font, set.Glyphs.Select(glyph => glyph.Face.Name));
    }

    [Fact]
    public void A_letter_that_no_font_knows_is_a_box_that_can_still_be_read()
    {
        var shelf = new Shelf();
        var set = shelf.Set("🍕ᚠ");
        Assert.All(set.Glyphs, glyph => Assert.Equal(0, glyph.Glyph));
        Assert.Equal(["", "🍕", "ᚠ"], Assert.Single(shelf.Faces).Used.Select(each => each.Text));
    }

    [Fact]
    public void A_font_is_read_only_where_a_letter_needs_it()
    {
        var shelf = new Shelf();
        shelf.Set("Nadia Szabó");
        Assert.Equal(["Bitter-Regular"], shelf.Faces.Select(face => face.Name));
    }

    [Fact]
    public void Figures_are_equally_wide_and_letters_stand_as_near_as_they_should()
    {
        var shelf = new Shelf();
        Assert.Single(shelf.Set("0123456789").Glyphs.Select(glyph => glyph.Width).Distinct());
        Assert.True(shelf.Set("Yo").WidthAt(10) < shelf.Set("Y").WidthAt(10) + shelf.Set("o").WidthAt(10));
    }
}
