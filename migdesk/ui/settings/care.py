"""Whether the office file is sound, and what mends it."""

from PySide6.QtWidgets import QWidget

from migdesk.base.errors import MigdeskError
from migdesk.desk import opening
from migdesk.desk.rows import FileCheck
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.labels import IconLabel, Label
from migdesk.ui.widgets.layouts import clear, column, row
from migdesk.ui.widgets.states import Banner

_MOST_FOUND = 3


class FileCare(QWidget):
    """Buttons that check the file and build its search anew, and what came of it."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        look = parts.look
        self.check = Button(look, self.tr("Check the file"), icon="list-checks")
        self.check.clicked.connect(self._check)
        self.mend = Button(look, self.tr("Build the search anew"), icon="refresh-cw", edits=True)
        self.mend.clicked.connect(self._mend)
        self._verdict = column()
        hint = self.tr("The search is made of the records; nothing is lost when it is built anew.")
        self.setLayout(
            column(
                row(self.check, self.mend, None, spacing=look.px(8)),
                Label(look, hint, 12, 400, "text3", wrap=True),
                self._verdict,
                spacing=look.px(8),
            )
        )

    def show_writable(self, *, writable: bool) -> None:
        """Offer to mend only what may be written to."""
        self.mend.setVisible(writable)

    def _check(self) -> None:
        clear(self._verdict)
        self._parts.worker.run(
            self,
            self.tr("Checking the file"),
            lambda desk, progress: opening.check_file(desk, progress=progress),
            self._show_check,
            self._fail,
        )

    def _show_check(self, check: FileCheck) -> None:
        if check.sound:
            self._say_well(self.tr("The file is sound."))
        elif check.mendable:
            self._say_ill(
                self.tr("The search does not fit the records."),
                self.tr("Build the search anew. No record is damaged."),
            )
        else:
            found = "; ".join(check.problems[:_MOST_FOUND])
            todo = self.tr("Restore the last backup from before it was damaged. Found: {problems}")
            self._say_ill(self.tr("The file is damaged."), todo.format(problems=found))

    def _mend(self) -> None:
        clear(self._verdict)
        self._parts.worker.run(
            self,
            self.tr("Building the search anew"),
            lambda desk, _progress: opening.mend_search(desk),
            lambda _: self._say_well(self.tr("The search is built anew.")),
            self._fail,
        )

    def _fail(self, error: MigdeskError) -> None:
        self._say_ill(*self._parts.voice.advice(error))

    def _say_well(self, sentence: str) -> None:
        look = self._parts.look
        clear(self._verdict)
        sign = IconLabel(look, "circle-check", "green", 16)
        words = Label(look, sentence, 13, 500, "green", wrap=True)
        self._verdict.addLayout(row(sign, (words, 1), spacing=look.px(8)))

    def _say_ill(self, what: str, todo: str) -> None:
        clear(self._verdict)
        self._verdict.addWidget(Banner(self._parts.look, "red", what, todo))
