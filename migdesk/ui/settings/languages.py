"""Settings, Languages: in which languages the office writes."""

from PySide6.QtCore import Qt

from migdesk.base.errors import MigdeskError
from migdesk.desk import office, questions
from migdesk.desk.rows import OfficePage
from migdesk.desk.spelling import can_spell
from migdesk.text.names import Language
from migdesk.text.words import available_languages, own_name
from migdesk.ui.settings.page import FormPage, section
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.editing import let_go_on
from migdesk.ui.widgets.fields import LanguagesField, SwitchField
from migdesk.ui.widgets.fields.rows import MovableRow
from migdesk.ui.widgets.labels import Label


class LanguagesPage(FormPage):
    """The languages of releases, in order."""

    tables = frozenset({"office"})

    def __init__(self, parts: Parts) -> None:
        super().__init__(
            parts,
            self.tr("Languages"),
            self.tr("In which languages the office writes. Others are translated from the first."),
        )
        look = parts.look
        self._changed = False
        known = [(tag, own_name(tag)) for tag in available_languages()]
        self.languages = LanguagesField(
            look,
            "",
            known,
            required=self.tr("Choose at least one language."),
        )
        self.languages.setAccessibleName(self.tr("Languages of releases"))
        self.languages.committed.connect(self._keep)
        adding = self.tr(
            "A language you add gets a field of its own beside every name, title and text; what is "
            "recorded in one you take out stays recorded."
        )
        can = self.tr("MigDesk can write releases in {languages}.").format(
            languages=", ".join(name for _, name in known)
        )
        self.spelling = SwitchField(
            look,
            self.tr("Mark misspelt words in English and Georgian texts"),
            hint=self.tr("On this computer. Words are looked up here, nothing is sent anywhere.")
            if can_spell()
            else self.tr("Spelling is not available on this computer: a part of it is missing."),
        )
        let_go_on(self.spelling)  # it belongs to this computer
        self.spelling.setEnabled(can_spell())
        self.spelling.committed.connect(self._keep_spelling)
        self.lay_out(
            section(
                look,
                self.tr("Languages of releases"),
                self.languages,
                Label(look, adding, 13, 400, "text2", wrap=True),
                Label(look, can, 12, 400, "text3", wrap=True),
            ),
            section(look, self.tr("Spelling"), self.spelling),
        )

    def load(self) -> None:
        """Show what is kept now."""
        self.spelling.set_value(self.parts.keeper.settings.spelling and can_spell())
        self.fetch(questions.office_page, self._show, "office")

    def flush(self) -> None:
        """Hand on what is changed."""
        self.languages.flush()

    def focus(self) -> None:
        """Go to the first language."""
        rows = self.languages.findChildren(MovableRow)
        if rows:
            rows[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_place(self, kind: str, key: int, spot: str) -> None:
        """Give the keyboard back to the languages, which have just changed the window."""
        del kind, key
        if spot == "order":
            self.once_filled(self.focus)

    def place(self) -> tuple[str, int, str]:
        """Return that the languages have the keyboard once they were changed."""
        return "", 0, "order" if self._changed else ""

    def _show(self, facts: OfficePage | None) -> None:
        if facts is not None:
            self.languages.set_value(facts.languages)

    def _keep_spelling(self, wanted: bool) -> None:  # noqa: FBT001 - Qt's signal hands the value on
        try:
            self.parts.keeper.change(spelling=wanted)
        except MigdeskError as error:
            self.parts.voice.fail(error)

    def _keep(self, languages: tuple[Language, ...]) -> None:
        """Keep the languages: the window is built anew with fields for them."""
        self._changed = True
        self.moved.emit()
        self.edits.carry_out(
            lambda desk: office.set_languages(desk, languages=languages), self.languages
        )
