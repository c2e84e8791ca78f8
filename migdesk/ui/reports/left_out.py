"""What a report leaves out, and why, with the way to each record."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from migdesk.desk.rows import Kind, LeftOut
from migdesk.text.capitals import capitalised
from migdesk.text.names import Language
from migdesk.text.words import words_for
from migdesk.ui.look import Look
from migdesk.ui.shell.address import Address, Place
from migdesk.ui.widgets.labels import IconLabel, Label
from migdesk.ui.widgets.layouts import clear, column, row
from migdesk.ui.widgets.links import CutLink

_SHOWN: Final = 8
"""Records that are named for one reason; of more, how many."""

PLACES: Final[Mapping[Kind, Place]] = {
    Kind.EVENT: Place.EVENTS,
    Kind.PERSON: Place.PEOPLE,
    Kind.ORGANISATION: Place.PEOPLE,
    Kind.OUTLET: Place.PEOPLE,
    Kind.MEDIA_CONTACT: Place.PEOPLE,
    Kind.QUOTE: Place.QUOTES,
    Kind.RELEASE: Place.RELEASES,
}
"""Where records that can be gone to are shown."""


class LeftOutCard(QFrame):
    """Says what is not in a report.

    Signals:
        asked: the address of a record that a person wants to see.
    """

    asked = Signal(object)

    def __init__(self, look: Look, language: Language) -> None:
        """Say nothing yet; reasons are told in ``language``."""
        super().__init__()
        self._look, self._words = look, words_for(language)
        self.setProperty("kind", "sunken")
        gap = look.px(12)
        self._lines = column(spacing=look.px(2))
        head = row(
            column(IconLabel(look, "triangle-alert", "amber", 16), None),
            (self._lines, 1),
            spacing=look.px(10),
            margins=(gap, gap, gap, gap),
        )
        self.setLayout(head)
        self.hide()

    def tell(self, left_out: Sequence[LeftOut]) -> None:
        """Name what is left out, by reasons."""
        clear(self._lines)
        by_reason: dict[str, list[LeftOut]] = {}
        for each in left_out:
            by_reason.setdefault(each.why, []).append(each)
        look = self._look
        title = self.tr("Left out: {count}").format(count=len(left_out))
        self._lines.addWidget(Label(look, title, 13, 600, wrap=True))
        for why, records in by_reason.items():
            reason = capitalised(self._words(why))
            self._lines.addWidget(Label(look, reason, 12, 400, "text2", wrap=True))
            for each in records[:_SHOWN]:
                self._lines.addLayout(row(self._link(each), None))
            if len(records) > _SHOWN:
                more = self.tr("and {count} more").format(count=len(records) - _SHOWN)
                self._lines.addWidget(Label(look, more, 12, 400, "text3"))
        self.setVisible(bool(left_out))

    def _link(self, record: LeftOut) -> CutLink | Label:
        place = PLACES.get(record.kind)
        name = record.name or self.tr("Without a name")
        if place is None:
            return Label(self._look, name, 12, 500, wrap=True)
        link = CutLink(self._look, name)
        address = Address(place, record.kind, record.key)
        link.clicked.connect(lambda: self.asked.emit(address))
        return link
