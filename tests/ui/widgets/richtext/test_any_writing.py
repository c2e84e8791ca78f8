"""Whatever is done to whatever text: it stays sound, and every step can be undone."""

from collections import Counter
from collections.abc import Callable
from itertools import count

import pytest
from factories.widgets import paste, write
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from ui.widgets.richtext.keys import ALT, CONTROL, SHIFT, compose
from ui.widgets.richtext.texts import any_blocks

from migdesk.text.blocks import Block, Run
from migdesk.text.normal import normal_blocks
from migdesk.text.words import words_for
from migdesk.ui.look import Look
from migdesk.ui.widgets.richtext import RichTextEditor
from migdesk.ui.widgets.richtext.document import in_units, read
from migdesk.vocabulary import BlockKind

Deed = Callable[[RichTextEditor], object]

PASTED = [
    "one line",
    "two\nlines",
    "a\n• b\nc",
]


@pytest.fixture(scope="module")
def editor(qapp: object) -> RichTextEditor:  # noqa: ARG001 -- widgets need an application
    numbers = count()
    made = RichTextEditor(Look(), words_for("en"), new_id=lambda: f"new{next(numbers)}")
    made.resize(400, 400)
    return made


def pressed(key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> Deed:
    held = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        held |= modifier
    return lambda editor: QTest.keyClick(editor, key, held)


def selected(first: int, last: int) -> Deed:
    def select(editor: RichTextEditor) -> None:
        text = editor.document().toRawText()
        places = [in_units(text, at) for at in range(len(text) + 1)]  # never within a character
        cursor = editor.textCursor()
        cursor.setPosition(places[first % len(places)])
        cursor.setPosition(places[last % len(places)], QTextCursor.MoveMode.KeepAnchor)
        editor.setTextCursor(cursor)

    return select


Key = Qt.Key
keys = st.sampled_from(
    [
        pressed(Key.Key_Return),
        pressed(Key.Key_Return, SHIFT),
        pressed(Key.Key_Backspace),
        pressed(Key.Key_Backspace, CONTROL),
        pressed(Key.Key_Delete),
        pressed(Key.Key_Delete, CONTROL),
        pressed(Key.Key_Left),
        pressed(Key.Key_Right, SHIFT),
        pressed(Key.Key_Up),
        pressed(Key.Key_Home, CONTROL),
        pressed(Key.Key_A, CONTROL),
        pressed(Key.Key_B, CONTROL),
        pressed(Key.Key_I, CONTROL),
        pressed(Key.Key_X, CONTROL),
        pressed(Key.Key_V, CONTROL),
        pressed(Key.Key_Up, ALT),
        pressed(Key.Key_Down, ALT),
        pressed(Key.Key_Z, CONTROL),
        pressed(Key.Key_Z, CONTROL, SHIFT),
    ]
)
deeds = st.one_of(
    keys,
    st.sampled_from(["a", "ბ ", "/", "@"]).map(lambda text: lambda editor: write(editor, text)),
    st.sampled_from(PASTED).map(lambda text: lambda editor: paste(editor, text)),
    st.sampled_from(["か", "x\ny"]).map(lambda text: lambda editor: compose(editor, "", text)),
    st.builds(selected, st.integers(0, 80), st.integers(0, 80)),
    st.sampled_from(BlockKind).map(lambda kind: lambda editor: editor.set_kind(kind)),
    st.sampled_from(["", "https://a.example"]).map(lambda to: lambda editor: editor.link(to)),
    st.just(lambda editor: editor.toggle_list()),
    st.just(lambda editor: editor.insert_runs([Run("[g]", gap="name"), Run("x", bold=True)])),
    st.just(lambda editor: editor.insert_blocks([Block("", BlockKind.HEADING, (Run("H"),))])),
)


def gaps(blocks: tuple[Block, ...]) -> Counter[tuple[str, str]]:
    return Counter((run.gap, run.text) for block in blocks for run in block.runs if run.gap)


@settings(max_examples=200)
@given(blocks=any_blocks, done=st.lists(deeds, max_size=12))
def test_a_text_stays_sound_and_every_step_is_undone(
    blocks: tuple[Block, ...], done: list[Deed], editor: RichTextEditor
) -> None:
    blocks = normal_blocks(
        Block(f"b{number}", block.kind, block.runs, block.of) for number, block in enumerate(blocks)
    )
    editor.set_blocks(blocks)
    QGuiApplication.clipboard().clear()
    known = set(gaps(blocks)) | {("name", "[g]")}
    for do in done:
        do(editor)
        now = editor.blocks()
        assert now == read(editor.document())
        assert now == normal_blocks(now)
        assert len({block.id for block in now}) == len(now)
        assert "" not in {block.id for block in now}
        assert set(gaps(now)) <= known
    while editor.can_undo_text():
        editor.undo()
    assert editor.blocks() == blocks
