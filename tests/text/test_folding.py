"""One form for each character."""

import json
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from migdesk.text.folding import folded, folded_json

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


@given(
    st.text(
        st.sampled_from('ae\u0301\u0303\n\t"\\\x00ნᲜ') | st.characters(exclude_categories=["Cs"])
    )
)
def test_texts_in_json_are_folded_and_nothing_else(text: str) -> None:
    """A mark after a line end must not join the letter of the escape: ``\\n`` is no ``n``."""
    written = json.dumps({"text": text}, ensure_ascii=False)
    assert json.loads(folded_json(written)) == {"text": folded(text)}
