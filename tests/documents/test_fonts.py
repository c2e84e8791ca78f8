"""The fonts that come with the program: names, coverage, who steps in for whom."""

import unicodedata
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont
from hypothesis import given
from hypothesis import strategies as st

from migdesk.base.resources import resource
from migdesk.documents.errors import MissingGlyph, MissingGlyphs
from migdesk.documents.fonts import require_glyphs
from migdesk.documents.pdf.fonts import (
    FALLBACK,
    CharacterMissing,
    Face,
    Kerning,
    font,
    runs,
    uncovered,
)
from migdesk.documents.typography import cleaned

FILES = sorted(resource("fonts").glob("*.ttf"))
GEORGIAN = range(0x10D0, 0x10FB)
ARMENIAN = (*range(0x0531, 0x0557), *range(0x0561, 0x0588))
SIGNS = "№₾₼€£$¢«»“”„‚‘’–—…•·×÷±≤≥≠−→✓✔▪■●★☎✉½¼¾‰°©®™§¶†‡\u2009\u00a0"
LANGUAGES = {
    "az": "AaBbCcÇçDdEeƏəFfGgĞğHhXxIıİiJjKkQqLlMmNnOoÖöPpRrSsŞşTtUuÜüVvYyZz",
    "fr": "ÀàÂâÆæÇçÉéÈèÊêËëÎîÏïÔôŒœÙùÛûÜüŸÿ",
    "pl": "ĄąĆćĘęŁłŃńÓóŚśŹźŻż",
    "ro": "ĂăÂâÎîȘșȚț",
    "ru": "АаБбВвГгДдЕеЁёЖжЗзИиЙйКкЛлМмНнОоПпРрСсТтУуФфХхЦцЧчШшЩщЪъЫыЬьЭэЮюЯя",
    "tr": "ÇçĞğIıİiÖöŞşÜü",
    "uk": "ҐґЄєІіЇї",
    "ar": "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئةى\u0640٠١٢٣٤٥٦٧٨٩،؛؟٪٫٬",
    "vowels of ar": "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652",
    "el": "ΑαΒβΓγΔδΕεΖζΗηΘθΙιΚκΛλΜμΝνΞξΟοΠπΡρΣσςΤτΥυΦφΧχΨψΩωάέήίόύώ",
}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_font_bears_our_name_and_its_makers_copyright(path: str) -> None:
    names = TTFont(path)["name"]
    shown = [names.getDebugName(number) or "" for number in (1, 3, 4, 6, 16)]
    assert [name for name in shown if "fira" in name.lower() or "noto" in name.lower()] == []
    assert shown[3] == path.stem
    assert "opyright" in names.getDebugName(0)
    assert "SIL Open Font License" in names.getDebugName(13)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_what_is_kept_of_a_font_is_what_its_file_says(path: Path) -> None:
    file, face = TTFont(path), font(path.stem).embedded.face
    metrics = [file["hmtx"][name] for name in file.getGlyphOrder()]
    pairs = [(width, bearing & 0xFFFF) for width, bearing in metrics]
    assert list(face.hmetrics) == pairs
    assert (face.hmetrics[-1], face.hmetrics[1:3]) == (pairs[-1], pairs[1:3])
    assert list(face.glyphPos) == list(file["loca"])


def test_each_source_of_fonts_has_its_licence_beside_it() -> None:
    licences = {path.name for path in resource("fonts").glob("OFL-*.txt")}
    assert licences == {
        "OFL-FiraGO.txt",
        "OFL-NotoSans.txt",
        "OFL-NotoSansArmenian.txt",
        "OFL-NotoSansSymbols2.txt",
    }


def test_every_font_file_is_used() -> None:
    named = {*Face, *(name for chain in FALLBACK.values() for name in chain)}
    assert {path.stem for path in FILES} == {str(name) for name in named}


@pytest.mark.parametrize("face", Face)
def test_every_face_prints_every_language_we_know_of(face: Face) -> None:
    texts = ["".join(map(chr, GEORGIAN)), "".join(map(chr, ARMENIAN)), SIGNS, *LANGUAGES.values()]
    for text in texts:
        assert [text[start:end] for _, start, end in runs(text, face)]


@pytest.mark.parametrize("face", Face)
def test_georgian_and_latin_are_of_the_face_itself(face: Face) -> None:
    own = {chr(code) for code in (*range(0x20, 0x7F), *range(0x10D0, 0x10F1))}
    assert own <= font(face).widths.keys()


def covered(face: Face) -> set[str]:
    return {letter for name in (face, *FALLBACK[face]) for letter in font(name).widths}


@pytest.mark.parametrize("face", Face)
def test_each_face_and_its_fallbacks_cover_the_same(face: Face) -> None:
    assert covered(face) >= covered(Face.REGULAR)


def test_scripts_that_are_not_tried_are_not_covered() -> None:
    letters = [chr(code) for code in (0x05D0, 0x0915, 0x0E01, 0x4E2D, 0xAC00, 0x1F600)]
    assert uncovered(letters) == set(letters)


def test_a_run_goes_to_who_has_the_letters() -> None:
    text = "on ✓ Հայ բառ ქართული"
    found = [(used.name, text[start:end]) for used, start, end in runs(text, Face.SEMIBOLD)]
    assert found == [
        ("MigDeskText-SemiBold", "on "),
        ("MigDeskTextSigns-Regular", "✓ "),
        ("MigDeskTextArmenian-SemiBold", "Հայ բառ "),
        ("MigDeskText-SemiBold", "ქართული"),
    ]


@given(st.text(st.sampled_from("ab ✓▪Հայ₼\u00ad\u200b\u00a0ქ "), max_size=30))
def test_runs_are_the_whole_text_in_order(text: str) -> None:
    found = list(runs(text, Face.ITALIC))
    assert "".join(text[start:end] for _, start, end in found) == text
    assert all(set(text[start:end]) <= used.widths.keys() for used, start, end in found)


def test_a_letter_nobody_has_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(CharacterMissing):
        list(runs("a\u4e2d", Face.REGULAR))


def test_missing_glyphs_are_found_field_by_field() -> None:
    with pytest.raises(MissingGlyphs) as caught:
        require_glyphs([("one", "fine"), ("two", "a\u4e2db"), ("three", "\U0001f600")])
    assert caught.value.places == (
        MissingGlyph("two", "\u4e2d", 1),
        MissingGlyph("three", "\U0001f600", 0),
    )
    assert [str(place) for place in caught.value.places] == [
        "U+4E2D in two at 1",
        "U+1F600 in three at 0",
    ]


def test_texts_that_can_be_printed_are_let_through() -> None:
    require_glyphs([("one", "ა\nb\tc\x00\u202e\ud800"), ("two", ""), ("three", "ᲐᲑ")])


@given(st.characters())
def test_a_character_is_printed_or_found_missing(character: str) -> None:
    """Some are printed as others: forms of Arabic letters as the letters they are."""
    printed = cleaned(character)
    if not uncovered(set(printed)):
        cut = [printed[start:end] for _, start, end in runs(printed, Face.SEMIBOLD_ITALIC)]
        assert "".join(cut) == printed
    elif unicodedata.category(character) not in {"Cc", "Cf", "Cs"}:
        with pytest.raises(MissingGlyphs):
            require_glyphs([("text", character)])


def test_only_the_headline_face_is_kerned() -> None:
    assert [face for face in Face if font(face).kerning] == [Face.SEMIBOLD]
    kerning = font(Face.SEMIBOLD).kerning
    assert (kerning["To"], kerning["AV"], kerning.get("nn")) == (-55, -17, None)


def test_kerning_is_found_from_the_first_pair_to_the_last() -> None:
    moves = {"\U0001f600a": 3.0, "AV": -17.0, "To": -55.5, "აბ": 4.0}
    kerning = Kerning(moves)
    assert dict(kerning) == moves
    assert [kerning.get(pair) for pair in ("AA", "Tp", "\U0001f600b")] == [None] * 3
