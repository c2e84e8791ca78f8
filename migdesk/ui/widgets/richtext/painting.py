"""What is drawn under and beside the words: chips of gaps, bullets, the bar at a pull quote."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTextBlock
from PySide6.QtWidgets import QTextEdit

from migdesk.text.words import Words
from migdesk.ui.look import Look
from migdesk.ui.look.painting import draw_rounded, smooth
from migdesk.ui.widgets.richtext.document import asset_of, gaps_in, kind_of
from migdesk.ui.widgets.richtext.page import PHOTO_GAP, PHOTO_HEIGHT, STYLES, Page
from migdesk.vocabulary import BlockKind

_BULLET: Final = "•"
_LANDSCAPE: Final = 1.5
"""How wide the place of a photo is that is not here, in its heights."""


def shown_paragraphs(edit: QTextEdit, top: float, bottom: float) -> Iterator[QTextBlock]:
    """Yield the paragraphs that can be seen between two heights of the viewport."""
    layout = edit.document().documentLayout()
    scrolled = edit.verticalScrollBar().value()
    hit = layout.hitTest(QPointF(0, top + scrolled), Qt.HitTestAccuracy.FuzzyHit)
    paragraph = edit.document().findBlock(max(0, hit))
    while paragraph.isValid() and paragraph.layout().position().y() - scrolled <= bottom:
        yield paragraph
        paragraph = paragraph.next()


def first_line(edit: QTextEdit, paragraph: QTextBlock) -> QRectF:
    """Return where the first line of a paragraph stands in the viewport."""
    return next(_lines(edit, paragraph), (QRectF(), 0.0))[0]


def chips(edit: QTextEdit, paragraph: QTextBlock, start: int, end: int) -> Iterator[QRectF]:
    """Yield where in the viewport the chip of a gap stands, line by line."""
    layout = paragraph.layout()
    origin = layout.position() - QPointF(0, edit.verticalScrollBar().value())
    start, end = start - paragraph.position(), end - paragraph.position()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first = max(start, line.textStart())
        last = min(end, line.textStart() + line.textLength())
        if first < last:
            left, right = _x_of(line.cursorToX(first)), _x_of(line.cursorToX(last))
            rect = QRectF(left, line.y(), right - left, line.height())
            yield rect.normalized().translated(origin).adjusted(-1.5, 0.5, 1.5, -0.5)


def gap_at(edit: QTextEdit, place: QPoint) -> tuple[int, int] | None:
    """Return the gap whose chip is at a place of the viewport, as its start and end."""
    paragraph = edit.cursorForPosition(place).block()
    for start, end in gaps_in(paragraph):
        if any(chip.contains(QPointF(place)) for chip in chips(edit, paragraph, start, end)):
            return start, end
    return None


def draw_under_words(
    painter: QPainter, edit: QTextEdit, page: Page, words: Words, end_mark: str, area: QRectF
) -> None:
    """Draw what stands under and beside the words in an area of the viewport.

    In place of words that are not written there is what the block is, in ``words``; of the end
    mark, as what it is printed.
    """
    smooth(painter)
    look = page.look
    for paragraph in shown_paragraphs(edit, area.top(), area.bottom()):
        for start, end in gaps_in(paragraph):
            for chip in chips(edit, paragraph, start, end):
                _draw_chip(painter, look, chip)
        match kind_of(paragraph):
            case BlockKind.LIST_ITEM:
                _draw_bullet(painter, edit, look, paragraph)
            case BlockKind.PULL_QUOTE:
                _draw_bar(painter, edit, look, paragraph)
            case BlockKind.PHOTO if asset_of(paragraph):
                _draw_photo(painter, edit, page, paragraph)
        if paragraph.length() == 1 and kind_of(paragraph) is BlockKind.ENDS:
            style = STYLES[BlockKind.ENDS]
            font = look.font(style.size, style.weight, document=True)
            _draw_instead(painter, edit, paragraph, end_mark, font, look.colour(style.ink))
        elif paragraph.length() == 1 and kind_of(paragraph) is not BlockKind.PARAGRAPH:
            font = look.font(STYLES[BlockKind.PARAGRAPH].size, document=True)
            name = words(f"block_kind.{kind_of(paragraph)}")
            _draw_instead(painter, edit, paragraph, name, font, look.colour("text3"))


def _draw_chip(painter: QPainter, look: Look, chip: QRectF) -> None:
    painter.setPen(QPen(look.colour("amber"), 1, Qt.PenStyle.DashLine))
    painter.setBrush(look.colour("amber_bg"))
    painter.drawRoundedRect(chip, look.px(4), look.px(4))


def _draw_bullet(painter: QPainter, edit: QTextEdit, look: Look, paragraph: QTextBlock) -> None:
    for rect, ascent in _lines(edit, paragraph):
        style = STYLES[BlockKind.LIST_ITEM]
        painter.setFont(look.font(style.size, document=True))
        painter.setPen(look.colour("accent_text"))
        left = rect.left() - look.px(style.indent - 2)
        painter.drawText(QPointF(left, rect.top() + ascent), _BULLET)
        return


def _draw_bar(painter: QPainter, edit: QTextEdit, look: Look, paragraph: QTextBlock) -> None:
    rects = [rect for rect, _ in _lines(edit, paragraph)]
    if rects:
        top, bottom = rects[0].top(), rects[-1].bottom()
        left = rects[0].left() - look.px(STYLES[BlockKind.PULL_QUOTE].indent)
        bar = QRectF(left, top + 2, look.px(3), bottom - top - 3)
        painter.fillRect(bar, look.colour("accent_line"))


def _draw_photo(painter: QPainter, edit: QTextEdit, page: Page, paragraph: QTextBlock) -> None:
    """Draw the photo over its caption; of one that is not here, the place where it is to be."""
    look = page.look
    line, high = first_line(edit, paragraph), look.px(PHOTO_HEIGHT)
    top = line.top() - look.px(PHOTO_GAP) - high
    image = page.pictures.get(asset_of(paragraph))
    if image is None or image.isNull():
        place = QRectF(line.left(), top, high * _LANDSCAPE, high)
        draw_rounded(painter, look, place, look.px(4), fill="sunken")
        icon = look.pixmap("image", "text3", 24)
        middle = place.center() - QPointF(look.px(12), look.px(12))
        painter.drawPixmap(middle, icon)
        return
    wide = min(high * image.width() / image.height(), edit.viewport().width() - line.left())
    tall = wide * image.height() / image.width()
    painter.drawImage(QRectF(line.left(), top + high - tall, wide, tall), image)


def _draw_instead(
    painter: QPainter,
    edit: QTextEdit,
    paragraph: QTextBlock,
    text: str,
    font: QFont,
    colour: QColor,
) -> None:
    """Draw ``text`` in place of words that an empty block has not."""
    for rect, ascent in _lines(edit, paragraph):
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(QPointF(rect.left(), rect.top() + ascent), text)


def _lines(edit: QTextEdit, paragraph: QTextBlock) -> Iterator[tuple[QRectF, float]]:
    """Yield where the lines of a paragraph stand in the viewport, and how high above their base."""
    layout = paragraph.layout()
    origin = layout.position() - QPointF(0, edit.verticalScrollBar().value())
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        yield line.rect().translated(origin), line.ascent()


def _x_of(found: object) -> float:
    """Return the place that ``cursorToX`` found; it comes back in a pair with the cursor."""
    return float(found[0]) if isinstance(found, tuple) else 0.0
