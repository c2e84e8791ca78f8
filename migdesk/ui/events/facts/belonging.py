"""What an event belongs to: what its project, its series and its number in it are edited in."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from migdesk.desk import organisations
from migdesk.desk.rows import Changes, EventPage
from migdesk.desk.rows.named import Named
from migdesk.text.names import LocalizedText
from migdesk.text.writing import language_written
from migdesk.ui.events import sources
from migdesk.ui.events.edits import EventEdits
from migdesk.ui.events.facts.form import FactForm
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.fields import Field, FieldGroup, NumberField, ReferenceField, Suggestion

if TYPE_CHECKING:
    from migdesk.desk.desk import Desk


class ProjectForm(FactForm):
    """The project and the series that an event belongs to, and its number in the series."""

    def __init__(self, parts: Parts, edits: EventEdits) -> None:
        super().__init__(parts, edits)
        look = parts.look
        self.project = ReferenceField(
            look,
            self.tr("Project"),
            sources.projects(parts.worker, self),
            create=self.tr("Create “{}”"),
            placeholder=self.tr("Name or acronym"),
        )
        self.series = ReferenceField(
            look,
            self.tr("Series"),
            sources.series(parts.worker, self),
            create=self.tr("Create “{}”"),
            hint=self.tr("Events that come again: an annual forum, the sittings of a commission."),
        )
        self.number = NumberField(look, self.tr("Number in the series"), least=0, most=9_999)
        self._fields = FieldGroup(
            {"project_id": self.project, "series_id": self.series, "number": self.number},
            self._keep,
        )
        self.project.create_asked.connect(self._create_project)
        self.series.create_asked.connect(self._create_series)
        self.lay_out(self.project, self.series, self.number)

    def show_page(self, page: EventPage) -> None:
        """Show what is kept now."""
        self._fields.show(
            page.id,
            {
                "project_id": _named(page.project, "folder"),
                "series_id": _named(page.series, "list-ordered"),
                "number": page.number or None,
            },
        )

    def _keep(self, event_id: int, field: Field, name: str, value: int | None) -> None:
        self.edits.fact(event_id, field, name, value or 0 if field is self.number else value)

    def _create_project(self, name: str) -> None:
        self._create(
            self.project, name, lambda desk, title: organisations.add_project(desk, title=title)
        )

    def _create_series(self, name: str) -> None:
        self._create(
            self.series, name, lambda desk, title: organisations.add_series(desk, title=title)
        )

    def _create(
        self,
        field: ReferenceField,
        name: str,
        intention: "Callable[[Desk, LocalizedText], Changes]",
    ) -> None:
        title = {language_written(name, self.languages): name}

        def made(changes: Changes) -> None:
            field.choose(Suggestion(changes.key, name))

        self.edits.carry_out(lambda desk: intention(desk, title), field, made)


def _named(record: Named | None, icon: str) -> Suggestion | None:
    return None if record is None else Suggestion(record.id, record.name, "", icon)
