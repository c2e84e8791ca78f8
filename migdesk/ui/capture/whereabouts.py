"""Where it is said: as the agenda has it, unless a person has said where."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from migdesk.base.errors import MigdeskError
from migdesk.desk import questions
from migdesk.desk.rows import CapturePlace
from migdesk.ui.capture.keys import command
from migdesk.ui.capture.wording import choice_name
from migdesk.ui.shell.actions import keys_of
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.menus import Entry

Keys = tuple[int, int]
"""Of an event and of a session in it, 0 for none."""


class Whereabouts(QObject):
    """The place at hand.

    Signals:
        shown: the place is known, or known anew; tells whether it is another.
        failed: it could not be asked for; carries the failure.

    Attributes:
        place: ``None`` until it is known.
    """

    shown = Signal(bool)
    failed = Signal(object)

    def __init__(self, parts: Parts, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._wished: Keys | None = None
        self.place: CapturePlace | None = None

    def keys(self) -> Keys:
        """Return the keys of the event and of the session at hand."""
        return self.place.keys if self.place is not None else (0, 0)

    def follow(self, wished: Keys | None = None) -> None:
        """Go where the agenda says that somebody speaks, or where it is wished.

        Where a person has said before that it is in a session which still runs, it is there.
        """
        runs_on = self.place is not None and self.place.running
        self._wished = wished or (self._wished if runs_on else None)
        self._ask(self._wished)

    def go_back_to(self, keys: Keys) -> None:
        """Go where something was begun before."""
        self._ask(keys)

    def stay(self) -> None:
        """Ask anew for the place at hand."""
        if self.place is not None:
            self._ask(self.place.keys)

    def look_again(self, *, free: bool) -> None:
        """See whether another session has begun by now; ``free``: the place may be another."""
        if self.place is None:
            return
        if free and self._wished is None and self.place.session is None:
            self.follow()
        else:
            self.stay()

    def choices(self) -> list[Entry]:
        """Return the places where somebody may be speaking, as a menu offers them."""
        place = self.place
        if place is None:
            return []
        several = len({choice.event_id for choice in place.choices}) > 1
        entries = []
        for choice in place.choices:
            keys = (choice.event_id, choice.session_id)
            name = choice_name(choice, self._parts.language, of_several=several)
            icon = "radio" if choice.running else "clock" if choice.session_id else "calendar"
            entries.append(self._entry(icon, name, keys))
        return [*entries, self._entry("archive", self.tr("At no event"), (0, 0))]

    def hint(self) -> str:
        """Return what a person should look at: another session is on, or several are."""
        place = self.place
        if place is None:
            return ""
        running = [choice for choice in place.choices if choice.running]
        keys = "+".join(keys_of(command("capture.place")))
        if place.session is not None and not place.running and running:
            name = choice_name(running[0], self._parts.language, of_several=False)
            return self.tr("On now: {session} ({keys})").format(session=name, keys=keys)
        if len(running) > 1 and self._wished is None:
            said = self.tr("%n session(s) are on now: {keys} chooses", "", len(running))
            return said.format(keys=keys)
        return ""

    def _entry(self, icon: str, name: str, keys: Keys) -> Entry:
        icon = "check" if keys == self.keys() else icon
        return Entry(icon, name.replace("&", "&&"), partial(self._wish, keys))

    def _wish(self, keys: Keys) -> None:
        self._wished = keys
        self._ask(keys)

    def _ask(self, keys: Keys | None) -> None:
        event_id, session_id = keys or (None, None)
        self._parts.worker.ask(
            self,
            lambda desk: questions.capture_place(desk, event_id=event_id, session_id=session_id),
            self._take,
            self._fail,
            instead="place",
        )

    def _take(self, place: CapturePlace) -> None:
        moved = self.place is None or self.place.keys != place.keys
        self.place = place
        self.shown.emit(moved)

    def _fail(self, error: MigdeskError) -> None:
        self.failed.emit(error)
