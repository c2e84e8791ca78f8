"""The bar above a text: the embargo, while time goes by."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from factories.widgets import Dress
from PySide6.QtCore import QTimer

from migdesk.ui.look import Look
from migdesk.ui.releases.stage_bar import StageBar
from migdesk.ui.widgets.labels import Label, Pill

EMBARGO = datetime(2026, 11, 26, 13, 0, tzinfo=ZoneInfo("Asia/Tbilisi"))


def test_an_embargo_lasts_again_where_the_clock_of_the_computer_is_put_right(
    look: Look, dress: Dress
) -> None:
    now = EMBARGO - timedelta(minutes=10)
    bar = dress(StageBar(look, lambda: now), 900)
    bar.show_embargo(EMBARGO)
    tick = bar.findChild(QTimer)
    told = [shown(bar)]
    for minutes in (0, -5):
        now = EMBARGO + timedelta(minutes=minutes)
        assert tick.isActive()
        tick.timeout.emit()
        told.append(shown(bar))
    assert told == [
        ("Embargo: Today 13:00", "10 min left"),
        ("Embargo ended: Today 13:00", ""),
        ("Embargo: Today 13:00", "5 min left"),
    ]


def shown(bar: StageBar) -> tuple[str, str]:
    (left,) = bar.findChildren(Label)
    return bar.findChild(Pill).accessibleName(), left.text()
