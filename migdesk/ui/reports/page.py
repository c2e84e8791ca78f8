"""One report: what is chosen about it, its pages beside that, and the ways out of the office."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from migdesk.desk.previews import render_preview
from migdesk.desk.report_previews import BegunReport
from migdesk.desk.rows import (
    REPORTS,
    ReportAbout,
    ReportForm,
    ReportKind,
    ReportOptions,
    ReportPreset,
    ReportSubject,
)
from migdesk.text.words import words_for
from migdesk.ui.reports.form import ChoicesForm
from migdesk.ui.reports.left_out import LeftOutCard
from migdesk.ui.reports.making import ReportMaker, Wanted
from migdesk.ui.reports.presets import PresetButton
from migdesk.ui.saving_reports import save_report
from migdesk.ui.shell.printing import printer_of
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.buttons import Button, IconButton
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.layouts import ScrollColumn, clear, column, frame, row, vline
from migdesk.ui.widgets.menus import Entry, below, show_menu
from migdesk.ui.widgets.preview import Fit, PreviewPane
from migdesk.ui.widgets.states import Banner

_BESIDE_FROM: Final = 680
"""Width at 100 % text from which on the pages stand beside the choices."""

_CHOICES: Final = 284


class ReportPage(QWidget):
    """A report of one kind after the other.

    Signals:
        moved: it is another kind of report, or about something else.
        asked: the address of a record that a person wants to see.
        list_asked: the way back to the list of reports is wanted.
    """

    moved = Signal()
    asked = Signal(object)
    list_asked = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        look = self._look = parts.look
        self._parts = parts
        self._forms: dict[ReportKind, ChoicesForm] = {}
        self._subjects: dict[ReportAbout, ReportSubject] = {}
        self._kind = next(iter(REPORTS))
        self._page_first = False
        self.maker = ReportMaker(parts, self.wanted, self)
        self.maker.begun.connect(self._show_begun)
        self.maker.failed.connect(self._show_failed)
        self._title = Label(look, "", 17, 600, wrap=True)
        self._told = Label(look, "", 12, 400, "text2", wrap=True)
        self._stack = QVBoxLayout()
        self.left_out = LeftOutCard(look, parts.language)
        self.left_out.asked.connect(self.asked)
        self.export = Button(look, self.tr("Export PDF…"), "primary", icon="upload")
        self.export.clicked.connect(lambda: self.export_as(ReportForm.PDF))
        self.others = IconButton(look, "ellipsis", self.tr("Other forms"))
        self.others.clicked.connect(self._offer_forms)
        self.ways_out = QWidget(self)
        self.ways_out.setLayout(row(self.others, self.export, spacing=look.px(6)))
        self.ways_out.hide()  # it stands in the toolbar of the window
        self.pane = PreviewPane(
            look,
            self.maker.load,
            closable=False,
            print_out=printer_of(parts, render_preview),
        )
        self.pane.view.set_zoom(Fit.WIDTH)
        self._missing = Label(look, "", 13, 400, "text3", wrap=True)
        self.presets = PresetButton(parts, lambda: (self.kind(), self.subject(), self.options()))
        self.presets.chosen.connect(self.show_preset)
        self.donor_gone: Banner | None = None
        self._notice = column()
        self.presets.named.connect(self._note_donor)
        self._build()

    # What the screen does

    def show_kind(self, kind: ReportKind) -> None:
        """Show another kind of report, about the same if it can be."""
        before = self._form()
        self._kind = kind
        form = self._form()
        self._subjects[REPORTS[before.kind].about] = before.subject.subject()
        subject = self._subjects.get(REPORTS[kind].about)
        if form is not before and subject is not None:
            form.show_subject(subject)
        self._dress()

    def show_subject(self, subject: ReportSubject) -> None:
        """Be about something else."""
        self._form().show_subject(subject)
        self._dress()

    def show_preset(self, preset: ReportPreset) -> None:
        """Show a report as it was kept, about what it is about now where that was not kept."""
        self.show_kind(preset.kind)
        form, now = self._form(), self.subject()
        form.show_options(preset.options)
        if REPORTS[preset.kind].about is ReportAbout.PERIOD:
            kept = preset.subject(self._parts.clock().astimezone().date())
            days = kept if preset.keeps_days() else now
            form.show_subject(
                ReportSubject(None, days.since, days.until, kept.project_id, kept.donor_id)
            )
        self._dress()

    def kind(self) -> ReportKind:
        """Return what kind of report is shown."""
        return self._kind

    def subject(self) -> ReportSubject:
        """Return what it is about, as far as that is said."""
        return self._form().subject.subject()

    def options(self) -> ReportOptions:
        """Return what is chosen about it."""
        return self._form().options()

    def wanted(self) -> Wanted | None:
        """Return the report that is wanted; nothing while something is missing."""
        form = self._form()
        return None if form.missing() else (self._kind, form.subject.subject(), form.options())

    def export_as(self, form: ReportForm) -> None:
        """Write the report to a file."""
        wanted = self.wanted()
        if wanted is not None and self.export.isEnabled():
            kind, subject, options = wanted
            save_report(self._parts, self, kind, subject, options, lambda: None, form)

    def find_words(self) -> None:
        """Look for words on the pages."""
        if self.wanted() is not None:
            self._page_first = True
            self._arrange()
            self.pane.find_words()

    def refresh(self) -> None:
        """Make the report anew: something it tells of may have changed."""
        self.pane.refresh()

    def focus(self) -> None:
        """Go to the first choice."""
        self._form().subject.focus()

    def panes(self) -> Sequence[QWidget]:
        """Return what F6 steps through."""
        return [part for part in (self._choices, self._pages) if part.isVisibleTo(self)]

    def set_folded(self, *, folded: bool) -> None:
        """Offer the way back to the list where it is not seen."""
        self._back.setVisible(folded)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand the pages beside the choices, or in their place."""
        super().resizeEvent(event)
        self._arrange()

    # Building

    def _note_donor(self) -> None:
        """Say that a preset is about fewer than it was kept for, as long as that is so."""
        if self.presets.lacks_donor() == (self.donor_gone is not None):
            return
        clear(self._notice)
        self.donor_gone = None
        if self.presets.lacks_donor():
            self.donor_gone = Banner(
                self._look,
                "amber",
                self.tr("The donor of this preset was deleted."),
                self.tr(
                    "The report tells of all donors. Choose another one and keep the preset again."
                ),
            )
            self._notice.addWidget(self.donor_gone)

    def _build(self) -> None:
        look = self._look
        gap = look.px(18)
        self._back = Button(look, self.tr("All reports"), "ghost", icon="arrow-left", small=True)
        self._back.clicked.connect(self.list_asked)
        self._back.hide()
        self._see = Button(look, self.tr("See the pages"), icon="eye", small=True)
        self._see.clicked.connect(lambda: self._show_pages(first=True))
        filled = column(
            row(self._back, None, self._see),
            self._title,
            self._told,
            row(self.presets, None),
            self._notice,
            self._stack,
            self.left_out,
            None,
            spacing=look.px(10),
            margins=(gap, gap, gap, gap),
        )
        self._choices = ScrollColumn(filled)
        self._line = vline()
        self._return = Button(
            look, self.tr("Back to choices"), "ghost", icon="arrow-left", small=True
        )
        self._return.clicked.connect(lambda: self._show_pages(first=False))
        empty = QWidget()
        wide = look.px(28)
        empty.setLayout(column(self._missing, None, margins=(wide, wide, wide, wide)))
        self._shown = QStackedWidget()
        self._shown.addWidget(self.pane)
        self._shown.addWidget(empty)
        self._head = QWidget()
        edge = look.px(8)
        self._head.setLayout(row(self._return, None, margins=(edge, edge, edge, 0)))
        self._pages = frame("canvas", column(self._head, (self._shown, 1)))
        self.setLayout(row(self._choices, self._line, (self._pages, 1)))
        self._dress()
        self._arrange()

    def _form(self) -> ChoicesForm:
        """Return the choices about the kind that is shown, made when it is first needed."""
        form = self._forms.get(self._kind)
        if form is None:
            form = self._forms[self._kind] = ChoicesForm(self._parts, self._kind)
            form.changed.connect(self._change)
            self._stack.addWidget(form)
        return form

    # Showing

    def _dress(self) -> None:
        words = words_for(self._parts.language)
        shown = self._form()
        for form in self._forms.values():
            form.setVisible(form is shown)
        self._title.setText(words(f"report.{self._kind}"))
        self._told.setText(words(f"report_told.{self._kind}"))
        self.others.setVisible(len(REPORTS[self._kind].forms) > 1)
        self._change()

    def _change(self) -> None:
        missing = self._form().missing()
        self.maker.stop()
        self.presets.show_current()
        self._missing.setText(missing)
        self._shown.setCurrentIndex(1 if missing else 0)
        self._let_out(missing)
        if missing:
            self.left_out.tell(())
        else:
            self.pane.refresh()
        self.moved.emit()

    def _let_out(self, why_not: str) -> None:
        """Let the report be exported, or say why it cannot be."""
        for button in (self.export, self.others):
            button.setEnabled(not why_not)
        self.export.setToolTip(why_not)

    def _show_begun(self, begun: BegunReport) -> None:
        self.left_out.tell(begun.left_out)
        self._let_out("")

    def _show_failed(self) -> None:
        self.pane.show_nothing()
        self.left_out.tell(())
        self._let_out(self.tr("There is nothing to export: see what is said beside."))

    def _offer_forms(self) -> None:
        words = words_for(self._parts.language)
        entries: list[Entry | None] = [
            Entry("", words(f"report_form.{form}"), self._exporter(form))
            for form in REPORTS[self._kind].forms
        ]
        show_menu(self._look, self, below(self.others), entries)

    def _exporter(self, form: ReportForm) -> Callable[[], None]:
        return partial(self.export_as, form)

    def _show_pages(self, *, first: bool) -> None:
        self._page_first = first
        self._arrange()
        (self.pane if first else self._see).setFocus()

    def _arrange(self) -> None:
        """Show choices and pages, or one of them."""
        beside = self.width() >= self._look.px(_BESIDE_FROM)
        self._see.setVisible(not beside)
        self._head.setVisible(not beside)
        self._line.setVisible(beside)
        self._choices.setVisible(beside or not self._page_first)
        self._pages.setVisible(beside or self._page_first)
        if beside:
            self._choices.setFixedWidth(self._look.px(_CHOICES))
        else:
            self._choices.setMinimumWidth(1)
            self._choices.setMaximumWidth(16_777_215)
