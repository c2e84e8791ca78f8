"""The page that says why an office file cannot be opened, and offers what can be done."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal

from migdesk.ui.look import Look
from migdesk.ui.look.marking import QT_TRANSLATE_NOOP
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.labels import IconLabel, Label
from migdesk.ui.widgets.layouts import ScrollColumn, column, row

WAYS = {
    "again": QT_TRANSLATE_NOOP("Trouble", "Try again"),
    "reading": QT_TRANSLATE_NOOP("Trouble", "Open for reading only"),
    "restore": QT_TRANSLATE_NOOP("Trouble", "Restore the last backup"),
    "other": QT_TRANSLATE_NOOP("Trouble", "Open another office file…"),
    "new": QT_TRANSLATE_NOOP("Trouble", "Start a new office"),
}
"""Ways out, by the id that :attr:`TroublePage.way_asked` carries."""


class TroublePage(ScrollColumn):
    """What is wrong, what is safe, and the ways out of it.

    Signals:
        way_asked: the id of the way that was chosen.
    """

    way_asked = Signal(str)

    def __init__(self, look: Look, what: str, todo: str, ways: Sequence[str]) -> None:
        """Show ``what`` and ``todo`` with ``ways`` out; the first way is the likely one."""
        buttons: list[Button] = []
        for place, way in enumerate(ways):
            text = QCoreApplication.translate("Trouble", WAYS[way])
            button = Button(look, text, "primary" if place == 0 else "default")
            button.clicked.connect(lambda _checked=False, chosen=way: self.way_asked.emit(chosen))
            buttons.append(button)
        super().__init__(
            column(
                look.px(80),
                IconLabel(look, "circle-alert", "red", 28),
                look.px(14),
                Label(look, what, 22, 600, wrap=True, paths=True, selectable=True),
                look.px(6),
                Label(look, todo, 14, 400, "text2", wrap=True, paths=True, selectable=True),
                look.px(20),
                row(*buttons, None, spacing=look.px(8)),
                None,
                margins=(look.px(32), 0, look.px(32), look.px(32)),
            ),
            widest=look.px(760),
        )
        self.buttons = buttons
