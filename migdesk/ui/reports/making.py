"""Having a report made to be looked at: the first page at once, the rest while that is seen."""

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

from migdesk.base.errors import MigdeskError
from migdesk.desk.previews import read_preview, render_preview
from migdesk.desk.report_previews import BegunReport, begin_report, finish_report
from migdesk.desk.rows import Preview, ReportKind, ReportOptions, ReportSubject
from migdesk.text.words import words_for
from migdesk.ui.shell.previewing import made_preview
from migdesk.ui.shell.screen import Parts
from migdesk.ui.shell.worker import Progress
from migdesk.ui.widgets.preview.pane import Deliver, Failed

Wanted: TypeAlias = tuple[ReportKind, ReportSubject, ReportOptions]


class ReportMaker(QObject):
    """Makes the report that is wanted whenever the pane asks for it.

    Attributes:
        shown: what is shown, as bytes; nothing while nothing is.

    Signals:
        begun: a :class:`BegunReport`: how it looks and what is left out is known.
        failed: it cannot be made as it is wanted.
        finished: all of it is there.
    """

    begun = Signal(object)
    failed = Signal()
    finished = Signal()

    def __init__(self, parts: Parts, wanted: Callable[[], Wanted | None], parent: QObject) -> None:
        """Make what ``wanted`` returns; nothing while it returns nothing."""
        super().__init__(parent)
        self._parts, self._wanted = parts, wanted
        self._rest: Progress | None = None
        self.shown: Preview | None = None

    def load(self, pane: QObject, deliver: Deliver, failed: Failed) -> None:
        """Make it for a pane; what was being made before is given up."""
        self.stop()
        wanted = self._wanted()
        if wanted is None:
            return
        kind, subject, options = wanted

        def show(begun: BegunReport) -> None:
            if self._wanted() != wanted:
                return
            self._deliver(pane, begun.preview, deliver)
            self.begun.emit(begun)
            if begun.is_whole:
                self.finished.emit()
            else:
                self._finish(pane, kind, begun, deliver)

        def fail(error: MigdeskError) -> None:
            if self._wanted() == wanted:
                self.shown = None
                failed(*self._parts.voice.advice(error))
                self.failed.emit()

        self._parts.worker.ask(
            pane,
            lambda desk: begin_report(desk, kind, subject, options),
            show,
            fail,
            instead="preview",
        )

    def stop(self) -> None:
        """Give up what is being made."""
        if self._rest is not None:
            self._rest.cancel()
            self._rest = None

    def _finish(
        self, pane: QObject, kind: ReportKind, begun: BegunReport, deliver: Deliver
    ) -> None:
        """Make the other pages; the first one is drawn before, as it was asked for before."""

        def show(whole: Preview) -> None:
            if self._rest is progress:
                self._rest = None
                self._deliver(pane, whole, deliver)
                self.finished.emit()

        progress = self._rest = self._parts.worker.run(
            pane,
            words_for(self._parts.language)(f"report.{kind}"),
            lambda _desk, told: finish_report(begun, progress=told),
            show,
        )

    def _deliver(self, pane: QObject, preview: Preview, deliver: Deliver) -> None:
        self.shown = preview
        deliver(made_preview(self._parts, pane, preview, render_preview, read_preview))
