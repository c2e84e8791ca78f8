"""The normal form of blocks."""

from hypothesis import given
from hypothesis import strategies as st

from migdesk.text.blocks import Block, Run
from migdesk.text.normal import new_block_id, normal_blocks, normal_runs, normal_text
from migdesk.vocabulary import BlockKind


def test_neighbours_of_one_look_are_one_and_empty_runs_are_none() -> None:
    runs = (Run("a"), Run("", bold=True), Run("b"), Run("c", bold=True), Run("d", bold=True))
    assert normal_runs(runs) == (Run("ab"), Run("cd", bold=True))


def test_each_gap_stays_by_itself_and_says_something() -> None:
    runs = (Run("[a]", gap="name"), Run("[a]", gap="name"), Run(" ", gap="title"))
    assert normal_runs(runs) == (
        Run("[a]", gap="name"),
        Run("[a]", gap="name"),
        Run("title", gap="title"),
    )


def test_links_to_two_places_stay_two() -> None:
    runs = (Run("a", href="https://a.example"), Run("b", href="https://b.example"))
    assert normal_runs(runs) == runs


def test_line_ends_are_line_feeds_and_controls_are_no_text() -> None:
    assert normal_text("a\r\nb\rc\u2028d\u2029e\x85f\x0bg") == "a\nb\nc\nd\ne\nf\ng"
    assert normal_text("a\x00\x1b\x9f\ufffc\ufdd0\uffffb\tc") == "ab\tc"
    assert normal_text("👩‍👩‍👧 e\u0301 \u00ad\u200b\u202e") == "👩‍👩‍👧 e\u0301 \u00ad\u200b\u202e"


@given(st.lists(st.builds(Run, st.text(max_size=5), st.booleans(), gap=st.sampled_from(["", "x"]))))
def test_the_normal_form_of_a_normal_form_is_itself(runs: list[Run]) -> None:
    once = normal_blocks([Block("b1", BlockKind.NOTES, tuple(runs))])
    assert normal_blocks(once) == once


def test_new_ids_differ() -> None:
    assert len({new_block_id() for _ in range(100)}) == 100
