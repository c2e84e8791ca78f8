"""Changes of a text, word by word."""

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migdesk.text.differences import Piece, word_differences


def kept(text: str) -> Piece:
    return Piece("kept", text)


def removed(text: str) -> Piece:
    return Piece("removed", text)


def added(text: str) -> Piece:
    return Piece("added", text)


@pytest.mark.parametrize(
    ("before", "after", "pieces"),
    [
        ("", "", ()),
        ("same words", "same words", (kept("same words"),)),
        ("", "new", (added("new"),)),
        ("old", "", (removed("old"),)),
        (
            "engagement may be the only",
            "engagement is the only",
            (kept("engagement "), removed("may be"), added("is"), kept(" the only")),
        ),
        ("ბევრი ხალხი", "მთელი ხალხი", (removed("ბევრი"), added("მთელი"), kept(" ხალხი"))),
        (
            "Nobody loses.",
            "No one loses.",
            (removed("Nobody"), added("No one"), kept(" loses.")),
        ),
        (
            "neighbour’s work",
            "neighbours work",
            (removed("neighbour’s"), added("neighbours"), kept(" work")),
        ),
        ("It works", "It works.", (kept("It works"), added("."))),
        ("one  two", "one two", (kept("one"), removed("  "), added(" "), kept("two"))),
    ],
)
def test_what_was_changed(before: str, after: str, pieces: tuple[Piece, ...]) -> None:
    assert word_differences(before, after) == pieces


texts = st.lists(st.sampled_from(["one", "two", "სამი", ",", ".", " ", "  ", "\n", "“"])).map(
    "".join
) | st.text(max_size=40)


@given(texts, texts)
def test_the_pieces_hold_both_texts(before: str, after: str) -> None:
    pieces = word_differences(before, after)
    assert "".join(piece.text for piece in pieces if piece.kind != "added") == before
    assert "".join(piece.text for piece in pieces if piece.kind != "removed") == after
    assert [piece.text for piece in pieces if not piece.text] == []


@given(texts, texts)
def test_no_two_pieces_of_a_kind_touch(before: str, after: str) -> None:
    kinds = [piece.kind for piece in word_differences(before, after)]
    assert [pair for pair in pairwise(kinds) if pair[0] == pair[1]] == []


SENTENCES = [
    f"On day {number} the boats of the harbour came home. ნავი {number}!" for number in range(400)
]


def test_a_paragraph_of_five_thousand_words_is_compared_at_once() -> None:
    before = " ".join(SENTENCES)
    after = before.replace("day 7 the boats", "day 7 all boats").replace("ნავი 390!", "ნავები 390!")
    begun = time.perf_counter()
    pieces = word_differences(before, after)
    assert time.perf_counter() - begun < 4  # every pair of words would take a minute
    assert [piece for piece in pieces if piece.kind != "kept"] == [
        removed("the"),
        added("all"),
        removed("ნავი"),
        added("ნავები"),
    ]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (SENTENCES, SENTENCES[:100] + SENTENCES[140:]),
        (SENTENCES, [*SENTENCES[:100], "Rain fell.", *SENTENCES[100:]]),
        (SENTENCES, SENTENCES[200:] + SENTENCES[:200]),
        (SENTENCES, [each.upper() for each in SENTENCES]),
        (["rain"] * 3000, ["snow", *["rain"] * 1500, *["hail"] * 1500]),
        ([str(each) for each in range(2000)], [str(each) for each in range(2000, 0, -1)]),
    ],
)
def test_both_of_two_long_texts_can_be_read_from_what_was_changed(
    before: list[str], after: list[str]
) -> None:
    old, new = " ".join(before), " ".join(after)
    pieces = word_differences(old, new)
    assert "".join(piece.text for piece in pieces if piece.kind != "added") == old
    assert "".join(piece.text for piece in pieces if piece.kind != "removed") == new
    assert all(one.kind != other.kind for one, other in pairwise(pieces))
