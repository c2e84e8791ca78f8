"""Text measured and broken into lines."""

from collections.abc import Iterable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migdesk.documents.pdf.fonts import Face
from migdesk.documents.pdf.lines import Extent, Ruler, Span, measure, measured, shortened

INK = (0.0, 0.0, 0.0)
TEXTS = st.text(st.sampled_from("abcd efg hij \u00a0—-/.✓Հქრთულისა\u00ad\u200bW"), max_size=200)


def ruler(text: str, face: Face = Face.REGULAR, *, kerned: bool = False) -> Ruler:
    (found,) = measure((Span(text, face, INK),), kerned=kerned)
    return found


def lines(text: str, width: float, ragged: float = 1) -> list[str]:
    found = ruler(text)
    return [shown(found, extent) for extent in found.fill(width, ragged)]


def shown(found: Ruler, extent: Extent) -> str:
    text = found.text[extent.start : extent.end]
    end = "-" if text.endswith("\u00ad") else ""
    return text.replace("\u00ad", "") + end


@given(TEXTS, st.integers(400, 20_000), st.sampled_from([0.12, 1.0]))
def test_lines_are_the_whole_text_and_fit(text: str, width: int, ragged: float) -> None:
    for found in measure((Span(text, Face.REGULAR, INK),), kerned=False):
        extents = list(found.fill(width, ragged))
        assert (extents[0].start, extents[-1].end) == (found.start, found.end)
        for extent in extents:
            filled = found.places[extent.end] - found.places[extent.start]
            divided = extent.joined and found.text[: extent.end].endswith("\u00ad")
            hyphen = found.hyphen if divided else 0
            # A single character may be wider than the line; it is printed all the same.
            assert filled + hyphen <= width + 1e-3 or extent.end - extent.start == 1
        for one, following in pairwise(extents):
            assert found.text[one.end : following.start].strip(" \u00a0\u200b") == ""
            assert following.start > one.start


@given(TEXTS)
def test_a_line_that_fits_is_one_line(text: str) -> None:
    for found in measure((Span(text, Face.REGULAR, INK),), kerned=False):
        width = found.places[found.end] - found.places[found.start]
        assert list(found.fill(width, 1)) == [Extent(found.start, found.end)]


def test_lines_are_filled_one_after_the_other() -> None:
    width = measured("aaa bbb", Face.REGULAR)
    assert lines("aaa bbb ccccc ddddd e fffff", width) == [
        "aaa bbb",
        "ccccc",
        "ddddd",
        "e\u00a0fffff",
    ]


def test_a_word_longer_than_the_line_is_broken_anywhere() -> None:
    assert lines("cccccccc", measured("ccc", Face.REGULAR)) == ["ccc", "ccc", "cc"]


@pytest.mark.parametrize("ragged", [0.12, 1.0])
def test_a_word_is_divided_only_where_the_line_would_be_short(ragged: float) -> None:
    word = "თანამშრომლობისთვის"
    width = measured(f"{word} თანამ-", Face.REGULAR)
    found = lines(f"{word} {word} {word} ბოლო და კიდევ ბოლო", width, ragged)
    assert any(line.endswith("-") for line in found) == (ragged < 1)


def test_a_word_longer_than_the_line_is_divided_in_any_case() -> None:
    word = "თანამშრომლობისთვის"
    width = measured("თანამშრომ-", Face.REGULAR)
    assert lines(word, width) == ["თანამშრომ-", "ლობისთვის"]


def test_a_soft_hyphen_that_was_typed_is_a_place_to_divide() -> None:
    width = measured("extra-", Face.REGULAR)
    assert lines("extra\u00adordinary", width)[0] == "extra-"


def test_an_address_is_broken_at_its_joints() -> None:
    width = measured("https://alazanigardens.example/pr", Face.REGULAR)
    assert lines("https://alazanigardens.example/press", width) == [
        "https://alazanigardens.example/",
        "press",
    ]


def test_an_unbreakable_space_gives_way_before_a_word_is_broken() -> None:
    width = measured("180 000 ლარი", Face.REGULAR)
    assert lines("180\u00a0000\u00a0ლარი\u00a0შემოსავალი", width)[0] == "180\u00a0000\u00a0ლარი"


def test_what_was_bound_is_parted_before_a_word_is_divided() -> None:
    width = measured("მონახულებული", Face.REGULAR)
    assert lines("მონახულებული სოფელი", width) == ["მონახულებული", "სოფელი"]


def test_an_accent_stays_on_its_letter() -> None:
    width = measured("xx", Face.REGULAR)
    found = lines("x\u030cx\u030cx\u030cx\u030c", width)
    assert found == ["x\u030cx\u030c", "x\u030cx\u030c"]


def test_lines_can_be_made_even() -> None:
    found = ruler("Seed library opens in Sighnaghi with four hundred local varieties of wheat")
    width = found.places[found.end] * 0.6
    filled = [end - start for start, end in spans(found, found.fill(width, 1))]
    even = [end - start for start, end in spans(found, found.balanced(width))]
    assert len(even) == len(filled)
    assert max(even) <= max(filled)
    assert max(even) - min(even) < max(filled) - min(filled)


def spans(found: Ruler, extents: Iterable[Extent]) -> list[tuple[float, float]]:
    return [(found.places[one.start], found.places[one.end]) for one in extents]


@given(TEXTS, st.integers(400, 20_000))
def test_even_lines_are_as_many_and_no_wider(text: str, width: int) -> None:
    for found in measure((Span(text, Face.REGULAR, INK),), kerned=False):
        filled, even = tuple(found.fill(width, 1)), found.balanced(width)
        assert len(even) == len(filled)
        assert (even[0].start, even[-1].end) == (filled[0].start, filled[-1].end)


def test_line_feeds_cut_a_text_and_empty_lines_vanish() -> None:
    spans_ = (Span("one\n\n two", Face.REGULAR, INK), Span(" \nthree", Face.MEDIUM, INK))
    found = measure(spans_, kerned=False)
    assert [one.text[one.start : one.end] for one in found] == ["one", "two", "three"]


def test_a_text_without_words_has_no_line() -> None:
    assert measure((Span(" \n ", Face.REGULAR, INK),), kerned=False) == ()
    assert measure((), kerned=False) == ()


def test_what_belongs_together_is_bound_across_spans() -> None:
    (found,) = measure(
        (Span("it took 14", Face.SEMIBOLD, INK), Span(" months of work", Face.REGULAR, INK)),
        kerned=False,
    )
    assert found.text == "it took 14\u00a0months of\u00a0work"


def test_kerning_moves_letters_together() -> None:
    plain, kerned = ruler("To AV", Face.SEMIBOLD), ruler("To AV", Face.SEMIBOLD, kerned=True)
    assert plain.places[-1] - kerned.places[-1] == 55 + 17


def test_a_long_text_takes_time_in_proportion() -> None:
    found = ruler("word " * 20_000)
    assert sum(1 for _ in found.fill(30_000, 0.12)) > 1000


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("short", "short"),
        ("two\nlines", "two lines"),
        ("A headline that is longer than the line", "A headline that i…"),
        ("", ""),
    ],
)
def test_a_text_is_shortened_to_a_line(text: str, short: str) -> None:
    assert shortened(text, Face.REGULAR, measured("A headline that is l", Face.REGULAR)) == short


@given(TEXTS, st.integers(1_000, 20_000))
def test_a_shortened_text_fits(text: str, width: int) -> None:
    assert measured(shortened(text, Face.REGULAR, width), Face.REGULAR) <= width


@pytest.mark.parametrize(
    ("text", "longest"),
    [
        ("a longer word", "longer"),
        ("12\u00a0October 2026", "October"),
        ("one\u00adtwo\u00adthree", "three"),
        ("abcdefgh\u00adi", "abcdefgh-"),
        ("word", "word"),
    ],
)
def test_the_longest_word_is_what_no_line_parts_but_by_force(text: str, longest: str) -> None:
    assert ruler(text).longest_word == pytest.approx(measured(longest, Face.REGULAR))


@given(TEXTS)
def test_in_a_line_as_wide_as_the_longest_word_none_is_parted(text: str) -> None:
    for found in measure((Span(text, Face.REGULAR, INK),), kerned=False):
        extents = list(found.fill(found.longest_word + 0.01, 1))
        assert [one for one in extents if one.joined and one.forced] == []


def test_later_lines_are_shorter_where_they_hang() -> None:
    found = ruler("aaa bbb aaa bbb aaa")
    width = measured("aaa bbb", Face.REGULAR) + 1
    filled = [shown(found, extent) for extent in found.fill(width, 1, measured("a", Face.REGULAR))]
    assert filled == ["aaa bbb", "aaa", "bbb", "aaa"]
