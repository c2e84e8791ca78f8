"""Says that a translation is behind where it was to be exported, and what can be done about it."""

from typing import Final

from PySide6.QtCore import Signal

from migdesk.ui.look import Look
from migdesk.ui.releases.asking_note import AskingNote
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.entry_line import EntryLine
from migdesk.ui.widgets.layouts import row

_LONGEST: Final = 500


class BehindNote(AskingNote):
    """Refuses an export in place: the way to mend it, and a line for why it goes as it is.

    Signals:
        mend_asked: both texts are wanted side by side.
        reason_given: why it is to be exported as it stands.
    """

    mend_asked = Signal()
    reason_given = Signal(str)

    def __init__(self, look: Look, sentence: str, support: str) -> None:
        super().__init__(look, "clock", sentence, support)
        mend = Button(look, self.tr("Side by side"), small=True, icon="languages")
        self.reason = EntryLine(
            look,
            self.tr("Or say why it goes as it is"),
            self.tr("Why the translation is exported as it is"),
            limit=_LONGEST,
        )
        self.go = Button(look, self.tr("Export as it is"), small=True, edits=True)
        below = row(look.px(26), (self.reason, 1), self.go, spacing=look.px(10))
        self.lay_out(mend, below)
        mend.clicked.connect(self.mend_asked)
        self.reason.entered.connect(self._give)
        self.go.clicked.connect(lambda: self._give(self.reason.line.text()))

    def _give(self, reason: str) -> None:
        if reason.strip():
            self.reason_given.emit(reason.strip())
        else:
            self.reason.set_error(self.tr("Say why: it is kept in the history."))
            self.reason.line.setFocus()
