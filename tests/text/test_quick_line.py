"""A session typed in one line, with words behind slashes."""

from datetime import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migdesk.text.quick_line import (
    Meaning,
    Piece,
    Problem,
    QuickLine,
    QuickWords,
    read_quick_line,
)
from migdesk.vocabulary import Role, SessionKind

LANGUAGES = ("en", "ka")
WORDS = QuickWords(LANGUAGES)


def read(typed: str, days: int = 2) -> QuickLine:
    return read_quick_line(typed, WORDS, days)


def test_all_of_a_session_is_read_from_one_line() -> None:
    line = read(
        "1515-1630 Return and skills /mod Ann Lee /panel Bo Ray, Cy  Day; დეა /room Blue hall"
        " /day 2 /ka დაბრუნება და უნარები"
    )
    assert line.problem is None
    assert (line.start, line.end) == (time(15, 15), time(16, 30))
    assert line.title == "Return and skills"
    assert line.titles == {"ka": "დაბრუნება და უნარები"}
    assert line.kind is SessionKind.PANEL
    assert (line.room, line.day) == ("Blue hall", 2)
    assert line.people == (
        (Role.MODERATOR, "Ann Lee"),
        (Role.PANELLIST, "Bo Ray"),
        (Role.PANELLIST, "Cy Day"),
        (Role.PANELLIST, "დეა"),
    )


def test_the_same_in_georgian() -> None:
    typed = "10-11:30 დაბრუნება /მოდ ანა ლი /პანელი ბო რეი /დარბაზი ლურჯი /დღე 1 /en Return"
    line = read(typed)
    assert line.problem is None
    assert line.titles == {"en": "Return"}
    assert (line.kind, line.room, line.day) == (SessionKind.PANEL, "ლურჯი", 1)
    assert line.people == ((Role.MODERATOR, "ანა ლი"), (Role.PANELLIST, "ბო რეი"))


def test_a_title_behind_its_language_is_enough() -> None:
    line = read("10-11:30 /theme /ka დაბრუნება")
    assert line.problem is None
    assert (line.title, line.titles) == ("", {"ka": "დაბრუნება"})


@pytest.mark.parametrize(
    ("said", "kind", "people"),
    [
        ("", None, ()),
        ("/open", SessionKind.OPENING, ()),
        ("/open Ann Lee", SessionKind.OPENING, ((Role.OPENING_REMARKS, "Ann Lee"),)),
        ("/key Ann Lee /mod Bo", SessionKind.KEYNOTE, None),
        ("/mod Bo /high", SessionKind.HIGH_LEVEL_PANEL, ((Role.MODERATOR, "Bo"),)),
        ("/Break", SessionKind.BREAK, ()),
        ("/QA", SessionKind.QUESTIONS, ()),
        ("/high-level Ann", SessionKind.HIGH_LEVEL_PANEL, ((Role.PANELLIST, "Ann"),)),
        ("/chair Ann, /panel", SessionKind.PANEL, ((Role.CHAIR, "Ann"),)),
    ],
)
def test_kinds_and_roles(
    said: str, kind: SessionKind | None, people: tuple[tuple[Role, str], ...] | None
) -> None:
    line = read(f"9-10 Title {said}")
    assert line.problem is None
    assert line.kind is kind
    if people is not None:
        assert line.people == people


@pytest.mark.parametrize(
    ("typed", "problem", "piece"),
    [
        ("", Problem.NO_HOURS, ""),
        ("Opening", Problem.NO_HOURS, ""),
        ("12 months on", Problem.NO_END, "12"),
        ("09:30-25:00 Opening", Problem.NO_SUCH_HOUR, "09:30-25:00 "),
        ("09:75-10:00 Opening", Problem.NO_SUCH_HOUR, "09:75-10:00 "),
        ("11:00-10:15 Panel", Problem.ENDS_FIRST, "11:00-10:15 "),
        ("11:00-11:00 Panel", Problem.ENDS_FIRST, "11:00-11:00 "),
        ("11:00-12:00", Problem.NO_TITLE, ""),
        ("11:00-12:00 /break", Problem.NO_TITLE, ""),
        ("11-12 Panel /moderater Ann /room B", Problem.UNKNOWN_WORD, "/moderater Ann "),
        ("11-12 Panel /mod", Problem.NOTHING_AFTER, "/mod"),
        ("11-12 Panel /mod ,;", Problem.NOTHING_AFTER, "/mod ,;"),
        ("11-12 Panel /room /mod Ann", Problem.NOTHING_AFTER, "/room "),
        ("11-12 Coffee /break Ann", Problem.NOBODY_HERE, "/break Ann"),
        ("11-12 Panel /day 3", Problem.NO_SUCH_DAY, "/day 3"),
        ("11-12 Panel /day two", Problem.NO_SUCH_DAY, "/day two"),
        ("11-12 Panel /room A /room B", Problem.TWICE, "/room B"),
        ("11-12 Panel /ka ა /ka ბ", Problem.TWICE, "/ka ბ"),
    ],
)
def test_what_cannot_be_read_says_why_and_where(typed: str, problem: Problem, piece: str) -> None:
    wrong = read(typed).problem
    assert wrong is not None
    assert wrong.problem is problem
    assert typed[wrong.start : wrong.end] == piece


@pytest.mark.parametrize(
    "title", ["and/or", "Return / skills", "24/7 help", "Q/A", "Skills 10/2026 /", "a /2 b"]
)
def test_an_ordinary_slash_belongs_to_the_title(title: str) -> None:
    line = read(f"9-10 {title}")
    assert (line.title, line.problem) == (title, None)


def test_known_words_are_proposed_as_they_begin() -> None:
    assert WORDS.beginning_with("mod") == ("mod", "moderator")
    assert WORDS.beginning_with("მოდ") == ("მოდ", "მოდერატორი")
    assert WORDS.beginning_with("zz") == ()


def test_a_further_language_is_a_further_tag() -> None:
    line = read_quick_line("9-10 Title /hy Վերադարձ", QuickWords((*LANGUAGES, "hy")))
    assert line.titles == {"hy": "Վերադարձ"}


@given(st.text(alphabet="0159-:/ ,;modpanelrkaდღე\u00ad", max_size=60) | st.text(max_size=40))
def test_the_pieces_cover_any_line_from_end_to_end(typed: str) -> None:
    line = read(typed)
    spots = [(piece.start, piece.end) for piece in line.pieces]
    assert spots[0][0] == 0
    assert all(before[1] <= after[0] for before, after in pairwise(spots))
    assert all(0 <= start <= end <= len(typed) for start, end in spots)
    assert line.problem is not None or (line.start is not None and line.title != "")
    assert {type(piece) for piece in line.pieces} == {Piece}
    assert line.pieces[0].meaning is Meaning.HOURS
