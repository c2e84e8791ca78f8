"""What is to be filled in where a gap is selected, said beside it."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QFrame, QWidget

from migdesk.ui.look import Look
from migdesk.ui.widgets.labels import IconLabel, Label
from migdesk.ui.widgets.layouts import row


class GapHint(QFrame):
    """Hangs below a gap that is selected. It is only looked at: the keyboard stays in the text."""

    def __init__(self, look: Look, page: QWidget) -> None:
        """Hang on ``page``, unseen as yet."""
        super().__init__(page)
        self._look, self._page = look, page
        self.setProperty("kind", "floating")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._words = Label(look, "", 12.5, 500, wrap=True)
        px = look.px
        self.setLayout(
            row(
                IconLabel(look, "pen-line", "amber", 15),
                (self._words, 1),
                spacing=px(8),
                margins=(px(10), px(6), px(12), px(6)),
            )
        )
        self.hide()

    def words(self) -> str:
        """Return what it says; nothing while it is not shown."""
        return self._words.text() if self.isVisibleTo(self._page) else ""

    def show_at(self, gap: QRect, missing: str) -> None:
        """Say what is ``missing`` below ``gap``, which is a place of the page."""
        px, page = self._look.px, self._page
        self._words.setText(
            self.tr("To be filled in: {missing}. Type over it.").format(missing=missing)
        )
        around = px(10) + px(12) + px(8) + px(15)
        widest = max(px(120), page.width() - 2 * px(12))
        self._words.setWordWrap(False)
        width = min(self._words.sizeHint().width() + around + px(2), widest)
        self._words.setWordWrap(True)
        height = self._words.heightForWidth(width - around) + px(12) + 2
        left = max(px(12), min(gap.left(), page.width() - width - px(12)))
        self.setGeometry(left, gap.bottom() + px(5), width, height)
        self.show()
        self.raise_()
