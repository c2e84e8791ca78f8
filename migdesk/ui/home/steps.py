"""What a new office does first, on Home until there is something to show."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from migdesk.text.names import Language
from migdesk.ui.look import Look
from migdesk.ui.look.painting import CENTRE, draw_rounded, draw_text, smooth
from migdesk.ui.shell.address import Address, Place
from migdesk.ui.widgets.buttons import Button, ButtonKind
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.layouts import column, frame, hline, row

_WIDEST: Final = 760


class _Mark(QWidget):
    """The number of a step, or the sign that it is done."""

    def __init__(self, look: Look, number: int, *, done: bool) -> None:
        super().__init__()
        self._look, self._number, self._done = look, number, done
        self.setFixedSize(look.px(28), look.px(28))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, rect = self._look, QRectF(self.rect())
        painter = QPainter(self)
        smooth(painter)
        if self._done:
            draw_rounded(painter, look, rect, look.px(14), fill="green_bg")
            painter.drawPixmap(look.px(6), look.px(6), look.pixmap("check", "green", 16, 2))
        else:
            draw_rounded(painter, look, rect, look.px(14), fill="raised", line="control")
            number = look.font(13, 600)
            draw_text(painter, look, rect, str(self._number), number, "text2", CENTRE)


class FirstSteps(QWidget):
    """Three steps under their title; each can wait.

    Signals:
        asked: where a step leads.
    """

    asked = Signal(object)

    def __init__(self, look: Look, languages: Sequence[tuple[Language, str]]) -> None:
        super().__init__()
        self._look = look
        spoken = ", ".join(name for _, name in languages)
        office = self._step(
            1,
            self.tr("Your office"),
            self.tr("Releases in: {languages}").format(languages=spoken),
            (self.tr("Change"), Address(Place.SETTINGS, tab="general")),
            "ghost",
            done=True,
        )
        style = self._step(
            2,
            self.tr("How your releases look"),
            self.tr("Logo, colour, boilerplates and whom journalists may call."),
            (self.tr("Open house style"), Address(Place.SETTINGS, tab="house")),
            "default",
            done=False,
        )
        event = self._step(
            3,
            self.tr("Record your next event"),
            self.tr("Its agenda, who speaks under which title, and what they say."),
            (self.tr("New event"), Address(Place.EVENTS, "event", tab="new")),
            "primary",
            done=False,
        )
        edge = look.px(28)
        steps = column(office, hline(), style, hline(), event, margins=(edge, 4, edge, 4))
        self.setLayout(
            column(
                Label(look, self.tr("Start with your office"), 22, 600, wrap=True),
                Label(
                    look,
                    self.tr("Three steps. You can stop after any of them, they stay here on Home."),
                    14,
                    400,
                    "text2",
                    wrap=True,
                ),
                look.px(10),
                frame("card", steps),
                spacing=look.px(4),
            )
        )
        self.setMaximumWidth(look.px(_WIDEST))

    def _step(
        self,
        number: int,
        title: str,
        sentence: str,
        way: tuple[str, Address],
        kind: ButtonKind,
        *,
        done: bool,
    ) -> QVBoxLayout:
        look = self._look
        text, address = way
        button = Button(look, text, kind)
        button.clicked.connect(lambda: self.asked.emit(address))
        words = column(
            Label(look, title, 14.5, 600, "text2" if done else "text", wrap=True),
            Label(look, sentence, 13, 400, "text3", wrap=True),
            spacing=look.px(2),
        )
        mark = _Mark(look, number, done=done)
        line = row(column(mark, None), look.px(16), (words, 1), look.px(12), button)
        return column(look.px(20), line, look.px(20))
