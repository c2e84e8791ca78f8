"""What stands where there is nothing yet: empty, loading, failed, or still working."""

from collections.abc import Sequence
from typing import Final, Literal

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from migdesk.ui.look import Look
from migdesk.ui.look.painting import draw_keys, draw_rounded, keys_width, smooth
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.labels import IconLabel, Label
from migdesk.ui.widgets.layouts import ALL, Part, column, row

SHOW_AFTER: Final = 300
"""Milliseconds of waiting before anything is shown of it: shorter waits are not noticed."""

_BARS: Final = (0.7, 0.45, 0.6)


class Keys(QWidget):
    """Keycaps, as in ``Ctrl`` ``Shift`` ``K``."""

    def __init__(self, look: Look, keys: Sequence[str]) -> None:
        super().__init__()
        self._look = look
        self.show_keys(keys)

    def show_keys(self, keys: Sequence[str]) -> None:
        """Show other keycaps."""
        self._keys = list(keys)
        self.setFixedSize(keys_width(self._look, self._keys) + 1, self._look.px(20))
        self.setAccessibleName("+".join(keys))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw them."""
        painter = QPainter(self)
        smooth(painter)
        draw_keys(painter, self._look, 0, self.height() / 2, self._keys)


class _Ghosts(QWidget):
    """Three rows as they would be, one fainter than the other."""

    def __init__(self, look: Look, icon: str) -> None:
        super().__init__()
        self._look, self._icon = look, icon
        self.setFixedHeight(look.px(152))
        self.setMaximumWidth(look.px(320))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size where there is room."""
        return QSize(self.maximumWidth(), self.maximumHeight())

    def minimumSizeHint(self) -> QSize:
        """Return next to no width: rows are as wide as there is room."""
        return QSize(self._look.px(120), self.maximumHeight())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the last row first: each lies over the one behind it."""
        painter = QPainter(self)
        smooth(painter)
        for place in (2, 1, 0):
            self._draw_row(painter, place)
        fade = QLinearGradient(0, self.height() * 0.62, 0, self.height())
        ground = self._look.colour("canvas")
        clear = QColor(ground)
        clear.setAlphaF(0)
        fade.setColorAt(0, clear)
        fade.setColorAt(1, ground)
        painter.fillRect(self.rect(), fade)

    def _draw_row(self, painter: QPainter, place: int) -> None:
        look = self._look
        inset, top = look.px(10) * place, look.px(48) * place
        rect = QRectF(inset, top, self.width() - 2 * inset, look.px(54))
        painter.setOpacity((1, 0.72, 0.45)[place])
        edge = "line2" if place == 0 else "line"
        draw_rounded(painter, look, rect, look.px(8), fill="raised", line=edge)
        for y, share in ((14, 0.62), (31, 0.3)):
            bar = QRectF(
                rect.x() + look.px(16), rect.y() + look.px(y), rect.width() * share, look.px(8)
            )
            draw_rounded(painter, look, bar, look.px(4), fill="press" if y == 14 else "hover")
        sign = look.pixmap(self._icon, "text2", 16)
        at = rect.center().y() - look.px(8)
        painter.drawPixmap(round(rect.right() - look.px(32)), round(at), sign)
        painter.setOpacity(1)


class EmptyState(QWidget):
    """A place without anything in it yet: what belongs there, and how to begin."""

    def __init__(
        self,
        look: Look,
        title: str,
        sentence: str = "",
        *,
        icon: str,
        primary: Button | None = None,
        other: Button | None = None,
        keys: Sequence[str] = (),
        keys_text: str = "",
    ) -> None:
        """Say what belongs here.

        Args:
            look: the look.
            title: that there is nothing yet.
            sentence: how it comes about.
            icon: of what would be here.
            primary: the button that begins.
            other: another way to begin.
            keys: keycaps that begin, as they are called on this system.
            keys_text: what the keycaps do.
        """
        super().__init__()
        buttons = [button for button in (primary, other) if button is not None]
        hint: list[Part] = []
        if keys:
            hint = [Keys(look, keys), look.px(8), Label(look, keys_text, 12, 400, "text2")]
        self.setLayout(
            column(
                None,
                row(None, (_Ghosts(look, icon), ALL), None),
                look.px(16),
                _centred(Label(look, title, 16, 600, wrap=True)),
                _centred(Label(look, sentence, 13, 400, "text2", wrap=True)),
                look.px(12) if buttons else 0,
                row(None, *buttons, None, spacing=look.px(8)),
                look.px(14) if hint else 0,
                row(None, *hint, None),
                None,
                spacing=look.px(4),
                margins=(look.px(24), look.px(24), look.px(24), look.px(24)),
            )
        )
        self.setAccessibleName(title)


class NothingFound(QWidget):
    """A list in which nothing fits what was asked for: says why and offers the way back."""

    def __init__(
        self, look: Look, title: str, sentence: str = "", *, button: Button | None = None
    ) -> None:
        super().__init__()
        self.setLayout(
            column(
                look.px(40),
                row(None, IconLabel(look, "search", "text3", 20), None),
                look.px(6),
                _centred(Label(look, title, 14.5, 600, wrap=True)),
                _centred(Label(look, sentence, 13, 400, "text2", wrap=True)),
                look.px(8) if button is not None else 0,
                row(None, button, None) if button is not None else 0,
                None,
                spacing=look.px(4),
                margins=(look.px(16), 0, look.px(16), look.px(16)),
            )
        )
        self.setAccessibleName(title)


class Banner(QFrame):
    """Something is wrong, what is safe nevertheless, and what to do. No dialog.

    Signals:
        action_clicked: its button was clicked.
    """

    action_clicked = Signal()

    def __init__(
        self,
        look: Look,
        tone: Literal["red", "amber"],
        title: str,
        sentence: str = "",
        *,
        icon: str = "",
        action: str = "",
    ) -> None:
        super().__init__()
        self.setProperty("kind", tone)
        sign = icon or ("circle-alert" if tone == "red" else "triangle-alert")
        words = [Label(look, title, 13, 600, wrap=True, paths=True, selectable=True)]
        if sentence:
            said = Label(look, sentence, 12, 400, "text2", wrap=True, paths=True, selectable=True)
            words.append(said)
        parts: list[QWidget] = []
        if action:
            button = Button(look, action, small=True)
            button.clicked.connect(self.action_clicked)
            parts.append(button)
        self.setLayout(
            row(
                IconLabel(look, sign, tone, 16),
                (column(*words, spacing=1), 1),
                *parts,
                spacing=look.px(10),
                margins=(look.px(14), look.px(8), look.px(8), look.px(8)),
            )
        )
        self.setAccessibleName(f"{title} {sentence}".strip())


class Skeleton(QFrame):
    """The outline of what is being fetched, shown only if fetching takes its time."""

    def __init__(self, look: Look, lines: int = 3) -> None:
        super().__init__()
        self._look, self._lines = look, lines
        self.setProperty("kind", "card")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(look.px(20) * lines + look.px(16))
        self.setAccessibleName(self.tr("Loading"))
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(SHOW_AFTER)
        self._wait.timeout.connect(self.show)
        self.hide()

    def begin(self) -> None:
        """Show itself in a moment, unless fetching has ended by then."""
        self._wait.start()

    def end(self) -> None:
        """Be gone: what was fetched is there."""
        self._wait.stop()
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a bar for each line."""
        super().paintEvent(event)
        painter = QPainter(self)
        smooth(painter)
        look = self._look
        for place in range(self._lines):
            width = (self.width() - look.px(32)) * _BARS[place % len(_BARS)]
            bar = QRectF(look.px(17), look.px(15) + look.px(20) * place, width, look.px(10))
            draw_rounded(painter, look, bar, look.px(5), fill="hover")


class ProgressCard(QFrame):
    """Long work: what is done, how far it is, and how to stop it.

    Signals:
        cancelled: a person wants it stopped.
    """

    cancelled = Signal()

    def __init__(self, look: Look, title: str, *, can_cancel: bool = True) -> None:
        super().__init__()
        self.setProperty("kind", "floating")
        self._look = look
        self._count = Label(look, "", 12, 400, "text2")
        self._count.setFont(look.font(12, tabular=True))
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(title)
        self._cancel = Button(look, self.tr("Cancel"), small=True)
        self._cancel.setAccessibleName(self.tr("Cancel: {title}").format(title=title))
        self._cancel.clicked.connect(self._stop)
        if not can_cancel:
            self._cancel.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.px(14), look.px(9), look.px(10), look.px(12))
        layout.setSpacing(look.px(8))
        layout.addLayout(
            row(
                (Label(look, title, 13, 600, wrap=True), 1),
                self._count,
                self._cancel,
                spacing=look.px(8),
            )
        )
        layout.addWidget(self._bar)

    def set_progress(self, done: int, total: int) -> None:
        """Say that ``done`` of ``total`` are done; a total of 0 is not known."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        words = self.tr("{done} of {total}").format(done=done, total=total) if total else ""
        self._count.setText(words)

    def sizeHint(self) -> QSize:
        """Return a card's width."""
        return super().sizeHint().expandedTo(QSize(self._look.px(380), 0))

    def _stop(self) -> None:
        self._cancel.setEnabled(False)
        self.cancelled.emit()


def _centred(label: Label) -> Label:
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return label
