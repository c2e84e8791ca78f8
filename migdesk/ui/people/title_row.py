"""One title over time: to be read, and in its place the form to edit it in."""

from typing import Final

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from migdesk.desk.rows import PostEntry, PostState
from migdesk.text.names import first_name, other_names
from migdesk.text.partial_date import PartialDate
from migdesk.ui.look import Look, Tone
from migdesk.ui.look.painting import draw_focus_ring, draw_rounded, smooth
from migdesk.ui.people.wording import period, when_short
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.buttons import IconButton
from migdesk.ui.widgets.editing import is_reading, let_go_on, mark_editing
from migdesk.ui.widgets.flow import FlowLayout
from migdesk.ui.widgets.labels import Label, Pill
from migdesk.ui.widgets.layouts import clear, column, row
from migdesk.ui.widgets.links import PAD, CutLink
from migdesk.ui.widgets.menus import Entry, below, show_menu

RAIL: Final = 30
"""Width of the line with the dots, in pixels at 100 %."""

_FIRST_LINE: Final = 22
"""From the top of a row to the middle of its first line."""

_DOT: Final = 11


class Held(Struct, frozen=True):
    """A title, and what is to be said about it beside its facts.

    Attributes:
        post: the title.
        counts: whether releases of today name the person by it.
        beside: an earlier title that is still held when this one is taken up, in words; empty
            where there is none.
        beside_id: its key.
        end: the day on which that one could end; ``None`` where it has an end already.
    """

    post: PostEntry
    counts: bool
    beside: str = ""
    beside_id: int = 0
    end: PartialDate | None = None


class Stand(Struct, frozen=True):
    """How a title stands on the line of time.

    Attributes:
        first: whether the line begins at it.
        last: whether the line ends at it.
        when_width: how wide the dates stand, in pixels.
        narrow: whether the dates stand above the words instead of beside them.
    """

    first: bool = False
    last: bool = False
    when_width: int = 0
    narrow: bool = False


class TitleReading(QWidget):
    """A title to be read: dates at the left of the line, words at its right.

    Signals:
        edit_asked: its form is wanted: by a click, Enter, F2.
        delete_asked: it is to be deleted.
        organisation_asked: the organisation under a key is to be opened.
        end_asked: the title under a key is to end on a date.
    """

    edit_asked = Signal()
    delete_asked = Signal()
    organisation_asked = Signal(int)
    end_asked = Signal(int, object)

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self._languages = [tag for tag, _ in parts.languages]
        look = parts.look
        self._held: Held | None = None
        self._stand = Stand()
        self._held_back = False
        mark_editing(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._columns = QHBoxLayout(self)
        self._columns.setContentsMargins(look.px(12), look.px(10), look.px(8), look.px(10))
        self._columns.setSpacing(0)

    def show_title(self, held: Held, stand: Stand) -> None:
        """Show a title in its place on the line."""
        if (held, stand) == (self._held, self._stand):
            return
        self._held, self._stand = held, stand
        self._build()
        self.setAccessibleName(self._spoken())
        self.update()

    def _build(self) -> None:
        held, look = self._held, self._parts.look
        if held is None:
            return
        holder = QApplication.focusWidget()
        had_keyboard = holder is not None and self.isAncestorOf(holder)
        clear(self._columns)
        when = QWidget()
        when.setLayout(self._dates(held.post))
        texts = self._texts(held)
        more = IconButton(look, "ellipsis", self.tr("More about this title"), small=True)
        more.clicked.connect(lambda: self._menu(below(more)))
        let_go_on(more)
        edit = IconButton(look, "pencil", self.tr("Edit"), small=True, edits=True)
        edit.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the title itself is a stop of Tab
        if self._held_back:
            edit.hide()
        edit.clicked.connect(self.edit_asked)
        if self._stand.narrow:
            self._columns.addSpacing(look.px(RAIL))
            self._columns.addLayout(column(when, texts, spacing=look.px(4)), 1)
        else:
            when.setFixedWidth(self._stand.when_width)
            self._columns.addLayout(column(when, None))
            self._columns.addSpacing(look.px(RAIL))
            self._columns.addLayout(texts, 1)
        self._columns.addLayout(column(row(edit, more), None))
        if had_keyboard:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _dates(self, post: PostEntry) -> QVBoxLayout:
        """Return from when to when, and what the title is today."""
        look = self._parts.look
        align = Qt.AlignmentFlag.AlignLeft if self._stand.narrow else Qt.AlignmentFlag.AlignRight
        strong = 600 if post.state is not PostState.PAST else 500
        lines = FlowLayout(look.px(6), 0) if self._stand.narrow else None
        parts: list[QWidget] = []
        for place, text in enumerate(date_lines(post)):
            label = Label(look, text, 12, 400, "text3") if place else Label(look, text, 13, strong)
            label.setAlignment(align | Qt.AlignmentFlag.AlignVCenter)
            label.setMinimumHeight(look.px(18 if place else 22))
            parts.append(label)
        parts += [Pill(look, text, tone, icon) for text, tone, icon in signs_of(post)]
        if lines is not None:
            for part in parts:
                lines.addWidget(part)
            return column(lines, margins=(look.px(PAD) + 1, 0, 0, 0))
        made = column(spacing=look.px(2))
        for part in parts:
            made.addWidget(part, 0, align)
        return made

    def _texts(self, held: Held) -> QVBoxLayout:
        """Return the title in every language, its organisation, and what is to be noticed."""
        post, look = held.post, self._parts.look
        inset = look.px(PAD) + 1
        title = first_name(post.title, self._languages)
        words = column(spacing=look.px(3))

        def line(label: Label) -> None:
            words.addLayout(row(label, margins=(inset, 0, 0, 0)))

        first = Label(look, title or self.tr("No title written"), 13.5, 600, wrap=True)
        first.setMinimumHeight(look.px(22))
        line(first)
        if post.organisation is not None:
            link = CutLink(look, post.organisation.name)
            let_go_on(link)
            key = post.organisation.id
            link.clicked.connect(lambda: self.organisation_asked.emit(key))
            words.addLayout(row(link, None))
        for other in other_names(post.title, self._languages):
            line(Label(look, other, 12.5, 400, "text2", wrap=True))
        if post.source:
            source = self.tr("Source: {source}").format(source=post.source)
            line(Label(look, source, 12, 400, "text3", wrap=True))
        notice = self._coming(post)
        if notice:
            line(Label(look, notice, 12, 600, "amber", wrap=True))
        if held.beside:
            sentence = self.tr("Taken up while “{title}” is still held.").format(title=held.beside)
            line(Label(look, sentence, 12, 500, "amber", wrap=True))
            if held.end is not None:
                self._offer_end(words, held)
        return words

    def _offer_end(self, words: QVBoxLayout, held: Held) -> None:
        if held.end is None:
            return
        text = self.tr("End that title: {date}").format(date=when_short(held.end))
        button = CutLink(self._parts.look, text)
        button.clicked.connect(lambda: self.end_asked.emit(held.beside_id, held.end))
        words.addLayout(row(button, None))

    def _coming(self, post: PostEntry) -> str:
        if post.state is not PostState.COMING:
            return ""
        if post.since is None:
            return self.tr("Without a first day no release uses this title.")
        return self.tr("From that day new releases will use this title")

    def _spoken(self) -> str:
        held = self._held
        if held is None:
            return ""
        post = held.post
        parts = [
            first_name(post.title, self._languages),
            post.organisation.name if post.organisation else "",
            " ".join(date_lines(post)),
            *(text for text, _, _ in signs_of(post)),
            self._coming(post),
        ]
        return ", ".join(part for part in parts if part)

    def _menu(self, at: QPoint) -> None:
        entries: list[Entry | None] = [
            Entry("pencil", self.tr("Edit"), self.edit_asked.emit, edits=True)
        ]
        organisation = self._held.post.organisation if self._held is not None else None
        if organisation is not None:
            key = organisation.id
            open_it = self.tr("Open the organization")
            ask = self.organisation_asked.emit
            entries.append(Entry("building-2", open_it, lambda: ask(key)))
        entries += [
            None,
            Entry("trash-2", self.tr("Delete title"), self.delete_asked.emit, edits=True),
        ]
        show_menu(self._parts.look, self, at, entries)

    # What Qt does.

    def showEvent(self, event: QShowEvent) -> None:
        """Be read alone where the office is open for reading only."""
        super().showEvent(event)
        if not self._held_back and is_reading(self):
            self._held_back = True
            self.unsetCursor()
            self._build()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin to edit with Enter or F2."""
        keys = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2, Qt.Key.Key_Space}
        if event.key() in keys and self.hasFocus() and not self._held_back:
            self.edit_asked.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Begin to edit with a click."""
        inside = self.rect().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and inside and not self._held_back:
            self.edit_asked.emit()
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the title."""
        self._menu(event.globalPos())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground, the line and the dot."""
        held = self._held
        if held is None:
            return
        painter = QPainter(self)
        smooth(painter)
        look = self._parts.look
        ground = QRectF(self.rect()).adjusted(look.px(4), 1, -look.px(4), -1)
        if self.underMouse() and not self._held_back:
            draw_rounded(painter, look, ground, look.px(7), fill="hover")
        self._draw_rail(painter, look, held)
        if self.hasFocus():
            draw_focus_ring(painter, look, ground, look.px(7))

    def _draw_rail(self, painter: QPainter, look: Look, held: Held) -> None:
        middle = look.px(12) + look.px(RAIL) / 2
        middle += 0 if self._stand.narrow else self._stand.when_width
        if self._stand.narrow:
            middle = look.px(12) + look.px(RAIL) / 2 - look.px(6)
        at, half = look.px(_FIRST_LINE), look.px(_DOT) / 2
        painter.setPen(QPen(look.colour("line2"), max(2, look.px(2))))
        gap = half + look.px(3)
        if not self._stand.first and at > gap:
            painter.drawLine(round(middle), 0, round(middle), round(at - gap))
        if not self._stand.last:
            painter.drawLine(round(middle), round(at + gap), round(middle), self.height())
        dot = QRectF(middle - half, at - half, 2 * half, 2 * half)
        ink = {
            PostState.COMING: "amber",
            PostState.CURRENT: "accent_text",
            PostState.PAST: "control",
        }[held.post.state]
        fill = ink if held.counts else "raised"
        draw_rounded(painter, look, dot, half, fill=fill, line=ink, stroke=look.px(2))


def date_lines(post: PostEntry) -> list[str]:
    """Return the dates of a title in one or two short lines."""
    if post.since is not None and post.until is not None:
        until = QCoreApplication.translate("People", "to {until}")
        return [when_short(post.since), until.format(until=when_short(post.until))]
    if post.since is not None and post.state is PostState.COMING:
        return [when_short(post.since)]
    words = period(post.since, post.until)
    return [words] if words else []


def signs_of(post: PostEntry) -> list[tuple[str, Tone, str]]:
    """Return what a title is today: words, tone and icon of each sign."""
    translate = QCoreApplication.translate
    signs: list[tuple[str, Tone, str]] = []
    if post.state is PostState.COMING and post.announced:
        signs.append((translate("People", "Announced"), "amber", "clock"))
    elif post.state is PostState.COMING:
        signs.append((translate("People", "Coming"), "amber", "clock"))
    elif post.state is PostState.CURRENT:
        signs.append((translate("People", "Current"), "accent", "badge-check"))
    if post.acting:
        signs.append((translate("People", "Acting"), "gray", "user"))
    return signs
