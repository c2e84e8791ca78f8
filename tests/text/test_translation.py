"""A text beside the one that it translates."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from migdesk.text.blocks import Block, Run, Source, text_hash
from migdesk.text.translation import (
    Pair,
    PairState,
    line_pairs,
    only_in,
    pairs,
    remembering,
    source_language,
    with_translation,
)
from migdesk.vocabulary import BlockKind

ENGLISH = ("We met in Batumi.", "Six towns joined.", "It ends on Friday.")


def paragraph(key: str, text: str, kind: BlockKind = BlockKind.PARAGRAPH) -> Block:
    return Block(key, kind, (Run(text),) if text else ())


SOURCE = tuple(paragraph(f"b{at}", text) for at, text in enumerate(ENGLISH))
TRANSLATED = tuple(
    remembering(paragraph(f"g{at}", f"ka {at}"), block) for at, block in enumerate(SOURCE)
)


def told(found: Sequence[Pair]) -> list[tuple[str, str, str]]:
    return [
        (
            pair.source.id if pair.source else "",
            pair.translation.id if pair.translation else "",
            pair.state.value,
        )
        for pair in found
    ]


def test_what_says_the_same_is_in_step() -> None:
    assert told(pairs(SOURCE, TRANSLATED)) == [
        ("b0", "g0", "in_step"),
        ("b1", "g1", "in_step"),
        ("b2", "g2", "in_step"),
    ]


def test_a_changed_source_is_told_with_the_words_before() -> None:
    changed = (SOURCE[0], paragraph("b1", "Seven towns joined."), SOURCE[2])
    found = pairs(changed, TRANSLATED)[1]
    assert (found.state, found.before, found.to_do) == (PairState.CHANGED, ENGLISH[1], True)
    again = remembering(TRANSLATED[1], changed[1])
    assert pairs(changed, (TRANSLATED[0], again, TRANSLATED[2]))[1].state is PairState.IN_STEP


def test_a_new_paragraph_is_missing_and_one_taken_out_is_gone() -> None:
    source = (SOURCE[0], paragraph("new", "Something else."), SOURCE[2])
    assert told(pairs(source, TRANSLATED)) == [
        ("b0", "g0", "in_step"),
        ("", "g1", "gone"),
        ("new", "", "missing"),
        ("b2", "g2", "in_step"),
    ]


def test_a_translation_without_words_is_missing() -> None:
    assert pairs(SOURCE[:1], (structs.replace(TRANSLATED[0], runs=()),))[0].state == "missing"


def test_what_was_moved_is_told_beside_its_source() -> None:
    found = pairs(SOURCE, (TRANSLATED[2], TRANSLATED[0], TRANSLATED[1]))
    assert [pair.moved for pair in found] == [False, False, True]
    assert told(found) == told(pairs(SOURCE, TRANSLATED))


def test_what_nobody_has_compared_is_paired_by_place_and_kind() -> None:
    source = (paragraph("h", "Head", BlockKind.HEADING), *SOURCE)
    translation = tuple(structs.replace(block, of=None) for block in TRANSLATED[:2])
    assert told(pairs(source, translation)) == [
        ("h", "", "missing"),
        ("b0", "g0", "uncompared"),
        ("b1", "g1", "uncompared"),
        ("b2", "", "missing"),
    ]


def test_a_paragraph_of_the_translation_alone_stands_where_it_stands_there() -> None:
    own = paragraph("own", "note", BlockKind.NOTES)
    assert told(pairs(SOURCE, (TRANSLATED[0], own, *TRANSLATED[1:])))[1] == ("", "own", "own")


def test_both_halves_of_a_paragraph_cut_in_two_go_stale_together() -> None:
    half = structs.replace(TRANSLATED[0], id="half")
    assert told(pairs(SOURCE[:1], (TRANSLATED[0], half)))[1] == ("", "half", "in_step")
    changed = (paragraph("b0", "We met."),)
    assert [pair.before for pair in pairs(changed, (TRANSLATED[0], half))] == [ENGLISH[0]] * 2


def test_headline_and_sub_headline() -> None:
    source, seen = {"headline": "New", "deck": "Deck"}, {"headline": "Old"}
    heads = line_pairs(source, {"headline": "ახალი", "deck": ""}, seen)
    assert [(pair.id, pair.state, pair.before) for pair in heads] == [
        ("headline", PairState.CHANGED, "Old"),
        ("deck", PairState.MISSING, ""),
    ]
    compared = line_pairs(source, {"headline": "ახალი"}, {"headline": "New"})[0]
    assert compared.state is PairState.IN_STEP
    assert line_pairs(source, {"headline": "ა"}, {})[0].state is PairState.UNCOMPARED
    assert line_pairs({}, {"deck": "ა"}, {"deck": "Gone"})[0].state is PairState.GONE
    assert line_pairs({}, {"deck": "ა"}, {})[0].state is PairState.OWN


def test_the_source_is_the_text_whose_paragraphs_are_remembered() -> None:
    french = tuple(paragraph(f"b{at}", "en français") for at in range(3))
    bodies = {"fr": french, "en": SOURCE, "ka": TRANSLATED}
    assert source_language(bodies, "ka") == "en"
    assert source_language(bodies, "en") == "fr"
    assert source_language({"ka": TRANSLATED, "en": SOURCE}, "en") == "ka"
    assert source_language({"ka": TRANSLATED}, "ka") is None


def test_what_was_lacking_goes_behind_what_stands_before_it() -> None:
    made = (paragraph("made", "ka"),)
    blocks = (TRANSLATED[0], TRANSLATED[2])
    found = pairs(SOURCE, blocks)
    ids = [block.id for block in with_translation(found, blocks, SOURCE[1], made)]
    assert ids == ["g0", "made", "g2"]


def test_numbers_and_links_of_one_side_alone() -> None:
    source = [paragraph("b0", "Of 1,250 people 38 came in May 2026.")]
    link = Run("site", href="https://example.org")
    made = [Block("g0", BlockKind.PARAGRAPH, (Run("1 250 – 40, 2026: "), link))]
    assert only_in(source, made) == ("38",)
    assert only_in(made, source) == ("40", "https://example.org")


KINDS = st.sampled_from([BlockKind.PARAGRAPH, BlockKind.HEADING])
IDS = [f"b{at}" for at in range(6)]


@st.composite
def texts(draw: st.DrawFn) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    """Two texts, the second remembering paragraphs that may be there, changed, or not there."""
    ids = draw(st.lists(st.sampled_from(IDS), unique=True, max_size=6))
    source = tuple(paragraph(key, draw(st.sampled_from("xyz")), draw(KINDS)) for key in ids)
    remembered = st.none() | st.builds(
        lambda key, words: Source(key, text_hash(words), words),
        st.sampled_from(IDS),
        st.sampled_from("xyz"),
    )
    translation = tuple(
        structs.replace(paragraph(f"g{at}", "ka", draw(KINDS)), of=draw(remembered))
        for at in range(draw(st.integers(0, 6)))
    )
    return source, translation


@given(texts())
def test_every_paragraph_is_in_one_pair(both: tuple[tuple[Block, ...], tuple[Block, ...]]) -> None:
    source, translation = both
    found = pairs(source, translation)
    assert [pair.source for pair in found if pair.source] == list(source)
    beside = [pair.translation.id for pair in found if pair.translation]
    assert sorted(beside) == sorted(block.id for block in translation)
    both_sides = [pair for pair in found if pair.source and not pair.moved]
    steady = [pair.translation.id for pair in both_sides if pair.translation]
    assert steady == sorted(steady)


@given(texts())
def test_what_is_remembered_anew_is_in_step(
    both: tuple[tuple[Block, ...], tuple[Block, ...]],
) -> None:
    source, translation = both
    partners = {
        pair.translation.id: pair.source for pair in pairs(source, translation) if pair.translation
    }
    marked = tuple(
        structs.replace(block, of=None) if partner is None else remembering(block, partner)
        for block in translation
        for partner in [partners[block.id]]
    )
    after = pairs(source, marked)
    assert {pair.state for pair in after} <= {
        PairState.IN_STEP,
        PairState.MISSING,
        PairState.OWN,
        PairState.UNCOMPARED,
    }
    assert [pair.source for pair in after if pair.state is PairState.IN_STEP] == [
        block for block in source if block in partners.values()
    ]
