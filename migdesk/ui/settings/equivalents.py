"""Settings, Sectors, themes, rooms: what each is called in every language."""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Final

from migdesk.desk import house_rules, questions
from migdesk.desk.desk import Desk
from migdesk.desk.rows import Changes, EquivalentEntry
from migdesk.text.equivalents import plain
from migdesk.ui.look.marking import QT_TRANSLATE_NOOP
from migdesk.ui.settings.record_kind import RecordWords
from migdesk.ui.settings.record_list import RecordRow
from migdesk.ui.settings.records_page import RecordsPage
from migdesk.ui.widgets.fields import LocalizedField
from migdesk.ui.widgets.forms import FieldSpec, Form, FormSpec

_FORM: Final = FormSpec(
    "EquivalentForm",
    (
        FieldSpec(
            "words",
            QT_TRANSLATE_NOOP("EquivalentForm", "What it is called"),
            LocalizedField,
            hint=QT_TRANSLATE_NOOP("EquivalentForm", "In one of the languages as it is typed."),
            wide=True,
            options={"limit": 200},
        ),
    ),
)


class EquivalentsPage(RecordsPage):
    """What is called something in each language, in the order in which it was added."""

    tables = frozenset({"equivalent"})
    kind = "equivalent"
    first = "words"
    enough: ClassVar[frozenset[str]] = frozenset({"words"})

    def say(self) -> RecordWords:
        """Return what the page says."""
        return RecordWords(
            title=self.tr("Sectors, themes, rooms"),
            sentence=self.tr(
                "What each is called in every language. A report says it in its own language, "
                "whichever was typed. Usual sectors are known and need not be added."
            ),
            listed=self.tr("Sectors, themes, rooms"),
            new=self.tr("New word"),
            untitled=self.tr("Without words"),
            added=self.tr("Word added"),
            deleted=self.tr("Word deleted"),
            delete=self.tr("Delete word"),
            used=self.tr("Something rests on it."),
            nothing=self.tr("No word yet"),
            how=self.tr("Say once what a sector, a theme or a room is called in each language."),
            icon="book-a",
        )

    def make_form(self) -> Form:
        """Return the form of a word."""
        extras: dict[str, dict[str, Any]] = {"words": {"languages": self.parts.languages}}
        return Form(self.parts.look, _FORM, extras)

    def ask(self, desk: Desk) -> Sequence[EquivalentEntry]:
        """Return the words."""
        return questions.equivalents(desk)

    def row_of(self, entry: EquivalentEntry) -> RecordRow:
        """Return a word as the list shows it: in the first language, and in the others below."""
        said = [entry.words.get(tag, "") for tag in self.languages]
        first, *others = [word for word in said if word] or [""]
        return RecordRow(first, " · ".join(others))

    def facts_of(self, entry: EquivalentEntry) -> Mapping[str, Any]:
        """Return the facts of a word."""
        return {"words": entry.words}

    def objection(self, name: str, value: object) -> str:
        """Return that nothing is said, or that one of the words is in the list already."""
        del name  # there is one fact
        said = value if isinstance(value, dict) else {}
        if not any(said.values()):
            return self.tr("Say what it is called in one of the languages.")
        others = [entry.words for key, entry in self.entries.items() if key != self.key]
        for language, word in said.items():
            if any(plain(other.get(language, "")) == plain(word) for other in others):
                return self.tr("{word} is in the list already.").format(word=word)
        return ""

    def add(self, desk: Desk, facts: Mapping[str, Any]) -> Changes:
        """Keep a new word."""
        return house_rules.add_equivalent(desk, words=facts["words"])

    def edit(self, desk: Desk, key: int, name: str, value: Any) -> Changes:  # noqa: ANN401 - as the page of all records has it
        """Say otherwise what something is called."""
        del name  # there is one fact
        return house_rules.edit_equivalent(desk, equivalent_id=key, words=value)

    def delete(self, desk: Desk, key: int) -> Changes:
        """Forget a word."""
        return house_rules.delete_equivalent(desk, equivalent_id=key)
