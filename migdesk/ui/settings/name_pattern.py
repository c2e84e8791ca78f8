"""A field for how files are called: a pattern, what can stand in it, and what comes of it."""

from collections.abc import Sequence
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from migdesk.text.file_names import Fault, Field, Found, fault_in
from migdesk.ui.look import Look
from migdesk.ui.look.marking import QT_TRANSLATE_NOOP
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.fields import TextField
from migdesk.ui.widgets.fields.field import Reading
from migdesk.ui.widgets.flow import FlowLayout
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.layouts import column

_WORDS: Final = {
    Field.NUMBER: QT_TRANSLATE_NOOP("NamePattern", "Number"),
    Field.KIND: QT_TRANSLATE_NOOP("NamePattern", "Kind"),
    Field.LANGUAGE: QT_TRANSLATE_NOOP("NamePattern", "Language"),
    Field.DATE: QT_TRANSLATE_NOOP("NamePattern", "Date"),
    Field.HEADLINE: QT_TRANSLATE_NOOP("NamePattern", "Headline"),
    Field.EVENT: QT_TRANSLATE_NOOP("NamePattern", "Event"),
    Field.PROJECT: QT_TRANSLATE_NOOP("NamePattern", "Project"),
}

_FAULTS: Final = {
    Fault.BARRED_SIGN: QT_TRANSLATE_NOOP("NamePattern", "No file name can hold {what}."),
    Fault.LOOSE_BRACE: QT_TRANSLATE_NOOP(
        "NamePattern", "A field stands between two braces. One is missing, or one is too many."
    ),
    Fault.UNKNOWN_FIELD: QT_TRANSLATE_NOOP(
        "NamePattern", "There is no field {what}. Put in one of those below."
    ),
    Fault.NO_FIELD: QT_TRANSLATE_NOOP(
        "NamePattern", "Put in one of the fields below, or all files have one name."
    ),
    Fault.TOO_LONG: QT_TRANSLATE_NOOP("NamePattern", "This is too long for a file name."),
}


class NamePatternField(TextField):
    """The pattern of the names of files; the usual one is kept as nothing."""

    commits_while_typing = False

    def __init__(self, look: Look, label: str, usual: str, fields: Sequence[Field]) -> None:
        """Show the ``usual`` pattern; ``fields`` are those that can stand in one."""
        super().__init__(look, label, limit=1_000)
        self._usual, self._fields = usual, fields
        self.example = Label(look, "", 12, 400, "text2", wrap=True, paths=True)
        self.parts: dict[Field, Button] = {}
        chips = QWidget()
        flow = FlowLayout(look.px(4))
        chips.setLayout(flow)
        for field in fields:
            words = QCoreApplication.translate("NamePattern", _WORDS[field])
            chip = Button(look, words, "ghost", icon="plus", small=True, edits=True)
            chip.setAccessibleName(
                self.tr("Put in: {field} ({label})").format(field=words, label=label)
            )
            chip.clicked.connect(partial(self._put_in, field))
            self.parts[field] = chip
            flow.addWidget(chip)
        self._place(column(chips, self.example, spacing=look.px(4)))
        self._show("")

    def pattern(self) -> str:
        """Return the pattern as it is written now."""
        return self._line.text().strip()

    def show_example(self, name: str) -> None:
        """Show what a file would be called; nothing while the pattern cannot be used."""
        self.example.setText(self.tr("For example: {name}").format(name=name) if name else "")
        self.example.setVisible(bool(name))

    def _read(self) -> Reading:
        written = self.pattern()
        if written in {"", self._usual}:
            return Reading("")
        found = fault_in(written, self._fields)
        return Reading(written) if found is None else Reading(None, _said(found))

    def _show(self, value: Any) -> None:  # noqa: ANN401 - as in the base class
        self._line.show_text(value or self._usual)

    def _put_in(self, field: Field) -> None:
        self._line.insert(f"{{{field}}}")
        self._line.setFocus()
        self._changed()


def _said(found: Found) -> str:
    sentence = QCoreApplication.translate("NamePattern", _FAULTS[found.fault])
    return sentence.format(what=f"“{found.what}”")
