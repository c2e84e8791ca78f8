"""What a report is about: an event, or a period and perhaps a project or a donor."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from migdesk.desk import questions
from migdesk.desk.rows import (
    EventLine,
    Kind,
    OrganisationLine,
    ProjectEntry,
    ReportAbout,
    ReportSubject,
    days_of,
    period_of,
)
from migdesk.text.capitals import capitalised
from migdesk.text.dates import days_in_words
from migdesk.text.names import first_text
from migdesk.text.words import words_for
from migdesk.ui.shell.screen import Parts
from migdesk.ui.suggested import records
from migdesk.ui.widgets.editing import let_go_on
from migdesk.ui.widgets.fields import ChoiceField, DayField, ReferenceField, Suggestion
from migdesk.ui.widgets.layouts import column
from migdesk.vocabulary import ReportPeriod


class SubjectForm(QWidget):
    """Asks what a report is about.

    Signals:
        changed: it is about something else now.
    """

    changed = Signal()

    def subject(self) -> ReportSubject:
        """Return what is chosen."""
        raise NotImplementedError

    def show_subject(self, subject: ReportSubject) -> None:
        """Choose something; nothing is emitted."""
        raise NotImplementedError

    def missing(self) -> str:
        """Return what has to be said yet, or nothing."""
        return ""

    def focus(self) -> None:
        """Put the keyboard where the first answer is given."""
        raise NotImplementedError


class EventSubject(SubjectForm):
    """One event, found by a part of its title."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self._wanted = 0
        self.event_field = ReferenceField(
            parts.look,
            self.tr("Event"),
            records(parts.worker, self, Kind.EVENT),
            placeholder=self.tr("Type a part of its title"),
            required=self.tr("Choose the event that it is about."),
        )
        let_go_on(self.event_field)
        self.event_field.committed.connect(lambda _: self._take())
        self.setLayout(column(self.event_field))

    def subject(self) -> ReportSubject:
        """Return the event."""
        return ReportSubject(self._wanted or None)

    def show_subject(self, subject: ReportSubject) -> None:
        """Choose an event."""
        key = self._wanted = subject.event_id or 0
        self.event_field.reset(None)
        if key:
            self._parts.worker.ask(
                self,
                lambda desk: questions.event_lines(desk, [key]),
                lambda lines: self._show_event(key, lines.get(key)),
            )

    def missing(self) -> str:
        """Return that an event has to be chosen."""
        if self._wanted:
            return ""
        return self.tr("Choose an event at the left, and its page is shown here.")

    def focus(self) -> None:
        """Go to the event."""
        self.event_field.focus()

    def _show_event(self, key: int, line: EventLine | None) -> None:
        if key == self._wanted and line is not None:
            days = days_in_words(line.start, line.end, self._parts.language)
            self.event_field.reset(Suggestion(line.id, line.title, days, "calendar"))

    def _take(self) -> None:
        key = self.event_field.value() or 0
        if key != self._wanted:
            self._wanted = key
            self.changed.emit()


class PeriodSubject(SubjectForm):
    """From one day to another, and the project or donor that is kept to, if one is."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        look, self._parts = parts.look, parts
        words = words_for(parts.language)
        named = [(each, capitalised(words(f"report_period.{each}"))) for each in ReportPeriod]
        self.span = ChoiceField(look, self.tr("Period"), named, placeholder=self.tr("Other days"))
        self.since = DayField(look, self.tr("From"), self._today)
        self.until = DayField(look, self.tr("Until"), self._today)
        self.project = ReferenceField(
            look,
            self.tr("Project"),
            records(parts.worker, self, Kind.PROJECT),
            placeholder=self.tr("All projects"),
        )
        self.donor = ReferenceField(
            look,
            self.tr("Donor"),
            records(parts.worker, self, Kind.ORGANISATION),
            placeholder=self.tr("All donors"),
        )
        self._project_id = self._donor_id = 0
        for field in (self.span, self.since, self.until, self.project, self.donor):
            let_go_on(field)
        self.span.committed.connect(self._choose)
        self.since.committed.connect(lambda _: self._take_days())
        self.until.committed.connect(lambda _: self._take_days())
        for reference in (self.project, self.donor):
            reference.committed.connect(lambda _: self._take_bounds())
        within = (self.project, self.donor)
        self.setLayout(column(self.span, self.since, self.until, *within, spacing=look.px(10)))
        self.show_subject(ReportSubject())

    def subject(self) -> ReportSubject:
        """Return the period, the project and the donor."""
        return ReportSubject(
            None,
            self.since.value(),
            self.until.value(),
            self._project_id or None,
            self._donor_id or None,
        )

    def show_subject(self, subject: ReportSubject) -> None:
        """Choose a period; without days, this year to date."""
        today = self._today()
        usual = days_of(ReportPeriod.YEAR_TO_DATE, today)
        days = subject.since or usual[0], subject.until or usual[1]
        self.span.reset(period_of(*days, today))
        self.since.reset(days[0])
        self.until.reset(days[1])
        project = self._project_id = subject.project_id or 0
        donor = self._donor_id = subject.donor_id or 0
        self.project.reset(None)
        self.donor.reset(None)
        if project:
            self._parts.worker.ask(
                self, questions.projects, lambda known: self._show_project(project, known)
            )
        if donor:
            self._parts.worker.ask(
                self,
                lambda desk: questions.organisation_lines(desk, [donor]),
                lambda lines: self._show_donor(donor, lines.get(donor)),
            )

    def missing(self) -> str:
        """Return what is wrong with the days."""
        since, until = self.since.value(), self.until.value()
        if since is None or until is None:
            return self.tr("Say from which day until which, and the pages are shown here.")
        if until < since:
            return self.tr("The period ends before it begins. Change one of its days.")
        return ""

    def focus(self) -> None:
        """Go to the choice of a period."""
        self.span.focus()

    def _today(self) -> date:
        return self._parts.clock().astimezone().date()

    def _show_project(self, key: int, known: Sequence[ProjectEntry]) -> None:
        for entry in known:
            if entry.id == key == self._project_id:
                name = first_text(entry.title, self._parts.tags)
                self.project.reset(Suggestion(key, name, entry.acronym, "folder"))

    def _show_donor(self, key: int, line: OrganisationLine | None) -> None:
        if key == self._donor_id and line is not None:
            self.donor.reset(Suggestion(line.id, line.name, line.short, "building-2"))

    def _choose(self, period: ReportPeriod | None) -> None:
        if period is None:
            self.since.focus()
            return
        first, last = days_of(period, self._today())
        self.since.reset(first)
        self.until.reset(last)
        self.changed.emit()

    def _take_days(self) -> None:
        self.span.reset(period_of(self.since.value(), self.until.value(), self._today()))
        self.changed.emit()

    def _take_bounds(self) -> None:
        self._project_id = self.project.value() or 0
        self._donor_id = self.donor.value() or 0
        self.changed.emit()


def subject_form(about: ReportAbout, parts: Parts) -> SubjectForm:
    """Return what asks for the subject of a report."""
    return EventSubject(parts) if about is ReportAbout.EVENT else PeriodSubject(parts)
