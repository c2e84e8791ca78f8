"""How long something has taken, in words."""

from datetime import timedelta

import pytest

from migdesk.ui.widgets.moments import span_name


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
