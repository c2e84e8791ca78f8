"""Driving the sheet that takes in a table as a person would: by keys and clicks."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu

from factories.events_window import OfficeFile
from factories.people_window import PeopleDriver
from factories.tables import agenda_of, rows_of
from factories.widgets import said, write
from migdesk.app import Program
from migdesk.text.printed import Size
from migdesk.ui.shell.address import Place
from migdesk.ui.tables.model import OUTCOME, TONE
from migdesk.ui.tables.sheet import TableSheet
from migdesk.ui.widgets.labels import CutLabel, Pill

AGENDA = rows_of(
    "Date|Time|Title|Speakers",
    "12 May 2026|10:00-12:00|Opening|",
    "12 May 2026|14:00-15:00|Panel on skills|Moderator: Tea Third; Panellist: Ula Fourth",
    "12 May 2026|soon|Closing|",
)
"""A programme: what is on the agenda, something new, and an hour that is none."""


class ChosenFiles:
    """Answers the dialogs for files with what a test has put there."""

    def __init__(self) -> None:
        self.chosen: Path | None = None
        self.asked: list[str] = []

    def to_save(self, title: str, name: str, kinds: str) -> Path | None:
        self.asked += [title, name, kinds]
        return self.chosen

    def to_open(self, title: str, kinds: str) -> Path | None:
        self.asked += [title, kinds]
        return self.chosen

    def folder(self, title: str) -> Path | None:
        self.asked.append(title)
        return self.chosen

    def to_print(self, pages: int, size: Size) -> None:
        del pages, size


def copy(text: str, html: str = "") -> None:
    """Put a table on the clipboard, as another program would."""
    data = QMimeData()
    data.setText(text)
    if html:
        data.setHtml(html)
    QGuiApplication.clipboard().setMimeData(data)


class TablesDriver(PeopleDriver):
    """Takes tables into a small office with one event, one session, one speaker."""

    def __init__(self, program: Program, office: OfficeFile, files: ChosenFiles) -> None:
        super().__init__(program, office)
        self.files = files

    @property
    def sheet(self) -> TableSheet:
        """The sheet that is open."""
        (sheet,) = self.sheets()
        return sheet

    def sheets(self) -> list[TableSheet]:
        """Return the sheets that are open."""
        return [each for each in self.program.window.findChildren(TableSheet) if each.isVisible()]

    def paste(self, text: str, html: str = "", tab: str = "agenda") -> None:
        """Copy a table, and paste it where a tab of the event is shown."""
        copy(text, html)
        self.open_event(tab)
        self.press("Ctrl+Shift+V")
        self.settle()

    def paste_people(self, text: str) -> None:
        """Copy a table, and paste it where people are listed."""
        copy(text)
        self.go(Place.PEOPLE)
        self.press("Ctrl+Shift+V")
        self.settle()

    def heads(self) -> list[str]:
        """Return what the columns are taken for."""
        rows, heads = self.sheet.grid.model(), self.sheet.grid.heads
        return [rows.headerData(at, heads.orientation()) for at in range(1, rows.columnCount())]

    def outcomes(self) -> list[str]:
        """Return what becomes of each row."""
        rows = self.sheet.grid.model()
        return [rows.index(row, OUTCOME).data() for row in range(rows.rowCount())]

    def marks(self) -> list[tuple[int, int, str]]:
        """Return row, column and tone of the cells that are marked."""
        rows = self.sheet.grid.model()
        return [
            (row, column, rows.index(row, column).data(TONE))
            for row in range(rows.rowCount())
            for column in range(rows.columnCount())
            if rows.index(row, column).data(TONE)
        ]

    def row(self, row: int, column: int = OUTCOME) -> None:
        """Go to a cell by keys, from the first one."""
        self.sheet.grid.setFocus()
        self.press("Ctrl+Home", *["Down"] * row, *["Right"] * column)

    def fill(self, text: str, *keys: str) -> None:
        """Type into the cell that is current, each letter where the keyboard is by then."""
        for letter in text:
            write(self.focus(), letter)
        self.press(*keys)

    def beside(self) -> list[str]:
        """Return what stands beside the table: of the row, what is said and asked."""
        return said(self.sheet.side)

    def offered(self) -> list[str]:
        """Return the buttons beside the table."""
        buttons = self.sheet.side.findChildren(QAbstractButton)
        return [each.text() for each in buttons if each.isVisibleTo(self.sheet.side)]

    def title(self) -> str:
        """Return what stands above the table."""
        (label,) = self.sheet.top.findChildren(CutLabel)
        return label.text()

    def counts(self) -> list[str]:
        """Return how many rows come to what."""
        pills = self.sheet.bottom.findChildren(Pill)
        return [each.accessibleName() for each in pills if each.isVisibleTo(self.sheet)]

    def choose(self, *words: str) -> None:
        """Choose from the menu that is open, and from the one inside it."""
        menu = QApplication.activePopupWidget()
        for word in words:
            assert isinstance(menu, QMenu)
            (action,) = [each for each in menu.actions() if each.text() == word]
            menu.setActiveAction(action)
            QTest.keyClick(menu, Qt.Key.Key_Return)
            menu = QApplication.activePopupWidget()
        self.settle()

    def answer(self, verb: str, act: Callable[[], None]) -> list[str]:
        """Do what asks first, press a button in the question, and return what it said."""
        heard: list[str] = []

        def press() -> None:
            box = QApplication.activeModalWidget()
            assert box is not None
            heard.extend(each for each in said(box) if len(each) > 1)
            buttons = box.findChildren(QAbstractButton)
            (wanted,) = [each for each in buttons if each.text().replace("&", "") == verb]
            QTest.mouseClick(wanted, Qt.MouseButton.LeftButton)

        QTimer.singleShot(200, self.program, press)
        act()
        self.settle()
        return heard

    def undoes(self) -> str | None:
        """Return what Undo would take back."""
        return self.ask(lambda desk: desk.undo_label())

    def kept(self) -> list[str]:
        """Return the agenda of the event in words, as it is kept."""
        return agenda_of(self.page())
