"""What stands around the pages: what failed, and a line about the file."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QWidget

from migdesk.ui.look import Look
from migdesk.ui.widgets.labels import IconLabel, Label
from migdesk.ui.widgets.layouts import clear, column, hline, row
from migdesk.ui.widgets.states import Banner


class Trouble(QWidget):
    """What failed and what to do about it, with a button to try again."""

    again = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        gap = look.px(10)
        self._place = column(margins=(gap, gap, gap, gap))
        self.setLayout(self._place)

    def tell(self, what: str, todo: str) -> None:
        """Show it, and say it to those who listen."""
        clear(self._place)
        banner = Banner(self._look, "red", what, todo, action=self.tr("Try again"))
        banner.action_clicked.connect(self.again)
        self._place.addWidget(banner)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, f"{what} {todo}"))


class Foot(QFrame):
    """A line about the file: paper and size, and what else there is to know."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("kind", "canvas")
        self._file = Label(look, "", 12, 400, "text2")
        self._note = Label(look, "", 12, 400, "text2", wrap=True)
        self._note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._sign = IconLabel(look, "circle-check", "green", 14)
        margins = (look.px(12), look.px(8), look.px(12), look.px(8))
        parts = self._sign, self._file, (self._note, 1)
        line = row(*parts, spacing=look.px(6), margins=margins)
        self.setLayout(column(hline(), line))
        self._sign.hide()

    def tell(self, paper: str, length: int, note: str) -> None:
        """Tell about a file: its paper, how many bytes it has, and what else there is to know."""
        form = QLocale.DataSizeFormat.DataSizeSIFormat
        size = QLocale().formattedDataSize(length, 0, form)
        self._file.setText(self.tr("{paper}, {size}").format(paper=paper, size=size))
        self._note.setText(note)
        self._sign.show()
        lay_out(self)


def lay_out(part: QWidget) -> None:
    """Give what is in a part its room at once, not only once it has been painted too narrow."""
    layout = part.layout()
    if layout is not None:
        layout.activate()
