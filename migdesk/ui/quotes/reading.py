"""What is read on the page of a quote: words in the font of documents, and lines that lead on."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from migdesk.text.names import Language
from migdesk.ui.look import Look
from migdesk.ui.look.painting import (
    draw_paragraph,
    height_of,
    line_height,
    smooth,
)
from migdesk.ui.widgets.fields import language_code
from migdesk.ui.widgets.flow import FlowLayout
from migdesk.ui.widgets.labels import Label, Tag
from migdesk.ui.widgets.layouts import clear, row

_LEADING = 1.57


class DocumentText(QWidget):
    """Words as documents print them, all of them, as high as they need at their width."""

    def __init__(
        self, look: Look, text: str = "", *, size: float = 15.5, token: str = "text"
    ) -> None:
        super().__init__()
        self._look, self._token = look, token
        self._font = look.font(size, document=True)
        self._text = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_text(text)

    def text(self) -> str:
        """Return the words."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show other words."""
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Return that the words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at a width."""
        return height_of(self._text, self._font, width, leading=_LEADING)

    def sizeHint(self) -> QSize:
        """Return a narrow column's width, and the height there."""
        width = self._look.px(300)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return room for a few letters."""
        return QSize(self._look.px(60), line_height(self._font, _LEADING))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words."""
        painter = QPainter(self)
        smooth(painter)
        rect = QRectF(self.rect())
        draw_paragraph(
            painter, self._look, rect, self._text, self._font, self._token, leading=_LEADING
        )


class WordsHead(QWidget):
    """What stands above words: their language, what they are, and what can be done with them.

    Where there is no room beside, what can be done stands in the next line.
    """

    def __init__(self, look: Look, *buttons: QWidget) -> None:
        super().__init__()
        self._look = look
        self._tag = row()
        self._holder = QWidget()
        self._holder.setLayout(self._tag)
        self._holder.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._words = Label(look, "", 12.5, 400, "text2")
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        links = QWidget()
        links.setLayout(row(*buttons, spacing=look.px(8)))
        links.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        flow = FlowLayout(look.px(8), look.px(2))
        for part in (self._holder, self._words, links):
            flow.addWidget(part)
        self.setLayout(flow)

    def show_words(self, words: str, language: Language = "", *, missing: bool = False) -> None:
        """Say what stands below, and in which language; ``missing`` where nothing does yet."""
        clear(self._tag)
        if language:
            state = "missing" if missing else ""
            self._tag.addWidget(Tag(self._look, language_code(language), state))
        self._holder.setVisible(bool(language))
        self._words.setText(words)
        self.updateGeometry()
