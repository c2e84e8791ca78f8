"""Driving the place of quotes as a person would: by keys and clicks."""

from datetime import timedelta
from typing import Any, Final

from factories.events_window import Driver
from factories.windows import SAMPLE_NOON
from migdesk.desk import questions
from migdesk.desk.appearances import add_appearance
from migdesk.desk.desk import Desk
from migdesk.desk.events import add_event, add_session
from migdesk.desk.quotes import record_quote
from migdesk.desk.rows import Changes, QuoteFilter, QuotePage
from migdesk.ui.quotes.inspector import Inspector
from migdesk.ui.quotes.library import Library
from migdesk.ui.quotes.record_form import RecordForm
from migdesk.ui.quotes.screen import QuotesScreen
from migdesk.ui.shell.address import Address, Place
from migdesk.ui.widgets.lists import ROW, Head
from migdesk.vocabulary import EventKind, Role, SessionKind

HOUR: Final = timedelta(hours=1)
_QUIET: Final = 40
"""Milliseconds without work after which the desk has answered."""


def happening(driver: Driver, room: str = "") -> tuple[int, int]:
    """Add an event that runs now, with a session in which the one person speaks; their keys."""
    event, session = 0, 0

    def add(desk: Desk) -> Changes:
        nonlocal event, session
        event = add_event(
            desk,
            title={"en": "Ports today"},
            kind=EventKind.MEETING,
            starts_at=SAMPLE_NOON - HOUR,
            ends_at=SAMPLE_NOON + HOUR,
            zone="Asia/Tbilisi",
        ).key
        session = add_session(
            desk,
            event_id=event,
            kind=SessionKind.PANEL,
            starts_at=SAMPLE_NOON - HOUR,
            ends_at=SAMPLE_NOON + HOUR,
            title={"en": "Panel"},
            room=room,
        ).key
        return add_appearance(
            desk,
            event_id=event,
            session_id=session,
            person_id=driver.office.records.person,
            role=Role.PANELLIST,
        )

    driver.do(add)
    return event, session


class QuotesDriver(Driver):
    """Works in the place of quotes, on a small office with one event and one quote."""

    quiet = _QUIET

    @property
    def quotes(self) -> QuotesScreen:
        """The screen of quotes."""
        shown = self.program.window.shown()
        assert isinstance(shown, QuotesScreen)
        return shown

    @property
    def library(self) -> Library:
        """The list of quotes with its filter."""
        return self.quotes.library

    @property
    def inspector(self) -> Inspector:
        """The page of the quote that is chosen."""
        return self.quotes.inspector

    @property
    def form(self) -> RecordForm:
        """The form that records a quote."""
        return self.quotes.recording.form

    def open_quote(self, key: int = 0) -> None:
        """Open a quote, the one of the office if no other is named."""
        self.program.window.go(Address(Place.QUOTES, "quote", key or self.office.records.quote))
        self.settle()

    def open_form(self, spot: str = "") -> None:
        """Open the form that records a quote."""
        self.program.window.go(Address(Place.QUOTES, "quote", tab="new", spot=spot))
        self.settle()

    def here(self) -> Address:
        """Return where the window is."""
        address = self.program.window.here()
        assert address is not None
        return address

    def kept(self, key: int = 0) -> QuotePage:
        """Return all of a quote as it is kept."""
        wanted = key or self.office.records.quote
        return self.ask(lambda desk: questions.quote_page(desk, wanted))

    def all_kept(self) -> list[QuotePage]:
        """Return all quotes as they are kept, the last recorded first."""

        def pages(desk: Any) -> list[QuotePage]:  # noqa: ANN401 - the desk
            keys = questions.quote_index(desk, QuoteFilter()).keys
            return [questions.quote_page(desk, key) for key in keys]

        return self.ask(pages)

    def record(self, words: str, language: str = "en", **facts: Any) -> int:  # noqa: ANN401 - facts of many types
        """Record a quote of the one person, as another screen would; return its key."""
        person = {"person_id": self.office.records.person, **facts}
        self.do(lambda desk: record_quote(desk, words=words, language=language, **person))
        return self.all_kept()[0].id

    def listed(self) -> list[str | tuple[str, int]]:
        """Return the heads with their counts, and the words of the quotes below them."""
        self.settle()
        model = self.library.list.rows()
        for row in range(model.rowCount()):
            model.index(row).data(ROW)  # looked at, so that it is fetched
        self.settle()
        values = [model.index(row).data(ROW) for row in range(model.rowCount())]
        return [
            (value.text, value.count) if isinstance(value, Head) else value.words
            for value in values
        ]
