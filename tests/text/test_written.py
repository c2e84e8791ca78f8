"""Days, times and spans as people type them."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migdesk.text.dates import day_in_words, weekday_and_day
from migdesk.text.names import Case
from migdesk.text.partial_date import PartialDate
from migdesk.text.written import Span, Written, read_day, read_partial, read_span, read_time

TODAY = date(2026, 11, 26)
RELATIVE = {"today": 0, "Tomorrow": 1, "yesterday": -1, "ხვალ": 1}

TWELFTH = date(2026, 5, 12)


@pytest.mark.parametrize(
    "written",
    [
        *("2026-05-12", "12.05.2026", "12.5.26", "12/05/2026", "12 05 2026", " 12 . 5 . 2026 "),
        *("12 May 2026", "12 may 26", "May 12, 2026", "12th of May 2026", "Tue 12 May 2026"),
        *("Tuesday, 12 May 2026", "12 მაისი 2026", "12 მაისს, 2026", "2026 წლის 12 მაისი"),
        *("სამშაბათი, 12 მაისი 2026", "სამ 12 მაი 2026", "2026 May 12", "2026/5/12"),
    ],
)
def test_a_day_is_read_in_many_forms(written: str) -> None:
    assert read_day(written, TODAY, RELATIVE) == Written(TWELFTH)


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("today", TODAY),
        ("TOMORROW", date(2026, 11, 27)),
        ("ხვალ", date(2026, 11, 27)),
        ("12 May", date(2027, 5, 12)),  # nearer than the one that is past
        ("3 Sept", date(2026, 9, 3)),
        ("24.11", date(2026, 11, 24)),
        ("2 იანვარი", date(2027, 1, 2)),
        ("12.5.85", date(1985, 5, 12)),
    ],
)
def test_a_day_without_a_year_is_the_nearest(written: str, day: date) -> None:
    assert read_day(written, TODAY, RELATIVE) == Written(day)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("31.04.2026", date(2026, 4, 30)),
        ("29 February 2026", date(2026, 2, 28)),
        ("05/31/2026", date(2026, 5, 31)),  # the month first
        ("12 Mey 2026", date(2026, 5, 12)),
        ("12 მაიის 2026", date(2026, 5, 12)),
        ("12 Novembr", date(2026, 11, 12)),
        ("soon", None),
        ("12", None),
        ("", None),
        ("45.45.2026", None),
        ("12 May June 2026", None),
        ("1.1.1.1", None),
        ("0 May 2026", None),
        ("12 May 123456", None),
    ],
)
def test_what_is_no_day_may_be_near_one(written: str, meant: date | None) -> None:
    assert read_day(written, TODAY, RELATIVE) == Written(None, meant)


@given(st.dates(date(1970, 1, 1), date(9999, 12, 31)), st.sampled_from(["en", "ka"]))
def test_every_day_in_words_is_read_back(day: date, language: str) -> None:
    shown = [
        day.isoformat(),
        f"{day:%d.%m.}{day.year}",
        *(day_in_words(day, language, case=case) for case in Case),
        weekday_and_day(day, language),
    ]
    assert [read_day(each, TODAY, {}).value for each in shown] == [day] * len(shown)


@given(st.text(max_size=30))
def test_reading_anything_never_fails(text: str) -> None:
    for read in (read_time, read_span, read_partial):
        read(text)
    read_day(text, TODAY, RELATIVE)


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("2019", PartialDate(2019)),
        ("05.2019", PartialDate(2019, 5)),
        ("5/2019", PartialDate(2019, 5)),
        ("2019-05", PartialDate(2019, 5)),
        ("May 2019", PartialDate(2019, 5)),
        ("2019 წლის მაისი", PartialDate(2019, 5)),
        ("12.05.2019", PartialDate(2019, 5, 12)),
        ("12 May 2019", PartialDate(2019, 5, 12)),
        ("12.5.19", PartialDate(2019, 5, 12)),
        ("2019-05-12", PartialDate(2019, 5, 12)),
    ],
)
def test_a_date_may_be_a_year_or_a_month(written: str, found: PartialDate) -> None:
    assert read_partial(written) == Written(found)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("31.06.2019", PartialDate(2019, 6, 30)),
        ("Mey 2019", PartialDate(2019, 5)),
        ("13.2019", None),
        ("12 May", None),
        ("12", None),
        ("0000", None),
        ("since long", None),
    ],
)
def test_what_is_no_date_may_be_near_one(written: str, meant: PartialDate | None) -> None:
    assert read_partial(written) == Written(None, meant)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("9:30", time(9, 30)),
        ("0930", time(9, 30)),
        ("9.30", time(9, 30)),
        ("930", time(9, 30)),
        ("09h30", time(9, 30)),
        ("9", time(9, 0)),
        ("14", time(14, 0)),
        ("9:30 pm", time(21, 30)),
        ("12 a.m.", time(0, 0)),
        ("12:15pm", time(12, 15)),
        ("00:00", time(0, 0)),
    ],
)
def test_a_time_is_read_in_many_forms(written: str, read: time) -> None:
    assert read_time(written) == Written(read)


@pytest.mark.parametrize(
    ("written", "meant"),
    [("24:00", time(0, 0)), ("25:00", None), ("9:75", None), ("noon", None), ("", None)],
)
def test_what_is_no_time(written: str, meant: time | None) -> None:
    assert read_time(written) == Written(None, meant)


@pytest.mark.parametrize(
    "written",
    [
        *("11:00–12:15", "11:00-12:15", "11-12.15", "11:00 - 12:15", "1100 to 1215"),
        *("11:00 — 12:15", "11:00 until 12:15", "11 am – 12:15 pm", "1100-1215"),
    ],
)
def test_a_span_is_typed_in_one_go(written: str) -> None:
    assert read_span(written) == Written(Span(time(11), time(12, 15)))


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("11:00", Written(Span(time(11)))),
        ("930", Written(Span(time(9, 30)))),
        ("11:00–10:15", Written(None, Span(time(10, 15), time(11)))),
        ("11:00–11:00", Written()),
        ("11:00–", Written()),
        ("soon–later", Written()),
        ("22:00–24:00", Written()),
        ("24:00–1:00", Written(None, Span(time(0), time(1)))),
    ],
)
def test_a_span_ends_after_it_starts(written: str, found: Written[Span]) -> None:
    assert read_span(written) == found


@given(st.times().map(lambda at: at.replace(second=0, microsecond=0)))
def test_every_time_is_read_back(at: time) -> None:
    assert read_time(f"{at:%H:%M}") == Written(at)
