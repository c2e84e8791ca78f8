"""A field for a colour of printed pages."""

import math
import re
from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton

from migdesk.ui.look import Look
from migdesk.ui.look.painting import draw_focus_ring, draw_rounded, smooth
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.fields.editors import Line
from migdesk.ui.widgets.fields.field import Field, Reading
from migdesk.ui.widgets.layouts import row

_WRITTEN: Final = re.compile(r"#?([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})")
READABLE: Final = 4.5
"""The least contrast of text with its ground that everybody can read."""

_TINT: Final = 0.09
"""How much of a colour a band behind text in it has, as documents print it."""

_STEPS: Final = 256
_WHITE: Final = QColor(255, 255, 255)


def contrast(first: QColor, second: QColor) -> float:
    """Return the contrast of two colours as WCAG 2 defines it, from 1 to 21."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def tinted(colour: QColor) -> QColor:
    """Return the ground of bands in a colour: white paper with a little of it."""
    parts = (colour.red(), colour.green(), colour.blue())
    return QColor(*(255 - round(_TINT * (255 - part)) for part in parts))


def is_readable(colour: QColor) -> bool:
    """Tell whether text in a colour can be read on white paper and on its own tint."""
    return min(contrast(colour, _WHITE), contrast(colour, tinted(colour))) >= READABLE


def readable(colour: QColor) -> QColor:
    """Return the nearest darker shade of a colour in which text can be read."""
    hue, saturation, lightness = colour.hslHueF(), colour.hslSaturationF(), colour.lightnessF()
    shade = colour
    for step in range(_STEPS):
        shade = QColor(QColor.fromHslF(hue, saturation, lightness * (1 - step / _STEPS)).rgb())
        if is_readable(shade):
            break
    return shade


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


class _Swatch(QAbstractButton):
    """The colour itself; a click asks for another."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._colour = look, QColor()
        self.setFixedSize(look.px(32), look.px(32))

    def show_colour(self, colour: QColor) -> None:
        self._colour = colour
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the colour."""
        painter = QPainter(self)
        smooth(painter)
        look, rect = self._look, QRectF(self.rect())
        if self._colour.isValid():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colour)
            painter.drawRoundedRect(rect, look.px(7), look.px(7))
        draw_rounded(painter, look, rect, look.px(7), line="line2")
        if self.hasFocus():
            draw_focus_ring(painter, look, rect, look.px(7))


class ColourField(Field):
    """A colour, as ``#RRGGBB``.

    How well text in it can be read is said; where it cannot, the nearest shade that can is offered.
    """

    commits_while_typing = False

    def __init__(
        self,
        look: Look,
        label: str,
        *,
        pick: Callable[[str], str | None] | None = None,
        hint: str = "",
        required: str = "",
    ) -> None:
        """Show no colour.

        Args:
            look: the look.
            label: what the colour is for.
            pick: lets a person pick a colour, beginning from the one it is given, and returns it,
                or ``None``; without it, colours are typed.
            hint: a line below.
            required: what is said when there is none.
        """
        super().__init__(look, label, hint=hint, required=required)
        self._pick = pick
        self._swatch = _Swatch(look)
        self._swatch.setAccessibleName(self.tr("Pick a colour: {label}").format(label=label))
        self._swatch.setToolTip(self._swatch.accessibleName() if pick else "")
        self._swatch.setFocusPolicy(Qt.FocusPolicy.StrongFocus if pick else Qt.FocusPolicy.NoFocus)
        self._swatch.setEnabled(pick is not None)
        self._swatch.clicked.connect(self._ask)
        self._line = Line(font=look.font(tabular=True))
        self._line.setPlaceholderText("#2350B5")
        self._line.edited.connect(self._typed_colour)
        self._line.returnPressed.connect(self._entered)
        self._place(row(self._swatch, (self._line, 1), spacing=look.px(8)))
        self._watch(self._line)
        self.better = Button(look, "", "ghost", icon="check", small=True, edits=True)
        self.better.clicked.connect(self._take_better)
        self.better.hide()
        self._place(row(self.better, None))

    def _read(self) -> Reading:
        written = self._line.text().strip()
        if not written:
            return Reading(None)
        found = _WRITTEN.fullmatch(written)
        if found is None:
            return Reading(None, self.tr("Write a colour as six letters and figures: #2350B5."))
        return Reading(QColor(f"#{found[1]}").name().upper())

    def _show(self, value: Any) -> None:  # noqa: ANN401 - as in the base class
        self._line.show_text(value or "")
        self._swatch.show_colour(QColor(value or ""))
        self._say_contrast(value)

    def _typed_colour(self) -> None:
        reading = self._read()
        if not reading.problem:
            self._swatch.show_colour(QColor(reading.value or ""))
        self.better.hide()
        self._changed()

    def _ask(self) -> None:
        picked = self._pick(self.value() or "") if self._pick is not None else None
        if picked:
            self._line.show_text(picked)
            self._typed_colour()
            self._entered()

    def _say_contrast(self, value: str | None) -> None:
        """Say how well text in a colour can be read, and offer a shade where it cannot."""
        colour = QColor(value or "")
        self.better.setVisible(bool(value) and not is_readable(colour))
        if not value:
            self.set_note("")
            return
        white, tint = contrast(colour, _WHITE), contrast(colour, tinted(colour))
        if is_readable(colour):
            said = self.tr("Easy to read: the contrast is {ratio} to 1 on white paper.")
            self._hint = said.format(ratio=_rounded(white))
            self.set_note("")
            return
        self.better.setText(
            self.tr("Use {colour} instead").format(colour=readable(colour).name().upper())
        )
        if white < READABLE:
            said = self.tr(
                "Hard to read on white paper: the contrast is {ratio} to 1, and text needs {least}."
            )
        else:
            said = self.tr(
                "Hard to read on a tinted band: the contrast is {ratio} to 1, and text needs "
                "{least}."
            )
        self.set_note(
            said.format(ratio=_rounded(white if white < READABLE else tint), least=READABLE)
        )

    def _take_better(self) -> None:
        held = self.better.hasFocus()
        self._line.show_text(readable(QColor(self.value() or "")).name().upper())
        self._typed_colour()
        self._entered()
        if held:
            self._line.setFocus()


def _rounded(ratio: float) -> str:
    """Return a ratio to one digit, never rounded up to what it does not reach."""
    return f"{math.floor(ratio * 10) / 10:.1f}"
