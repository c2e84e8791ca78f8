"""The head of a page: who or what it is about, and what can be done there."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from migdesk.ui.look import Look
from migdesk.ui.look.painting import smooth
from migdesk.ui.people.rows import draw_building
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.flow import FlowLayout
from migdesk.ui.widgets.labels import CutLabel, Label
from migdesk.ui.widgets.layouts import clear, column, row

_FOLD_BELOW = 620
_SIDE = 60


class Building(QWidget):
    """The block that stands for an organisation, or with another sign, for an outlet."""

    def __init__(self, look: Look, *, icon: str = "building-2") -> None:
        super().__init__()
        self._look, self._icon = look, icon
        self.setFixedSize(look.px(_SIDE), look.px(_SIDE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the block."""
        painter = QPainter(self)
        smooth(painter)
        draw_building(painter, self._look, QRectF(self.rect()), icon=self._icon)


class Head(QWidget):
    """A face, names in all languages, lines below them; buttons at the right, or below."""

    def __init__(self, look: Look, buttons: Sequence[QWidget], lines: Sequence[QWidget]) -> None:
        """Show no names yet.

        Args:
            look: the look.
            buttons: what can be done.
            lines: what stands below the names.
        """
        super().__init__()
        self._look = look
        self._face = QHBoxLayout()
        self._names = FlowLayout(look.px(12), look.px(2))
        names = QWidget()
        names.setLayout(self._names)
        self._buttons = QWidget()
        self._buttons.setLayout(row(*buttons, spacing=look.px(8)))
        words = column(names, *lines, None, spacing=look.px(2))
        self._who = row(self._face, (words, 1), spacing=look.px(16))
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(look.px(12))
        self._layout.addLayout(self._who, 1)
        self._layout.addWidget(self._buttons, 0, Qt.AlignmentFlag.AlignLeft)

    def show_names(self, face: QWidget, first: str, others: Sequence[str]) -> None:
        """Show a face, and a name in the first language with those in others beside it."""
        clear(self._face)
        self._face.addLayout(column(face, None))
        clear(self._names)
        self._names.addWidget(CutLabel(self._look, first, 22, 600))
        for name in others:
            self._names.addWidget(CutLabel(self._look, name, 18, 400, "text2"))
        for place in range(self._names.count()):
            item = self._names.itemAt(place)
            label = item.widget() if item is not None else None
            if label is not None:
                policy = label.sizePolicy()
                policy.setHorizontalPolicy(policy.Policy.Preferred)
                label.setSizePolicy(policy)
                label.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons below the names where there is no room beside."""
        super().resizeEvent(event)
        narrow = self.width() < self._look.px(_FOLD_BELOW)
        direction = QBoxLayout.Direction
        self._layout.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)


class Notice(QWidget):
    """An amber line that says what is missing or doubtful, with a link that sees to it."""

    def __init__(self, look: Look, *, near: bool = False) -> None:
        """Say nothing yet; ``near`` has the link follow the words, not stand at the far edge."""
        super().__init__()
        self._words = Label(look, "", 12, 500, "amber", wrap=not near)
        self.link = Button(look, "", "link", small=True, edits=True)
        if near:
            layout = FlowLayout(look.px(4))
            layout.addWidget(self._words)
            layout.addWidget(self.link)
            self.setLayout(layout)
        else:
            self.setLayout(row((self._words, 1), self.link, spacing=look.px(4)))
        self.hide()

    def say(self, sentence: str, action: str) -> None:
        """Say something; nothing where ``sentence`` is empty."""
        self._words.setText(sentence)
        self.link.setText(action)
        self.link.setAccessibleName(f"{action}: {sentence}" if sentence else action)
        self.setVisible(bool(sentence))
