"""An editor to write in, and keys."""

from collections.abc import Callable, Sequence
from itertools import count
from typing import TypeAlias

import pytest
from factories.widgets import Dress

from migdesk.text.blocks import Block
from migdesk.text.words import words_for
from migdesk.ui.look import Look
from migdesk.ui.widgets.richtext import RichTextEditor

Opened: TypeAlias = Callable[..., RichTextEditor]
"""Shows blocks in an editor: ``opened(block, block, …)``."""


@pytest.fixture
def opened(look: Look, dress: Dress) -> Opened:
    """Open texts in an editor whose new blocks are called new1, new2 …; the caret is at the end."""

    def show(*blocks: Block, language: str = "en", grows: bool = False) -> RichTextEditor:
        numbers = count(-1)  # an editor takes one id for itself and one for the empty text
        editor = RichTextEditor(
            look,
            words_for("en"),
            language=language,
            grows=grows,
            new_id=lambda: f"new{next(numbers)}",
        )
        dress(editor, 600, 500)
        _fill(editor, blocks)
        editor.setFocus()
        return editor

    return show


def _fill(editor: RichTextEditor, blocks: Sequence[Block]) -> None:
    editor.set_blocks(blocks)
    if blocks:
        editor.go_to(blocks[-1].id, len(blocks[-1].text))
