"""The head of the sheet: what is taken in, from where, and what the table itself does not say."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from migdesk.desk.tables import Table, Target
from migdesk.desk.tables.plan import Plan
from migdesk.text.names import Language
from migdesk.ui.look import Look
from migdesk.ui.tables.wording import target_name
from migdesk.ui.widgets.buttons import Button, IconButton
from migdesk.ui.widgets.choices import Segmented
from migdesk.ui.widgets.labels import CutLabel, Label
from migdesk.ui.widgets.layouts import column, row
from migdesk.ui.widgets.menus import ChosenButton
from migdesk.ui.widgets.moments import day_long
from migdesk.ui.widgets.signs import word_of
from migdesk.vocabulary import Role


class Top(QWidget):
    """What is taken in, and from where.

    Signals:
        paste_asked, open_asked, close_asked: its buttons.
        target_chosen: what the table is taken into from now on.
        sheet_chosen: the place of another sheet of the same file.
        day_chosen: the day of rows that say none.
        role_chosen: what people do where the table does not say it.
    """

    paste_asked = Signal()
    open_asked = Signal()
    close_asked = Signal()
    target_chosen = Signal(object)
    sheet_chosen = Signal(object)
    day_chosen = Signal(object)
    role_chosen = Signal(object)

    def __init__(self, look: Look, language: Language) -> None:
        super().__init__()
        self._language = language
        self._title = CutLabel(look, self.tr("Take in a table"), 16, 600)
        paste = Button(look, self.tr("Paste"), "ghost", icon="copy", tip=self.tr("Paste (Ctrl+V)"))
        paste.clicked.connect(self.paste_asked)
        opened = Button(look, self.tr("Open a file…"), "ghost", icon="folder-open")
        opened.clicked.connect(self.open_asked)
        close = IconButton(look, "x", self.tr("Close"))
        close.clicked.connect(self.close_asked)
        self.targets = Segmented(
            look,
            [(target, target_name(target)) for target in Target],
            name=self.tr("What the table is taken into"),
        )
        self.targets.chosen.connect(self.target_chosen)
        self._source = Label(look, "", 12, 400, "text2")
        self.sheets = ChosenButton(look, self.tr("Sheet"))
        self.sheets.chosen.connect(self.sheet_chosen)
        self.days = ChosenButton(look, self.tr("Rows without a day"))
        self.days.chosen.connect(self.day_chosen)
        self.roles = ChosenButton(look, self.tr("Role"))
        self.roles.chosen.connect(self.role_chosen)
        gap = look.px(20)
        self._second = QWidget()
        self._second.setLayout(
            row(
                self.targets,
                self._source,
                None,
                self.sheets,
                self.days,
                self.roles,
                spacing=look.px(10),
            )
        )
        self._second.hide()
        first = row((self._title, 1), paste, opened, close, spacing=look.px(6))
        self.setLayout(
            column(
                first,
                self._second,
                spacing=look.px(10),
                margins=(gap, look.px(12), look.px(12), look.px(12)),
            )
        )

    def show_event(self, name: str) -> None:
        """Say which event the table is taken into."""
        self._title.set_text(self.tr("Take a table into “{event}”").format(event=name))

    def show_plan(self, plan: Plan, tables: Sequence[Table], at: int) -> None:
        """Show what a plan is of, and what can be said besides."""
        wishes = plan.wishes
        self._second.show()
        self.targets.setVisible(wishes.event_id is not None)
        self.targets.set_value(wishes.target)
        rows = self.tr("%n row(s)", "", len(plan.rows))
        name = plan.table.name or self.tr("From the clipboard")
        self._source.setText(f"{name}  ·  {rows}")
        self.sheets.offer([(place, table.name) for place, table in enumerate(tables)], at)
        days: Sequence[tuple[date, str]] = [(day, day_long(day)) for day in plan.days]
        self.days.offer(days if plan.undated else (), wishes.day or next(iter(plan.days), None))
        at_event = wishes.target is Target.PEOPLE and wishes.event_id is not None
        roles = [(role, word_of(role, "role", self._language)) for role in Role]
        self.roles.offer(roles if at_event else (), wishes.role)
