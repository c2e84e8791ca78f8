"""What is typed in one language is said in another, where it is known."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migdesk.text.equivalents import Equivalents, delivered

OURS = (
    {"en": "Main hall", "ka": "დიდი დარბაზი"},
    {"en": "academia", "ka": "უნივერსიტეტები"},
    {"en": "return"},
    {"ka": " ", "en": "skills"},
)
KNOWN = Equivalents((*OURS, *delivered()))


@pytest.mark.parametrize(
    ("typed", "language", "said"),
    [
        ("Main hall", "ka", "დიდი დარბაზი"),
        (" main  HALL ", "ka", "დიდი დარბაზი"),
        ("დიდი დარბაზი", "en", "Main hall"),
        ("ᲓᲘᲓᲘ ᲓᲐᲠᲑᲐᲖᲘ", "en", "Main hall"),
        ("Civil society", "ka", "სამოქალაქო საზოგადოება"),
        ("სამოქალაქო საზოგადოება", "en", "civil society"),
        ("civil society", "ka", "სამოქალაქო საზოგადოება"),
        ("any use", "ka", "ნებისმიერი გამოყენება"),
        ("academia", "ka", "უნივერსიტეტები"),
        ("Civil Society", "en", "Civil Society"),
        ("return", "ka", "return"),
        ("skills", "ka", "skills"),
        ("care work", "ka", "care work"),
        ("Main hall", "ru", "Main hall"),
        ("", "ka", ""),
    ],
)
def test_a_word_is_said_in_the_language_where_it_is_known(
    typed: str, language: str, said: str
) -> None:
    assert KNOWN.said(typed, language) == said


def test_what_comes_with_the_program_is_named_in_each_of_its_languages() -> None:
    assert {frozenset(names) for names in delivered()} == {frozenset({"en", "ka", "ru"})}
    english = [names["en"] for names in delivered()]
    assert len(set(english)) == len(english) > 10


def test_a_capital_is_kept_where_the_other_language_has_one() -> None:
    known = Equivalents([{"en": "private sector", "ru": "частный сектор"}])
    assert known.said("Private sector", "ru") == "Частный сектор"
    assert known.said("private sector", "ru") == "частный сектор"


@given(st.text(max_size=12), st.sampled_from(["en", "ka", "ru"]))
def test_whatever_is_typed_is_said_somehow(typed: str, language: str) -> None:
    assert bool(KNOWN.said(typed, language)) == bool(typed.strip())
    assert Equivalents([]).said(typed, language) == typed.strip()
