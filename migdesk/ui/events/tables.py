"""Tables of an event: where they are taken in, and the agenda as a calendar for other programs."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject

from migdesk.desk import handing_out
from migdesk.desk.rows import EventPage
from migdesk.text.names import first_text
from migdesk.ui.shell.address import TABLE, Address, Place
from migdesk.ui.shell.screen import Parts

_TAKEN_INTO: Final = {"speakers": "people", "details": "attendance"}
"""What a table is taken into in a tab of the event; in the others it is the agenda."""


def table_address(event_id: int, tab: str, way: str) -> Address:
    """Return where a table is taken into what a tab shows: pasted, or from a file."""
    target = _TAKEN_INTO.get(tab, "agenda")
    return Address(Place.EVENTS, "event", event_id, TABLE, f"{target}/{way}")


def save_calendar(parts: Parts, owner: QObject, page: EventPage, then: Callable[[], None]) -> None:
    """Ask where the agenda of an event is saved as a calendar, save it there, and do ``then``."""
    translate = QCoreApplication.translate
    name = first_text(page.title, parts.tags).replace("/", "-").replace("\\", "-")
    kinds = translate("EventTables", "Calendars (*.ics)")
    title = translate("EventTables", "Save the agenda as a calendar")
    path = parts.files.to_save(title, f"{name[:80]}.ics", kinds)
    if path is None:
        return
    target = path if path.suffix else path.with_suffix(".ics")

    def say(written: Path) -> None:
        said = translate("EventTables", "Saved as {name}")
        parts.voice.say(said.format(name=written.name))
        then()

    parts.worker.ask(owner, lambda desk: handing_out.write_agenda(desk, page.id, target), say)
