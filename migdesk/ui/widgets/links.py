"""Links in a text: words that lead somewhere."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionButton, QStylePainter

from migdesk.ui.look import Look
from migdesk.ui.look.painting import one_line, width_of
from migdesk.ui.widgets.buttons import Button

PAD = 4
"""What stands between the edge of a link and its words, in pixels at 100 %, beside the border."""


class CutLink(Button):
    """A link as long as there is room for, the rest cut and said in the tooltip."""

    def __init__(self, look: Look, text: str) -> None:
        super().__init__(look, one_line(text), "link", small=True)
        self._look = look
        self._letters = look.font(12, 500)
        self.setAccessibleName(self.text())
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the width of all words."""
        wide = width_of(self.text(), self._letters) + self._edges() + 2
        return QSize(wide, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return room for a few letters."""
        return QSize(self._look.px(40), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say in the tooltip what is cut."""
        super().resizeEvent(event)
        cut = self.width() < self.sizeHint().width()
        self.setToolTip(self.text() if cut else "")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words that there is room for."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = QFontMetricsF(self._letters).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width() - self._edges()
        )
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)

    def _edges(self) -> int:
        return 2 * (self._look.px(PAD) + 1)
