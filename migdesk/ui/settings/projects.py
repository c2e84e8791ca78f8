"""Settings, Projects and series: what events are held within, and which come again."""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Final

from PySide6.QtWidgets import QStackedWidget, QWidget

from migdesk.desk import organisations, questions
from migdesk.desk.desk import Desk
from migdesk.desk.rows import Changes, Kind, ProjectEntry, SeriesEntry
from migdesk.text.names import first_text
from migdesk.ui.look.marking import QT_TRANSLATE_NOOP
from migdesk.ui.settings.donors import DonorsField
from migdesk.ui.settings.page import SettingsPage
from migdesk.ui.settings.record_kind import RecordWords
from migdesk.ui.settings.record_list import RecordRow
from migdesk.ui.settings.records_page import RecordsPage
from migdesk.ui.shell.actions import Handler
from migdesk.ui.shell.screen import Parts
from migdesk.ui.suggested import records
from migdesk.ui.widgets.choices import Segmented
from migdesk.ui.widgets.fields import LocalizedField, PartialDateField, TextField
from migdesk.ui.widgets.forms import FieldSpec, Form, FormSpec
from migdesk.ui.widgets.layouts import column, row

_PROJECT: Final = FormSpec(
    "ProjectForm",
    (
        FieldSpec(
            "title",
            QT_TRANSLATE_NOOP("ProjectForm", "Title"),
            LocalizedField,
            wide=True,
            options={"limit": 1_000},
        ),
        FieldSpec("acronym", QT_TRANSLATE_NOOP("ProjectForm", "Acronym"), TextField),
        FieldSpec("code", QT_TRANSLATE_NOOP("ProjectForm", "Code"), TextField),
        FieldSpec("since", QT_TRANSLATE_NOOP("ProjectForm", "Runs since"), PartialDateField),
        FieldSpec("until", QT_TRANSLATE_NOOP("ProjectForm", "Runs until"), PartialDateField),
        FieldSpec(
            "donors",
            QT_TRANSLATE_NOOP("ProjectForm", "Who pays for it"),
            DonorsField,
            wide=True,
        ),
    ),
)

_SERIES: Final = FormSpec(
    "SeriesForm",
    (
        FieldSpec(
            "title",
            QT_TRANSLATE_NOOP("SeriesForm", "Title"),
            LocalizedField,
            wide=True,
            options={"limit": 1_000},
        ),
    ),
)


class ProjectsPage(RecordsPage):
    """Projects, those added last first."""

    tables = frozenset({"project", "project_donor", "organisation", "event"})
    kind = "project"
    first = "title"
    enough: ClassVar[frozenset[str]] = frozenset({"title"})
    later: ClassVar[frozenset[str]] = frozenset({"donors"})

    def say(self) -> RecordWords:
        """Return what the page says."""
        return RecordWords(
            title=self.tr("Projects"),
            sentence=self.tr(
                "What events are held within, and who pays for it. Drafts name donors by the "
                "phrase that is agreed."
            ),
            listed=self.tr("Projects"),
            new=self.tr("New project"),
            untitled=self.tr("Without a title"),
            added=self.tr("Project added"),
            deleted=self.tr("Project deleted"),
            delete=self.tr("Delete project"),
            used=self.tr(
                "An event is held within it, or a boilerplate speaks of it. Change those first."
            ),
            nothing=self.tr("No project yet"),
            how=self.tr("Events held within a project name it and its donors."),
            icon="folder",
        )

    def make_form(self) -> Form:
        """Return the form of a project."""
        parts = self.parts
        donors = records(parts.worker, self, Kind.ORGANISATION)
        extras: dict[str, dict[str, Any]] = {
            "title": {
                "languages": parts.languages,
                "required": self.tr("Type the title, at least in one language."),
            },
            "donors": {"suggest": donors, "languages": parts.languages},
        }
        return Form(parts.look, _PROJECT, extras)

    def ask(self, desk: Desk) -> Sequence[ProjectEntry]:
        """Return the projects."""
        return questions.projects(desk)

    def row_of(self, entry: ProjectEntry) -> RecordRow:
        """Return a project as the list shows it."""
        held = self.tr("%n event(s)", "", entry.events) if entry.events else ""
        names = [donor.name for donor in entry.donors]
        said = [part for part in (entry.acronym, held, *names) if part]
        return RecordRow(first_text(entry.title, self.languages), ", ".join(said))

    def facts_of(self, entry: ProjectEntry) -> Mapping[str, Any]:
        """Return the facts of a project."""
        return {declared.name: getattr(entry, declared.name) for declared in _PROJECT.fields}

    def add(self, desk: Desk, facts: Mapping[str, Any]) -> Changes:
        """Keep a new project."""
        return organisations.add_project(desk, **facts)

    def edit(self, desk: Desk, key: int, name: str, value: Any) -> Changes:  # noqa: ANN401 - each fact has its own kind of value
        """Change a fact of a project."""
        if name == "donors":
            donors = [(donor.organisation_id, donor.phrase) for donor in value]
            return organisations.set_donors(desk, project_id=key, donors=donors)
        return organisations.edit_project(desk, project_id=key, **{name: value})

    def delete(self, desk: Desk, key: int) -> Changes:
        """Delete a project."""
        return organisations.delete_project(desk, project_id=key)


class SeriesPage(RecordsPage):
    """Rows of events that come again."""

    tables = frozenset({"series", "event"})
    kind = "series"
    first = "title"
    enough: ClassVar[frozenset[str]] = frozenset({"title"})

    def say(self) -> RecordWords:
        """Return what the page says."""
        return RecordWords(
            title=self.tr("Series"),
            sentence=self.tr("Events that come again: an annual forum, the sittings of a council."),
            listed=self.tr("Series"),
            new=self.tr("New series"),
            untitled=self.tr("Without a title"),
            added=self.tr("Series added"),
            deleted=self.tr("Series deleted"),
            delete=self.tr("Delete series"),
            used=self.tr("An event belongs to it. Take that out of the series first."),
            nothing=self.tr("No series yet"),
            how=self.tr("An event that belongs to a series leads to those before it."),
            icon="list-ordered",
        )

    def make_form(self) -> Form:
        """Return the form of a series."""
        required = self.tr("Type the title, at least in one language.")
        extras: dict[str, dict[str, Any]] = {
            "title": {"languages": self.parts.languages, "required": required}
        }
        return Form(self.parts.look, _SERIES, extras)

    def ask(self, desk: Desk) -> Sequence[SeriesEntry]:
        """Return the series."""
        return questions.all_series(desk)

    def row_of(self, entry: SeriesEntry) -> RecordRow:
        """Return a series as the list shows it."""
        held = self.tr("%n event(s)", "", entry.events) if entry.events else self.tr("No event yet")
        return RecordRow(first_text(entry.title, self.languages), held)

    def facts_of(self, entry: SeriesEntry) -> Mapping[str, Any]:
        """Return the facts of a series."""
        return {"title": entry.title}

    def add(self, desk: Desk, facts: Mapping[str, Any]) -> Changes:
        """Keep a new series."""
        return organisations.add_series(desk, title=facts["title"])

    def edit(self, desk: Desk, key: int, name: str, value: Any) -> Changes:  # noqa: ANN401 - each fact has its own kind of value
        """Change the title of a series."""
        del name  # it has no other fact
        return organisations.edit_series(desk, series_id=key, title=value)

    def delete(self, desk: Desk, key: int) -> Changes:
        """Delete a series."""
        return organisations.delete_series(desk, series_id=key)


class ProjectsAndSeries(SettingsPage):
    """Projects or series, by a choice above them."""

    tables = ProjectsPage.tables | SeriesPage.tables

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts)
        look = parts.look
        self.pages: dict[str, RecordsPage] = {
            "project": ProjectsPage(parts),
            "series": SeriesPage(parts),
        }
        self.choice = Segmented(
            look,
            [("project", self.tr("Projects")), ("series", self.tr("Series"))],
            name=self.tr("What is shown"),
        )
        self.choice.chosen.connect(self._choose)
        self._stack = QStackedWidget()
        for page in self.pages.values():
            page.moved.connect(self._tell)
            self._stack.addWidget(page)
        self._bar = QWidget()
        self._bar.setLayout(
            row(self.choice, None, margins=(look.px(30), look.px(16), look.px(24), 0))
        )
        self.setLayout(column(self._bar, (self._stack, 1)))

    def shown(self) -> RecordsPage:
        """Return the page that is shown."""
        return self.pages[self.choice.value()]

    def load(self) -> None:
        """Show what is kept now."""
        for page in self.pages.values():
            page.load()

    def flush(self) -> None:
        """Hand on what is typed."""
        self.shown().flush()

    def focus(self) -> None:
        """Go to the list."""
        self.shown().focus()

    def show_place(self, kind: str, key: int, spot: str) -> None:
        """Show a project or a series."""
        if kind in self.pages:
            self.choice.set_value(kind)
            self._stack.setCurrentWidget(self.shown())
        self.shown().show_place(kind, key, spot)

    def place(self) -> tuple[str, int, str]:
        """Return which record is shown."""
        page = self.shown()
        _, key, spot = page.place()
        return page.kind, key, spot

    def record_name(self) -> str:
        """Return what the record is called that is shown."""
        return self.shown().record_name()

    def handlers(self) -> Mapping[str, Handler]:
        """Return the commands that work here now."""
        return self.shown().handlers()

    def way_back(self) -> str:
        """Return what leads back to the list."""
        return self.shown().way_back()

    def step_back(self) -> None:
        """Go back to the list."""
        self.shown().step_back()

    def panes(self) -> Sequence[QWidget]:
        """Return list and form."""
        return self.shown().panes()

    def _tell(self) -> None:
        self._bar.setVisible(not self.way_back())
        self.moved.emit()

    def _choose(self, _kind: object) -> None:
        self.shown().load()
        self._stack.setCurrentWidget(self.shown())
        self._tell()
