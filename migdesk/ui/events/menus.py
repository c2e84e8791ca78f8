"""Commands of an event as they stand in its menus."""

from collections.abc import Mapping
from functools import partial
from typing import Final

from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.menus import Entry

_TABLES: Final = {
    "event.paste_table": "copy",
    "event.open_table": "folder-open",
    "event.save_calendar": "calendar-days",
}
_REPORTS: Final = {
    "event.export_programme": "file-text",
    "event.export_speakers": "users",
    "event.export_quotes": "quote",
    "event.reports": "chart-bars",
}
_REPEATING: Final = {"event.duplicate": "copy", "event.next_year": "calendar-plus"}


def table_entries(parts: Parts) -> list[Entry]:
    """Return what can be done with tables of the event that is shown."""
    return _entries(parts, _TABLES)


def report_entries(parts: Parts) -> list[Entry]:
    """Return the reports that can be made of the event that is shown."""
    return _entries(parts, _REPORTS)


def repeat_entries(parts: Parts) -> list[Entry]:
    """Return what makes another event of the one that is shown."""
    return _entries(parts, _REPEATING)


def _entries(parts: Parts, icons: Mapping[str, str]) -> list[Entry]:
    return [
        Entry(
            icon,
            parts.actions[key].text(),
            partial(parts.actions.trigger, key),
            offered=parts.actions[key].isEnabled(),
            keys=parts.actions[key].shortcuts(),
        )
        for key, icon in icons.items()
    ]
