"""Painters shared by delegates and painted widgets: text, pills, tags, faces."""

import zlib
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextLayout,
    QTextOption,
)

from migdesk.ui.look.look import Look, Tone

MIDDLE_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
MIDDLE_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE: Final = Qt.AlignmentFlag.AlignCenter

LEADING: Final = 1.42
"""Line height of interface text, as a multiple of its size."""

TONE_ICONS: Final[dict[Tone, str]] = {
    "green": "circle-check",
    "amber": "clock",
    "red": "circle-alert",
    "violet": "lock",
    "teal": "pen-line",
    "gray": "circle-dashed",
    "accent": "circle-dot",
}

_FACES: Final = 8

_SMOOTH: Final = QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing


def smooth(painter: QPainter) -> None:
    """Draw edges and letters smoothly from here on."""
    painter.setRenderHints(_SMOOTH)


def width_of(text: str, font: QFont) -> int:
    """Return the width of a line of ``text`` in pixels, rounded up."""
    return int(QFontMetricsF(font).horizontalAdvance(text) + 0.99)


def line_height(font: QFont, leading: float = LEADING) -> int:
    """Return the height of a line in pixels. Letters of every script fit into it."""
    return max(round(font.pixelSize() * leading), round(QFontMetricsF(font).height()))


def draw_text(
    painter: QPainter,
    look: Look,
    rect: QRectF,
    text: str,
    font: QFont,
    token: str = "text",
    align: Qt.AlignmentFlag = MIDDLE_LEFT,
) -> int:
    """Draw one line, cut with an ellipsis where it does not fit; return the width used."""
    shown = QFontMetricsF(font).elidedText(
        one_line(text), Qt.TextElideMode.ElideRight, rect.width() + 0.5
    )
    painter.setFont(font)
    painter.setPen(look.colour(token))
    painter.drawText(rect, align | Qt.TextFlag.TextSingleLine, shown)
    return min(width_of(shown, font), int(rect.width()))


def one_line(text: str) -> str:
    """Return ``text`` with its line breaks as spaces."""
    return " ".join(text.split()) if "\n" in text or "\u2028" in text else text


def lines_of(text: str, font: QFont, width: float) -> list[tuple[int, int]]:
    """Return where the lines of ``text`` begin and how long they are, set to ``width`` pixels."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(10.0, width))
        lines.append((line.textStart(), line.textLength()))
    layout.endLayout()
    return lines


def height_of(text: str, font: QFont, width: float, most: int = 0, leading: float = LEADING) -> int:
    """Return the height of ``text`` set to ``width``, in at most ``most`` lines (0: any)."""
    count = len(lines_of(text, font, width))
    return (min(count, most) if most else count) * line_height(font, leading)


def draw_paragraph(
    painter: QPainter,
    look: Look,
    rect: QRectF,
    text: str,
    font: QFont,
    token: str = "text",
    *,
    most: int = 0,
    leading: float = LEADING,
) -> int:
    """Draw ``text`` from the top of ``rect``, cut after ``most`` lines; return the height used."""
    text = one_line(text)
    lines = lines_of(text, font, rect.width())
    shown = lines[:most] if most else lines
    height = line_height(font, leading)
    painter.setFont(font)
    painter.setPen(look.colour(token))
    for place, (start, length) in enumerate(shown):
        line = text[start : start + length].rstrip()
        if place == len(shown) - 1 and len(lines) > len(shown):
            line = QFontMetricsF(font).elidedText(
                text[start:], Qt.TextElideMode.ElideRight, rect.width()
            )
        painter.drawText(
            QRectF(rect.x(), rect.y() + place * height, rect.width() + 4, height),
            MIDDLE_LEFT | Qt.TextFlag.TextSingleLine,
            line,
        )
    return len(shown) * height


def draw_rounded(
    painter: QPainter,
    look: Look,
    rect: QRectF,
    radius: float,
    *,
    fill: str = "",
    line: str = "",
    stroke: float = 1,
) -> None:
    """Draw a rectangle with round corners; ``fill`` and ``line`` are tokens."""
    painter.setPen(QPen(look.colour(line), stroke) if line else Qt.PenStyle.NoPen)
    painter.setBrush(look.colour(fill) if fill else Qt.BrushStyle.NoBrush)
    half = stroke / 2 if line else 0
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius)


def pill_width(look: Look, text: str) -> int:
    """Return the width of a status pill in pixels."""
    return width_of(text, look.font(11.5, 500)) + look.px(32)


def draw_pill(
    painter: QPainter, look: Look, left: float, middle: float, text: str, tone: Tone, icon: str = ""
) -> int:
    """Draw a status: icon and word on a tint, from ``left``, around ``middle``; return its width.

    Never by colour alone: without an ``icon`` it shows the one of its tone.
    """
    width, height = pill_width(look, text), look.px(22)
    ink = look.ink(tone)
    draw_rounded(
        painter,
        look,
        QRectF(left, middle - height / 2, width, height),
        height / 2,
        fill=look.tint(tone),
    )
    sign = look.pixmap(icon or TONE_ICONS[tone], ink, 13, 2)
    painter.drawPixmap(QPointF(left + look.px(7), middle - look.px(6.5)), sign)
    rect = QRectF(left + look.px(24), middle - height / 2, width - look.px(24), height)
    draw_text(painter, look, rect, text, look.font(11.5, 500), ink)
    return width


def tag_width(look: Look, text: str) -> int:
    """Return the width of a language tag in pixels."""
    return width_of(text, look.font(10.5, 600)) + look.px(10)


def draw_tag(
    painter: QPainter, look: Look, left: float, middle: float, text: str, state: str = ""
) -> int:
    """Draw a language tag and return its width.

    ``state`` is empty, ``behind`` (amber) or ``missing`` (a dashed outline: not started).
    """
    width, height = tag_width(look, text), look.px(18)
    rect = QRectF(left, middle - height / 2, width, height)
    if state == "missing":
        pen = QPen(look.colour("control"), 1, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), look.px(4), look.px(4))
    else:
        fill = "amber_bg" if state == "behind" else "gray_bg"
        draw_rounded(painter, look, rect, look.px(4), fill=fill)
    ink = {"behind": "amber", "missing": "text3"}.get(state, "text2")
    draw_text(painter, look, rect, text, look.font(10.5, 600), ink, CENTRE)
    return width


def draw_count(
    painter: QPainter, look: Look, rect: QRectF, right: float, icon: str, count: int
) -> int:
    """Draw an icon and how many there are, ending at ``right``; return the width used."""
    font = look.font(12, tabular=True)
    width = width_of(str(count), font)
    number = QRectF(right - width, rect.y(), width + 1, rect.height())
    draw_text(painter, look, number, str(count), font, "text3", MIDDLE_RIGHT)
    left = right - width - look.px(18)
    sign = look.pixmap(icon, "text3", 14)
    painter.drawPixmap(QPointF(left, rect.center().y() - look.px(7)), sign)
    return width + look.px(28)


def initials(name: str) -> str:
    """Return the first letters of the first and the last word of a name, as they are written."""
    words = name.replace("-", " ").split()
    if not words:
        return ""
    return words[0][0] + (words[-1][0] if len(words) > 1 else "")


def draw_face(painter: QPainter, look: Look, rect: QRectF, name: str) -> None:
    """Draw a disc with the initials of ``name``, in a colour that stays with the name."""
    number = zlib.crc32(name.encode()) % _FACES
    draw_rounded(painter, look, rect, rect.width() / 2, fill=f"face_{number}_bg")
    size = max(9.0, rect.width() / look.scale * 0.38)
    font = look.font(size, 600)
    draw_text(painter, look, rect, initials(name), font, f"face_{number}", CENTRE)


def draw_focus_ring(painter: QPainter, look: Look, rect: QRectF, radius: float) -> None:
    """Draw the ring that says where the keyboard is."""
    painter.setPen(QPen(look.colour("accent_text"), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius)


PENCIL_ROOM: Final = 20
"""Pixels at 100 % that the sign of what can be edited takes behind words."""


def draw_pencil(painter: QPainter, look: Look, left: float, middle: float, *, near: bool) -> None:
    """Draw the sign that words can be edited where they stand.

    It is faint, and stronger where the pointer or the keyboard is ``near``.
    """
    sign = look.pixmap("pencil", "accent_text" if near else "control", 12)
    painter.drawPixmap(QPointF(round(left), round(middle - look.px(6))), sign)


def draw_keys(
    painter: QPainter, look: Look, left: float, middle: float, keys: list[str], fill: str = "raised"
) -> int:
    """Draw keycaps one after the other and return the width used."""
    font = look.font(11, 500)
    at = left
    for key in keys:
        width = width_of(key, font) + look.px(10)
        rect = QRectF(at, middle - look.px(9), width, look.px(18))
        draw_rounded(painter, look, rect, look.px(4), fill=fill, line="line2")
        draw_text(painter, look, rect, key, font, "text2", CENTRE)
        at += width + look.px(4)
    return int(at - left) - look.px(4) if keys else 0


def keys_width(look: Look, keys: list[str]) -> int:
    """Return the width that :func:`draw_keys` would use."""
    font = look.font(11, 500)
    return sum(width_of(key, font) + look.px(14) for key in keys) - look.px(4) if keys else 0
