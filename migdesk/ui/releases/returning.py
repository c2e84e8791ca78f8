"""Changes from a Word document that came back: looked at paragraph by paragraph, taken or left."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from migdesk.base.errors import MigdeskError
from migdesk.desk.returning import returned_text, take_returned
from migdesk.desk.rows import Changes, Return, ReturnedChange, ReturnedText
from migdesk.ui.look import Look, Tone
from migdesk.ui.releases.written import Spot
from migdesk.ui.shell.overlay import Overlay
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.checks import Check
from migdesk.ui.widgets.diff import DifferenceLabel
from migdesk.ui.widgets.labels import Label, Pill
from migdesk.ui.widgets.layouts import ScrollColumn, column, frame, hline, row

_WIDEST: Final = 860
_HIGHEST: Final = 760
_COMPARED: Final = 20_000
"""Characters of both texts up to which they are compared word by word while they are shown."""

_MOST: Final = 300
"""So many changes are shown at a time; those after them come when these are decided."""

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


class ChangeCard(QWidget):
    """One change: what it is, the words before and after, what was said about it.

    Signals:
        toggled: it is to be taken over, or not.
    """

    toggled = Signal()

    def __init__(self, look: Look, change: ReturnedChange) -> None:
        super().__init__()
        self.change = change
        px = look.px
        tone, icon = _SIGNS[change.kind]
        name = kind_in_words(change)
        place = place_in_words(change)
        self.take: Check | None = None
        head: list[QWidget] = [Pill(look, name, tone, icon)]
        head += [Label(look, place, 12.5, 600)] if place else []
        if change.authors:
            head.append(Label(look, ", ".join(change.authors), 12, 400, "text2"))
        right: list[QWidget] = []
        if change.kind is not Return.SAME:
            self.take = Check(look, self.tr("Take over"))
            self.take.setChecked(not change.stale)
            words = change.after or change.before
            self.take.setAccessibleName(f"{self.take.text()}: {name} {place} {words}")
            self.take.toggled.connect(self.toggled)
            right.append(self.take)
        lines: list[QWidget] = [_words(look, change)]
        if change.stale:
            sentence = self.tr("This paragraph was changed here, too, since the document was sent.")
            lines.append(Label(look, sentence, 12.5, 500, "amber", wrap=True))
        for author, text in change.remarks:
            said = self.tr("{author}: {comment}").format(author=author, comment=text)
            lines.append(Label(look, said, 12.5, 400, "text2", wrap=True))
        card = frame("card")
        card.setLayout(
            column(
                row(*head, None, *right, spacing=px(8)),
                *lines,
                spacing=px(8),
                margins=(px(14), px(10), px(14), px(12)),
            )
        )
        self.setLayout(column(card))

    def is_taken(self) -> bool:
        """Tell whether it is to be taken over."""
        return self.take is not None and self.take.isChecked()


class ReturnedSheet(Overlay):
    """All changes of a document. Nothing is written before the person says so.

    Signals:
        take_asked: the changes to take over.
    """

    take_asked = Signal(object)

    def __init__(self, look: Look, window: QWidget, returned: ReturnedText) -> None:
        title = QCoreApplication.translate("ReturnedSheet", "Changes from {file_name}")
        super().__init__(look, window, title.format(file_name=returned.file_name))
        px = look.px
        self.cards = [ChangeCard(look, change) for change in returned.changes[:_MOST]]
        for card in self.cards:
            card.toggled.connect(self._count)
        heading = Label(look, self.accessibleName(), 16, 600, wrap=True)
        self.all_button = Button(look, self.tr("Take all"), "ghost", small=True)
        self.all_button.clicked.connect(lambda: self._set_all(taken=True))
        self.none_button = Button(look, self.tr("Leave all"), "ghost", small=True)
        self.none_button.clicked.connect(lambda: self._set_all(taken=False))
        notes = [Label(look, text, 12.5, 400, "text2", wrap=True) for text in self._notes(returned)]
        head = column(
            row((heading, 1), self.all_button, self.none_button, spacing=px(6)),
            *notes,
            spacing=px(4),
            margins=(px(20), px(16), px(20), px(12)),
        )
        listed = column(*self.cards, None, spacing=px(10), margins=(px(20), px(12), px(20), px(12)))
        self.close_button = Button(look, self.tr("Cancel"), "ghost")
        self.close_button.clicked.connect(self.dismiss)
        self.take_button = Button(look, "", "primary", icon="check", edits=True)
        self.take_button.clicked.connect(self._take)
        foot = row(
            None,
            self.close_button,
            self.take_button,
            spacing=px(8),
            margins=(px(20), px(12), px(20), px(12)),
        )
        boxes = [card.take for card in self.cards if card.take is not None]
        self.fill(
            column(head, hline(), (ScrollColumn(listed), 1), hline(), foot),
            _WIDEST,
            _HIGHEST,
            first=boxes[0] if boxes else self.close_button,
        )
        self._count()

    def taken(self) -> list[ReturnedChange]:
        """Return the changes that are to be taken over."""
        return [card.change for card in self.cards if card.is_taken()]

    def _notes(self, returned: ReturnedText) -> list[str]:
        notes = []
        if returned.has_macros:
            notes.append(self.tr("There are macros in the document. They were not read."))
        more = len(returned.changes) - _MOST
        if more > 0:
            notes.append(
                self.tr("%n more change(s) follow: open the document again then.", "", more)
            )
        return notes

    def _take(self) -> None:
        self.take_asked.emit(self.taken())

    def _set_all(self, *, taken: bool) -> None:
        for card in self.cards:
            if card.take is not None:
                card.take.setChecked(taken)

    def _count(self) -> None:
        count = len(self.taken())
        self.take_button.setText(self.tr("Take over %n change(s)", "", count))
        self.take_button.setEnabled(count > 0)


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


def _words(look: Look, change: ReturnedChange) -> DifferenceLabel:
    before, after = change.before, change.after
    if len(before) + len(after) > _COMPARED:  # too long to be compared while somebody waits
        before = ""
    return DifferenceLabel(look, before, after)
