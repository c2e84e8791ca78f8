"""Home: what needs a person now, releases in progress, what is coming up, who has not answered."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from migdesk.base.errors import MigdeskError
from migdesk.desk import questions
from migdesk.desk.rows import Changes, HomePage
from migdesk.text.capitals import capitalised
from migdesk.text.dates import weekday_and_day, zone_in_words
from migdesk.ui.home.cards import (
    ComingRow,
    LiveCard,
    NeedRow,
    ProgressRow,
    WaitingRow,
    card_of,
    quiet_card,
)
from migdesk.ui.home.steps import FirstSteps
from migdesk.ui.home.wording import address_of, worded
from migdesk.ui.look import Look
from migdesk.ui.shell.actions import Handler
from migdesk.ui.shell.address import Address, Place
from migdesk.ui.shell.screen import Crumb, Parts, Screen
from migdesk.ui.shell.sidebar import place_name
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.labels import IconLabel, Label, SectionHead
from migdesk.ui.widgets.layouts import ALL, ScrollColumn, clear, column, row
from migdesk.ui.widgets.states import Banner, Skeleton

if TYPE_CHECKING:  # loads the database, which Home is loaded beside
    from migdesk.desk.desk import Desk

_MINUTE: Final = 60_000
_ONE_COLUMN_BELOW: Final = 940
"""Width of the screen at 100 % text below which its two columns stand one under the other."""

_SHOWN: Final = 8
"""Needs shown at first; the rest by a link."""

_SHOWN_WAITING: Final = 5


class HomeScreen(Screen):
    """What a person finds in the morning, and comes back to all day."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts)
        look = parts.look
        self._page: HomePage | None = None
        self._narrow = False
        self._all_needs = self._all_waiting = False
        self._content = QVBoxLayout()
        self._content.setSpacing(look.px(8))
        self._content.setContentsMargins(look.px(32), look.px(22), look.px(32), look.px(28))
        self._scroll = ScrollColumn(self._content, widest=look.px(1280))
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the arrow keys scroll it
        self._scroll.setAccessibleName(place_name(Place.HOME))
        self._skeleton: Skeleton | None = Skeleton(look, 6)
        self._content.addWidget(self._skeleton)
        self._content.addStretch(1)
        self._skeleton.begin()
        self.setLayout(column((self._scroll, 1)))
        self._minute = QTimer(self)
        self._minute.setInterval(_MINUTE)
        self._minute.timeout.connect(self._ask)

    def go_to(self, address: Address) -> None:
        """Show Home as it is now."""
        del address
        self._ask()

    def address(self) -> Address:
        """Return where this is."""
        return Address(Place.HOME)

    def crumbs(self) -> Sequence[Crumb]:
        """Return the name of the place."""
        return (Crumb(place_name(Place.HOME)),)

    def handlers(self) -> Mapping[str, Handler]:
        """Return what New makes here: an event."""
        return {"new.here": lambda: self._go(Address(Place.EVENTS, "event", tab="new"))}

    def refresh(self, changes: Changes) -> None:
        """Ask again: nearly anything may have moved something here."""
        del changes
        self._ask()

    def showEvent(self, event: QShowEvent) -> None:
        """Keep the time while Home is shown."""
        super().showEvent(event)
        self._minute.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand the columns beside or under each other."""
        super().resizeEvent(event)
        narrow = self.width() / self.parts.look.scale < _ONE_COLUMN_BELOW
        if narrow is not self._narrow:
            self._narrow = narrow
            self._show()

    def panes(self) -> Sequence[QWidget]:
        """Return the one page of Home."""
        return (self._scroll,)

    def _go(self, address: Address) -> None:
        self.parts.navigator.go(address)

    def _ask(self) -> None:
        def question(desk: "Desk") -> HomePage:
            return questions.home(desk)

        self.parts.worker.ask(self, question, self._take, self._fail, instead="home")

    def _take(self, page: HomePage) -> None:
        if page != self._page:
            self._page = page
            self._show()

    def _fail(self, error: MigdeskError) -> None:
        what, todo = self.parts.voice.advice(error)
        banner = Banner(self.parts.look, "red", what, todo, action=self.tr("Try again"))
        banner.action_clicked.connect(self._ask)
        self._page = None
        self._clear()
        self._content.addWidget(banner)
        self._content.addStretch(1)

    def _clear(self) -> None:
        if self._skeleton is not None:
            self._skeleton.end()
            self._skeleton = None
        clear(self._content)

    def _show(self) -> None:
        page = self._page
        if page is None:
            return
        look = self.parts.look
        at = self._scroll.verticalScrollBar().value()
        self._clear()
        if page.begun:
            self._show_day(page)
        else:
            steps = FirstSteps(look, self.parts.languages)
            steps.asked.connect(self._go)
            self._content.addSpacing(look.px(16))
            self._content.addLayout(row(None, (steps, ALL), None))
        self._content.addStretch(1)
        self._scroll.verticalScrollBar().setValue(at)

    def _show_day(self, page: HomePage) -> None:
        look = self.parts.look
        self._content.addLayout(self._head(page.now))
        for item in page.live:
            card = LiveCard(look, item, self.parts.language, narrow=self._narrow)
            card.agenda_asked.connect(self._go)
            card.quote_asked.connect(self._go)
            self._content.addWidget(card)
            self._content.addSpacing(look.px(8))
        self._show_columns(page)

    def _head(self, now: datetime) -> QVBoxLayout:
        look, language = self.parts.look, self.parts.language
        day = capitalised(weekday_and_day(now.date(), language, year=False))
        place = self.tr("{zone}, {time}").format(
            zone=zone_in_words(now, language), time=f"{now:%H:%M}"
        )
        clock = Label(look, place, 13, 400, "text3")
        return column(row((Label(look, day, 22, 600, wrap=True), 1), clock), look.px(4))

    def _show_columns(self, page: HomePage) -> None:
        look = self.parts.look
        left, right = self._left(page), self._right(page)
        if self._narrow:
            self._content.addLayout(left)
            self._content.addSpacing(look.px(12))
            self._content.addLayout(right)
            return
        beside = QWidget()
        beside.setLayout(right)
        beside.setFixedWidth(look.px(372))
        both = row((left, 1), look.px(24), beside)
        self._content.addLayout(both)

    def _left(self, page: HomePage) -> QVBoxLayout:
        look = self.parts.look
        needs = SectionHead(look, self.tr("Needs attention"), count=len(page.needs) or None)
        releases = SectionHead(
            look,
            self.tr("Releases in progress"),
            count=page.in_progress or None,
            link=self.tr("All releases"),
        )
        releases.link_clicked.connect(lambda: self._go(Address(Place.RELEASES)))
        return column(
            needs,
            self._needs(page),
            look.px(12),
            releases,
            self._progress(page),
            None,
            spacing=look.px(8),
        )

    def _needs(self, page: HomePage) -> QWidget:
        look = self.parts.look
        if not page.needs:
            return _all_clear(look, self.tr("Nothing needs you now"))
        rows: list[QWidget] = []
        for item in page.needs if self._all_needs else page.needs[:_SHOWN]:
            shown = NeedRow(look, worded(item, page.now), address_of(item))
            shown.opened.connect(self._go)
            rows.append(shown)
        hidden = len(page.needs) - len(rows)
        if hidden:
            more = _More(look, self.tr("Show {count} more").format(count=hidden))
            more.asked.connect(self._show_all_needs)
            rows.append(more)
        return card_of(look, rows, inset=58)

    def _show_all_needs(self) -> None:
        self._all_needs = True
        self._show()

    def _progress(self, page: HomePage) -> QWidget:
        look = self.parts.look
        if not page.progress:
            return quiet_card(look, self.tr("No release is being written."))
        rows = [ProgressRow(look, item, page.now, self.parts.language) for item in page.progress]
        for shown in rows:
            shown.opened.connect(self._go)
        return card_of(look, rows, inset=16)

    def _right(self, page: HomePage) -> QVBoxLayout:
        look = self.parts.look
        coming = SectionHead(look, self.tr("Coming up"), link=self.tr("All events"))
        coming.link_clicked.connect(lambda: self._go(Address(Place.EVENTS)))
        parts: list[QWidget | int] = [coming]
        if page.coming:
            rows = [ComingRow(look, line, page.now.date()) for line in page.coming]
            for shown in rows:
                shown.opened.connect(self._go)
            parts.append(card_of(look, rows))
        else:
            parts.append(quiet_card(look, self.tr("No event is planned.")))
        if page.waiting:
            parts.append(look.px(12))
            parts.append(
                SectionHead(look, self.tr("Waiting for an answer"), count=len(page.waiting))
            )
            parts.append(self._waiting(page))
        return column(*parts, None, spacing=look.px(8))

    def _waiting(self, page: HomePage) -> QWidget:
        look = self.parts.look
        rows: list[QWidget] = []
        for item in page.waiting if self._all_waiting else page.waiting[:_SHOWN_WAITING]:
            asked = WaitingRow(look, item, page.now)
            asked.opened.connect(self._go)
            rows.append(asked)
        hidden = len(page.waiting) - len(rows)
        if hidden:
            more = _More(look, self.tr("Show {count} more").format(count=hidden))
            more.asked.connect(self._show_all_waiting)
            rows.append(more)
        return card_of(look, rows)

    def _show_all_waiting(self) -> None:
        self._all_waiting = True
        self._show()


class _More(QWidget):
    """A link that shows the rest.

    Signals:
        asked: it was clicked.
    """

    asked = Signal()

    def __init__(self, look: Look, text: str) -> None:
        super().__init__()
        button = Button(look, text, "link", small=True)
        button.clicked.connect(self.asked)
        self.setLayout(row(button, None, margins=(look.px(12), look.px(4), 0, look.px(4))))


def _all_clear(look: Look, sentence: str) -> QWidget:
    card = quiet_card(look, sentence)
    layout = card.layout()
    if isinstance(layout, QHBoxLayout):
        layout.insertWidget(0, IconLabel(look, "circle-check", "green", 18))
        layout.setSpacing(look.px(10))
    return card
