"""Dates of which not everything is known."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migdesk.text.partial_date import NotADate, PartialDate


@given(st.dates(date(1000, 1, 1)), st.sampled_from([4, 7, 10]))
def test_what_is_written_is_read_back(day: date, length: int) -> None:
    written = day.isoformat()[:length]
    assert str(PartialDate.parse(written)) == written


@pytest.mark.parametrize(
    ("written", "first", "last"),
    [
        ("2024", date(2024, 1, 1), date(2024, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2023-02", date(2023, 2, 1), date(2023, 2, 28)),
        ("2024-05-12", date(2024, 5, 12), date(2024, 5, 12)),
    ],
)
def test_a_partial_date_spans_all_days_it_can_mean(written: str, first: date, last: date) -> None:
    partial = PartialDate.parse(written)
    assert (partial.first, partial.last) == (first, last)


@pytest.mark.parametrize(
    "written", ["", "24", "2024-", "2024-13", "2024-02-30", "2024-2-3", "0000", "12 May 2024"]
)
def test_anything_else_is_no_date(written: str) -> None:
    with pytest.raises(NotADate) as caught:
        PartialDate.parse(written)
    assert caught.value.written == written
