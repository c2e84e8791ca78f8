"""Changes from a Word document that came back: looked at paragraph by paragraph, taken or left."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from migdesk.base.errors import MigdeskError
from migdesk.desk.returning import returned_text, take_returned
from migdesk.desk.rows import Changes, Return, ReturnedChange, ReturnedText
from migdesk.ui.look import Look, Tone
from migdesk.ui.releases.return_sheet import MOST_SHOWN, ReturnCard, ReturnSheet, changed_words
from migdesk.ui.releases.written import Spot
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.labels import Label, Pill

_SIGNS: Final[dict[Return, tuple[Tone, str]]] = {
    Return.CHANGED: ("teal", "pencil"),
    Return.ADDED: ("green", "plus"),
    Return.REMOVED: ("red", "trash-2"),
    Return.MOVED: ("gray", "arrow-down"),
    Return.SAME: ("gray", "quote"),
}


def kind_in_words(change: ReturnedChange) -> str:
    """Return what became of a paragraph."""
    translate = QCoreApplication.translate
    match change.kind:
        case Return.CHANGED:
            return translate("ReturnedSheet", "Changed")
        case Return.ADDED:
            return translate("ReturnedSheet", "New")
        case Return.REMOVED:
            return translate("ReturnedSheet", "Deleted")
        case Return.MOVED:
            return translate("ReturnedSheet", "Moved")
        case Return.SAME:
            return translate("ReturnedSheet", "Comment")


def place_in_words(change: ReturnedChange) -> str:
    """Return which paragraph it is; nothing for one that its words name."""
    translate = QCoreApplication.translate
    match change.block:
        case "headline":
            return translate("ReturnedSheet", "Headline")
        case "deck":
            return translate("ReturnedSheet", "Deck")
        case "dateline":
            return translate("ReturnedSheet", "Dateline")
        case _:
            return ""


class ChangeCard(ReturnCard):
    """One change: what it is, the words before and after, what was said about it."""

    def __init__(self, look: Look, change: ReturnedChange) -> None:
        super().__init__(look)
        self.change = change
        tone, icon = _SIGNS[change.kind]
        name = kind_in_words(change)
        place = place_in_words(change)
        head: list[QWidget] = [Pill(look, name, tone, icon)]
        head += [Label(look, place, 12.5, 600)] if place else []
        if change.authors:
            head.append(Label(look, ", ".join(change.authors), 12, 400, "text2"))
        if change.kind is not Return.SAME:
            words = change.after or change.before
            self.offer(taken=not change.stale, name=f"{name} {place} {words}")
        lines: list[QWidget] = [changed_words(look, change.before, change.after)]
        if change.stale:
            sentence = self.tr("This paragraph was changed here, too, since the document was sent.")
            lines.append(Label(look, sentence, 12.5, 500, "amber", wrap=True))
        for author, text in change.remarks:
            said = self.tr("{author}: {comment}").format(author=author, comment=text)
            lines.append(Label(look, said, 12.5, 400, "text2", wrap=True))
        self.lay_out(head, lines)


class ReturnedSheet(ReturnSheet):
    """All changes of a document. ``take_asked`` tells the changes to take over."""

    def __init__(self, look: Look, window: QWidget, returned: ReturnedText) -> None:
        title = QCoreApplication.translate("ReturnedSheet", "Changes from {file_name}")
        self.cards = [ChangeCard(look, change) for change in returned.changes[:MOST_SHOWN]]
        super().__init__(
            look,
            window,
            title.format(file_name=returned.file_name),
            self.cards,
            ReturnedNotes().of(returned),
        )
        self.take_button.clicked.connect(lambda: self.take_asked.emit(self.taken()))

    def taken(self) -> list[ReturnedChange]:
        """Return the changes that are to be taken over."""
        return [card.change for card in self.cards if card.is_taken()]

    def how_many(self, count: int) -> str:
        """Return what the button says that takes ``count`` of them over."""
        return self.tr("Take over %n change(s)", "", count)


class ReturnedNotes(QObject):
    """What else there is to know about a document, in sentences."""

    def of(self, returned: ReturnedText) -> list[str]:
        """Return a sentence for each thing that somebody has to know."""
        notes = []
        if returned.has_macros:
            notes.append(self.tr("There are macros in the document. They were not read."))
        more = len(returned.changes) - MOST_SHOWN
        if more > 0:
            notes.append(
                self.tr("%n more change(s) follow: open the document again then.", "", more)
            )
        return notes


class Returner(QObject):
    """Asks for a document, shows what was changed in it, and has that taken over."""

    def __init__(
        self, parts: Parts, failed: Callable[[MigdeskError], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._parts, self._failed, self._owner = parts, failed, parent

    def open(self, spot: Spot) -> None:
        """Ask for a document that came back of a text."""
        path = self._parts.files.to_open(
            self.tr("Take in changes from Word"), self.tr("Word documents (*.docx)")
        )
        if path is not None:
            self.read(spot, path)

    def read(self, spot: Spot, path: Path) -> None:
        """Show what was changed in a document."""

        def show(returned: ReturnedText) -> None:
            if not returned.changes:
                sentence = self.tr("Nothing was changed in {file_name}.")
                self._parts.voice.say(sentence.format(file_name=returned.file_name))
                return
            sheet = ReturnedSheet(self._parts.look, self._owner.window(), returned)
            sheet.take_asked.connect(lambda changes: self._take(spot, sheet, changes))
            sheet.show()

        self._parts.worker.ask(
            self,
            lambda desk: returned_text(desk, spot.release_id, spot.language, path),
            show,
            self._failed,
        )

    def _take(self, spot: Spot, sheet: ReturnedSheet, changes: Sequence[ReturnedChange]) -> None:
        def taken(_: Changes) -> None:
            self._parts.voice.say_undoable(self.tr("%n change(s) taken over", "", len(changes)))

        sheet.dismiss()
        self._parts.worker.do(
            self,
            lambda desk: take_returned(
                desk, release_id=spot.release_id, language=spot.language, changes=changes
            ),
            taken,
            self._failed,
        )
