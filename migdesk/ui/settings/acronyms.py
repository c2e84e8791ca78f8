"""Settings, Acronyms: letters and what they stand for."""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Final

from migdesk.desk import office, questions
from migdesk.desk.desk import Desk
from migdesk.desk.rows import AcronymEntry, Changes
from migdesk.text.names import first_text
from migdesk.ui.look.marking import QT_TRANSLATE_NOOP
from migdesk.ui.settings.record_kind import RecordWords
from migdesk.ui.settings.record_list import RecordRow
from migdesk.ui.settings.records_page import RecordsPage
from migdesk.ui.widgets.fields import LocalizedField, TextField
from migdesk.ui.widgets.forms import FieldSpec, Form, FormSpec

_FORM: Final = FormSpec(
    "AcronymForm",
    (
        FieldSpec("letters", QT_TRANSLATE_NOOP("AcronymForm", "Letters"), TextField, wide=True),
        FieldSpec(
            "meaning",
            QT_TRANSLATE_NOOP("AcronymForm", "What they stand for"),
            LocalizedField,
            wide=True,
            options={"limit": 1_000},
        ),
    ),
)


class AcronymsPage(RecordsPage):
    """Acronyms, in the order of their letters."""

    tables = frozenset({"acronym"})
    kind = "acronym"
    first = "letters"
    enough: ClassVar[frozenset[str]] = frozenset({"letters"})

    def say(self) -> RecordWords:
        """Return what the page says."""
        return RecordWords(
            title=self.tr("Acronyms"),
            sentence=self.tr(
                "Letters and what they stand for in each language, at hand for all who write."
            ),
            listed=self.tr("Acronyms"),
            new=self.tr("New acronym"),
            untitled=self.tr("Without letters"),
            added=self.tr("Acronym added"),
            deleted=self.tr("Acronym deleted"),
            delete=self.tr("Delete acronym"),
            used=self.tr("Something rests on it."),
            nothing=self.tr("No acronym yet"),
            how=self.tr("Say once what letters stand for."),
            icon="whole-word",
        )

    def make_form(self) -> Form:
        """Return the form of an acronym."""
        extras: dict[str, dict[str, Any]] = {
            "letters": {"required": self.tr("Type the letters.")},
            "meaning": {"languages": self.parts.languages},
        }
        return Form(self.parts.look, _FORM, extras)

    def ask(self, desk: Desk) -> Sequence[AcronymEntry]:
        """Return the acronyms."""
        return questions.acronyms(desk)

    def row_of(self, entry: AcronymEntry) -> RecordRow:
        """Return an acronym as the list shows it."""
        return RecordRow(entry.letters, first_text(entry.meaning, self.languages))

    def facts_of(self, entry: AcronymEntry) -> Mapping[str, Any]:
        """Return the facts of an acronym."""
        return {"letters": entry.letters, "meaning": entry.meaning}

    def objection(self, name: str, value: object) -> str:
        """Return that letters are in the list already."""
        taken = {entry.letters: key for key, entry in self.entries.items()}
        if name == "letters" and taken.get(str(value), self.key) != self.key:
            return self.tr("{letters} is in the list already.").format(letters=value)
        return ""

    def add(self, desk: Desk, facts: Mapping[str, Any]) -> Changes:
        """Keep new letters."""
        return office.set_acronym(desk, letters=facts["letters"], meaning=facts.get("meaning", {}))

    def edit(self, desk: Desk, key: int, name: str, value: object) -> Changes:
        """Change the letters or what they stand for."""
        return office.edit_acronym(desk, acronym_id=key, **{name: value})  # type: ignore[arg-type]  # the name of the field is that of the fact

    def delete(self, desk: Desk, key: int) -> Changes:
        """Forget letters."""
        return office.delete_acronym(desk, acronym_id=key)
