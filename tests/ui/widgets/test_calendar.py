"""The month to choose a day from."""

from datetime import date

import pytest
from factories.widgets import Dress
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QToolButton, QWidget

from migdesk.ui.look import Look
from migdesk.ui.widgets.calendar import Calendar


def contrast(page: QWidget, part: QWidget) -> int:
    """Return how far apart lightest and darkest pixel of a part of a page are, up to 255."""
    shown = page.grab(QRect(part.mapTo(page, QPoint()), part.size())).toImage()
    seen = [
        shown.pixelColor(x, y).lightness()
        for x in range(shown.width())
        for y in range(shown.height())
    ]
    return max(seen) - min(seen)


@pytest.mark.parametrize("look", ["light", "dark"], indirect=True)
def test_month_and_year_can_be_read(look: Look, dress: Dress) -> None:
    month = dress(Calendar(look, date(2026, 11, 28), date(2026, 11, 28)))
    for name in ("qt_calendar_monthbutton", "qt_calendar_yearbutton"):
        button = month.findChild(QToolButton, name)
        assert isinstance(button, QToolButton)
        assert contrast(month, button) > 100, name
