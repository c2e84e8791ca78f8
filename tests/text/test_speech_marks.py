"""Marks read as a person reads them, however oddly they were typed."""

import pytest

from migdesk.text.speech_marks import marking


def outer(text: str) -> list[str]:
    """Return what stands between the outermost marks."""
    return [text[m.start : m.end] for m in marking(text).marked if m.depth == 0]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("She said: “We met.”", ["We met."]),
        ('She said: "We met."', ["We met."]),
        ("მან თქვა: „შევხვდით“.", ["შევხვდით"]),
        ("მან თქვა: „შევხვდით”.", ["შევხვდით"]),
        ("მან თქვა: ,,შევხვდით“.", ["შევხვდით"]),
        ("მან თქვა: “შევხვდით“.", ["შევხვდით"]),
        ("Он сказал: «Встретились».", ["Встретились"]),
        ("Il a dit : « On s’est vus. »", [" On s’est vus. "]),
        ("Er sagte: »Wir trafen uns.«", ["Wir trafen uns."]),
        ("“One,“ she said. “Two.“", ["One,", "Two."]),
        ("“In the economy, “said Mr. Sample.", ["In the economy, "]),
        ("“By these principles, ”Sample explains.", ["By these principles, "]),
        ('“It is ours," she said.', ["It is ours,"]),
        ("“Our “new normal” is here,” she said.", ["Our “new normal” is here,"]),
        ("“A ‘new normal’,” she said.", ["A ‘new normal’,"]),
        ("‘for Tomorrow’ is the project.", ["for Tomorrow"]),
        ("from “doing well” to “doing good,” they say", ["doing well", "doing good,"]),
        ("“The students’ rights are migrants’ rights,” she said.", None),
        ("The students’ rights and Sample’s book", []),
        ('A screen of 24" and one of 27" were given.', []),
        ("We were there in the '90s, they said.", []),
        ("She said: ″We met.″", ["We met."]),
        ("She said: ＂We met.＂", ["We met."]),
        ("She said: ❝We met.❞", ["We met."]),
        ("She said: 「We met.」", ["We met."]),
        ("She said: 〝We met.〟", ["We met."]),
        ("Նա ասաց. 《Հանդիպեցինք》", ["Հանդիպեցինք"]),
        ("At 41°43′21″ they met “here”.", ["here"]),
    ],
)
def test_the_words_between_marks_are_found(text: str, words: list[str] | None) -> None:
    wanted = words if words is not None else ["The students’ rights are migrants’ rights,"]
    assert outer(text) == wanted


def test_a_mark_left_open_reaches_to_the_end_of_the_paragraph() -> None:
    (marked,) = marking("“We met. We spoke.").marked
    assert (marked.start, marked.end, marked.close) == (1, 18, "")


def test_a_mark_that_closes_nothing_is_told() -> None:
    read = marking("current model,” he said.")
    assert read.marked == ()
    assert read.strays == ((14, "”"),)


@pytest.mark.parametrize("text", ['A pipe of 5" broke.', "At 41°43′21″ N.", '5.5" and 6"'])
def test_inches_and_seconds_close_nothing_and_are_no_mistake(text: str) -> None:
    assert (marking(text).marked, marking(text).strays) == ((), ())


def test_words_within_words_lie_deeper() -> None:
    text = "“One ‘two “three” four’ five”"
    assert [(text[m.start : m.end], m.depth) for m in marking(text).marked] == [
        ("One ‘two “three” four’ five", 0),
        ("two “three” four", 1),
        ("three", 2),
    ]


def test_thousands_of_marks_are_read_in_no_time() -> None:
    assert len(marking("“a” " * 5_000).marked) == 1_000
