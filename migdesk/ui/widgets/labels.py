"""Words on the screen: labels, cut labels, status pills, language tags, faces, section heads."""

import re
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QClipboard,
    QContextMenuEvent,
    QFont,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QWidget

from migdesk.ui.look import Look, Tone
from migdesk.ui.look.painting import (
    draw_face,
    draw_paragraph,
    draw_pill,
    draw_tag,
    height_of,
    line_height,
    pill_width,
    smooth,
    tag_width,
    width_of,
)
from migdesk.ui.widgets.buttons import Button

_SEPARATOR: Final = re.compile(r"(?<=\S)[/\\](?=\S)")
"""What stands between the folders of a path."""

_BREAK: Final = "\u200b"
"""A place, not seen, where a line may end."""


class Label(QLabel):
    """Plain words, in one line or wrapped; never read as markup.

    Where a long path may go on in the next line there is a sign that nobody sees. It is there for
    the eye alone: neither a screen reader nor the clipboard is given it.
    """

    def __init__(
        self,
        look: Look,
        text: str = "",
        size: float = 13,
        weight: int = 400,
        token: str = "text",
        *,
        wrap: bool = False,
        document: bool = False,
        paths: bool = False,
        selectable: bool = False,
    ) -> None:
        """Show ``text``.

        Args:
            look: the look.
            text: the words.
            size: of the letters, in pixels at 100 %.
            weight: 400, 500 or 600.
            token: their colour.
            wrap: whether they go on in further lines.
            document: whether they are set in the font of documents.
            paths: whether there may be long paths among them, which go on in the next line.
            selectable: whether they can be selected with the mouse, and copied.
        """
        super().__init__()
        self._look, self._paths = look, paths
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(look.font(size, weight, document=document))
        self.set_token(token)
        self.setWordWrap(wrap)
        if wrap:
            policy = self.sizePolicy()
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        else:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if selectable:
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show other words."""
        if self._paths:
            self.setAccessibleName(text)
            text = _SEPARATOR.sub(rf"\g<0>{_BREAK}", text)
        super().setText(text)

    def set_token(self, token: str) -> None:
        """Give the words another colour."""
        colours = self.palette()
        colours.setColor(QPalette.ColorRole.WindowText, self._look.colour(token))
        self.setPalette(colours)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy what is selected as it reads."""
        if self.hasSelectedText() and event.matches(QKeySequence.StandardKey.Copy):
            self._copy(QClipboard.Mode.Clipboard)
            event.accept()
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Hand on what was selected as it reads, where systems paste it with the middle button."""
        super().mouseReleaseEvent(event)
        if self.hasSelectedText() and QGuiApplication.clipboard().supportsSelection():
            self._copy(QClipboard.Mode.Selection)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy."""
        if not self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse:
            super().contextMenuEvent(event)
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = menu.addAction(self.tr("Copy"))
        copy.setEnabled(self.hasSelectedText())
        copy.triggered.connect(lambda: self._copy(QClipboard.Mode.Clipboard))
        everything = menu.addAction(self.tr("Select all"))
        everything.triggered.connect(lambda: self.setSelection(0, len(self.text())))
        menu.popup(event.globalPos())

    def _copy(self, mode: QClipboard.Mode) -> None:
        QGuiApplication.clipboard().setText(self.selectedText().replace(_BREAK, ""), mode)


class CutLabel(QWidget):
    """Words in at most so many lines, the rest cut with an ellipsis and said in the tooltip."""

    def __init__(
        self,
        look: Look,
        text: str = "",
        size: float = 13,
        weight: int = 400,
        token: str = "text",
        *,
        lines: int = 1,
        document: bool = False,
    ) -> None:
        super().__init__()
        self._look, self._token, self._lines = look, token, lines
        self._font: QFont = look.font(size, weight, document=document)
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_text(text)

    def text(self) -> str:
        """Return all the words, whether they fit or not."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show other words."""
        self._text = text
        self.setAccessibleName(text)
        self._fit()
        self.updateGeometry()
        self.update()

    def set_token(self, token: str) -> None:
        """Give the words another colour."""
        self._token = token
        self.update()

    def sizeHint(self) -> QSize:
        """Return the width of the words in one line, up to a column's, and their height."""
        wide = min(width_of(self._text, self._font) + 2, self._look.px(720))
        return QSize(wide, self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        """Return next to no width: the words are cut."""
        return QSize(self._look.px(24), self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the words need at this width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        one = line_height(self._font)
        width = self.width() if self._lines > 1 else 0
        height = height_of(self._text, self._font, width, self._lines) if width > 1 else one
        self.setFixedHeight(max(height, one))
        cut = self._lines == 1 and width_of(self._text, self._font) > self.width() > 1
        self.setToolTip(self._text if cut or len(self._text) > 80 else "")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words."""
        painter = QPainter(self)
        smooth(painter)
        rect = QRectF(self.rect())
        draw_paragraph(
            painter, self._look, rect, self._text, self._font, self._token, most=self._lines
        )


class Pill(QWidget):
    """A status: icon and word, never to be clicked."""

    def __init__(self, look: Look, text: str, tone: Tone = "gray", icon: str = "") -> None:
        super().__init__()
        self._look = look
        self.set_status(text, tone, icon)

    def set_status(self, text: str, tone: Tone, icon: str = "") -> None:
        """Show another status."""
        self._shown = (text, tone, icon)
        self.setFixedSize(pill_width(self._look, text), self._look.px(22))
        self.setAccessibleName(text)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pill."""
        painter = QPainter(self)
        smooth(painter)
        text, tone, icon = self._shown
        draw_pill(painter, self._look, 0, self.height() / 2, text, tone, icon)


class Tag(QWidget):
    """A language, by its letters: plain, ``behind`` or ``missing``."""

    def __init__(self, look: Look, text: str, state: str = "") -> None:
        super().__init__()
        self._look, self._text, self._state = look, text, state
        self.setFixedSize(tag_width(look, text), look.px(18))
        self.setAccessibleName(text)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the tag."""
        painter = QPainter(self)
        smooth(painter)
        draw_tag(painter, self._look, 0, self.height() / 2, self._text, self._state)


class Face(QWidget):
    """A disc with somebody's initials."""

    def __init__(self, look: Look, name: str, side: float = 30) -> None:
        super().__init__()
        self._look, self._name = look, name
        self.setFixedSize(look.px(side), look.px(side))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the disc."""
        painter = QPainter(self)
        smooth(painter)
        draw_face(painter, self._look, QRectF(self.rect()), self._name)


class IconLabel(QLabel):
    """An icon beside words, which say the same: nothing for a screen reader."""

    def __init__(self, look: Look, name: str, token: str = "text2", size: float = 16) -> None:
        super().__init__()
        self.setPixmap(look.pixmap(name, token, size))
        self.setFixedSize(look.px(size), look.px(size))


class SectionHead(QWidget):
    """The head of a section: title, count, and one link. All are equally high."""

    link_clicked = Signal()

    def __init__(
        self,
        look: Look,
        title: str,
        *,
        count: int | None = None,
        link: str = "",
        edits: bool = False,
    ) -> None:
        """Show ``title``; ``edits`` says that the link leads to where records are changed."""
        super().__init__()
        self._count = Label(look, "", 13, 400, "text3")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(look.px(2), 0, 0, 0)
        layout.setSpacing(look.px(8))
        layout.addWidget(Label(look, title, 14.5, 600))
        layout.addWidget(self._count)
        layout.addStretch(1)
        self.link = Button(look, link, "link", small=True, edits=edits)
        self.link.clicked.connect(self.link_clicked)
        if not link:
            self.link.hide()
        layout.addWidget(self.link)
        self.setFixedHeight(look.px(28))
        self.set_count(count)

    def set_count(self, count: int | None) -> None:
        """Show how many there are; ``None`` shows nothing."""
        self._count.setText("" if count is None else str(count))
