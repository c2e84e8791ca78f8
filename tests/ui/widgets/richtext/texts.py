"""Texts to edit, any and particular."""

from hypothesis import strategies as st

from migdesk.text.blocks import Block, Run, Source
from migdesk.vocabulary import BlockKind

WORDS = [
    "incident", "საქართველო", "observed", "é", "14:30", "<b>&amp;", "“q”", "\n", "👩‍👩‍👧", "  ",
    "\t", "e\u0301", "\u00a0", "\u200b", "שלום", "\u202e", "\x00", "\ufdd0", "\u2029", "𝔊",
]  # fmt: skip

any_words = st.one_of(
    st.lists(st.sampled_from(WORDS), max_size=5).map(" ".join),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=12),
)
any_run = st.builds(
    Run,
    text=any_words,
    bold=st.booleans(),
    italic=st.booleans(),
    href=st.sampled_from(["", "", "https://x.example/?a=1&b=2", "mailto:a@b.example"]),
    gap=st.sampled_from(["", "", "", "name", "ergative:person"]),
)
any_block = st.builds(
    Block,
    id=st.text("abc123", min_size=1, max_size=4),
    kind=st.sampled_from(BlockKind),
    runs=st.lists(any_run, max_size=5).map(tuple),
    of=st.none() | st.builds(Source, id=st.just("b1"), hash=st.text("0af", max_size=3)),
    asset=st.sampled_from(["", "a-1"]),
)
any_blocks = st.lists(any_block, max_size=7).map(tuple)


def block(id_: str, *runs: Run | str, kind: BlockKind = BlockKind.PARAGRAPH) -> Block:
    """Return a block of plain words and of runs."""
    return Block(id_, kind, tuple(Run(run) if isinstance(run, str) else run for run in runs))
