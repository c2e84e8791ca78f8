"""Are paragraphs that say the same found, where nobody has said that they do?"""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from migdesk.text.blocks import Block, Run
from migdesk.text.likely_pairs import facts_of, likely_pairs
from migdesk.vocabulary import BlockKind

KINDS = (BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.PULL_QUOTE)


def paragraphs(*texts: str, kind: BlockKind = BlockKind.PARAGRAPH) -> list[Block]:
    return [Block(f"b{place}", kind, (Run(text),)) for place, text in enumerate(texts)]


def paired(source: Sequence[Block], translation: Sequence[Block]) -> list[tuple[int, int]]:
    return list(likely_pairs(source, translation))


def test_texts_of_one_shape_are_paired_by_place() -> None:
    source, translation = paragraphs("One 14.", "Two 15."), paragraphs("ორი 15.", "ერთი 14.")
    assert paired(source, translation) == [(0, 0), (1, 1)]


def test_a_quote_put_into_one_language_stays_alone() -> None:
    source = paragraphs(
        "The meeting brought together 120 people.",
        "“We agreed on one card,” said Nino Sample.",
        "The office will report in March.",
    )
    translation = paragraphs(
        "შეხვედრაში 120 ადამიანი მონაწილეობდა.", "ოფისი ანგარიშს მარტში წარადგენს."
    )
    assert paired(source, translation) == [(0, 0), (2, 1)]
    assert paired(translation, source) == [(0, 0), (1, 2)]


def test_numbers_and_links_tell_more_than_length() -> None:
    source = paragraphs("In 2025 it was 12,500 people.", "A word.")
    translation = paragraphs("სიტყვა.", "2025 წელს 12 500 ადამიანი იყო.", "სიტყვა.")
    assert paired(source, translation) == [(0, 1), (1, 2)]
    linked = [Block("x", BlockKind.PARAGRAPH, (Run("here", href="https://one.example"),))]
    theirs = [Block("y", BlockKind.PARAGRAPH, (Run("აქ", href="https://one.example"),))]
    assert paired([*paragraphs("A word."), *linked], theirs) == [(1, 0)]
    assert facts_of(linked[0]) == {"https://one.example"}


def test_only_what_is_of_one_kind_is_a_pair() -> None:
    heading = paragraphs("Head", kind=BlockKind.HEADING)
    assert paired([*heading, *paragraphs("Text 99.")], paragraphs("ტექსტი 99.")) == [(1, 0)]
    assert paired(heading, paragraphs("Text", "Text")) == []


def test_of_very_long_texts_only_the_kinds_are_compared() -> None:
    heading = paragraphs("Head", kind=BlockKind.HEADING)
    source = paragraphs(*["Text."] * 200)
    assert paired(source, [*heading, *source]) == [(place, place + 1) for place in range(200)]


@given(
    st.lists(st.tuples(st.sampled_from(KINDS), st.booleans(), st.booleans()), max_size=25),
)
def test_what_was_left_out_on_either_side_moves_no_other_pair(
    shape: list[tuple[BlockKind, bool, bool]],
) -> None:
    blocks = [
        Block(f"b{place}", kind, (Run(f"{1_000 + place} people."),))
        for place, (kind, _, _) in enumerate(shape)
    ]
    source, translation = (
        [block for block, has in zip(blocks, shape, strict=True) if has[side]] for side in (1, 2)
    )
    same = [
        (one, other)
        for one, block in enumerate(source)
        for other, theirs in enumerate(translation)
        if block.id == theirs.id
    ]
    found = paired(source, translation)
    assert sorted(found) == found == [*dict(found).items()]
    if [block.kind for block in source] != [block.kind for block in translation]:
        assert set(same) <= set(found)


@given(st.lists(st.sampled_from(KINDS), max_size=12), st.lists(st.sampled_from(KINDS), max_size=12))
def test_pairs_are_of_one_kind_and_none_crosses_another(
    ours: list[BlockKind], theirs: list[BlockKind]
) -> None:
    source, translation = (
        [Block(f"b{place}", kind, (Run("Text."),)) for place, kind in enumerate(kinds)]
        for kinds in (ours, theirs)
    )
    found = paired(source, translation)
    assert all(ours[one] is theirs[other] for one, other in found)
    for side in (0, 1):
        places = [pair[side] for pair in found]
        assert places == sorted(set(places))
