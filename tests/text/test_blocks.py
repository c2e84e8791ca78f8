"""Blocks: stored form, words, gaps, hashes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migdesk.text.blocks import (
    Block,
    BlocksUnreadable,
    Run,
    Source,
    from_json,
    plain,
    text_hash,
    to_json,
)
from migdesk.vocabulary import BlockKind

words = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
runs = st.builds(
    Run, text=words, bold=st.booleans(), italic=st.booleans(), href=words, gap=st.just("")
)
blocks = st.builds(
    Block,
    id=st.text("abc123", min_size=1, max_size=4),
    kind=st.sampled_from(BlockKind),
    runs=st.lists(runs, max_size=4).map(tuple),
    of=st.none() | st.builds(Source, id=st.just("b1"), hash=st.just("0")),
)


@given(st.lists(blocks, max_size=6).map(tuple))
def test_blocks_survive_being_stored(written: tuple[Block, ...]) -> None:
    assert from_json(to_json(written)) == written


def test_the_stored_form_is_compact_and_leaves_out_what_is_not_set() -> None:
    block = Block("b1", BlockKind.LEAD, (Run("Tbilisi", bold=True), Run(" – text")))
    assert to_json([block]) == (
        '{"v":1,"blocks":[{"id":"b1","kind":"lead",'
        '"runs":[{"t":"Tbilisi","b":true},{"t":" – text"}]}]}'
    )


@pytest.mark.parametrize(
    "stored",
    [
        "",
        "not JSON",
        '{"v":2,"blocks":[]}',
        '{"v":1}',
        '{"v":1,"blocks":[{"id":"b1","kind":"song"}]}',
        '{"v":1,"blocks":[{"id":"b1","kind":"lead","colour":"red"}]}',
        "[" * 100_000,
    ],
)
def test_what_is_not_blocks_is_refused(stored: str) -> None:
    with pytest.raises(BlocksUnreadable):
        from_json(stored)


def test_plain_text_is_one_line_a_block_and_folded() -> None:
    written = (
        Block("b1", BlockKind.LEAD, (Run("პრეს".upper()), Run("რელიზი"))),
        Block("b2", BlockKind.PARAGRAPH, (Run("Second."),)),
    )
    assert plain(written) == "პრესრელიზი\nSecond."


def test_gaps_are_told_in_reading_order() -> None:
    block = Block("b1", BlockKind.LEAD, (Run("?", gap="name"), Run("x"), Run("?", gap="title")))
    assert block.gaps == ("name", "title")


def test_the_hash_is_of_the_words_not_of_how_they_are_encoded() -> None:
    assert text_hash("Türkiye") == text_hash("Tu\u0308rkiye")
    assert text_hash("Türkiye") != text_hash("Turkiye")
