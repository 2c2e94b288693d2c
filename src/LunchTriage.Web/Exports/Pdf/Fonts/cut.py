#!/usr/bin/env python3
"""Cuts the fonts of the PDF report from their full ones, which it fetches from npm. Run it when a font or what is kept of it changes, and commit what it writes.

Needs npm and Python with fontTools (Debian: python3-fonttools). The files come out the same each time.
"""
import copy
import gzip
import io
import pathlib
import subprocess
import tarfile
import tempfile

from fontTools import subset
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables._c_m_a_p import CmapSubtable
from fontTools.ttLib.tables._k_e_r_n import KernTable_format_0

HERE = pathlib.Path(__file__).parent


def spans(*bounds):
    return {code for first, last in bounds for code in range(first, last + 1)}


LETTERS = spans((0x20, 0x7E), (0xA0, 0x24F), (0x2B0, 0x2FF), (0x300, 0x36F), (0x400, 0x52F), (0x1E00, 0x1EFF), (0x2010, 0x2027), (0x202F, 0x205F), (0x20A0, 0x20C0), (0x2190, 0x2193), (0x2212, 0x2215), (0xFFFD, 0xFFFD))
GREEK = spans((0x370, 0x3FF), (0x1F00, 0x1FFF))
HEBREW = spans((0x590, 0x5FF), (0xFB1D, 0xFB4F))
# With the forms that stand for a letter at the start, in the middle and at the end of a word: the report joins letters by them.
ARABIC = spans((0x600, 0x6FF), (0x750, 0x77F), (0xFB50, 0xFBFF), (0xFE70, 0xFEFC))
KANA = spans((0x3000, 0x30FF), (0x31F0, 0x31FF), (0xFF00, 0xFFEF))
# Without the radicals at U+2F00: they share glyphs with ideographs, which text that is copied out of the PDF then took for radicals.
HAN = spans((0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x2FFFF))
# What people write names with; the rarer ones of a Chinese font would double its size.
CHINESE = spans((0x4E00, 0x9FFF))
ARMENIAN = spans((0x530, 0x58F), (0xFB13, 0xFB17))
GEORGIAN = spans((0x10A0, 0x10FF), (0x1C90, 0x1CBF), (0x2D00, 0x2D2F))
THAI = spans((0xE01, 0xE3A), (0xE3F, 0xE5B))
# A tone above a vowel that stands above the letter: the code of its raised form, which old Thai fonts had here, and by how much it is raised.
RAISED = {tone: tone - 0xE48 + 0xF70A for tone in range(0xE48, 0xE4D)}
RAISED_BY = 0.2
HANGUL = spans((0x3130, 0x318F), (0xAC00, 0xD7A3))

# Pairs of these are set closer or wider, as the full font has it: the letters of most names and all sentences.
KERNED = spans((0x20, 0x7E), (0xA0, 0xFF), (0x2013, 0x2014), (0x2018, 0x201D)) - spans((0x30, 0x39))


def fetch(package, version, into):
    subprocess.run(["npm", "pack", "--silent", f"@expo-google-fonts/{package}@{version}", "--pack-destination", into], check=True, stdout=subprocess.DEVNULL)
    with tarfile.open(pathlib.Path(into) / f"expo-google-fonts-{package}-{version}.tgz") as archive:
        archive.extractall(pathlib.Path(into) / package)
    return pathlib.Path(into) / package / "package"


def pairs(font, codes):
    """Kerning of every pair, looked up as a shaper does: the first subtable that knows the left glyph decides."""
    cmap = font.getBestCmap()
    glyphs = sorted({cmap[code] for code in codes if code in cmap})
    gpos = font["GPOS"].table
    kern = {index for record in gpos.FeatureList.FeatureRecord if record.FeatureTag == "kern" for index in record.Feature.LookupListIndex}
    tables = [getattr(table, "ExtSubTable", table) for index in sorted(kern) for table in gpos.LookupList.Lookup[index].SubTable]
    found = {}
    for left in glyphs:
        for right in glyphs:
            for table in tables:
                if left not in table.Coverage.glyphs:
                    continue
                if table.Format == 1:
                    value = next((each.Value1 for each in table.PairSet[table.Coverage.glyphs.index(left)].PairValueRecord if each.SecondGlyph == right), None)
                    if value is None:
                        continue
                else:
                    value = table.Class1Record[table.ClassDef1.classDefs.get(left, 0)].Class2Record[table.ClassDef2.classDefs.get(right, 0)].Value1
                amount = getattr(value, "XAdvance", 0) if value else 0
                if amount:
                    found[left, right] = amount
                break
    return found


def raise_tones(font):
    """Gives each tone a second form that clears a vowel beneath it."""
    glyphs, metrics, by = font["glyf"], font["hmtx"], round(RAISED_BY * font["head"].unitsPerEm)
    for tone, code in RAISED.items():
        name, raised = font.getBestCmap()[tone], f"raised{tone:04X}"
        glyph = copy.deepcopy(glyphs[name])
        glyph.coordinates.translate((0, by))
        glyph.recalcBounds(glyphs)
        font.setGlyphOrder(font.getGlyphOrder() + [raised])
        glyphs[raised], metrics[raised] = glyph, metrics[name]
        for table in font["cmap"].tables:
            if table.isUnicode():
                table.cmap[code] = raised


def cut(source, target, codes, figures=False, tones=False):
    font = TTFont(source, recalcTimestamp=False)
    if tones:
        raise_tones(font)
    kerning = pairs(font, KERNED) if figures else {}
    if figures:
        # Figures of one width stand in columns.
        for table in font["cmap"].tables:
            for digit, name in zip(range(0x30, 0x3A), ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]):
                if digit in table.cmap:
                    table.cmap[digit] = name + ".tf"
    options = subset.Options()
    options.hinting = False
    options.layout_features = []
    options.notdef_outline = True
    options.drop_tables += ["GPOS", "GSUB", "GDEF", "vmtx", "vhea", "VORG", "BASE", "STAT", "gasp", "DSIG", "name", "OS/2", "post"]
    options.recalc_timestamp = False
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=codes)
    cutter.subset(font)
    # One table for all characters, those beyond U+FFFF too.
    every = CmapSubtable.newSubtable(12)
    every.platformID, every.platEncID, every.language, every.cmap = 3, 10, 0, dict(font.getBestCmap())
    font["cmap"].tables = [every]
    if kerning:
        table = KernTable_format_0()
        table.apple, table.coverage, table.kernTable = False, 1, kerning
        font["kern"] = newTable("kern")
        font["kern"].version, font["kern"].kernTables = 0, [table]
    whole = io.BytesIO()
    font.save(whole)
    (HERE / target).write_bytes(gzip.compress(whole.getvalue(), 9, mtime=0))
    kept = set(font.getBestCmap())
    print(f"{target}: {len(kept)} characters, {len(whole.getvalue()):,} bytes, {(HERE / target).stat().st_size:,} packed")
    return kept


def main():
    with tempfile.TemporaryDirectory() as work:
        def full(package, version, name, style="400Regular"):
            folder = fetch(package, version, work)
            (HERE / f"OFL-{name}.txt").write_bytes((folder / "LICENSE_FONT").read_bytes())
            return folder / style / f"{name}_{style}.ttf"

        bitter = full("bitter", "0.4.2", "Bitter")
        latin = cut(bitter, "Bitter-Regular.ttf.gz", LETTERS, figures=True)
        cut(bitter.parent.parent / "600SemiBold/Bitter_600SemiBold.ttf", "Bitter-SemiBold.ttf.gz", LETTERS, figures=True)
        cut(full("noto-serif", "0.4.2", "NotoSerif"), "NotoSerif-Regular.ttf.gz", (LETTERS | GREEK) - latin)
        cut(full("noto-sans-hebrew", "0.4.1", "NotoSansHebrew"), "NotoSansHebrew-Regular.ttf.gz", HEBREW)
        cut(full("noto-sans-arabic", "0.4.3", "NotoSansArabic"), "NotoSansArabic-Regular.ttf.gz", ARABIC)
        japanese = cut(full("noto-sans-jp", "0.4.3", "NotoSansJP"), "NotoSansJP-Regular.ttf.gz", KANA | HAN)
        cut(full("noto-sans-sc", "0.4.3", "NotoSansSC"), "NotoSansSC-Regular.ttf.gz", CHINESE - japanese)
        cut(full("noto-sans-kr", "0.4.3", "NotoSansKR"), "NotoSansKR-Regular.ttf.gz", HANGUL)
        cut(full("noto-sans-armenian", "0.4.2", "NotoSansArmenian"), "NotoSansArmenian-Regular.ttf.gz", ARMENIAN)
        cut(full("noto-sans-georgian", "0.4.3", "NotoSansGeorgian"), "NotoSansGeorgian-Regular.ttf.gz", GEORGIAN)
        cut(full("noto-sans-thai", "0.4.2", "NotoSansThai"), "NotoSansThai-Regular.ttf.gz", THAI | set(RAISED.values()), tones=True)


main()
