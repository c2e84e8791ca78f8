"""What is chosen about a report: its subject, its languages, what is in it."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from migdesk.desk.rows import REPORTS, ReportKind, ReportOptions, ReportSubject
from migdesk.text.words import words_for
from migdesk.ui.reports.parts_field import PartsField
from migdesk.ui.reports.subject import subject_form
from migdesk.ui.saving_reports import report_languages
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.editing import let_go_on
from migdesk.ui.widgets.fields import CheckField, ChoiceField
from migdesk.ui.widgets.layouts import column


class ChoicesForm(QWidget):
    """Everything that can be chosen about reports of one kind, from what is known of the kind.

    Signals:
        changed: something else is chosen.
    """

    changed = Signal()

    def __init__(self, parts: Parts, kind: ReportKind) -> None:
        super().__init__()
        look, known, words = parts.look, REPORTS[kind], words_for(parts.language)
        self.kind = kind
        self._usual = ReportOptions((parts.language,))
        self.subject = subject_form(known.about, parts)
        offered = report_languages(parts, kind)
        self.language = ChoiceField(look, self.tr("Language"), offered)
        own = (parts.language,)
        self.language.reset(own if own in dict(offered) else offered[0][0])
        self.choices = {
            name: CheckField(look, words(f"report_choice.{name}"), wrap=True)
            for name in known.choices
        }
        for name, field in self.choices.items():
            field.reset(getattr(self._usual, name))
        self.parts = PartsField(
            look, self.tr("Parts"), {name: words(f"report_part.{name}") for name in known.parts}
        )
        if not known.parts:
            self.parts.hide()
        for each in (self.language, *self.choices.values(), self.parts):
            let_go_on(each)
            each.committed.connect(lambda _: self.changed.emit())
        self.subject.changed.connect(self.changed)
        ticks = column(*self.choices.values(), spacing=look.px(4))
        parts_of_form = (self.subject, self.language, ticks, self.parts)
        self.setLayout(column(*parts_of_form, spacing=look.px(14)))

    def options(self) -> ReportOptions:
        """Return what is chosen, the subject aside."""
        ticked: dict[str, Any] = {name: bool(each.value()) for name, each in self.choices.items()}
        return ReportOptions(self.language.value(), parts=self.parts.parts(), **ticked)

    def show_options(self, options: ReportOptions) -> None:
        """Choose ``options``; nothing is emitted."""
        self.language.reset(options.languages)
        for name, field in self.choices.items():
            field.reset(getattr(options, name))
        self.parts.show_parts(options.parts)

    def show_subject(self, subject: ReportSubject) -> None:
        """Choose a subject; nothing is emitted."""
        self.subject.show_subject(subject)

    def missing(self) -> str:
        """Return what has to be chosen yet, or nothing."""
        if REPORTS[self.kind].parts and self.parts.is_empty():
            return self.tr("Nothing is ticked, so nothing would be printed. Tick a part.")
        return self.subject.missing()
