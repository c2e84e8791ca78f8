"""What was changed in a text, shown in the text."""

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QSize
from PySide6.QtGui import (
    QFont,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from migdesk.text.differences import Piece, word_differences
from migdesk.ui.look import Look
from migdesk.ui.look.painting import line_height, smooth

_LEADING: Final = 1.5


class DifferenceText:
    """A text as it was and as it is, to be drawn into whatever width there is.

    What was removed is red and struck, what was added green and bold.
    """

    def __init__(
        self,
        look: Look,
        before: str,
        after: str,
        font: QFont,
        looks: Sequence[QTextLayout.FormatRange] = (),
    ) -> None:
        """Set how ``before`` became ``after``; where nothing was changed, with these looks."""
        self._look, self._width = look, -1
        self.line = line_height(font, _LEADING)
        same = (Piece("kept", after),)
        self.pieces = word_differences(before, after) if before != after else same
        shown = _spaced(self.pieces)
        self._layout = QTextLayout("".join(_shown(piece) for piece in shown), font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.setFormats([*looks] if before == after else self._formats(shown))

    def height(self, width: int) -> int:
        """Set the text to ``width`` and return its height."""
        if width == self._width:
            return max(self._layout.lineCount(), 1) * self.line
        self._width = width
        self._layout.beginLayout()
        top = 0
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(10, width))
            line.setPosition(QPointF(0, top + (self.line - line.height()) / 2))
            top += self.line
        self._layout.endLayout()
        return max(top, self.line)

    def stretches(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Yield where characters of the text as it is stand in what is drawn: begin and length.

        They come in several where something removed stands between them, in Qt's units.
        """
        there = seen = 0
        before = "kept"
        for piece in self.pieces:
            if (before, piece.kind) == ("removed", "added"):
                seen += 1  # the room between them
            before = piece.kind
            if piece.kind != "removed":
                first, last = max(start - there, 0), min(end - there, len(piece.text))
                if first < last:
                    yield seen + _units(piece.text[:first]), _units(piece.text[first:last])
                there += len(piece.text)
            seen += _units(piece.text)

    def draw(
        self, painter: QPainter, at: QPointF, marked: Sequence[QTextLayout.FormatRange] = ()
    ) -> None:
        """Draw the text as it is set; words that stayed have the colour of the pen.

        The stretches ``marked`` look another way for once: their letters take the same room.
        """
        self._layout.draw(painter, at, list(marked))

    def _formats(self, pieces: Sequence[Piece]) -> list[QTextLayout.FormatRange]:
        ranges, start = [], 0
        for piece in pieces:
            length = _units(_shown(piece))
            if piece.kind != "kept":
                made = QTextLayout.FormatRange()
                made.start, made.length = start, length
                made.format = self._format(removed=piece.kind == "removed")
                ranges.append(made)
            start += length
        return ranges

    def _format(self, *, removed: bool) -> QTextCharFormat:
        look, tone = self._look, "red" if removed else "green"
        made = QTextCharFormat()
        made.setForeground(look.colour(tone))
        made.setBackground(look.colour(f"{tone}_bg"))
        made.setFontStrikeOut(removed)
        if not removed:
            made.setFontWeight(QFont.Weight.DemiBold)
        return made


class DifferenceLabel(QWidget):
    """A text as it was and as it is: what was removed is red and struck, what was added bold."""

    def __init__(
        self,
        look: Look,
        before: str = "",
        after: str = "",
        *,
        size: float = 14,
        document: bool = True,
        token: str = "text",
    ) -> None:
        """Show how ``before`` became ``after``; ``token`` is the colour of words that stayed."""
        super().__init__()
        self._look, self._token = look, token
        self._font = look.font(size, document=document)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_texts(before, after)

    def set_texts(self, before: str, after: str) -> None:
        """Show how one text became another."""
        self._text = DifferenceText(self._look, before, after, self._font)
        self._text.height(self.width())
        self.setAccessibleName(spoken_differences(self._text.pieces))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Return that the text wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width."""
        height = self._text.height(width)
        self._text.height(self.width())
        return height

    def sizeHint(self) -> QSize:
        """Return a column's width and the height there."""
        width = self._look.px(480)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the size of a few words."""
        return QSize(self._look.px(80), self._text.line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the text to the width there is."""
        super().resizeEvent(event)
        self._text.height(self.width())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the text."""
        painter = QPainter(self)
        smooth(painter)
        painter.setPen(self._look.colour(self._token))
        self._text.draw(painter, QPointF(0, 0))


def spoken_differences(pieces: Sequence[Piece]) -> str:
    """Return the changes in words: a screen reader sees neither strike nor colour."""
    translate = QCoreApplication.translate
    patterns = {
        "removed": translate("DifferenceLabel", "removed “{words}”"),
        "added": translate("DifferenceLabel", "added “{words}”"),
    }
    said = [
        patterns[piece.kind].format(words=piece.text.strip())
        for piece in pieces
        if piece.kind != "kept" and piece.text.strip()
    ]
    return ", ".join(said) if said else "".join(piece.text for piece in pieces)


def _spaced(pieces: Sequence[Piece]) -> list[Piece]:
    """Return ``pieces`` with room between what is removed and what takes its place."""
    spaced: list[Piece] = []
    for piece in pieces:
        if piece.kind == "added" and spaced and spaced[-1].kind == "removed":
            spaced.append(Piece("kept", " "))
        spaced.append(piece)
    return spaced


def _units(text: str) -> int:
    """Return how long a text is as Qt counts."""
    return len(text.encode("utf-16-le")) // 2


def _shown(piece: Piece) -> str:
    """Return the words of a piece; a line break in them breaks the line here too."""
    return piece.text.replace("\n", "\u2028")
