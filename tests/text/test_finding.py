"""Looking for words: what counts as the same, and what becomes of the look of what is replaced."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migdesk.text.blocks import Run
from migdesk.text.finding import Wanted, in_place, overlaps, places, replaced
from migdesk.text.normal import normal_runs

TEXTS = st.text("aAßſİ sS'’“\"\u00a0\u00ad\u0301ა\u1c90Дд-\u2011😀", max_size=30)


def found(text: str, words: str, *, match_case: bool = False, whole: bool = False) -> list[str]:
    wanted = Wanted(words, match_case=match_case, whole_words=whole)
    return [text[start:end] for start, end in places(text, wanted)]


@pytest.mark.parametrize(
    ("text", "words", "there"),
    [
        ("The Mission and the mission", "mission", ["Mission", "mission"]),
        ("Молдова и МОЛДОВА", "молдова", ["Молдова", "МОЛДОВА"]),
        ("თბილისი, თბილისში", "თბილის", ["თბილის", "თბილის"]),
        ("თბილისი", "ᲗᲑᲘᲚᲘᲡᲘ", ["თბილისი"]),
        ("Straße, STRASSE", "strasse", ["Straße", "STRASSE"]),
        ("Σίσυφος", "ΣΊΣΥΦΟΣ", ["Σίσυφος"]),
        ("12\u00a0May, 12 May, 12\nMay", "12 May", ["12\u00a0May", "12 May", "12\nMay"]),
        ("12 May", "12\u00a0May", ["12 May"]),
        ("“Yes”, 'no', „კი“", '"', ["“", "”", "„", "“"]),
        ("it’s, it's", "It's", ["it’s", "it's"]),
        ("co\u00adop and co\u200bop", "coop", ["co\u00adop", "co\u200bop"]),
        ("COVID\u201119, COVID-19", "covid-19", ["COVID\u201119", "COVID-19"]),
        ("a  b   c", "  ", ["  ", "  "]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("cafe\u0301 cafe", "cafe", ["cafe"]),
        ("ß", "s", []),
        ("one two", "", []),
        ("one two", "\u00ad", []),
        ("", "a", []),
    ],
)
def test_what_looks_the_same_is_found(text: str, words: str, there: list[str]) -> None:
    assert found(text, words) == there


def test_capitals_are_told_apart_if_that_is_asked_for() -> None:
    text = "Georgia’s georgia"
    assert found(text, "georgia", match_case=True) == ["georgia"]
    assert found(text, "Georgia's", match_case=True) == ["Georgia’s"]


@pytest.mark.parametrize(
    ("text", "words", "there"),
    [
        ("Art of artists, art-house", "art", ["Art", "art"]),
        ("კარი, კარის", "კარი", ["კარი"]),
        ("(the) IOM’s", "iom", ["IOM"]),
        ("a, b", ",", [","]),
        ("10 and 100", "10", ["10"]),
        ("क की", "क", ["क"]),
    ],
)
def test_whole_words_are_no_parts_of_others(text: str, words: str, there: list[str]) -> None:
    assert found(text, words, whole=True) == there


@given(TEXTS, TEXTS, st.booleans(), st.booleans())
def test_places_are_in_order_apart_and_read_as_what_is_wanted(
    text: str, words: str, match_case: bool, whole: bool
) -> None:
    there = places(text, Wanted(words, match_case=match_case, whole_words=whole))
    edges = [0, *(edge for place in there for edge in place), len(text)]
    assert edges == sorted(edges)
    exact = Wanted(words, match_case=match_case)
    assert all(places(text[start:end], exact) == ((0, end - start),) for start, end in there)


@given(st.lists(st.text("ab .", min_size=1, max_size=4), min_size=1, max_size=6))
def test_what_stands_in_a_text_is_found_in_it(words: list[str]) -> None:
    text = "".join(words)
    assert all(found(text, word, match_case=True)[:1] == [word] for word in words)


@given(TEXTS, st.text("aბX", max_size=3), TEXTS)
def test_a_text_is_replaced_as_its_parts_are(text: str, words: str, wanted: str) -> None:
    there = places(text, Wanted(wanted))
    rest, at = [], 0
    for start, end in there:
        rest.append(text[at:start])
        at = end
    joined = words.join([*rest, text[at:]])
    (run,) = normal_runs([Run(joined)]) or (Run(""),)
    assert in_place(text, there, words) == run.text
    half = len(text) // 2
    runs = replaced((Run(text[:half], bold=True), Run(text[half:])), there, words)
    assert "".join(each.text for each in runs) == run.text


def test_words_take_the_look_of_the_first_letter_they_replace() -> None:
    runs = (
        Run("The "),
        Run("Coast", bold=True, href="https://coast.example/"),
        Run(" Guard", italic=True),
        Run(" said"),
    )
    text = "".join(run.text for run in runs)
    made = replaced(runs, places(text, Wanted("coast guard")), "Border Police")
    assert made == (
        Run("The "),
        Run("Border Police", bold=True, href="https://coast.example/"),
        Run(" said"),
    )
    assert replaced(runs, places(text, Wanted("Coast ")), "") == (
        Run("The "),
        Run("Guard", italic=True),
        Run(" said"),
    )


def test_places_overlap_where_they_share_a_character() -> None:
    assert [overlaps((2, 4), [other]) for other in ((0, 2), (0, 3), (3, 9), (4, 5))] == [
        False,
        True,
        True,
        False,
    ]
