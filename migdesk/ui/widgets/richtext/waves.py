"""Waves under misspelt words: they go along with what is typed, and are no part of the text."""

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument

from migdesk.ui.look import Look
from migdesk.ui.widgets.richtext.document import in_characters, in_units

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


class Waves(QSyntaxHighlighter):
    """Draws waves in a text of one paragraph."""

    def __init__(self, document: QTextDocument, look: Look) -> None:
        super().__init__(document)
        self._form = wave(look)
        self._stretches: list[Stretch] = []
        document.contentsChange.connect(self._move)

    def show(self, stretches: Sequence[Stretch]) -> None:
        """Show waves here and nowhere else."""
        if list(stretches) != self._stretches:
            self._stretches = list(stretches)
            self.rehighlight()

    def at(self, place: int) -> Stretch | None:
        """Return the misspelt word at a place of the document."""
        return at_place(self._stretches, in_characters(self.document().toPlainText(), place))

    def highlightBlock(self, text: str) -> None:
        """Give the words their waves."""
        for start, end in self._stretches:
            first = in_units(text, start)
            self.setFormat(first, in_units(text, end) - first, self._form)

    def _move(self, place: int, removed: int, added: int) -> None:
        if removed != added:
            at = in_characters(self.document().toPlainText(), place)
            self._stretches = moved(self._stretches, at, removed, added)
