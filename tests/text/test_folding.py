"""One form for each character."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from migdesk.text.folding import folded

MKHEDRULI = "".join(map(chr, [*range(0x10D0, 0x10FB), 0x10FD, 0x10FE, 0x10FF]))


def test_every_georgian_capital_becomes_its_ordinary_letter() -> None:
    assert MKHEDRULI.upper() != MKHEDRULI
    assert folded(MKHEDRULI.upper()) == MKHEDRULI


def test_other_capitals_stay() -> None:
    assert folded("IOM Ԑ Я É") == "IOM Ԑ Я É"


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    once = folded(text)
    assert folded(once) == once
    assert unicodedata.is_normalized("NFC", once)
