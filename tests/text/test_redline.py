"""Two states of a text, part by part."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migdesk.text.blocks import Block, Run
from migdesk.text.redline import RedlinePart, Written, redline
from migdesk.vocabulary import BlockKind

TASK = "Our task is to make it as easy to turn that decision into a business."
OPEN = "The conference was opened by the Ministry on Thursday."
MONEY = "Six towns share 3.5 million euros over four years."


def paragraph(key: str, text: str, kind: BlockKind = BlockKind.PARAGRAPH) -> Block:
    return Block(key, kind, (Run(text),) if text else ())


def written(*blocks: Block) -> Written:
    return Written(blocks=blocks)


def stays(text: str) -> RedlinePart:
    return RedlinePart("paragraph", text, text)


def test_what_stands_above_the_paragraphs() -> None:
    before = Written("Old head", "", "BATUMI", (("12", "towns"), ("3", "ports")))
    after = Written("New head", "A deck", "", (("14", "towns"),))
    assert redline(before, after) == (
        RedlinePart("headline", "Old head", "New head"),
        RedlinePart("deck", None, "A deck"),
        RedlinePart("dateline", "BATUMI", None),
        RedlinePart("key_figure", "12 towns", "14 towns"),
        RedlinePart("key_figure", "3 ports", None),
    )


def test_paragraphs_are_known_by_their_ids() -> None:
    before = written(paragraph("a", OPEN), paragraph("b", TASK), paragraph("c", MONEY))
    after = written(paragraph("a", OPEN), paragraph("n", "New."), paragraph("c", "All else."))
    assert redline(before, after) == (
        stays(OPEN),
        RedlinePart("paragraph", TASK, None),
        RedlinePart("paragraph", None, "New."),
        RedlinePart("paragraph", MONEY, "All else."),
    )


def test_pasted_paragraphs_are_known_by_their_words() -> None:
    before = written(paragraph("a", OPEN), paragraph("b", TASK), paragraph("c", MONEY))
    after = written(
        paragraph("x", "Nothing like it."),
        paragraph("y", OPEN.replace("Thursday", "Friday")),
        paragraph("z", MONEY),
    )
    assert redline(before, after) == (
        RedlinePart("paragraph", None, "Nothing like it."),
        RedlinePart("paragraph", OPEN, OPEN.replace("Thursday", "Friday")),
        RedlinePart("paragraph", TASK, None),
        stays(MONEY),
    )


def test_a_paragraph_at_another_place_is_told_at_both() -> None:
    first, second, third = paragraph("a", OPEN), paragraph("b", TASK), paragraph("c", MONEY)
    assert redline(written(first, second, third), written(second, third, first)) == (
        RedlinePart("paragraph", OPEN, None, moved=True),
        stays(TASK),
        stays(MONEY),
        RedlinePart("paragraph", OPEN, OPEN, moved=True),
    )


@pytest.mark.parametrize(
    "after",
    [
        Block("a", BlockKind.HEADING, (Run(OPEN),)),
        Block("a", BlockKind.PARAGRAPH, (Run(OPEN[:9], bold=True), Run(OPEN[9:]))),
        Block("a", BlockKind.PARAGRAPH, (Run(OPEN, href="https://example.org"),)),
    ],
)
def test_the_same_words_that_look_another_way(after: Block) -> None:
    (part,) = redline(written(paragraph("a", OPEN)), written(after))
    assert part == RedlinePart(after.kind, OPEN, OPEN, recast=True)
    assert part.changed


def test_another_photo_under_the_same_caption_is_a_change() -> None:
    (old, new) = (Block("a", BlockKind.PHOTO, (Run(OPEN),), asset=name) for name in ("one", "two"))
    assert redline(written(old), written(new)) == (RedlinePart("photo", OPEN, OPEN, recast=True),)


def test_where_runs_are_cut_makes_no_difference() -> None:
    cut = Block("a", BlockKind.PARAGRAPH, (Run(OPEN[:9]), Run(OPEN[9:])))
    (part,) = redline(written(paragraph("a", OPEN)), written(cut))
    assert not part.changed


def test_very_long_texts_are_compared_by_ids_alone() -> None:
    before = [paragraph(f"a{place}", f"{OPEN} {place}") for place in range(300)]
    after = [paragraph(f"b{place}", f"{OPEN} {place}") for place in range(300)]
    parts = redline(written(*before), written(*after))
    assert [part.before is None for part in parts] == [False] * 300 + [True] * 300


texts = st.sampled_from([OPEN, TASK, MONEY, OPEN.replace("Thursday", "Friday"), "", "ერთი ორი"])
bodies = st.dictionaries(st.sampled_from("abcdefgh"), texts, max_size=6).flatmap(
    lambda found: st.permutations([paragraph(key, text) for key, text in found.items()])
)


@given(bodies, bodies)
def test_both_texts_can_be_read_from_it(before: Sequence[Block], after: Sequence[Block]) -> None:
    parts = redline(written(*before), written(*after))
    was = [
        p.before for p in parts if p.before is not None and not (p.moved and p.after is not None)
    ]
    became = [part.after for part in parts if part.after is not None]
    assert was == [block.text for block in before]
    assert became == [block.text for block in after]


@given(bodies)
def test_a_text_is_like_itself(body: Sequence[Block]) -> None:
    assert not any(part.changed for part in redline(written(*body), written(*body)))
