"""What happened to a quote, step by step: taken down, asked about, answered."""

from datetime import timedelta
from functools import partial

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from migdesk.desk.files import read_file
from migdesk.desk.quotes import add_evidence, delete_evidence
from migdesk.desk.rows import Named, QuotePage, TrailEntry
from migdesk.ui.look import Look
from migdesk.ui.look.painting import smooth
from migdesk.ui.quotes.edits import QuoteEdits
from migdesk.ui.quotes.wording import ANSWERS, last_step
from migdesk.ui.shell.evidence import EvidenceLine, asking_for_evidence
from migdesk.ui.shell.file_copy import save_copy
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.labels import Label, SectionHead
from migdesk.ui.widgets.layouts import clear, column, row
from migdesk.ui.widgets.moments import moment_name, span_name
from migdesk.ui.widgets.signs import CLEARANCE_SIGNS, word_of
from migdesk.vocabulary import ClearanceState


class Step(Struct, frozen=True):
    """One step as it is shown.

    Attributes:
        icon, token: what it is, at a glance.
        title: what happened.
        when: at what moment.
        support: who, how and what for.
        entry: the step of clearance it is, if it is one.
    """

    icon: str
    token: str
    title: str
    when: str
    support: str
    entry: TrailEntry | None = None


class StepRow(QWidget):
    """A step with its icon, joined to the next one by a line, and what belongs to it below."""

    def __init__(self, look: Look, step: Step, *, last: bool, below: QWidget | None = None) -> None:
        super().__init__()
        self._look, self._step, self._last = look, step, last
        title = Label(look, step.title, 13, 500, wrap=True)
        when = Label(look, step.when, 12, 400, "text2")
        head = row((title, 1), when, spacing=look.px(8))
        head.setAlignment(when, Qt.AlignmentFlag.AlignTop)
        words = column(head, spacing=look.px(1))
        if step.support:
            words.addWidget(Label(look, step.support, 12, 400, "text2", wrap=True))
        if below is not None:
            words.addWidget(below)
        words.addSpacing(look.px(4 if last else 12))
        words.setContentsMargins(look.px(28), 0, 0, 0)
        self.setLayout(words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon, and the line to the next step."""
        look = self._look
        painter = QPainter(self)
        smooth(painter)
        sign = look.pixmap(self._step.icon, self._step.token, 17)
        painter.drawPixmap(QPointF(0, look.px(1)), sign)
        if not self._last:
            top = look.px(22)
            line = QRectF(look.px(8), top, look.px(1.5), self.height() - top - look.px(2))
            painter.fillRect(line, look.colour("line2"))


class TrailSection(QWidget):
    """The trail of a quote, the first step on top, and when an answer can be expected."""

    def __init__(self, parts: Parts, edits: QuoteEdits) -> None:
        super().__init__()
        self._parts, self._edits = parts, edits
        self._steps = QVBoxLayout()
        self._steps.setSpacing(0)
        head = SectionHead(parts.look, self.tr("Clearance"))
        self.setLayout(column(head, self._steps, spacing=parts.look.px(6)))

    def show_page(self, page: QuotePage) -> None:
        """Show the trail of a quote."""
        clear(self._steps)
        steps = [self._taken_down(page), *map(self._step, page.trail), *self._expected(page)]
        for place, step in enumerate(steps, start=1):
            below = self._evidence(step.entry) if step.entry is not None else None
            last = place == len(steps)
            self._steps.addWidget(StepRow(self._parts.look, step, last=last, below=below))

    def _taken_down(self, page: QuotePage) -> Step:
        language = self._parts.language
        how = word_of(page.provenance, "provenance", language)
        by = self.tr("by {who}").format(who=page.taken_by) if page.taken_by else ""
        when = moment_name(page.said_at, self._parts.clock()) if page.said_at else ""
        support = ", ".join(part for part in (how, page.source, by) if part)
        return Step("mic", "text2", self.tr("Taken down"), when, support)

    def _step(self, entry: TrailEntry) -> Step:
        now, sign = self._parts.clock(), CLEARANCE_SIGNS[entry.state]
        until = ""
        if entry.until is not None:
            until = moment_name(entry.until, now, inside=True)
            until = self.tr("until {moment}").format(moment=until)
        facts = [entry.who, entry.channel, entry.scope, until]
        support = ", ".join(part for part in facts if part)
        return Step(
            sign.icon,
            self._parts.look.ink(sign.tone),
            word_of(entry.state, "clearance_state", self._parts.language),
            moment_name(entry.at, now),
            "\n".join(part for part in (support, entry.comment) if part),
            entry,
        )

    def _evidence(self, entry: TrailEntry) -> QWidget | None:
        """Return what leads to the file that shows an answer, or adds one."""
        file, writable = entry.evidence, self._parts.writable
        if file is None and (entry.state not in ANSWERS or not writable):
            return None
        line = EvidenceLine(self._parts.look, file, writable=writable)
        if file is not None:
            line.copy_asked.connect(partial(self._save_copy, file))
        line.add_asked.connect(partial(self._add, entry.id))
        line.delete_asked.connect(partial(self._delete, entry.id))
        return line

    def _save_copy(self, file: Named) -> None:
        save_copy(self._parts, self, lambda desk: read_file(desk, file.id), file.name)

    def _add(self, step_id: int) -> None:
        path = asking_for_evidence(self._parts.files)()
        if path is not None:
            self._edits.carry_out(lambda desk: add_evidence(desk, step_id=step_id, path=path))

    def _delete(self, step_id: int) -> None:
        self._edits.carry_out(
            lambda desk: delete_evidence(desk, step_id=step_id),
            None,
            lambda _: self._parts.voice.say_undoable(self.tr("File deleted")),
        )

    def _expected(self, page: QuotePage) -> list[Step]:
        """Return when an answer can be expected, where the speaker has answered before."""
        asked = last_step(page)
        waiting = page.clearance is ClearanceState.ASKED
        if asked is None or not waiting or page.usual_answer is None:
            return []
        by = moment_name(asked.at + page.usual_answer, self._parts.clock(), inside=True)
        usual = span_name(max(page.usual_answer, timedelta(minutes=1)))
        return [
            Step(
                "circle-dashed",
                "text3",
                self.tr("Answer expected"),
                self.tr("by {moment}").format(moment=by),
                self.tr("They usually answer within {span}").format(span=usual),
            )
        ]
