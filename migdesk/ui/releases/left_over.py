"""Text that was typed and not stored when the program ended: offered when it is opened again."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from migdesk.ui.releases.keeping import TextKeeper
from migdesk.ui.releases.loading import Loaded
from migdesk.ui.releases.notes import Note, Notes
from migdesk.ui.releases.office_time import office_time, with_place
from migdesk.ui.releases.paper import Paper
from migdesk.ui.releases.written import Spot, Written
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.moments import moment_name

_ABOUT = "left"


class LeftOver(QObject):
    """Offers what a crash left. Until that is decided the page cannot be written on.

    Signals:
        decided: the text to go on with, ``None`` for the one the release has.
    """

    decided = Signal(object)

    def __init__(self, parts: Parts, notes: Notes, keeper: TextKeeper, parent: QObject) -> None:
        super().__init__(parent)
        self._parts, self._notes, self._keeper = parts, notes, keeper

    def is_offered(self) -> bool:
        """Tell whether something waits to be decided."""
        return self._notes.shown(_ABOUT) is not None

    def offer(self, loaded: Loaded, paper: Paper | None) -> None:
        """Offer what is left of the text that was loaded; forget it if it says nothing new."""
        left = loaded.left
        if left is None or not self._parts.writable:
            return
        text = Written.from_json(left.content)
        if paper is None or loaded.page.locked or text is None or text.same_as(loaded.written):
            self._keeper.drop(loaded.spot)
            return
        there = office_time(left.at, loaded.page.zone)
        named = moment_name(there, self._parts.clock())
        when = with_place(named, there, self._parts.language)
        note = Note(
            self._parts.look,
            "amber",
            "history",
            self.tr("Text from {when} was not stored.").format(when=when),
            first=self.tr("Bring it back"),
            second=self.tr("Discard"),
        )
        note.first_clicked.connect(partial(self._bring_back, text))
        note.second_clicked.connect(partial(self._discard, loaded.spot))
        self._notes.put(_ABOUT, note)
        paper.set_read_only(read_only=True)

    def _bring_back(self, text: Written) -> None:
        self._notes.take(_ABOUT)
        self.decided.emit(text)

    def _discard(self, spot: Spot) -> None:
        self._notes.take(_ABOUT)
        self._keeper.drop(spot)
        self.decided.emit(None)
