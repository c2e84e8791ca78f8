"""The list of the reports, by what each is about."""

from collections.abc import Mapping
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QObject, QRectF, QSize, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from migdesk.desk.rows import REPORTS, ReportAbout, ReportKind
from migdesk.text.words import words_for
from migdesk.ui.look.painting import draw_rounded, draw_text
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.hand_list import HandList
from migdesk.ui.widgets.layouts import column
from migdesk.ui.widgets.lists import RowDelegate

ICONS: Final[Mapping[ReportKind, str]] = {
    ReportKind.PROGRAMME: "calendar-clock",
    ReportKind.SPEAKERS: "mic",
    ReportKind.QUOTES: "quote",
    ReportKind.FOLLOW_UPS: "list-todo",
    ReportKind.EVENT_REPORT: "file-text",
    ReportKind.PARTICIPANTS: "users",
    ReportKind.CLEARANCE_LOG: "clipboard-check",
    ReportKind.NAME_CARDS: "contact",
    ReportKind.BADGES: "id-card",
    ReportKind.ACTIVITY: "chart-bars",
    ReportKind.VISIBILITY: "eye",
    ReportKind.REGISTER: "newspaper",
    ReportKind.BALANCE: "scale",
}
"""Each report has a sign of its own, so that it is found again without reading."""


class KindRow(Struct, frozen=True):
    """A report that can be made: its name, and what it tells."""

    kind: ReportKind
    name: str
    told: str


class KindDelegate(RowDelegate[KindRow]):
    """Paints sign, name and what a report tells."""

    height = 56

    def __init__(self, parts: Parts, parent: QObject) -> None:
        super().__init__(parts.look, parent)

    def paint_row(self, painter: QPainter, rect: QRectF, row: KindRow, *, selected: bool) -> None:
        """Paint one report."""
        look, middle = self.look, rect.center().y()
        side = look.px(32)
        box = QRectF(rect.x() + look.px(16), middle - side / 2, side, side)
        draw_rounded(painter, look, box, look.px(7), fill="raised" if selected else "hover")
        token = "accent_text" if selected else "text2"
        sign = look.pixmap(ICONS[row.kind], token, 16)
        painter.drawPixmap(box.center() - QRectF(0, 0, look.px(16), look.px(16)).center(), sign)
        left = box.right() + look.px(12)
        width = rect.right() - look.px(14) - left
        above = QRectF(left, middle - look.px(20), width, look.px(20))
        below = QRectF(left, middle, width, look.px(19))
        draw_text(painter, look, above, row.name, look.font(13, 600))
        draw_text(painter, look, below, row.told, look.font(12), "text2")


class KindList(QWidget):
    """The reports.

    Signals:
        chosen: the kind that a person has moved to.
        opened: a report was clicked, or Enter pressed on it.
    """

    chosen = Signal(object)
    opened = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        words = words_for(parts.language)
        self._kinds = list(REPORTS)
        self.list = HandList(
            parts.look,
            self.tr("Reports"),
            lambda _, parent: KindDelegate(parts, parent),
            lambda row: f"{row.name}. {row.told}",
        )
        heads = {
            ReportAbout.EVENT: self.tr("About an event"),
            ReportAbout.PERIOD: self.tr("About a period"),
        }
        rows = {
            key: KindRow(kind, words(f"report.{kind}"), words(f"report_told.{kind}"))
            for key, kind in enumerate(self._kinds, 1)
        }
        stretches = [
            (head, {key: row for key, row in rows.items() if REPORTS[row.kind].about is about})
            for about, head in heads.items()
        ]
        self.list.show_stretches([(head, part) for head, part in stretches if part])
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(lambda _: self.opened.emit())
        self.list.clicked.connect(lambda _: self.opened.emit())
        self.setFocusProxy(self.list)
        gap = parts.look.px(8)
        self.setLayout(column((self.list, 1), margins=(0, gap, 0, gap)))

    def _choose(self, key: int) -> None:
        if key:
            self.chosen.emit(self._kinds[key - 1])

    def show_kind(self, kind: ReportKind) -> None:
        """Mark the report that is shown."""
        self.list.select(self._kinds.index(kind) + 1)

    def minimumSizeHint(self) -> QSize:
        """Return room for a few rows."""
        return QSize(self.list.minimumSizeHint().width(), 1)
