"""Rows of what the checks have found: what is wrong, over where it is."""

from typing import Final

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QObject, QPointF, QRectF
from PySide6.QtGui import QPainter

from migdesk.desk.rows import CheckLine, TextNow
from migdesk.text.key_figures import figure_number, parts_of
from migdesk.ui.look import Look
from migdesk.ui.look.painting import draw_paragraph, draw_text, height_of, line_height
from migdesk.ui.widgets.lists import RowDelegate
from migdesk.vocabulary import Level

_SIGNS: Final = {Level.BLOCKS: ("circle-x", "red"), Level.WARNS: ("triangle-alert", "amber")}
_LINES: Final = 6
_HEIGHTS_KEPT: Final = 1_000
_LEFT, _RIGHT, _ABOVE, _BELOW, _GAP = 42, 16, 8, 8, 1


class CheckRow(Struct, frozen=True):
    """Something that was found, and where in words; or that was set ``aside``."""

    line: CheckLine
    where: str
    aside: bool = False


def place_name(block: str, paragraph: int) -> str:
    """Return what a part of a text is called in which something was found.

    Args:
        block: as findings name parts.
        paragraph: its number in the text, from 1, where it is a paragraph.
    """
    translate = QCoreApplication.translate
    named = {
        "": translate("ChecksTab", "Whole text"),
        "headline": translate("ChecksTab", "Headline"),
        "deck": translate("ChecksTab", "Sub-headline"),
        "dateline": translate("ChecksTab", "Dateline"),
    }
    if block in named:
        return named[block]
    if figure := figure_number(block):
        return translate("ChecksTab", "Key figure {number}").format(number=figure)
    return translate("ChecksTab", "Paragraph {number}").format(number=paragraph)


def words_of(text: TextNow, block: str) -> str:
    """Return the words of a part of a text, as findings name parts; nothing where it is gone."""
    match block:
        case "headline":
            return text.headline
        case "deck":
            return text.deck
        case "dateline":
            return text.dateline
    if figure_number(block):
        return dict(parts_of(text.key_figures)).get(block, "")
    return next((each.text for each in text.blocks if each.id == block), "")


def where_it_is_now(line: CheckLine, before: TextNow, now: TextNow) -> CheckLine | None:
    """Return a finding of a text at its place in what became of that; ``None`` where it is gone."""
    old, new = (words_of(text, line.block) for text in (before, now))
    if old == new:
        return line
    if (line.start, line.end) == (0, len(old)):
        return replace(line, end=len(new))
    start = new.find(old[line.start : line.end])
    return replace(line, start=start, end=start + line.end - line.start) if start >= 0 else None


def spoken(row: CheckRow) -> str:
    """Say what was found, for a screen reader and where it is cut."""
    translate = QCoreApplication.translate
    if row.aside:
        pattern = translate("CheckRows", "Set aside: {sentence} {where}")
    elif row.line.level is Level.BLOCKS:
        pattern = translate("CheckRows", "Blocks: {sentence} {where}")
    else:
        pattern = translate("CheckRows", "Warning: {sentence} {where}")
    return pattern.format(sentence=row.line.sentence, where=row.where)


class CheckDelegate(RowDelegate[CheckRow]):
    """Paints the sign of the level, the sentence, and below it the place."""

    height = 54
    inset = _RIGHT
    own_heights = True

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(look, parent)
        self._heights: dict[tuple[str, int], int] = {}

    def height_of(self, row: CheckRow, width: int) -> int:
        """Return how high a row is: its sentence takes one line or more.

        It is remembered: most of what is found was found before the last key as well.
        """
        known = row.line.sentence, width
        if known not in self._heights:
            if len(self._heights) >= _HEIGHTS_KEPT:
                self._heights.clear()
            self._heights[known] = self._measured(*known)
        return self._heights[known]

    def _measured(self, sentence: str, width: int) -> int:
        look = self.look
        room = width - look.px(_LEFT) - look.px(_RIGHT)
        words = height_of(sentence, look.font(13, 500), room, _LINES)
        around = look.px(_ABOVE) + look.px(_GAP) + look.px(_BELOW)
        return words + line_height(look.font(12)) + around

    def paint_row(self, painter: QPainter, rect: QRectF, row: CheckRow, *, selected: bool) -> None:
        """Paint one row."""
        del selected  # the ground says it
        look, font = self.look, self.look.font(13, 500)
        top = rect.y() + look.px(_ABOVE)
        icon, tone = ("check", "text2") if row.aside else _SIGNS[row.line.level]
        middle = top + line_height(font) / 2
        sign = look.pixmap(icon, tone, 16)
        painter.drawPixmap(QPointF(rect.x() + look.px(_RIGHT), middle - look.px(8)), sign)
        area = rect.adjusted(look.px(_LEFT), look.px(_ABOVE), -look.px(_RIGHT), 0)
        used = draw_paragraph(painter, look, area, row.line.sentence, font, most=_LINES)
        small = look.font(12)
        below = QRectF(area.x(), top + used + look.px(_GAP), area.width(), line_height(small))
        draw_text(painter, look, below, row.where, small, "text2")
