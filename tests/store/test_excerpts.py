"""The stretch of a text that shows best why it was found."""

from hypothesis import given
from hypothesis import strategies as st

from migdesk.store.excerpts import WIDTH, excerpt, marked

TEXT = " ".join(f"word{number:03d}" for number in range(100))


def test_a_short_text_is_shown_whole() -> None:
    shown = excerpt("People on the move", [(0, 6), (14, 4)])
    assert shown.text == "People on the move"
    assert marked(shown.text, shown.marks) == "«People» on the «move»"


def test_a_long_text_is_cut_between_words_around_what_was_found() -> None:
    at = TEXT.index("word050")
    shown = excerpt(TEXT, [(at, 7)])
    assert shown.text.startswith("…word043 ")
    assert shown.text.endswith(" word066…")
    assert marked(shown.text, shown.marks, "[", "]").split("[")[1].startswith("word050]")


def test_the_stretch_with_most_marks_is_shown() -> None:
    many = [TEXT.index(word) for word in ("word010", "word080", "word082", "word084")]
    shown = excerpt(TEXT, [(at, 7) for at in many])
    assert [shown.text[first : first + length] for first, length in shown.marks] == [
        "word080",
        "word082",
        "word084",
    ]


def test_a_long_text_without_marks_is_shown_from_its_beginning() -> None:
    shown = excerpt(TEXT, [])
    assert shown.text.startswith("word000 ")
    assert shown.marks == ()


@given(st.lists(st.text("abცდ", min_size=1, max_size=30), max_size=80), st.data())
def test_marks_stand_on_the_words_they_stood_on(words: list[str], data: st.DataObject) -> None:
    text = " ".join(words)
    starts = [sum(len(word) + 1 for word in words[:place]) for place in range(len(words))]
    chosen = [place for place in range(len(words)) if data.draw(st.booleans())]
    shown = excerpt(text, [(starts[place], len(words[place])) for place in chosen])
    assert len(shown.text) <= WIDTH + 2
    assert shown.text.strip("…") in text
    found = [shown.text[first : first + length] for first, length in shown.marks]
    originals = [words[place] for place in chosen]
    assert any(
        originals[place : place + len(found)] == found for place in range(len(originals) + 1)
    )
    assert not chosen or found
