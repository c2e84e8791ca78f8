"""Hours, days and lengths as people write them."""

from datetime import date, datetime, time, timedelta

import pytest

from migdesk.intake.tables.hours import (
    DayOrder,
    day_order,
    read_day,
    read_day_number,
    read_hour,
    read_hours,
    read_length,
)
from migdesk.intake.tables.table import Value


def at(written: str) -> datetime:
    """Return a moment without a zone, as spreadsheets have them."""
    return datetime.fromisoformat(written)


@pytest.mark.parametrize(
    ("value", "hour"),
    [
        ("9:30", time(9, 30)),
        ("9.30", time(9, 30)),
        ("0930", time(9, 30)),
        ("9", time(9)),
        ("9h30", time(9, 30)),
        ("9 am", time(9)),
        ("12:15 p.m.", time(12, 15)),
        ("12 AM", time()),
        ("09:00:00", time(9)),
        ("at 10:00", time(10)),
        ("10:00 hrs", time(10)),
        ("10:00 სთ", time(10)),
        ("24:00", time()),
        (0.375, time(9)),
        (9, time(9)),
        (9.3, time(9, 30)),
        (1515, time(15, 15)),
        (time(9, 29, 59, 999_900), time(9, 30)),
        (at("2026-05-12T09:30"), time(9, 30)),
        ("25:00", None),
        ("9:75", None),
        ("13 pm", None),
        ("12.05.2026", None),
        ("soon", None),
        ("", None),
        (timedelta(hours=9), None),
    ],
)
def test_an_hour_is_read(value: Value, hour: time | None) -> None:
    assert read_hour(value) == hour


@pytest.mark.parametrize(
    ("value", "hours"),
    [
        ("09:00-10:30", (time(9), time(10, 30))),
        ("9.00 – 10.30", (time(9), time(10, 30))),
        ("0900—1030", (time(9), time(10, 30))),
        ("9–11 am", (time(9), time(11))),
        ("11–1 pm", (time(11), time(13))),
        ("1-2 pm", (time(13), time(14))),
        ("11 am to 1 pm", (time(11), time(13))),
        ("from 9:00 until 10:00 hrs", (time(9), time(10))),
        ("22:00-01:30", (time(22), time(1, 30))),
        ("9:00", (time(9), None)),
        (time(9), (time(9), None)),
        ("9:00-10:00-11:00", None),
        ("9:00-", None),
        ("coffee", None),
    ],
)
def test_from_when_to_when_is_read(value: Value, hours: tuple[time, time | None] | None) -> None:
    assert read_hours(value) == hours


@pytest.mark.parametrize(
    ("value", "minutes"),
    [
        (90, 90),
        ("90", 90),
        ("90 min", 90),
        ("90 minutes", 90),
        ("90'", 90),
        ("1:30", 90),
        ("01:30:00", 90),
        ("1 h 30", 90),
        ("1.5 hours", 90),
        ("1,5 სთ", 90),
        ("30 წთ", 30),
        ("PT1H30M", 90),
        (0.0625, 90),
        (time(1, 30), 90),
        (timedelta(minutes=90), 90),
        (0, None),
        ("0 min", None),
        ("long", None),
        ("", None),
        (timedelta(days=3), None),
        (date(2026, 5, 12), None),
    ],
)
def test_a_length_is_read(value: Value, minutes: int | None) -> None:
    assert read_length(value) == (None if minutes is None else timedelta(minutes=minutes))


@pytest.mark.parametrize(
    "value",
    [
        date(2026, 5, 12),
        at("2026-05-12T09:00"),
        46154,
        "2026-05-12",
        "2026/5/12",
        "20260512",
        "12.05.2026",
        "12/5/26",
        "12-05-2026",
        "12.05",
        "12 May 2026",
        "12th May",
        "May 12, 2026",
        "Tuesday, 12 May 2026",
        "12-May-26",
        "12 Mai 2026",
        "12 მაისი, 2026",
        "2026 წლის 12 მაისს",
        "სამშაბათი, 12 მაისი",
        "Day 1 – Tuesday, 12 May 2026 (Batumi)",
    ],
)
def test_a_day_is_read_however_it_is_written(value: Value) -> None:
    assert read_day(value, years=(2026,), languages=("en", "de")) == date(2026, 5, 12)


@pytest.mark.parametrize(
    "value",
    ["31/02/2026", "12-13 May 2026", "May", "12", "12 May and 13 June", "soon", "", 7, 0.5],
)
def test_what_is_no_single_day_is_none(value: Value) -> None:
    assert read_day(value, years=(2026,)) is None


def test_a_day_without_a_year_is_of_a_year_of_the_event() -> None:
    assert read_day("29.02", years=(2027, 2028)) == date(2028, 2, 29)
    assert read_day("12 May") is None


DAYS = [date(2026, 5, 12), date(2026, 5, 13)]


@pytest.mark.parametrize(
    ("values", "order"),
    [
        (["13/05/2026", "05/06/2026"], DayOrder.DAY_FIRST),
        (["05/13/2026", "05/06/2026"], DayOrder.MONTH_FIRST),
        (["05/12/2026"], DayOrder.MONTH_FIRST),
        (["12/05/2026"], DayOrder.DAY_FIRST),
        (["01/02/2026"], DayOrder.DAY_FIRST),
        (["13/05/2026", "05/13/2026"], DayOrder.UNCLEAR),
        (
            ["2026-05-12", "12 May 2026", at("2026-05-12T00:00")],
            DayOrder.DAY_FIRST,
        ),
        ([], DayOrder.DAY_FIRST),
    ],
)
def test_the_order_of_day_and_month_is_told_by_all_dates_together(
    values: list[Value], order: DayOrder
) -> None:
    assert day_order(values, DAYS) is order


def test_where_the_order_is_unclear_only_clear_dates_are_read() -> None:
    read = [
        read_day(value, order=DayOrder.UNCLEAR)
        for value in ("13/05/2026", "05/13/2026", "05/06/2026", "06/06/2026")
    ]
    assert read == [date(2026, 5, 13), date(2026, 5, 13), None, date(2026, 6, 6)]


@pytest.mark.parametrize(
    ("text", "number"),
    [("Day 2", 2), ("DAY 2: Skills", 2), ("დღე 2", 2), ("2nd day", 2), ("Tuesday", None)],
)
def test_a_day_may_be_called_by_its_number(text: str, number: int | None) -> None:
    assert read_day_number(text) == number
