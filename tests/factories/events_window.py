"""Driving the place of events as a person would: by keys and clicks."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from factories.hands import Hands
from factories.office import OfficeAtWork, at_work
from factories.windows import sample_clock, settle
from migdesk.app import Program
from migdesk.desk import questions
from migdesk.desk.desk import Desk
from migdesk.desk.rows import EventPage
from migdesk.store.workspace import Workspace
from migdesk.ui.events.agenda.tab import AgendaTab
from migdesk.ui.events.screen import EventsScreen
from migdesk.ui.shell.address import Address, Place


@dataclass(frozen=True)
class OfficeFile:
    """An office file and what is in it."""

    path: Path
    records: OfficeAtWork


def small_office(folder: Path) -> OfficeFile:
    """Put an office into ``folder`` with one event, past by now, one session and one speaker.

    It is a copy of one that is made once a process.
    """
    content, records = _small()
    path = folder / "office.migdesk"
    path.write_bytes(content)
    return OfficeFile(path, records)


@cache
def _small() -> tuple[bytes, OfficeAtWork]:
    with TemporaryDirectory() as folder:
        path = Path(folder, "office.migdesk")
        with Workspace.create(path, clock=sample_clock) as workspace:
            records = at_work(Desk(workspace, sample_clock, "Press Officer"))
        return path.read_bytes(), records


class Driver(Hands):
    """Works in the place of events."""

    def __init__(self, program: Program, office: OfficeFile) -> None:
        super().__init__(program)
        self.office = office

    @property
    def screen(self) -> EventsScreen:
        """The screen of events."""
        shown = self.program.window.shown()
        assert isinstance(shown, EventsScreen)
        return shown

    @property
    def agenda(self) -> AgendaTab:
        """The agenda of the event that is shown."""
        tab = self.screen.detail.findChild(AgendaTab)
        assert isinstance(tab, AgendaTab)
        return tab

    def go(self, place: Place, key: int = 0, tab: str = "", spot: str = "") -> None:
        """Go to an address, as a link would."""
        kind = "event" if key or tab else ""
        self.program.window.go(Address(place, kind, key, tab, spot))
        settle(self.program)

    def open_event(self, tab: str = "") -> None:
        """Open the one event of the office."""
        self.go(Place.EVENTS, self.office.records.event, tab)

    def page(self, event_id: int = 0) -> EventPage:
        """Return all of an event as it is kept."""
        key = event_id or self.office.records.event
        return self.ask(lambda desk: questions.event_page(desk, key))
