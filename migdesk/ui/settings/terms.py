"""Settings, Terms: words that the office avoids, and what it writes instead."""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Final

from migdesk.desk import house_rules, questions
from migdesk.desk.desk import Desk
from migdesk.desk.rows import Changes, TermEntry
from migdesk.ui.look.marking import QT_TRANSLATE_NOOP
from migdesk.ui.settings.record_kind import RecordWords
from migdesk.ui.settings.record_list import RecordRow
from migdesk.ui.settings.records_page import RecordsPage
from migdesk.ui.widgets.fields import ChoiceField, TextField
from migdesk.ui.widgets.forms import FieldSpec, Form, FormSpec

_FORM: Final = FormSpec(
    "TermForm",
    (
        FieldSpec("avoided", QT_TRANSLATE_NOOP("TermForm", "Avoid"), TextField, wide=True),
        FieldSpec(
            "preferred", QT_TRANSLATE_NOOP("TermForm", "Write instead"), TextField, wide=True
        ),
        FieldSpec("language", QT_TRANSLATE_NOOP("TermForm", "Language"), ChoiceField),
    ),
)


class TermsPage(RecordsPage):
    """Terms, in the order of the words that are avoided."""

    tables = frozenset({"term"})
    kind = "term"
    first = "avoided"
    enough: ClassVar[frozenset[str]] = frozenset({"avoided"})

    def say(self) -> RecordWords:
        """Return what the page says."""
        return RecordWords(
            title=self.tr("Terms"),
            sentence=self.tr(
                "Words that the office does not write. The checks point them out, and put what is "
                "written instead in their place. A star stands for any ending: client*."
            ),
            listed=self.tr("Terms"),
            new=self.tr("New term"),
            untitled=self.tr("Without words"),
            added=self.tr("Term added"),
            deleted=self.tr("Term deleted"),
            delete=self.tr("Delete term"),
            used=self.tr("Something rests on it."),
            nothing=self.tr("No term yet"),
            how=self.tr("Say which words are avoided here, and what is written instead."),
            icon="tag",
        )

    def make_form(self) -> Form:
        """Return the form of a term."""
        extras: dict[str, dict[str, Any]] = {
            "avoided": {"required": self.tr("Type the words.")},
            "language": {"options": self.parts.languages},
        }
        return Form(self.parts.look, _FORM, extras)

    def begin(self) -> None:
        """Show an empty form; the language is the one that the office writes first."""
        super().begin()
        self.form.set_values({"language": self.parts.languages[0][0]})

    def ask(self, desk: Desk) -> Sequence[TermEntry]:
        """Return the terms."""
        return questions.house_terms(desk)

    def row_of(self, entry: TermEntry) -> RecordRow:
        """Return a term as the list shows it."""
        own = dict(self.parts.languages).get(entry.language, entry.language)
        instead = entry.preferred or self.tr("To be decided each time")
        return RecordRow(entry.avoided, f"{instead} · {own}")

    def facts_of(self, entry: TermEntry) -> Mapping[str, Any]:
        """Return the facts of a term."""
        return {
            "avoided": entry.avoided,
            "preferred": entry.preferred,
            "language": entry.language,
        }

    def objection(self, name: str, value: object) -> str:
        """Return that words are too short to be looked for, or in the list already."""
        if name != "avoided":
            return ""
        words = str(value).strip()
        if len(words.replace("*", "").strip()) < 2:
            return self.tr("Type at least two letters.")
        language = self.form.field("language").value()
        taken = {(entry.avoided, entry.language): key for key, entry in self.entries.items()}
        if taken.get((words, language), self.key) != self.key:
            return self.tr("{words} is in the list already.").format(words=words)
        return ""

    def add(self, desk: Desk, facts: Mapping[str, Any]) -> Changes:
        """Keep a new term."""
        return house_rules.add_term(desk, **facts)

    def edit(self, desk: Desk, key: int, name: str, value: object) -> Changes:
        """Change a term."""
        return house_rules.edit_term(desk, term_id=key, **{name: value})  # type: ignore[arg-type]  # the name of the field is that of the fact

    def delete(self, desk: Desk, key: int) -> Changes:
        """Forget a term."""
        return house_rules.delete_term(desk, term_id=key)
