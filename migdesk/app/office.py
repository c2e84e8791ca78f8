"""The office file that is open: what the frame of the window shows of it, and how it is closed."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final

from migdesk.base.errors import MigdeskError
from migdesk.text.words import own_name
from migdesk.ui.shell.address import Address, Place
from migdesk.ui.shell.frame import Frame, Kept
from migdesk.ui.shell.keeper import Keeper
from migdesk.ui.shell.sidebar import Pin

if TYPE_CHECKING:  # the desk brings the database along, which the worker loads
    from migdesk.desk.desk import Desk

# ruff: noqa: PLC0415 - what is imported inside functions is loaded by the worker

_PIN_ICONS: Final = {
    "event": "calendar",
    "person": "users",
    "quote": "quote",
    "outlet": "radio",
    "media_contact": "contact",
}


class OpenOffice:
    """An office file that is open: what the frame shows of it, and how it is closed."""

    def __init__(self, keeper: Keeper, path: Path, *, sample: bool) -> None:
        """Work with the file at ``path``; ``sample`` says that it is the sample office."""
        self._keeper, self._path, self._sample = keeper, path, sample

    def frame(self, desk: "Desk", *, counted: bool = True) -> Frame:
        """Return what the frame shows. Asked on the worker."""
        from migdesk.desk import opening, questions

        office = questions.office_name(desk)
        languages = questions.office_languages(desk)
        stored = opening.storage(desk, second=second_folder(self._keeper))
        return Frame(
            office=office,
            languages=tuple((tag, own_name(tag)) for tag in languages),
            counts=_counts(desk) if counted else {},
            kept=Kept(stored.last_backup, desk.clock()),
            pins=self._pins(desk),
            sample=self._sample,
            writable=stored.writable,
        )

    def close(self, desk: "Desk") -> None:
        """Back the file up and close it."""
        from migdesk.desk import opening

        opening.close_desk(desk, second=second_folder(self._keeper))

    def _pins(self, desk: "Desk") -> tuple[Pin, ...]:
        from migdesk.desk import questions

        pins = []
        for written in self._keeper.settings.pinned.get(str(self._path.resolve()), ()):
            try:
                address = Address.parse(written)
            except MigdeskError:
                continue
            title = questions.title_of(desk, address.kind, address.key)
            if title:
                pins.append(Pin(address, _PIN_ICONS.get(address.kind, "newspaper"), title))
        return tuple(pins)


def second_folder(keeper: Keeper) -> Path | None:
    """Return the second folder for backups, if there is to be one."""
    folder = keeper.settings.backup_folder
    return Path(folder) if folder else None


def _counts(desk: "Desk") -> Mapping[Place, int]:
    from migdesk.desk import questions

    badges = questions.badges(desk)
    return {
        Place.HOME: badges.home,
        Place.EVENTS: badges.events,
        Place.PEOPLE: badges.people,
        Place.QUOTES: badges.quotes,
        Place.RELEASES: badges.releases,
    }
