"""Who said it, under the title of that day."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from migdesk.desk.rows import QuotePage
from migdesk.ui.quotes.wording import speaker_title
from migdesk.ui.shell.address import Address, Place
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.buttons import IconButton
from migdesk.ui.widgets.labels import Face, Label
from migdesk.ui.widgets.layouts import clear, column, row
from migdesk.ui.widgets.links import Link

_FACE = 38


class SpeakerHead(QWidget):
    """Face, name and title of the speaker, and the button with what else can be done.

    Signals:
        menu_asked: where the menu belongs.
    """

    menu_asked = Signal(QPoint)

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        look = parts.look
        self._person = 0
        self._face = row()
        self.name = Link(look, "", size=14.5, weight=600)
        self.name.clicked.connect(self._open)
        self._nobody = Label(look, self.tr("Nobody named"), 14.5, 600, wrap=True)
        self._title = Label(look, "", 12.5, 400, "text2", wrap=True)
        self.more = IconButton(look, "ellipsis", self.tr("More"))
        self.more.clicked.connect(
            lambda: self.menu_asked.emit(self.more.mapToGlobal(self.more.rect().bottomLeft()))
        )
        named = row(self.name, None)
        words = column(named, self._nobody, self._title, spacing=look.px(1))
        line = row(self._face, (words, 1), self.more, spacing=look.px(10))
        line.setAlignment(self.more, Qt.AlignmentFlag.AlignTop)
        self.setLayout(line)

    def show_page(self, page: QuotePage) -> None:
        """Show who said a quote."""
        self._person = page.speaker.id if page.speaker is not None else 0
        clear(self._face)
        name = page.speaker.name if page.speaker is not None else ""
        if name:
            face = Face(self._parts.look, name, _FACE)
            self._face.addWidget(face, 0, Qt.AlignmentFlag.AlignTop)
        self.name.set_words(name)
        self.name.setVisible(bool(name))
        self._nobody.setVisible(not name)
        self._title.setText(speaker_title(page) if name else page.unattributed)
        self._title.setVisible(bool(self._title.text()))

    def _open(self) -> None:
        self._parts.navigator.go(Address(Place.PEOPLE, "person", self._person))
