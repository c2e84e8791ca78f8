"""Keeping what is typed: within seconds beside the records, then as one change of the release.

While a person types, the text goes to the table of typing every second and a half. It becomes a
change of the release, which undo knows, when the person pauses over something else: leaves the
text, its language or the screen, exports, takes a step, or after two minutes; and where it takes
the release back to an earlier stage, soon: what stands around the text has to follow.
"""

from collections.abc import Callable
from datetime import datetime
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from migdesk.base.errors import MigdeskError
from migdesk.desk.desk import Desk
from migdesk.desk.releases import edit_text
from migdesk.desk.rows import Changes
from migdesk.desk.typing import drop_typing, keep_typing
from migdesk.ui.releases.written import Spot, Written
from migdesk.ui.shell.screen import Parts

KEEP_AFTER: Final = 1500
"""Milliseconds from a key to the moment the text is kept: within two seconds with the write."""

STORE_AFTER: Final = 120_000
"""Milliseconds of typing after which it becomes a change of the release."""


REOPEN_AFTER: Final = 3000
"""Milliseconds without a key after which a text that changes the stage becomes one."""


class Keeping(Enum):
    """Whether what is on the screen is in the file."""

    SAVED = auto()
    SAVING = auto()
    FAILED = auto()


class TextKeeper(QObject):
    """Keeps the text of one release in one language.

    Signals:
        changed: :attr:`state`, :attr:`at` or :attr:`error` is another.
        stored: the text has become a change of the release.
    """

    changed = Signal()
    stored = Signal()

    def __init__(self, parts: Parts, written: Callable[[], Written], parent: QObject) -> None:
        """Keep nothing yet.

        Args:
            parts: of the window.
            written: returns what stands in the editor.
            parent: owns the keeper.
        """
        super().__init__(parent)
        self._parts, self._written = parts, written
        self._spot: Spot | None = None
        self._stored = Written()
        self._touched = False
        self.state = Keeping.SAVED
        self.at: datetime | None = None
        self.error: MigdeskError | None = None
        self._soon = QTimer(self, singleShot=True, interval=KEEP_AFTER)
        self._soon.timeout.connect(self.keep)
        self._late = QTimer(self, singleShot=True, interval=STORE_AFTER)
        self._late.timeout.connect(self.store)
        self._paused = QTimer(self, singleShot=True, interval=REOPEN_AFTER)
        self._paused.timeout.connect(self.store)

    # What the editor does

    def begin(self, spot: Spot, stored: Written) -> None:
        """Keep another text from now on; the last one is stored already."""
        self._stop()
        self._spot, self._stored = spot, stored
        self._touched = False
        self._tell(Keeping.SAVED, at=None)

    def end(self) -> None:
        """Keep nothing from now on."""
        self._stop()
        self._spot = None
        self._touched = False

    def typed(self, *, reopens: bool = False) -> None:
        """Note that something was typed, which ``reopens`` the release once it is stored."""
        if self._spot is None:
            return
        self._touched = True
        if not self._soon.isActive():
            self._soon.start()
        if not self._late.isActive():
            self._late.start()
        if reopens:
            self._paused.start()
        if self.state is Keeping.SAVED:
            self._tell(Keeping.SAVING, at=self.at)

    def is_touched(self) -> bool:
        """Tell whether something was typed that is no change of the release yet."""
        return self._touched

    def take_stored(self, stored: Written) -> None:
        """Note what the release has now: somebody else, or undo, has changed it."""
        self._stored = stored

    def keep(self) -> None:
        """Keep what is typed now, beside the records."""
        self._soon.stop()
        spot, text = self._spot, self._written()
        if spot is None or not self._touched:
            return
        content = text.json()

        def kept(_: None) -> None:
            if spot == self._spot:
                self._tell(Keeping.SAVED, at=self._parts.clock())

        self._parts.worker.ask(
            self,
            lambda desk: keep_typing(desk, place=spot.place, content=content),
            kept,
            self._fail,
        )

    def store(
        self,
        then: Callable[[], None] | None = None,
        failed: Callable[[MigdeskError], None] | None = None,
    ) -> None:
        """Make what is typed a change of the release, then call ``then``.

        If it cannot be stored, ``failed`` is called instead, and the text stays where it is.
        """
        self._stop()
        spot = self._spot
        if spot is None or not self._touched:
            if then is not None:
                then()
            return
        text = self._written()
        stored, is_same = self._stored, text.same_as(self._stored)

        def write(desk: Desk) -> Changes:
            changes = Changes(0, "", frozenset(), spot.release_id)
            if not is_same:
                changes = edit_text(
                    desk,
                    release_id=spot.release_id,
                    language=spot.language,
                    **text.changes_from(stored),
                )
            drop_typing(desk, place=spot.place)
            return changes

        def done(_: Changes) -> None:
            if spot == self._spot:
                self._stored = text
                self._touched = self._touched and not text.same_as(self._written())
                self._tell(Keeping.SAVED, at=self._parts.clock())
                self.stored.emit()
            if then is not None:
                then()

        def refused(error: MigdeskError) -> None:
            self._fail(error)
            if failed is not None:
                failed(error)

        self._tell(Keeping.SAVING, at=self.at)
        self._parts.worker.do(self, write, done, refused)

    def drop(self, spot: Spot) -> None:
        """Forget what was kept of a text that nobody wants."""
        self._parts.worker.ask(
            self, lambda desk: drop_typing(desk, place=spot.place), lambda _: None, self._fail
        )

    # The inside

    def _stop(self) -> None:
        for timer in (self._soon, self._late, self._paused):
            timer.stop()

    def _fail(self, error: MigdeskError) -> None:
        self.error = error
        self.state = Keeping.FAILED
        self.changed.emit()

    def _tell(self, state: Keeping, *, at: datetime | None) -> None:
        self.error = None
        self.state, self.at = state, at
        self.changed.emit()
