"""Text and facts that are read in place and edited in place."""

from collections.abc import Sequence
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from migdesk.ui.look import Look
from migdesk.ui.look.painting import (
    PENCIL_ROOM,
    draw_focus_ring,
    draw_paragraph,
    draw_pencil,
    draw_rounded,
    draw_text,
    height_of,
    line_height,
    lines_of,
    smooth,
    width_of,
)
from migdesk.ui.widgets.editing import is_reading, mark_editing
from migdesk.ui.widgets.fields.editors import LINE_LIMIT, Area
from migdesk.ui.widgets.keys import pressed_by_enter
from migdesk.ui.widgets.labels import Label

_LABEL: Final = 12
_VALUE: Final = 13
_WIDEST_FACT: Final = 210
_NARROWEST_FACT: Final = 128
_LINES: Final = 2
_BESIDE_INVITATION: Final = 52
"""Pixels at 100 % that sign and edges take beside the words of adding a fact."""


class _Reading(QWidget):
    """Text that looks like text, and says by pencil, hover and ring that it can be edited."""

    asked = Signal()

    def __init__(self, look: Look, size: float, weight: int, lines: int, *, document: bool) -> None:
        super().__init__()
        self._look, self._lines = look, lines
        self._held = False
        self._font = look.font(size, weight, document=document)
        self.show_text("", "text")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_text(self, text: str, token: str) -> None:
        self._text, self._token = text, token
        cut = height_of(text, self._font, max(1, self.width())) > self.height()
        self.setToolTip(text if cut and self.width() > 1 else "")
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Return that the text wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the lines that are shown."""
        return height_of(self._text, self._font, self._room(width), self._lines) + 2

    def sizeHint(self) -> QSize:
        """Return the size in one line, up to a column's width."""
        beside = self._pad() * 2 + self._look.px(PENCIL_ROOM)
        wide = min(width_of(self._text, self._font) + beside, self._look.px(720))
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """Return next to no width: the text wraps and is cut."""
        return QSize(self._look.px(60), line_height(self._font) + 2)

    def hold(self) -> None:
        """Be nothing but text."""
        self._held = True
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.unsetCursor()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin to edit."""
        if event.key() in {Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.asked.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Begin to edit."""
        if event.button() == Qt.MouseButton.LeftButton and not self._held:
            self.asked.emit()
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the text, and behind it the pencil."""
        painter = QPainter(self)
        smooth(painter)
        look, rect = self._look, QRectF(self.rect())
        near = self.underMouse() and not self._held
        if near:
            draw_rounded(painter, look, rect, look.px(6), fill="hover")
        room = self._room(self.width())
        inner = QRectF(self._pad(), 1, room, rect.height() - 2)
        draw_paragraph(painter, look, inner, self._text, self._font, self._token, most=self._lines)
        if not self._held:
            left, middle = self._end(room)
            draw_pencil(painter, look, left, middle, near=near or self.hasFocus())
        if self.hasFocus():
            draw_focus_ring(painter, look, rect, look.px(6))

    def _end(self, room: int) -> tuple[float, float]:
        """Return where the pencil stands: behind the last letter that is shown."""
        lines = lines_of(self._text, self._font, room)
        last = min(len(lines), self._lines) - 1
        start, length = lines[last] if lines else (0, 0)
        whole = last == len(lines) - 1
        used = width_of(self._text[start : start + length].rstrip(), self._font) if whole else room
        height = line_height(self._font)
        return self._pad() + used + self._look.px(6), 1 + (last + 0.5) * height

    def _room(self, width: int) -> int:
        """Return how wide the words may be."""
        return width - self._pad() * 2 - self._look.px(PENCIL_ROOM)

    def _pad(self) -> int:
        return self._look.px(4)


class EditableText(QWidget):
    """A title that reads as text and becomes a field on a click, F2 or Enter.

    Esc brings the old text back, Enter and leaving hand the new one on. An empty text is none,
    where one is needed: the old one stays.

    Signals:
        committed: the text to keep.
    """

    committed = Signal(str)

    def __init__(
        self,
        look: Look,
        text: str = "",
        size: float = 22,
        weight: int = 600,
        *,
        name: str,
        limit: int = LINE_LIMIT,
        placeholder: str = "",
        needed: bool = True,
        lines: int = 3,
        language: str = "",
        document: bool = False,
    ) -> None:
        """Show ``text``.

        Args:
            look: the look.
            text: the text.
            size: of its letters, in pixels at 100 %.
            weight: 400, 500 or 600.
            name: what it is, for screen readers.
            limit: characters there is room for.
            placeholder: shown where there is no text.
            needed: whether there must be text.
            lines: how many are shown at most.
            language: tag of its language.
            document: whether it is set in the font of documents.
        """
        super().__init__()
        self._look, self._name = look, name
        self._placeholder, self._needed = placeholder, needed
        self._held = False
        mark_editing(self)
        self._text = ""
        self._reading = _Reading(look, size, weight, lines, document=document)
        self._reading.asked.connect(self.edit)
        self._area = Area(
            look,
            lines=(1, lines),
            limit=limit,
            language=language,
            font=look.font(size, weight, document=document),
            one_line=True,
            tight=True,
        )
        self._area.setAccessibleName(name)
        self._area.setPlaceholderText(placeholder)
        self._area.entered.connect(self._keep)
        self._area.left_out.connect(self._say)
        self._area.installEventFilter(self)
        self._area.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._reading)
        layout.addWidget(self._area)
        self._note = Label(look, "", 12, 400, "amber", wrap=True)
        self._note.hide()
        layout.addWidget(self._note)
        self.setFocusProxy(self._reading)
        self.set_text(text)

    def text(self) -> str:
        """Return the text that is kept."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show what is kept now; what is being typed stays as it is."""
        self._text = text
        said = text or ("" if self._held else self._placeholder)
        self._reading.show_text(said, "text" if text else "text3")
        self._reading.setAccessibleName(f"{self._name}: {said}" if said else self._name)

    def refuse(self, kept: str) -> None:
        """Be a field again with what was typed, which could not be kept; ``kept`` still is."""
        typed = self._text
        self.set_text(kept)
        self.edit()
        self._area.show_text(typed)

    def is_editing(self) -> bool:
        """Return whether it is a field at present."""
        return not self._area.isHidden()

    def edit(self) -> None:
        """Become a field with all of the text selected."""
        if self.is_editing() or self._held:
            return
        self._area.show_text(self._text)
        self._reading.hide()
        self._area.show()
        self._area.selectAll()
        self._area.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Be text alone where the office is open for reading only."""
        super().showEvent(event)
        if not self._held and is_reading(self):
            self._held = True
            self._reading.hold()
            self.set_text(self._text)

    def flush(self) -> None:
        """Hand on at once what is typed."""
        if self.is_editing():
            self._keep()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Esc bring the old text back, and leaving hand the new one on."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._read_again()
                self._reading.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        if isinstance(event, QFocusEvent) and event.lostFocus() and self.is_editing():
            if event.reason() == Qt.FocusReason.ActiveWindowFocusReason:
                self._hand_on()
            elif event.reason() != Qt.FocusReason.PopupFocusReason:
                self._keep()
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Hand on what is typed before it is out of sight."""
        if not event.spontaneous():
            self.flush()
        super().hideEvent(event)

    def _keep(self) -> None:
        had_keyboard = self._area.hasFocus()
        self._read_again()
        if had_keyboard:
            self._reading.setFocus(Qt.FocusReason.OtherFocusReason)
        self._hand_on()

    def _hand_on(self) -> None:
        text = self._area.toPlainText().strip()
        if text != self._text and (text or not self._needed):
            self.set_text(text)
            self.committed.emit(text)

    def _say(self, sentence: str) -> None:
        self._note.setText(sentence)
        self._note.show()

    def _read_again(self) -> None:
        self._area.hide()
        self._note.hide()
        self._reading.show()


class Fact(Struct, frozen=True):
    """A fact of an object.

    Attributes:
        name: tells it from the others.
        icon: of its kind.
        label: what it is.
        value: what is known; empty where nothing is.
        add: what adding it is called, where nothing is known.
        whole: whether the others give way first where there is little room.
    """

    name: str
    icon: str
    label: str
    value: str = ""
    add: str = ""
    whole: bool = False


class _FactButton(QPushButton):
    """One fact: icon and label over its value, or a dashed invitation to add it."""

    def __init__(self, look: Look, fact: Fact) -> None:
        super().__init__()
        self._look = look
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_fact(fact)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Be pressed by Enter as by Space."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def hold(self) -> None:
        """Be a fact and nothing else."""
        self.setEnabled(False)
        self.unsetCursor()

    def show_fact(self, fact: Fact) -> None:
        """Show another value of the fact."""
        self.fact = fact
        said = f"{fact.label}: {fact.value}" if fact.value else fact.add or fact.label
        self.setAccessibleName(said)
        self.setToolTip(fact.value)
        self.update()

    def wanted(self) -> int:
        """Return the width at which value and label stand well, in pixels."""
        look, fact = self._look, self.fact
        label = width_of(fact.label, look.font(_LABEL)) + look.px(60)
        if not fact.value:
            words = width_of(fact.add, look.font(_LABEL, 500))
            return max(label, words + look.px(_BESIDE_INVITATION))
        room = look.px(_WIDEST_FACT) - look.px(28)
        value = _width_in_two_lines(fact.value, look.font(_VALUE, 500), room) + look.px(30)
        return min(max(label, value, look.px(_NARROWEST_FACT)), look.px(_WIDEST_FACT))

    def least(self) -> int:
        """Return the width that it keeps where there is little room, in pixels."""
        if self.fact.whole:
            return self.wanted()
        look = self._look
        label = width_of(self.fact.label, look.font(_LABEL)) + look.px(60)
        if self._invites():
            words = _width_of_invitation(self.fact.add, look.font(_LABEL, 500))
            return max(label, words + look.px(_BESIDE_INVITATION))
        return label

    def height_at(self, width: int) -> int:
        """Return the height at a width: of one line of the value, or two."""
        look = self._look
        value = height_of(
            self.fact.value or "x", look.font(_VALUE, 500), width - look.px(28), 2, 1.35
        )
        return look.px(10) + look.px(20) + look.px(2) + value + look.px(11)

    def minimumSizeHint(self) -> QSize:
        """Return next to nothing: the strip gives it its place."""
        return QSize(1, 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the fact."""
        painter = QPainter(self)
        smooth(painter)
        look, rect = self._look, QRectF(self.rect())
        inner = rect.adjusted(look.px(3), look.px(3), -look.px(3), -look.px(3))
        if self._invites() and self.isEnabled():
            self._draw_invitation(painter, inner)
        else:
            self._draw_value(painter, rect, inner)
        if self.hasFocus():
            draw_focus_ring(painter, look, inner, look.px(7))

    def _invites(self) -> bool:
        return bool(self.fact.add) and not self.fact.value

    def _draw_value(self, painter: QPainter, rect: QRectF, inner: QRectF) -> None:
        look, fact = self._look, self.fact
        near = self.underMouse() and self.isEnabled()
        if near:
            draw_rounded(painter, look, inner, look.px(7), fill="press")
        left, top = rect.x() + look.px(14), rect.y() + look.px(10)
        painter.drawPixmap(
            round(left), round(top + look.px(2.5)), look.pixmap(fact.icon, "text2", 15)
        )
        label = QRectF(left + look.px(21), top, rect.right() - left - look.px(30), look.px(20))
        used = draw_text(painter, look, label, fact.label, look.font(_LABEL), "text2")
        if self.isEnabled():
            sign, middle = label.x() + used + look.px(7), label.center().y()
            draw_pencil(painter, look, sign, middle, near=near or self.hasFocus())
        value = QRectF(left, top + look.px(22), rect.width() - look.px(28), rect.height())
        draw_paragraph(
            painter,
            look,
            value,
            fact.value or "–",
            look.font(_VALUE, 500),
            "text" if fact.value else "text3",
            most=2,
            leading=1.35,
        )

    def _draw_invitation(self, painter: QPainter, inner: QRectF) -> None:
        look, fact = self._look, self.fact
        box = inner.adjusted(look.px(4), look.px(4), -look.px(4), -look.px(4))
        pen = QPen(look.colour("control"), 1, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        hover = self.underMouse() or self.isDown()
        painter.setBrush(look.colour("press") if hover else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), look.px(7), look.px(7))
        font = look.font(_LABEL, 500)
        room = int(box.width()) - look.px(32)
        width = min(width_of(fact.add, font) + 2, room)
        high = height_of(fact.add, font, width, _LINES)
        if high > line_height(font):
            width = min(_width_of_invitation(fact.add, font) + 2, room)
        left = box.center().x() - (width + look.px(20)) / 2
        sign = look.pixmap("plus", "text2", 14)
        painter.drawPixmap(round(left), round(box.center().y() - look.px(7)), sign)
        words = QRectF(left + look.px(20), box.center().y() - high / 2, width, high)
        draw_paragraph(painter, look, words, fact.add, font, "text2", most=_LINES)


class FactsStrip(QWidget):
    """Three to five facts in one band; in two rows where one has no room.

    A click or Enter on a fact asks the screen for its editor, which opens at :meth:`opener`.

    Signals:
        fact_activated: the name of a fact.
    """

    fact_activated = Signal(str)

    def __init__(self, look: Look, facts: Sequence[Fact] = (), *, name: str = "") -> None:
        super().__init__()
        self._look = look
        self._buttons: list[_FactButton] = []
        self._rows: list[list[tuple[_FactButton, QRect]]] = []
        self._held = False
        mark_editing(self)
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        self.set_facts(facts)

    def set_facts(self, facts: Sequence[Fact]) -> None:
        """Show ``facts``; the keyboard stays at the fact it was at."""
        if [button.fact for button in self._buttons] == list(facts):
            return
        if [button.fact.name for button in self._buttons] == [fact.name for fact in facts]:
            for button, fact in zip(self._buttons, facts, strict=True):
                button.show_fact(fact)  # an editor may hang on it
            self._arrange()
            return
        held = next((button.fact.name for button in self._buttons if button.hasFocus()), "")
        for old in self._buttons:
            old.hide()
            old.deleteLater()
        self._buttons = []
        for fact in facts:
            button = _FactButton(self._look, fact)
            button.setParent(self)
            button.clicked.connect(lambda _checked=False, name=fact.name: self._activate(name))
            button.show()
            if self._held:
                button.hold()
            self._buttons.append(button)
        self._arrange()
        if held:
            self.opener(held).setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Show facts alone where the office is open for reading only."""
        super().showEvent(event)
        if not self._held and is_reading(self):
            self._held = True
            for button in self._buttons:
                button.hold()

    def opener(self, name: str) -> QWidget:
        """Return what the editor of a fact hangs on."""
        return next(button for button in self._buttons if button.fact.name == name)

    def sizeHint(self) -> QSize:
        """Return the size in one row, up to a column's width."""
        wanted = sum(button.wanted() for button in self._buttons)
        return QSize(min(max(wanted, 1), self._look.px(720)), self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        """Return the width of one fact: the others come below it."""
        return QSize(self._look.px(_NARROWEST_FACT), self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold where there is no room."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the band and the hairlines between facts."""
        painter = QPainter(self)
        smooth(painter)
        look = self._look
        draw_rounded(painter, look, QRectF(self.rect()), look.px(10), fill="sunken")
        painter.setPen(QPen(look.colour("line2"), 1))
        for placed in self._rows:
            for _, rect in placed[1:]:
                x = rect.x()
                painter.drawLine(x, rect.y() + look.px(14), x, rect.bottom() - look.px(14))
        for placed in self._rows[1:]:
            y = placed[0][1].y()
            painter.drawLine(look.px(14), y, self.width() - look.px(14), y)

    def _activate(self, name: str) -> None:
        self.fact_activated.emit(name)

    def _arrange(self) -> None:
        """Put the facts into as few rows as hold them, each as wide as its share."""
        width, pad = max(self.width(), 1), self._look.px(4)
        rows = _broken(self._buttons, width - 2 * pad)
        self._rows = []
        y = 0
        for buttons in rows:
            shares = _shared(buttons, width - 2 * pad)
            height = max(
                button.height_at(share) for button, share in zip(buttons, shares, strict=True)
            )
            x, placed = pad, []
            for button, share in zip(buttons, shares, strict=True):
                rect = QRect(x, y, share, height)
                button.setGeometry(rect)
                placed.append((button, rect))
                x += share
            self._rows.append(placed)
            y += height
        self.setFixedHeight(max(y, 1))
        self.update()


def _width_in_two_lines(text: str, font: QFont, most: int) -> int:
    """Return the least width at which ``text`` stands in two lines, up to ``most`` pixels."""
    low, high = min(most, width_of(text, font) // 2), most
    while low < high:
        middle = (low + high) // 2
        if len(lines_of(text, font, middle)) <= _LINES:
            high = middle
        else:
            low = middle + 1
    return low


def _width_of_invitation(text: str, font: QFont) -> int:
    """Return the least width at which ``text`` stands in two lines with all its words whole."""
    longest = max(width_of(word, font) for word in text.split())
    return max(longest, _width_in_two_lines(text, font, width_of(text, font)))


def _broken(buttons: Sequence[_FactButton], width: int) -> list[list[_FactButton]]:
    """Return the facts in rows: in one if they fit, else in even rows."""
    least = [
        max(button.least(), min(button.wanted(), button.fontMetrics().height() * 9))
        for button in buttons
    ]
    count = len(buttons)
    for rows in range(1, count + 1):
        each = -(-count // rows)
        parts = [list(buttons[at : at + each]) for at in range(0, count, each)]
        widths = [sum(least[at : at + each]) for at in range(0, count, each)]
        if max(widths) <= width:
            return parts
    return [[button] for button in buttons]


def _shared(buttons: Sequence[_FactButton], width: int) -> list[int]:
    """Return the width of each fact of a row.

    Where there is more room than wanted, all get their part of it. Where there is less, those
    that want most give way, down to their labels; the short ones keep what they need, as do
    those that are to be whole.
    """
    wanted = [button.wanted() for button in buttons]
    total = sum(wanted)
    if total > width:
        least = [button.least() for button in buttons]
        if sum(least) > width:
            least = [0] * len(least)
        shares = _levelled(wanted, least, width)
    else:
        shares = [width * each // total for each in wanted]
    shares[-1] += width - sum(shares)
    return shares


def _levelled(wanted: Sequence[int], least: Sequence[int], width: int) -> list[int]:
    """Return what each gets of ``width``: what it wants, cut at a level that is one for all."""

    def at(level: int) -> list[int]:
        return [min(want, max(level, low)) for want, low in zip(wanted, least, strict=True)]

    low, high = 0, max(wanted)
    while low < high:
        middle = (low + high + 1) // 2
        if sum(at(middle)) <= width:
            low = middle
        else:
            high = middle - 1
    return at(low)
