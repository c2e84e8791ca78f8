"""Settings, Boilerplates: the standing paragraphs that close releases."""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Final

from migdesk.desk import office, ordering, questions
from migdesk.desk.desk import Desk
from migdesk.desk.rows import BoilerplateEntry, Changes, Kind
from migdesk.text.names import first_text
from migdesk.ui.look.marking import QT_TRANSLATE_NOOP
from migdesk.ui.settings.record_kind import RecordWords
from migdesk.ui.settings.record_list import RecordRow
from migdesk.ui.settings.records_page import RecordsPage
from migdesk.ui.suggested import records
from migdesk.ui.widgets.fields import (
    LocalizedField,
    PartialDateField,
    ReferenceField,
    Suggestion,
    SwitchField,
)
from migdesk.ui.widgets.forms import FieldSpec, Form, FormSpec

_FORM: Final = FormSpec(
    "BoilerplateForm",
    (
        FieldSpec(
            "standing",
            QT_TRANSLATE_NOOP("BoilerplateForm", "On every new release"),
            SwitchField,
            wide=True,
        ),
        FieldSpec(
            "label",
            QT_TRANSLATE_NOOP("BoilerplateForm", "Heading"),
            LocalizedField,
            wide=True,
            options={"limit": 1_000},
        ),
        FieldSpec(
            "text",
            QT_TRANSLATE_NOOP("BoilerplateForm", "Text"),
            LocalizedField,
            wide=True,
            options={"lines": 4, "limit": 20_000, "document": True},
        ),
        FieldSpec(
            "project_id",
            QT_TRANSLATE_NOOP("BoilerplateForm", "Project it speaks of"),
            ReferenceField,
            wide=True,
        ),
        FieldSpec("since", QT_TRANSLATE_NOOP("BoilerplateForm", "Valid since"), PartialDateField),
        FieldSpec("until", QT_TRANSLATE_NOOP("BoilerplateForm", "Valid until"), PartialDateField),
    ),
)


class BoilerplatesPage(RecordsPage):
    """Standing paragraphs, in the order in which they close a release."""

    tables = frozenset({"boilerplate", "project"})
    kind = "boilerplate"
    first = "label"
    enough: ClassVar[frozenset[str]] = frozenset({"label", "text"})
    ordered = True

    def say(self) -> RecordWords:
        """Return what the page says."""
        return RecordWords(
            title=self.tr("Boilerplates"),
            sentence=self.tr(
                "Paragraphs that close releases: about the office, about a project. Changes show "
                "on releases that are not ready or out yet."
            ),
            listed=self.tr("Boilerplates"),
            new=self.tr("New boilerplate"),
            untitled=self.tr("Without a heading"),
            added=self.tr("Boilerplate added"),
            deleted=self.tr("Boilerplate deleted"),
            delete=self.tr("Delete boilerplate"),
            used=self.tr(
                "A release carries it. To keep it off new ones, switch “On every new release” off."
            ),
            nothing=self.tr("No boilerplate yet"),
            how=self.tr("Write once who you are, and every new release closes with it."),
            icon="file-text",
        )

    def make_form(self) -> Form:
        """Return the form of a standing paragraph."""
        parts = self.parts
        extras: dict[str, dict[str, Any]] = {
            "label": {"languages": parts.languages},
            "text": {"languages": parts.languages},
            "project_id": {"suggest": records(parts.worker, self, Kind.PROJECT)},
        }
        return Form(parts.look, _FORM, extras)

    def ask(self, desk: Desk) -> Sequence[BoilerplateEntry]:
        """Return the paragraphs, those that come onto every release first."""
        return sorted(questions.boilerplates(desk), key=lambda entry: not entry.standing)

    def row_of(self, entry: BoilerplateEntry) -> RecordRow:
        """Return a paragraph as the list shows it."""
        standing, other = self.tr("On every new release"), self.tr("When chosen for a release")
        return RecordRow(
            title=first_text(entry.label, self.languages) or self.words.untitled,
            support=first_text(entry.text, self.languages),
            group=standing if entry.standing else other,
        )

    def facts_of(self, entry: BoilerplateEntry) -> Mapping[str, Any]:
        """Return the facts of a paragraph."""
        project = entry.project
        return {
            "standing": entry.standing,
            "label": entry.label,
            "text": entry.text,
            "project_id": Suggestion(project.id, project.name) if project is not None else None,
            "since": entry.since,
            "until": entry.until,
        }

    def add(self, desk: Desk, facts: Mapping[str, Any]) -> Changes:
        """Keep a new paragraph, after all others."""
        last = max((entry.position for entry in questions.boilerplates(desk)), default=-1)
        given = {"label": {}, "text": {}, **facts}
        return office.add_boilerplate(desk, position=last + 1, **given)

    def edit(self, desk: Desk, key: int, name: str, value: object) -> Changes:
        """Change a fact of a paragraph."""
        return office.edit_boilerplate(desk, boilerplate_id=key, **{name: value})  # type: ignore[arg-type]  # the name of the field is that of the fact

    def delete(self, desk: Desk, key: int) -> Changes:
        """Delete a paragraph."""
        return office.delete_boilerplate(desk, boilerplate_id=key)

    def order(self, desk: Desk, keys: Sequence[int]) -> Changes:
        """Put the paragraphs in order."""
        return ordering.order_boilerplates(desk, keys=keys)
