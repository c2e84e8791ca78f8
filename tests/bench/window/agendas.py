"""The event whose agenda is dragged about in: two days in twelve rooms."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from migdesk.base.clock import system_clock
from migdesk.desk.desk import Desk
from migdesk.desk.events import add_event, add_session
from migdesk.store.workspace import Workspace
from migdesk.vocabulary import EventKind, SessionKind

ROOMS: Final = 12
SESSIONS: Final = 300

_DAYS: Final = 2
_LASTING: Final = timedelta(minutes=45)
_FIRST: Final = datetime(2026, 5, 12, 5, 0, tzinfo=UTC)


def add_agenda(office: Path) -> tuple[int, int]:
    """Add the event, its rooms full all day; return its key and that of a session at noon."""
    with Workspace.open(office, clock=system_clock) as workspace:
        desk = Desk(workspace, system_clock, "Bench")
        event = add_event(
            desk,
            title={"en": "Two days in twelve rooms"},
            kind=EventKind.CONFERENCE,
            starts_at=_FIRST,
            ends_at=_FIRST + timedelta(days=_DAYS - 1, hours=12),
            zone="Asia/Tbilisi",
        ).key
        a_day = SESSIONS // _DAYS
        keys = []
        for number in range(SESSIONS):
            day, within = divmod(number, a_day)
            turn, room = divmod(within, ROOMS)
            begins = _FIRST + timedelta(days=day) + turn * _LASTING
            added = add_session(
                desk,
                event_id=event,
                kind=SessionKind.PANEL,
                starts_at=begins,
                ends_at=begins + _LASTING,
                title={"en": f"Work that follows the law, part {number + 1}"},
                room=f"Room {room + 1}",
            )
            keys.append(added.key)
    return event, keys[a_day // 2]
