"""Waves under misspelt words: they go along with what is typed, and are no part of the text."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtGui import QTextCharFormat

from migdesk.ui.look import Look

Stretch = tuple[int, int]
"""Where words begin and have ended, in characters of their part of the text."""

INK: Final = "spelling"


def wave(look: Look) -> QTextCharFormat:
    """Return the look of a misspelt word."""
    form = QTextCharFormat()
    form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    form.setUnderlineColor(look.colour(INK))
    return form


def moved(stretches: Iterable[Stretch], place: int, removed: int, added: int) -> list[Stretch]:
    """Return stretches after ``removed`` characters at ``place`` gave way to ``added`` ones.

    A word that was touched loses its wave until it is looked up again.
    """
    after, longer = place + removed, added - removed
    before = [(start, end) for start, end in stretches if end < place]
    behind = [(start + longer, end + longer) for start, end in stretches if start > after]
    return before + behind


def at_place(stretches: Iterable[Stretch], place: int) -> Stretch | None:
    """Return the stretch that a caret at a place is in, or at the end of."""
    return next((each for each in stretches if each[0] <= place <= each[1]), None)
