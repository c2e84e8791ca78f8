"""Cut the fonts that MigDesk carries out of their sources.

    python packaging/build_fonts.py SOURCES resources/fonts

``SOURCES`` is a folder that holds, at any depth, the files named in ``CUTS``. They are those of
the npm packages ``@fontsource/firago`` 5.3.0, ``@expo-google-fonts/noto-sans`` 0.4.2,
``@expo-google-fonts/noto-sans-armenian`` 0.4.2 and ``@expo-google-fonts/noto-sans-symbols-2``
0.4.1 (``npm pack NAME`` and unpack). The same sources give the same bytes.

What is done to them, and why:

- They are cut to the scripts that the page can set. Hebrew, Devanagari and Thai are not tried on
  it; without them in the font a text in these scripts is refused by name instead of being printed
  wrong.
- Arabic is a cut of its own, since few documents need it. It alone keeps the features that give a
  letter the form it has between its neighbours.
- Hinting goes: every document embeds it again, and no printer or screen of today uses it.
- Their names change: the licence of FiraGO reserves the name "Fira" for the original.
- Figures of one width are made the ordinary figures of the "Tab" cuts, because a PDF made here
  cannot switch on features of a font.
- The pairs of the headline face that need it are kerned in a plain ``kern`` table, which can be
  read without a shaping library.
"""

import argparse
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables._k_e_r_n import KernTable_format_0
from fontTools.ttLib.tables.otBase import USE_HARFBUZZ_REPACKER

FIRA_TEXT = (
    *range(0x0020, 0x0530),
    *range(0x10A0, 0x1100),
    *range(0x1D00, 0x2000),
    *range(0x2000, 0x2800),
    *range(0x2C60, 0x2C80),
    *range(0xA700, 0xA800),
)
FIRA_TABLE = (
    *range(0x0020, 0x0250),
    *range(0x0400, 0x0530),
    *range(0x10D0, 0x1100),
    *range(0x2000, 0x2070),
    *range(0x20A0, 0x20D0),
    *(0x2116, 0x2122, 0x2212),
)
ARMENIAN = (*range(0x0530, 0x0590), *range(0xFB13, 0xFB18))
ARABIC = tuple(range(0x0600, 0x0700))
MORE = (
    *range(0x0180, 0x0530),
    *range(0x1C80, 0x1C90),
    *range(0x1D00, 0x2200),
    *range(0x2C60, 0x2C80),
    *range(0x2DE0, 0x2E60),
    *range(0xA640, 0xA6A0),
    *range(0xA700, 0xA800),
    *range(0xAB30, 0xAB70),
)
SIGNS = (*range(0x2190, 0x2400), *range(0x25A0, 0x2800), *range(0x2B00, 0x2C00))

UNSEEN = frozenset({*range(0x200B, 0x2010), *range(0x2028, 0x202F), *range(0x2060, 0x2070)})
"""Line ends, joiners and changes of direction: the page acts on them and prints none."""

FEATURES = ("kern", "mark", "mkmk", "ccmp", "locl")
"""What moves and joins marks, for the screen."""

JOINING = ("init", "medi", "fina", "rlig", "calt", "liga")

MARKS = (
    *range(0x0021, 0x0041),
    *(0x00AB, 0x00BB, 0x2013, 0x2014, 0x2018, 0x2019, 0x201A, 0x201C, 0x201D, 0x201E, 0x2026),
)
BLANKS = frozenset({0x0020, 0x00A0})
"""In every cut, so that a phrase of several words stays in one font."""

KERNED = (
    (*range(0x0041, 0x007F), *range(0x00C0, 0x0100), *MARKS),
    (*range(0x0410, 0x0450), *MARKS),
    (*range(0x10D0, 0x10F1), *MARKS),
)
"""Letters of different scripts hardly ever meet in a word."""
LEAST_KERN = 8
"""Pairs that move by less, in thousandths of the type size, are not worth their bytes."""


@dataclass(frozen=True)
class Cut:
    """One font to make: from which file, under which name, with which characters."""

    source: str
    family: str
    style: str
    characters: tuple[int, ...]
    tabular: bool = False
    joined: bool = False
    """Its letters join: what gives them their forms is kept."""

    kerned: bool = False
    beside: str = ""
    """A cut already made; what it covers is left out of this one."""

    @property
    def postscript_name(self) -> str:
        """Return the name that documents carry, which is also the name of the file."""
        return f"{self.family}-{self.style}".replace(" ", "")


CUTS = (
    Cut("firago-latin-400-normal.woff", "MigDesk Text", "Regular", FIRA_TEXT),
    Cut("firago-latin-500-normal.woff", "MigDesk Text", "Medium", FIRA_TEXT),
    Cut("firago-latin-600-normal.woff", "MigDesk Text", "SemiBold", FIRA_TEXT, kerned=True),
    Cut("firago-latin-400-italic.woff", "MigDesk Text", "Italic", FIRA_TEXT),
    Cut("firago-latin-600-italic.woff", "MigDesk Text", "SemiBold Italic", FIRA_TEXT),
    Cut("firago-latin-400-normal.woff", "MigDesk Text Tab", "Regular", FIRA_TABLE, tabular=True),
    Cut("firago-latin-600-normal.woff", "MigDesk Text Tab", "SemiBold", FIRA_TABLE, tabular=True),
    Cut("firago-latin-400-normal.woff", "MigDesk Text Arabic", "Regular", ARABIC, joined=True),
    Cut("firago-latin-600-normal.woff", "MigDesk Text Arabic", "SemiBold", ARABIC, joined=True),
    Cut("NotoSansArmenian_400Regular.ttf", "MigDesk Text Armenian", "Regular", ARMENIAN),
    Cut("NotoSansArmenian_600SemiBold.ttf", "MigDesk Text Armenian", "SemiBold", ARMENIAN),
    Cut(
        "NotoSans_400Regular.ttf",
        "MigDesk Text More",
        "Regular",
        MORE,
        beside="MigDeskText-Regular",
    ),
    Cut(
        "NotoSans_600SemiBold.ttf",
        "MigDesk Text More",
        "SemiBold",
        MORE,
        beside="MigDeskText-Regular",
    ),
    Cut(
        "NotoSansSymbols2_400Regular.ttf",
        "MigDesk Text Signs",
        "Regular",
        SIGNS,
        beside="MigDeskText-Regular",
    ),
)


def build(cut: Cut, sources: Path, target: Path) -> Path:
    """Make one font and return where it stands."""
    font = TTFont(next(sources.rglob(cut.source)), recalcTimestamp=False)
    font.flavor = None
    font.cfg[USE_HARFBUZZ_REPACKER] = False  # whether HarfBuzz is installed must not matter
    pairs = {}
    for script in KERNED if cut.kerned else ():
        pairs |= dict(kerning(font, script))
    if cut.tabular:
        make_tabular(font)
    taken = set(TTFont(target / f"{cut.beside}.ttf").getBestCmap()) if cut.beside else set()
    features = [*FEATURES, *(JOINING if cut.joined else ())]
    subset(font, (set(cut.characters) - UNSEEN - taken) | BLANKS, features)
    if pairs:
        font["kern"] = kern_table(pairs)
    rename(font, cut)
    path = target / f"{cut.postscript_name}.ttf"
    font.save(path)
    return path


def subset(font: TTFont, characters: Iterable[int], features: Sequence[str]) -> None:
    """Cut ``font`` to ``characters``; keep ``features`` alone of what moves and replaces glyphs."""
    options = Options(
        layout_features=features,
        hinting=False,
        notdef_outline=True,
        name_IDs=["*"],
        drop_tables=["DSIG", "STAT", "gasp"],
    )
    cutter = Subsetter(options)
    cutter.populate(unicodes=characters)
    cutter.subset(font)


def make_tabular(font: TTFont) -> None:
    """Let every character name the glyph that the feature ``tnum`` would put in its place."""
    table = font["GSUB"].table
    instead: dict[str, str] = {}
    for record in table.FeatureList.FeatureRecord:
        if record.FeatureTag == "tnum":
            for subtable in lookups(table, record.Feature.LookupListIndex):
                instead.update(getattr(subtable, "mapping", {}))
    for cmap in font["cmap"].tables:
        for code, glyph in cmap.cmap.items():
            cmap.cmap[code] = instead.get(glyph, glyph)


def kerning(font: TTFont, codes: Iterable[int]) -> Iterator[tuple[tuple[str, str], int]]:
    """Yield the pairs of glyphs that the font's ``kern`` feature moves, and by how much."""
    table = font["GPOS"].table
    feature = next(r.Feature for r in table.FeatureList.FeatureRecord if r.FeatureTag == "kern")
    cmap = font.getBestCmap()
    glyphs = [cmap[code] for code in codes if code in cmap]
    for left in glyphs:
        applicable = [
            [subtable for subtable in group if left in subtable.Coverage.glyphs]
            for group in grouped(table, feature.LookupListIndex)
        ]
        for right in glyphs:
            value = sum(first_value(group, left, right) for group in applicable)
            if abs(value) >= LEAST_KERN:
                yield (left, right), value


def first_value(subtables: Iterable[Any], left: str, right: str) -> int:
    """Return what the first subtable that speaks of the pair says."""
    for subtable in subtables:
        if subtable.Format == 1:
            records = subtable.PairSet[subtable.Coverage.glyphs.index(left)].PairValueRecord
            for record in records:
                if record.SecondGlyph == right:
                    return getattr(record.Value1, "XAdvance", 0)
        else:
            first = subtable.ClassDef1.classDefs.get(left, 0)
            second = subtable.ClassDef2.classDefs.get(right, 0)
            value = subtable.Class1Record[first].Class2Record[second].Value1
            return getattr(value, "XAdvance", 0)
    return 0


def grouped(table: Any, indexes: Iterable[int]) -> Iterator[list[Any]]:  # noqa: ANN401 -- fontTools builds its table classes at run time
    """Yield the pair subtables of each lookup."""
    for index in indexes:
        yield [one for one in lookups(table, [index]) if type(one).__name__ == "PairPos"]


def lookups(table: Any, indexes: Iterable[int]) -> Iterator[Any]:  # noqa: ANN401 -- as above
    """Yield the subtables of the lookups, out of their extension wrappers."""
    for index in indexes:
        for subtable in table.LookupList.Lookup[index].SubTable:
            yield getattr(subtable, "ExtSubTable", subtable)


def kern_table(pairs: dict[tuple[str, str], int]) -> Any:  # noqa: ANN401 -- as above
    """Return a ``kern`` table of the simplest format."""
    part = KernTable_format_0()
    part.coverage = 1
    part.apple = False
    part.kernTable = pairs
    table = newTable("kern")
    table.version = 0
    table.kernTables = [part]
    return table


def rename(font: TTFont, cut: Cut) -> None:
    """Replace every name record; the copyright, the version and the licence stay.

    Weights other than regular and bold are families of their own for programs that know four
    styles only (records 1 and 2); 16 and 17 join them again.
    """
    old = font["name"]
    keep = {number: old.getDebugName(number) for number in (0, 5, 13, 14)}
    weight, _, slant = cut.style.partition(" ")
    four_styles = weight in {"Regular", "Italic"}
    records = {
        **keep,
        1: cut.family if four_styles else f"{cut.family} {weight}",
        2: cut.style if four_styles else slant or "Regular",
        3: f"{keep[5]}; {cut.postscript_name}",
        4: f"{cut.family} {cut.style}",
        6: cut.postscript_name,
    }
    if not four_styles:
        records |= {16: cut.family, 17: cut.style}
    old.names = []
    for number, text in sorted(records.items()):
        old.setName(text, number, 3, 1, 0x409)


def main(arguments: list[str]) -> int:
    """Build every cut."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("sources", type=Path)
    parser.add_argument("target", type=Path)
    options = parser.parse_args(arguments)
    for cut in CUTS:
        path = build(cut, options.sources, options.target)
        sys.stdout.write(f"{path} {path.stat().st_size:,} bytes\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
