"""Planned against actual: what a menu offers to say about somebody on the agenda."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from migdesk.ui.events.speakers.doing import AppearanceWork
from migdesk.ui.widgets.menus import Entry
from migdesk.vocabulary import AppearanceStatus


def standing_entries(
    work: AppearanceWork, key: int, status: AppearanceStatus, ask_stand_in: Callable[[int], None]
) -> list[Entry | None]:
    """Return what can be said of the appearance under ``key``: what is so already is not offered.

    Args:
        work: does it.
        key: of the appearance.
        status: it has now.
        ask_stand_in: asks who stood in.
    """
    translate = QCoreApplication.translate

    def mark(to: AppearanceStatus) -> Callable[[], None]:
        return lambda: work.mark(key, to)

    return [
        Entry(
            "mic",
            translate("Standing", "Spoke"),
            mark(AppearanceStatus.SPOKE),
            offered=status is not AppearanceStatus.SPOKE,
            edits=True,
        ),
        Entry(
            "circle-x",
            translate("Standing", "Did not come"),
            mark(AppearanceStatus.ABSENT),
            offered=status is not AppearanceStatus.ABSENT,
            edits=True,
        ),
        Entry(
            "refresh-cw",
            translate("Standing", "Somebody stood in…"),
            lambda: ask_stand_in(key),
            edits=True,
        ),
        Entry(
            "rotate-ccw",
            translate("Standing", "As planned"),
            mark(AppearanceStatus.PLANNED),
            offered=status is not AppearanceStatus.PLANNED,
            edits=True,
        ),
    ]
