"""Which page is looked at, of how many: a field to go to another one."""

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from migdesk.ui.look import Look
from migdesk.ui.look.painting import width_of
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.layouts import row


class PageField(QWidget):
    """The number of a page in a field, and behind it how many there are. One page needs no field.

    Signals:
        wanted: the page a person has typed and pressed Enter on; the first is 0.
        left: the person thought better of it.
    """

    wanted = Signal(int)
    left = Signal()

    def __init__(self, look: Look) -> None:
        """Show no page yet."""
        super().__init__()
        self._look = look
        self._page = 0
        self.field = _Number()
        self.field.setAccessibleName(self.tr("Page"))
        self.field.setToolTip(self.tr("Type a number and press Enter"))
        self.field.setAlignment(Qt.AlignmentFlag.AlignRight)
        digits = QRegularExpression("[0-9]{1,6}")
        self.field.setValidator(QRegularExpressionValidator(digits, self.field))
        self.field.returnPressed.connect(self._go)
        self.field.left.connect(self._leave)
        self._count = Label(look, "", 12, 400, "text2")
        self.setLayout(row(self.field, self._count, spacing=look.px(6)))
        self.tell(0, 0)

    def tell(self, page: int, count: int) -> None:
        """Show which page is looked at, the first is 0, of how many."""
        self._page = page
        self.setVisible(count > 0)
        self._write()
        self.field.setHidden(count == 1)
        text = self.tr("{page} of {count}") if count == 1 else self.tr("of {count}")
        self._count.setText(text.format(page=page + 1, count=count))
        digits = width_of("0" * max(len(str(count)), 2), self.field.font())
        self.field.setFixedWidth(digits + self._look.px(26))

    def _write(self) -> None:
        self.field.setText(str(self._page + 1))

    def _go(self) -> None:
        self.wanted.emit(int(self.field.text()) - 1)
        self._write()  # there may be no such page

    def _leave(self) -> None:
        self._write()
        self.left.emit()


class _Number(QLineEdit):
    """A field for a number."""

    left = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have the number ready to be typed over."""
        super().focusInEvent(event)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
