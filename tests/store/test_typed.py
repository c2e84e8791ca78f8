"""What a person types into a search, taken apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migdesk.store.typed import MOST_TERMS, Term, terms


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("migration people", (Term("migration", open=True), Term("people", open=True))),
        (
            '"labour migration" fair',
            (Term("labour migration", open=False), Term("fair", open=True)),
        ),
        ("„შრომითი მიგრაცია“", (Term("შრომითი მიგრაცია", open=False),)),
        ("«fair  return»", (Term("fair return", open=False),)),
        ('"labour mig', (Term("labour mig", open=True),)),
        ("(people),", (Term("people", open=True),)),
        ("PR-14-2026", (Term("PR-14-2026", open=True),)),
        ("საქართველოში", (Term("საქართველო", open=True),)),
        ("ᲡᲐᲥᲐᲠᲗᲕᲔᲚᲝᲨᲘ,", (Term("საქართველო", open=True),)),
        ("- * ( ^", ()),
        ("\x00\ud800 \ue000", ()),
        ("", ()),
    ],
)
def test_what_is_typed_is_read_as_words_and_phrases(typed: str, asked: tuple[Term, ...]) -> None:
    assert terms(typed) == asked


def test_endless_typing_is_cut_off() -> None:
    assert len(terms("ab " * 10_000)) == MOST_TERMS


@given(st.text())
def test_anything_can_be_typed(typed: str) -> None:
    assert all(any(sign.isalnum() for sign in term.text) for term in terms(typed))
