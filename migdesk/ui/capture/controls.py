"""What is noted beside the words: kind, language, whether it is on the record; and Save."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from migdesk.text.names import Language
from migdesk.ui.capture.keys import command
from migdesk.ui.shell.actions import keys_of
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.choices import Chips, Segmented
from migdesk.ui.widgets.flow import FlowLayout
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.layouts import row
from migdesk.vocabulary import QuoteKind

_SEGMENTS: Final = 3
"""Up to so many languages stand in one row; more go on in the next."""

_SIGN: Final = 13


class Controls(QWidget):
    """The line below the words.

    Signals:
        changed: the kind is another, or whether it is on the record.
        language_chosen: a person said which language the words are in.
    """

    changed = Signal()
    language_chosen = Signal(object)

    def __init__(self, parts: Parts, languages: Sequence[Language]) -> None:
        super().__init__()
        look = parts.look
        names = dict(parts.languages)
        self.kind = Segmented(
            look,
            [
                (QuoteKind.DIRECT, self.tr("Word for word")),
                (QuoteKind.PARAPHRASE, self.tr("Gist")),
            ],
            name=self.tr("Kind"),
        )
        self.kind.chosen.connect(lambda _: self.changed.emit())
        chooser = Segmented if len(languages) <= _SEGMENTS else Chips
        self.language = chooser(
            look, [(tag, names.get(tag, tag)) for tag in languages], name=self.tr("Language")
        )
        self.language.chosen.connect(self.language_chosen)
        if len(languages) == 1:
            self.language.hide()
        self.off_record = QPushButton(self.tr("Off the record"))
        self.off_record.setProperty("kind", "chip")
        self.off_record.setCheckable(True)
        self.off_record.setAutoDefault(False)
        self.off_record.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.off_record.setToolTip("+".join(keys_of(command("capture.record"))))
        self.off_record.clicked.connect(self._note_record)
        self._look = look
        self._began = Label(look, "", 12.5, 400, "text2")
        self.save = Button(look, self.tr("Save"), "primary")
        flow = FlowLayout(look.px(8), look.px(6))
        for part in (self.kind, self.language, self.off_record, self._began):
            flow.addWidget(part)
        line = row((flow, 1), self.save, spacing=look.px(10))
        line.setAlignment(self.save, Qt.AlignmentFlag.AlignTop)
        self.setLayout(line)
        self._dress()

    def is_on_record(self) -> bool:
        """Tell whether what is said is on the record."""
        return not self.off_record.isChecked()

    def show_kind(self, kind: QuoteKind, *, on_record: bool) -> None:
        """Show another kind, and whether it is on the record; nothing is emitted."""
        self.kind.set_value(kind)
        self.off_record.setChecked(not on_record)
        self._dress()

    def show_language(self, language: Language) -> None:
        """Show the language that the words are in; nothing is emitted."""
        self.language.set_value(language)

    def began(self) -> str:
        """Return what is said about when the words were begun."""
        return self._began.text()

    def show_began(self, said: str) -> None:
        """Say when the words were begun."""
        self._began.setText(said)
        self._began.setVisible(bool(said))

    def turn_gist(self) -> None:
        """Note the other kind: word for word, or the gist."""
        gist = self.kind.value() is QuoteKind.PARAPHRASE
        self.kind.set_value(QuoteKind.DIRECT if gist else QuoteKind.PARAPHRASE)
        self.changed.emit()

    def turn_record(self) -> None:
        """Note that it is off the record, or on it again."""
        self.off_record.click()

    def _note_record(self) -> None:
        self._dress()
        self.changed.emit()

    def _dress(self) -> None:
        """Show by a sign as well, and not by the colour alone, that it is off the record."""
        off = self.off_record.isChecked()
        look = self._look
        icon, token = ("lock", "accent_text") if off else ("lock-open", "text3")
        self.off_record.setIcon(look.icon(icon, token, _SIGN))
        self.off_record.setIconSize(QSize(look.px(_SIGN), look.px(_SIGN)))
