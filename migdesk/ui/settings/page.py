"""What every page of the settings is: loaded when it is shown, edited in place, saved by itself."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from migdesk.base.errors import MigdeskError
from migdesk.ui.look import Look
from migdesk.ui.shell.actions import Handler
from migdesk.ui.shell.edits import Edits
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.awaited import Awaited
from migdesk.ui.widgets.labels import Label, SectionHead
from migdesk.ui.widgets.layouts import Margins, Part, ScrollColumn, column, row

if TYPE_CHECKING:
    from migdesk.desk.desk import Desk

Answer = TypeVar("Answer")

WIDEST = 720
"""Pixels at 100 % that a form may be wide."""


class SettingsPage(QWidget):
    """One page.

    Signals:
        moved: what is shown in it has another address, or other commands work.
        rebuild_asked: the window is to be built anew; carries the control that then gets the
            keyboard back.
    """

    moved = Signal()
    rebuild_asked = Signal(str)

    tables: frozenset[str] = frozenset()
    """Tables whose rows it shows."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self.parts = parts
        self.edits = Edits(parts, self)
        self._awaited: Awaited | None = None
        self._then: list[Callable[[], None]] | None = []

    def load(self) -> None:
        """Show what is kept now; what is being typed stays."""

    def awaits(self, content: QWidget, *, margins: Margins = (0, 0, 0, 0)) -> Awaited:
        """Return ``content`` as the part of the page that is not seen before it is filled."""
        self._awaited = Awaited(self.parts.look, content, margins=margins)
        self._awaited.again_asked.connect(self.load)
        return self._awaited

    def fetch(
        self, question: "Callable[[Desk], Answer]", fill: Callable[[Answer], None], name: str
    ) -> None:
        """Ask the desk, and show the page once ``fill`` has put the answer into it.

        Of several questions under one ``name`` only the newest is answered.
        """

        def take(answer: Answer) -> None:
            fill(answer)
            self.show_filled()

        def refuse(error: MigdeskError) -> None:
            if self._awaited is not None:
                self._awaited.say_failed(*self.parts.voice.advice(error))

        self.parts.worker.ask(self, question, take, refuse, instead=name)

    def show_filled(self) -> None:
        """Show the part that was awaited: it is filled."""
        if self._awaited is not None:
            self._awaited.show_content()
        then, self._then = self._then or (), None
        for step in then:
            step()

    def once_filled(self, step: Callable[[], None]) -> None:
        """Do something to what is awaited, now or as soon as it is filled."""
        if self._then is None:
            step()
        else:
            self._then.append(step)

    def flush(self) -> None:
        """Hand on what is typed."""

    def show_place(self, kind: str, key: int, spot: str) -> None:
        """Show a record of the page, or give the keyboard to one of its controls."""

    def place(self) -> tuple[str, int, str]:
        """Return what is shown: the kind of record, its key, and the spot."""
        return "", 0, ""

    def record_name(self) -> str:
        """Return what the record is called that is shown, empty where the page has none."""
        return ""

    def handlers(self) -> Mapping[str, Handler]:
        """Return the commands that work here now, by their ids."""
        return {}

    def focus(self) -> None:
        """Give the keyboard to the first thing that takes it."""

    def way_back(self) -> str:
        """Return what leads back within the page where room is short; empty for nothing."""
        return ""

    def step_back(self) -> None:
        """Go back within the page."""

    def panes(self) -> Sequence[QWidget]:
        """Return what F6 steps through."""
        return (self,)


class FormPage(SettingsPage):
    """A page whose controls stand under one another."""

    def __init__(self, parts: Parts, title: str, sentence: str) -> None:
        super().__init__(parts)
        self._title, self._sentence = title, sentence
        self.form: ScrollColumn

    def lay_out(self, *content: Part) -> None:
        """Put the head and ``content`` under one another."""
        look = self.parts.look
        filled = QWidget()
        filled.setLayout(column(*content, spacing=look.px(14)))
        self.form = form_column(look, self._title, self._sentence, self.awaits(filled))
        self.setLayout(column((self.form, 1)))

    def show_filled(self) -> None:
        """Show the page, laid out at once; see :func:`fit`."""
        super().show_filled()
        fit(self.form)


def fit(form: ScrollColumn) -> None:
    """Lay out at once what has just been filled in, so that nobody sees it half laid out.

    Qt does it layout by layout, each when it comes to it.
    """
    inside = [each.layout() for each in reversed(form.body.findChildren(QWidget))]
    for layout in (*inside, form.body.layout()):
        if layout is not None:
            layout.activate()
    room, whole = form.viewport().size(), form.body.layout()
    if whole is not None:
        height = max(whole.totalHeightForWidth(room.width()), room.height())
        form.body.resize(room.width(), height)


def form_column(look: Look, title: str, sentence: str, *content: Part) -> ScrollColumn:
    """Return a column with a page's head over ``content``, at most as wide as a form may be."""
    inner = QWidget()
    inner.setMaximumWidth(look.px(WIDEST))
    inner.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    inner.setLayout(
        column(page_head(look, title, sentence), look.px(4), *content, None, spacing=look.px(14))
    )
    gap = look.px(30)
    return ScrollColumn(row((inner, 100), None, margins=(gap, look.px(20), gap, gap)))


def page_head(look: Look, title: str, sentence: str) -> QVBoxLayout:
    """Return the title of a page over what it is about."""
    return column(
        Label(look, title, 22, 600, wrap=True),
        Label(look, sentence, 13, 400, "text2", wrap=True),
        spacing=look.px(4),
    )


def section(look: Look, title: str, *content: Part) -> QVBoxLayout:
    """Return the part of a page under a heading."""
    return column(
        SectionHead(look, title),
        column(*content, spacing=look.px(10)),
        spacing=look.px(6),
        margins=(0, 0, 0, look.px(4)),
    )


def labelled(look: Look, text: str, control: QWidget) -> QVBoxLayout:
    """Return a control under its label, as fields have theirs."""
    return column(
        Label(look, text, 12, 500, "text2", wrap=True), row(control, None), spacing=look.px(4)
    )
