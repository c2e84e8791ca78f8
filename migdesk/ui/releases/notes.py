"""Lines above the text: why it cannot be changed, what a crash left, what failed."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from migdesk.ui.look import Look
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.labels import IconLabel, Label
from migdesk.ui.widgets.layouts import clear, column, row
from migdesk.ui.widgets.richtext import Refusal
from migdesk.ui.widgets.states import Banner


class Note(QFrame):
    """A calm line with at most two buttons.

    Signals:
        first_clicked, second_clicked: the buttons.
    """

    first_clicked = Signal()
    second_clicked = Signal()

    def __init__(
        self,
        look: Look,
        kind: str,
        icon: str,
        sentence: str,
        *,
        support: str = "",
        first: str = "",
        second: str = "",
    ) -> None:
        """Say ``sentence``, and below it ``support``, on a ground of ``kind``: sunken or amber."""
        super().__init__()
        px = look.px
        self.setProperty("kind", kind)
        self.sentence, self.support = sentence, support
        words = [Label(look, sentence, 13, 500, "text", wrap=True)]
        if support:
            words.append(Label(look, support, 12, 400, "text2", wrap=True))
        parts: list[QWidget] = []
        for text, signal in ((first, self.first_clicked), (second, self.second_clicked)):
            if text:
                button = Button(look, text, small=True)
                button.clicked.connect(signal)
                parts.append(button)
        sign = IconLabel(look, icon, "amber" if kind == "amber" else "text2", 16)
        self.setLayout(
            row(
                sign,
                (column(*words, spacing=1), 1),
                *parts,
                spacing=px(10),
                margins=(px(12), px(7), px(10), px(7)),
            )
        )
        self.setAccessibleName(f"{sentence} {support}".strip())


class Notes(QWidget):
    """The lines, by what they are about: of each kind there is one at most."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: dict[str, QWidget] = {}
        gap = look.px(8)
        self._list: QVBoxLayout = column(spacing=gap, margins=(look.px(14), gap, look.px(14), gap))
        self.setLayout(self._list)
        self.hide()

    def put(self, about: str, note: QWidget) -> None:
        """Show ``note`` in place of what is shown about the same."""
        self.take(about)
        self._shown[about] = note
        self._list.addWidget(note)
        self.show()

    def fail(self, about: str, what: str, todo: str, action: str = "") -> Banner:
        """Show that something failed; the banner is returned for its button to be joined."""
        banner = Banner(self._look, "red", what, todo, action=action)
        self.put(about, banner)
        return banner

    def take(self, about: str) -> None:
        """Take away what is shown about something."""
        note = self._shown.pop(about, None)
        if note is not None:
            self._list.removeWidget(note)
            note.hide()
            note.deleteLater()
        self.setVisible(bool(self._shown))

    def shown(self, about: str) -> QWidget | None:
        """Return what is shown about something."""
        return self._shown.get(about)

    def take_all(self) -> None:
        """Take everything away."""
        clear(self._list)
        self._shown.clear()
        self.hide()


def sentence_of(refusal: str) -> str:
    """Return why something was not taken into a text, in words."""
    translate = QCoreApplication.translate
    match refusal:
        case Refusal.PICTURE:
            return translate(
                "Refusal", "Pictures do not go into the text. Add them to the files of the event."
            )
        case Refusal.FILE:
            return translate(
                "Refusal", "Files do not go into the text. Add them to the files of the event."
            )
        case Refusal.TOO_LARGE:
            return translate("Refusal", "That is too much at once. Paste it in parts.")
        case Refusal.PICTURES_LEFT_OUT:
            return translate(
                "Refusal",
                "The words were pasted without the pictures. Add those to the files of the event.",
            )
        case Refusal.STRUCK_LEFT_OUT:
            return translate("Refusal", "Words that were struck out were not pasted.")
        case _:
            return translate("Refusal", "There is no room for more here: the rest was left out.")
