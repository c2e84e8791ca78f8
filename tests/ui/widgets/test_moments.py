"""How long something has taken, in words."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from migdesk.ui.widgets.moments import passed, span_name


@pytest.mark.parametrize(
    ("span", "name"),
    [
        (timedelta(seconds=-5), "0 min"),
        (timedelta(seconds=61), "2 min"),
        (timedelta(hours=1, minutes=2), "1 h 2 min"),
        (timedelta(days=1, hours=4), "1 d 4 h"),
        (timedelta(days=2), "2 days"),
        (timedelta(days=89, hours=23), "89 days"),
        (timedelta(days=90), "3 months"),
        (timedelta(days=637), "21 months"),
    ],
)
def test_a_length_of_time_is_told_as_exactly_as_it_matters(span: timedelta, name: str) -> None:
    assert span_name(span) == name


def test_a_night_in_which_the_clock_is_set_back_is_an_hour_longer() -> None:
    brussels = ZoneInfo("Europe/Brussels")
    evening, morning = datetime(2026, 10, 24, 20, tzinfo=UTC), datetime(2026, 10, 25, 8, tzinfo=UTC)
    assert passed(evening.astimezone(brussels), morning.astimezone(brussels)) == timedelta(hours=12)
