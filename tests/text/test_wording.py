"""Words compared with what was recorded: signs of style apart, letter by letter."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migdesk.text.wording import Wording, comparable, likeness_of, taken_from

SAID = (
    "We met today, as neighbours do. The road isn't long — and it is ours. Shall we go on? "
    "We shall."
)


@pytest.mark.parametrize(
    ("spans", "whole"),
    [
        ([SAID], True),
        ([SAID.replace("isn't", "isn’t").replace("—", "–")], True),
        (["we met today, as neighbours do,", "The road isn’t long – and it is ours"], False),
        (["as neighbours do"], False),
        (["We met … as neighbours do"], False),
        (["We met […] do."], False),
        (["[W]e met today"], False),
        (["We [the towns] met today, as neighbours do"], False),
        (["Shall [the towns] go on?"], False),
        (["We met\u00a0today, as neigh\u00adbours do"], False),
        (["Shall we go on?"], False),
    ],
)
def test_what_was_cut_and_marked_anew_is_the_same(spans: list[str], whole: bool) -> None:
    taken = taken_from([Wording(span) for span in spans], Wording(SAID))
    assert taken is not None
    assert taken.whole is whole


@pytest.mark.parametrize(
    "spans",
    [
        ["We met yesterday, as neighbours do"],
        ["We met today as neighbours do"],  # a comma left out
        ["We met as neighbours do"],  # words left out without a sign
        ["The Road isn't long"],
        ["as neighbours do", "We met today"],  # in another order
        ["Shall we go on,"],  # a question told as a statement
        ["The road isn't long?"],
        ["[Nobody ever thought that] it is hers"],
        ["the towns met … long ago"],
        [""],
        ["…"],
    ],
)
def test_what_was_altered_is_not(spans: list[str]) -> None:
    assert taken_from([Wording(span) for span in spans], Wording(SAID)) is None


@pytest.mark.parametrize(
    ("said", "quoted"),
    [
        ("€5 million is enough", "€5 million"),
        ("It grew by 5%.", "grew by 5%."),
        ("It was −5 degrees.", "it was -5 degrees"),
        ("We will improve¹ it.", "We will improve it"),
        ("We will improve it.", "We will improve² it"),
        ("We will improve* it.[12]", "We will improve it"),
        ("20 km² of shore", "20 km² of shore"),
    ],
)
def test_footnotes_are_not_said_and_signs_of_numbers_are(said: str, quoted: str) -> None:
    assert taken_from([Wording(quoted)], Wording(said)) is not None


@pytest.mark.parametrize(
    ("said", "quoted"),
    [
        ("€5 million is enough", "$5 million"),
        ("€5 million is enough", "5 million"),
        ("5 million is enough", "€5 million"),
        ("It grew by 5%.", "grew by 5"),
        ("It grew by 5.", "grew by 5%"),
        ("It grew by 5% last year.", "It grew by 5"),
        ("It was -5 degrees.", "-5 degrees … -5"),
        ("-5 degrees is cold.", "5 degrees is cold"),
        ("5 degrees is cold.", "–5 degrees is cold"),
        ("20 km² of shore", "20 km³ of shore"),
        ("20m² of shore", "20m³ of shore"),
    ],
)
def test_the_sign_of_a_number_is_a_word_at_the_edge_of_a_quotation_too(
    said: str, quoted: str
) -> None:
    assert taken_from([Wording(quoted)], Wording(said)) is None


def test_it_is_told_where_the_words_stand_in_the_record() -> None:
    taken = taken_from([Wording("as neighbours … long"), Wording("We shall")], Wording(SAID))
    assert taken is not None
    assert [SAID[start:end] for start, end in taken.ranges] == [
        "as neighbours do. The road isn't long",
        "We shall",
    ]


def test_likeness_is_the_share_of_words_kept_in_order() -> None:
    recorded = Wording(SAID)
    assert likeness_of([Wording("We met there, as neighbours do")], recorded) == pytest.approx(
        5 / 6
    )
    assert likeness_of([Wording("Nothing of this was ever said")], recorded) == 0
    assert likeness_of([Wording("")], recorded) == 0


@given(st.text(alphabet="aBé’'‐-ʼ\u00ad\u200bსᲡЖ [].12…", max_size=40))
def test_every_word_is_a_part_of_the_comparable_text(text: str) -> None:
    assert [word for word in Wording(text).words if word not in comparable(text)] == []
