"""One form for each character, and none that is no text."""

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migdesk.text.folding import folded, folded_json

MKHEDRULI = "".join(map(chr, [*range(0x10D0, 0x10FB), 0x10FD, 0x10FE, 0x10FF]))


def test_every_georgian_capital_becomes_its_ordinary_letter() -> None:
    assert MKHEDRULI.upper() != MKHEDRULI
    assert folded(MKHEDRULI.upper()) == MKHEDRULI


def test_other_capitals_stay() -> None:
    assert folded("IOM Ԑ Я É") == "IOM Ԑ Я É"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("a\x00b\x07c\x1b[0md\x7fe\x85f\x9fg", "abc[0mdefg"),
        ("one\r\ntwo\rthree\nfour\n\r\nfive", "one\ntwo\nthree\nfour\n\nfive"),
        ("tab\there", "tab\there"),
        ("sp\u202eeak\u202d", "speak"),
        ("\ufffcpicture", "picture"),
        ("half\ud800 a pair\udc00", "half a pair"),
        ("e\x00\u0301", "é"),
        ("soft\u00adhyphen, no\u00a0break, zero\u200bwidth", None),
        ("\u200f\u061cعربي\u200e \u2067שלום\u2069 \u202bأب\u202c", None),
        ("می\u200cخواهم 👩\u200d🌾", None),
        ("line\u2028paragraph\u2029", None),
    ],
)
def test_what_is_no_text_is_not_kept(typed: str, kept: str | None) -> None:
    assert folded(typed) == (typed if kept is None else kept)


@given(st.text(st.characters(codec=None)))
def test_folding_twice_changes_nothing_more(text: str) -> None:
    once = folded(text)
    assert folded(once) == once
    assert unicodedata.is_normalized("NFC", once)
    assert once.encode().decode() == once


@given(
    st.text(
        st.sampled_from('ae\u0301\u0303\n\r\t"\\\x00\x08\x7f\u202eბnrᲜ')
        | st.characters(exclude_categories=["Cs"])
    ),
    st.booleans(),
)
def test_texts_in_json_are_folded_and_nothing_else(text: str, escaped: bool) -> None:
    """A mark after a line end must not join the letter of the escape: ``\\n`` is no ``n``."""
    written = json.dumps({"n\u0301": [text, 1, None, True]}, ensure_ascii=escaped)
    assert json.loads(folded_json(written)) == {"n\u0301": [folded(text), 1, None, True]}


@pytest.mark.parametrize("escaped", [True, False])
def test_half_a_pair_is_taken_out_of_json(*, escaped: bool) -> None:
    written = json.dumps({"t": "half\ud800 a pair"}, ensure_ascii=escaped)
    assert json.loads(folded_json(written)) == {"t": "half a pair"}


def test_json_without_anything_to_fold_stays_as_it_is_written() -> None:
    written = '{"b":[{"t":"People move."}], "a": "ადამიანები"}'
    assert folded_json(written) == '{"b":[{"t":"People move."}],"a":"ადამიანები"}'
    assert folded_json('{"b" : 1}') == '{"b" : 1}'
