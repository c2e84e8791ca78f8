"""Which script a text is in, and which language that speaks for."""

import pytest

from migdesk.documents.look import SCALES, Palette, Type
from migdesk.documents.pdf.colours import colour, tint
from migdesk.documents.scripts import language_of, main_script, phrases
from migdesk.documents.sheet import House


@pytest.mark.parametrize(
    ("text", "own", "script"),
    [
        ("Plain English", "Latn", "Latn"),
        ("ქართული ტექსტი", "Latn", "Geor"),
        ("Հայերեն", "Latn", "Armn"),
        ("По-русски", "Latn", "Cyrl"),
        ("Ελληνικά", "Latn", "Grek"),
        ("Plain English", "Geor", "Latn"),
        ("სიღნაღი, ქუჩა 4 · alazanigardens.example", "Geor", "Geor"),
        ("IOM-ის წარმომადგენელი", "Geor", "Geor"),
        ("12:30", "Geor", "Geor"),
        ("", "Latn", "Latn"),
    ],
)
def test_the_script_of_a_text(text: str, own: str, script: str) -> None:
    assert main_script(text, own) == script


@pytest.mark.parametrize(
    ("script", "language"), [("Latn", "en"), ("Geor", "ka"), ("Cyrl", "ru"), ("Armn", ""), ("", "")]
)
def test_the_language_of_a_script_is_one_that_has_words(script: str, language: str) -> None:
    assert language_of(script) == language


@pytest.mark.parametrize(
    ("text", "own", "cut"),
    [
        ("all English", "Latn", [("all English", "")]),
        (
            "the word სახლი is Georgian",
            "Latn",
            [("the word ", ""), ("სახლი", "ka"), (" is Georgian", "")],
        ),
        ("„დიდი სახლი, ეზოთი“.", "Latn", [("„", ""), ("დიდი სახლი, ეზოთი", "ka"), ("“.", "")]),
        ("სახლი house", "Geor", [("სახლი house", "")]),
        ("Հայ words", "Latn", [("Հայ words", "")]),
        ("", "Latn", []),
    ],
)
def test_phrases_in_another_script(text: str, own: str, cut: list[tuple[str, str]]) -> None:
    assert [(text[start:end], language) for start, end, language in phrases(text, own)] == cut


def test_a_script_without_sizes_of_its_own_has_those_of_latin() -> None:
    palette = Palette.of(House("x"))
    assert set(SCALES) == {"Latn", "Geor"}
    assert Type.of("Armn", palette) == Type.of("Latn", palette)
    assert Type.of("Geor", palette).body.size == 9.9


def test_white_gives_way_faster_than_type() -> None:
    palette = Palette.of(House("x"))
    loose, tight = Type.of("Latn", palette), Type.of("Latn", palette, 0.96)
    assert tight.body.size == pytest.approx(0.96 * loose.body.size)
    assert tight.headline == loose.headline
    assert tight.unit == pytest.approx((1 - 2.2 * 0.04) * loose.unit)


def test_an_office_has_its_own_colours() -> None:
    palette = Palette.of(House("x", accent="#102030", warning="#FF0000"))
    assert palette.accent == (16 / 255, 32 / 255, 48 / 255)
    assert palette.warning == (1, 0, 0)
    assert palette.warning_tint == pytest.approx((1, 0.91, 0.91))


@pytest.mark.parametrize("code", ["", "red", "#FFF", "#GGGGGG", "0A5C66", "#0A5C66 "])
def test_what_is_no_colour_is_refused(code: str) -> None:
    with pytest.raises(ValueError, match=f"^{code}$"):
        colour(code)


def test_text_in_a_colour_can_be_read_on_its_tint() -> None:
    for code in ("#0A5C66", "#A63C1C"):
        assert contrast(colour(code), tint(colour(code))) > 4.5


def contrast(one: tuple[float, ...], other: tuple[float, ...]) -> float:
    """Return the contrast of two colours as WCAG 2 reckons it."""

    def light(parts: tuple[float, ...]) -> float:
        linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    bright, dark = sorted((light(one), light(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)
