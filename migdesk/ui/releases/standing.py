"""What the page of a release shows around the text and nobody writes there: it is filled in."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QWidget

from migdesk.desk.rows import StandingEntry, Surroundings
from migdesk.ui.look import Look
from migdesk.ui.look.painting import (
    MIDDLE_RIGHT,
    draw_text,
    smooth,
    width_of,
)
from migdesk.ui.widgets.labels import IconLabel, Label
from migdesk.ui.widgets.layouts import column, hline, row

_ANY_WIDTH: Final = 16_777_215
"""Qt's own word for no limit."""


def house_colour(look: Look, accent: str) -> str:
    """Return the colour of the house, ``#RRGGBB``, as it can be read on the page that is shown."""
    colour = QColor(accent)
    if look.dark and colour.lightness() < 150:
        hue, saturation = colour.hslHue(), colour.hslSaturation()
        colour = QColor.fromHsl(max(hue, 0), min(saturation, 150), 175)
    return colour.name()


class Letterhead(QWidget):
    """The head of the page: logo, office and line at the left, kind and number at the right."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._around: Surroundings | None = None
        self._logo = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_around(self, around: Surroundings) -> None:
        """Show whose page it is."""
        if around == self._around:
            return
        self._around = around
        self._logo = QPixmap()
        if around.logo is not None:
            self._logo.loadFromData(QByteArray(around.logo))
        said = (around.office, around.tagline, around.kind, around.number)
        self.setAccessibleName(", ".join(part for part in said if part))
        self.setToolTip(self.tr("The letterhead is that of the office: see Settings."))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of two lines and the rule below them."""
        return QSize(100, self._look.px(58))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the head."""
        around, look, px = self._around, self._look, self._look.px
        if around is None:
            return
        painter = QPainter(self)
        smooth(painter)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        accent = QColor(house_colour(look, around.accent))
        left = self._paint_logo(painter)
        name, line = look.font(15, 600, document=True), look.font(11.5, document=True)
        right = max(width_of(around.kind, name), width_of(around.number, line)) + px(8)
        right = min(right, self.width() // 2)
        room = self.width() - left - right - px(12)
        upper, lower = px(4), px(24)
        draw_text(painter, look, QRectF(left, upper, room, px(20)), around.office, name)
        draw_text(painter, look, QRectF(left, lower, room, px(17)), around.tagline, line, "text2")
        at = self.width() - right
        painter.setFont(name)
        painter.setPen(accent)
        painter.drawText(
            QRectF(at, upper, right, px(20)),
            MIDDLE_RIGHT | Qt.TextFlag.TextSingleLine,
            around.kind,
        )
        draw_text(
            painter,
            look,
            QRectF(at, lower, right, px(17)),
            around.number,
            line,
            "text2",
            MIDDLE_RIGHT,
        )
        painter.fillRect(QRectF(0, self.height() - px(2), self.width(), max(1.0, px(1.6))), accent)

    def _paint_logo(self, painter: QPainter) -> int:
        """Draw the logo and return where the words beside it begin."""
        if self._logo.isNull():
            return 0
        px = self._look.px
        height = px(44)
        width = min(px(160), round(self._logo.width() * height / self._logo.height()))
        painter.drawPixmap(QRectF(0, 0, width, height), self._logo, QRectF(self._logo.rect()))
        return width + px(13)


class EmbargoBand(QFrame):
    """Until when nothing may appear, as the page says it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._word = Label(look, "", 12.5, 600, "red", document=True)
        self._words = Label(look, "", 12.5, 400, "text", wrap=True, document=True)
        self.setLayout(
            row(
                self._word,
                (self._words, 1),
                spacing=look.px(10),
                margins=(look.px(16), look.px(8), look.px(12), look.px(8)),
            )
        )
        self.setToolTip(self.tr("Filled in from the embargo under Details."))
        self.hide()

    def show_around(self, around: Surroundings) -> None:
        """Show the embargo, if there is one."""
        self._word.setText(around.embargo_label)
        self._words.setText(around.embargo)
        self.setVisible(bool(around.embargo))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the tint and the bar at its left."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("red_bg"))
        painter.fillRect(QRectF(0, 0, self._look.px(4), self.height()), self._look.colour("red"))


class StandingPart(QWidget):
    """A standing paragraph or the contacts: label in the margin, text beside it."""

    def __init__(self, look: Look, part: StandingEntry, margin: int, gutter: int) -> None:
        """Show ``part`` with its label in a margin so many pixels wide."""
        super().__init__()
        self.part = part
        self._margin, self._gutter = margin, gutter
        label = Label(look, part.label, 12.5, 500, "accent_text", wrap=True, document=True)
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        sign = IconLabel(look, "stamp", "text3", 14)
        text = column(
            *(
                Label(look, words, 12.5, 400, "text2", wrap=True, document=True)
                for words in part.paragraphs
            ),
            spacing=look.px(4),
        )
        text.addStretch(1)
        self._side = QWidget()
        head = row((label, 1), sign, spacing=look.px(4))
        head.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
        self._side.setLayout(head)
        self._row = row(self._side, (text, 1), spacing=gutter)
        self.setLayout(column(hline(), look.px(12), self._row, look.px(14)))
        self.setAccessibleName(part.label)
        self.setToolTip(
            self.tr("Filled in. The words stand under Settings, the choice under Details.")
        )
        self.set_folded(folded=False)

    def set_folded(self, *, folded: bool) -> None:
        """Put the label above the text where there is no room beside it."""
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.TopToBottom if folded else direction.LeftToRight)
        self._row.setSpacing(self._gutter // 4 if folded else self._gutter)
        self._side.setMinimumWidth(0 if folded else self._margin)
        self._side.setMaximumWidth(_ANY_WIDTH if folded else self._margin)


class StandingMatter(QWidget):
    """All that is filled in below the text."""

    def __init__(self, look: Look, margin: int, gutter: int) -> None:
        super().__init__()
        self._look, self._margin, self._gutter = look, margin, gutter
        self._folded = False
        self._parts: list[StandingPart] = []
        self._list = column()
        self.setLayout(self._list)

    def show_around(self, around: Surroundings) -> None:
        """Show the standing paragraphs and contacts."""
        wanted = [*around.abouts, *([around.contacts] if around.contacts else [])]
        if [part.part for part in self._parts] == wanted:
            return
        for part in self._parts:
            self._list.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts = [
            StandingPart(self._look, part, self._margin, self._gutter) for part in wanted
        ]
        for part in self._parts:
            part.set_folded(folded=self._folded)
            self._list.addWidget(part)

    def parts(self) -> Sequence[QWidget]:
        """Return the parts in order."""
        return self._parts

    def set_folded(self, *, folded: bool) -> None:
        """Put labels above texts where there is no room beside them."""
        self._folded = folded
        for part in self._parts:
            part.set_folded(folded=folded)
