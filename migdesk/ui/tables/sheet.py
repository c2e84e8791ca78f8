"""The sheet over the window: a table comes in, is understood, looked at, and taken over."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from migdesk.base.errors import MigdeskError
from migdesk.desk import questions
from migdesk.desk.tables import Target, planning
from migdesk.desk.tables.plan import Plan
from migdesk.ui.shell.address import Address
from migdesk.ui.shell.overlay import Overlay
from migdesk.ui.shell.screen import Parts
from migdesk.ui.tables.bottom import Bottom
from migdesk.ui.tables.grid import TableGrid
from migdesk.ui.tables.meanings import menu_of_meanings
from migdesk.ui.tables.model import TableModel
from migdesk.ui.tables.side import RowSide
from migdesk.ui.tables.sources import clipboard, kinds
from migdesk.ui.tables.subject import Subject
from migdesk.ui.tables.top import Top
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.layouts import column, hline, row, vline
from migdesk.ui.widgets.states import Banner, EmptyState

_WIDEST: Final = 1_360
_HIGHEST: Final = 880
_SIDE: Final = 320
"""Width of what stands beside the table, in pixels at 100 %."""

_SIDE_FROM: Final = 900
"""Width of the sheet, in pixels at 100 %, from which there is room for it."""

PASTE: Final = "paste"
OPEN: Final = "open"
"""How a sheet begins: with what lies on the clipboard, or by asking for a file."""

_OF_WINDOW: Final = (
    QKeySequence.StandardKey.Undo,
    QKeySequence.StandardKey.Redo,
    QKeySequence.StandardKey.Quit,
)
"""What the window does meanwhile as always."""


class TableSheet(Overlay):
    """Takes in a table. Nothing is written before the person says so."""

    def __init__(self, parts: Parts, window: QWidget) -> None:
        look = parts.look
        super().__init__(look, window, self.tr("Take in a table"))
        self._parts = parts
        self._languages = dict(parts.languages)
        self._banner: Banner | None = None
        self.subject = Subject(parts.worker, self)
        self.top = Top(look, parts.language)
        self._rows = TableModel(self._languages, parts.language, self)
        self.grid = TableGrid(look, self._rows, self.tr("The table"))
        self.side = RowSide(look, parts.language)
        self.bottom = Bottom(look)
        self._line = vline()
        self._roomy = True
        self._table = QWidget()
        self._table.setLayout(row((self.grid, 1), self._line, self.side))
        self._pages = QStackedWidget()
        self._pages.addWidget(self._nothing_yet())
        self._pages.addWidget(self._table)
        self._notices = column()
        self.fill(
            column(self.top, hline(), self._notices, (self._pages, 1), hline(), self.bottom),
            _WIDEST,
            _HIGHEST,
            first=self._begin,
        )
        self._connect()

    def begin(self, address: Address) -> None:
        """Begin with the event and in the way that an address says: ``agenda/paste``."""
        target, _, way = address.spot.partition("/")
        subject = self.subject
        if not address.key:
            subject.target = Target.PEOPLE
        else:
            subject.event_id = address.key
            if target in {each.value for each in Target}:
                subject.target = Target(target)
            self._parts.worker.ask(
                self,
                lambda desk: questions.title_of(desk, "event", address.key),
                self.top.show_event,
            )
        if way == PASTE:
            self.paste()
        elif way == OPEN:
            self.open_file()

    def paste(self) -> None:
        """Take in what lies on the clipboard."""
        pasted = clipboard()
        self.subject.read(
            self.tr("Reading the table"),
            lambda progress: (planning.pasted_table(pasted.html, pasted.text, progress=progress),),
        )

    def open_file(self) -> None:
        """Ask for a file and take it in."""
        path = self._parts.files.to_open(self.tr("Open a table"), kinds())
        if path is not None:
            self.read_file(path)

    def read_file(self, path: Path) -> None:
        """Take in a file."""
        self.subject.read(
            self.tr("Reading the table"),
            lambda progress: planning.open_tables(path, progress=progress),
        )

    def close_up(self) -> None:
        """Close, unless something would be lost that the person wants to keep."""
        question = self.tr("Close without taking the table over?")
        lost = self.tr("What you corrected and decided here is not kept.")
        if not self.subject.touched or self._parts.voice.confirm(question, lost, self.tr("Close")):
            self.dismiss()

    def dismiss(self) -> None:
        """Close, and call off what is under way."""
        self.subject.stop()
        super().dismiss()

    # What is shown

    def _show_plan(self) -> None:
        plan = self.subject.plan
        if plan is None:
            return
        first = self._pages.currentWidget() is not self._table
        self._drop_banner()
        self._pages.setCurrentWidget(self._table)
        self.grid.show_plan(plan)
        self.top.show_plan(plan, *self.subject.tables())
        self.bottom.show_plan(plan)
        self._show_row()
        if first:
            self._focus_grid()

    def _show_row(self) -> None:
        plan = self._rows.plan()
        if plan is not None:
            self.side.show_row(plan, self.grid.current())

    def _ask_meaning(self, column: int) -> None:
        menu = menu_of_meanings(
            self,
            self.subject.target,
            self._rows.meaning(column),
            self._languages,
            self._parts.language,
            lambda meaning: self.subject.choose_meaning(column - 1, meaning),
        )
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.grid.heads.place_of(column))

    # What has to be decided

    def _look_at_row(self) -> None:
        self._arrange(looking=True)
        self.side.focus()

    def _next_to_decide(self) -> None:
        """Go to the next row that waits, round the end."""
        plan, current = self._rows.plan(), self.grid.current()
        if plan is None or not plan.undecided:
            return
        waiting = sorted({place for ask in plan.undecided for place in ask.rows})
        here = -1 if current is None else current.place
        after = [place for place in waiting if place > here]
        self.grid.go_to((after or waiting)[0])
        self._show_row()
        self._look_at_row()

    def _decide(self, id: str, key: int) -> None:
        self.subject.decide(id, key)
        self._focus_grid()

    # Taking over

    def _hold(self, taking: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Change nothing while rows are taken over; Esc calls it off."""
        for part in (self.top, self._pages, self.bottom):
            part.setDisabled(taking)
        if taking:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._focus_grid()

    def _tell(self, plan: Plan) -> None:
        self._parts.voice.say_undoable(self.tr("%n row(s) taken over", "", plan.ready))
        self.subject.touched = False
        if not plan.undecided:
            self.dismiss()

    def _say_why(self, error: MigdeskError) -> None:
        """Say in the sheet what is wrong with a table; what was there before stays."""
        self._drop_banner()
        what, todo = self._parts.voice.advice(error)
        self._banner = Banner(self.look, "red", what, todo)
        self._notices.addWidget(self._banner)

    def _drop_banner(self) -> None:
        if self._banner is not None:
            self._banner.hide()
            self._banner.deleteLater()
            self._banner = None

    # The sheet itself

    def event(self, event: QEvent) -> bool:
        """Keep the window's commands from what is done in the sheet, but for a few."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if not any(event.matches(each) for each in _OF_WINDOW):
                event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste, open a file, take over, call off or close, by keys."""
        with_control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.matches(QKeySequence.StandardKey.Open):
            self.open_file()
        elif with_control and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            QTimer.singleShot(0, self.subject, self.subject.take_over)  # typed by then
        elif event.key() == Qt.Key.Key_Escape:
            if not self.subject.stop():
                self.close_up()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Stay: a click beside the sheet is no reason to lose what was decided in it."""
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the row that is looked at beside the table, or in its place if there is no room."""
        super().resizeEvent(event)
        width = min(self.width() - self.look.px(48), self.look.px(_WIDEST)) / self.look.scale
        self._roomy = width >= _SIDE_FROM
        self._arrange(looking=self.grid.isHidden())

    def _arrange(self, *, looking: bool) -> None:
        """Show the table, the row that is looked at, or both."""
        width = self.look.px(_SIDE)
        self.side.setMinimumWidth(width)
        self.side.setMaximumWidth(width if self._roomy else self.look.px(_WIDEST))
        self.side.back.setHidden(self._roomy)
        self._line.setVisible(self._roomy)
        self.side.setVisible(self._roomy or looking)
        self.grid.setVisible(self._roomy or not looking)

    def _focus_grid(self) -> None:
        self._arrange(looking=False)
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        subject, top, grid, side, bottom = (
            self.subject, self.top, self.grid, self.side, self.bottom,
        )  # fmt: skip
        subject.planned.connect(self._show_plan)
        subject.takes.connect(self._hold)
        subject.taken.connect(self._tell)
        subject.failed.connect(self._say_why)
        top.paste_asked.connect(self.paste)
        top.open_asked.connect(self.open_file)
        top.close_asked.connect(self.close_up)
        top.target_chosen.connect(subject.choose_target)
        top.sheet_chosen.connect(subject.choose_sheet)
        top.day_chosen.connect(subject.choose_day)
        top.role_chosen.connect(subject.choose_role)
        self._rows.typed.connect(subject.correct)
        grid.moved.connect(self._show_row)
        grid.choice_asked.connect(self._ask_meaning)
        grid.leave_asked.connect(subject.leave)
        grid.look_asked.connect(self._look_at_row)
        side.decided.connect(self._decide)
        side.leave_asked.connect(subject.leave)
        side.back_asked.connect(self._focus_grid)
        bottom.close_asked.connect(self.close_up)
        bottom.next_asked.connect(self._next_to_decide)
        bottom.take_asked.connect(subject.take_over)

    def _nothing_yet(self) -> QWidget:
        look = self.look
        self._begin = Button(look, self.tr("Paste a table"), "primary", icon="copy")
        self._begin.clicked.connect(self.paste)
        opened = Button(look, self.tr("Open a file…"), icon="folder-open")
        opened.clicked.connect(self.open_file)
        return EmptyState(
            look,
            self.tr("No table yet"),
            self.tr(
                "Copy a table in Word or Excel and paste it here, or open a spreadsheet, a list, a "
                "calendar, a schedule or address cards."
            ),
            icon="list-ordered",
            primary=self._begin,
            other=opened,
            keys=["Ctrl", "V"],
            keys_text=self.tr("pastes it"),
        )
