"""Are dates, ranges, times and zones said right in each language?"""

from datetime import UTC, date, datetime, time, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from migdesk.text import dates
from migdesk.text.dates import (
    InstantWords,
    day_in_words,
    days_in_words,
    instant_in_words,
    time_in_words,
    times_in_words,
    weekday_and_day,
    zone_in_words,
)
from migdesk.text.names import Case
from migdesk.text.unicode_names import UnicodeNames
from migdesk.text.words import WordMissing, load_words, words_for

DAY = date(2026, 5, 12)
NOMINATIVE, ERGATIVE, DATIVE, GENITIVE = Case
TBILISI = ZoneInfo("Asia/Tbilisi")
FIRST_OFFICES = ("Asia/Baku", "Asia/Tbilisi", "Asia/Yerevan", "Europe/Chisinau")


@pytest.mark.parametrize(
    ("language", "case", "expected"),
    [
        ("en", NOMINATIVE, "12 May 2026"),
        ("en", DATIVE, "12 May 2026"),
        ("ka", NOMINATIVE, "2026 წლის 12 მაისი"),
        ("ka", ERGATIVE, "2026 წლის 12 მაისმა"),
        ("ka", DATIVE, "2026 წლის 12 მაისს"),
        ("ka", GENITIVE, "2026 წლის 12 მაისის"),
    ],
)
def test_a_day(language: str, case: Case, expected: str) -> None:
    assert day_in_words(DAY, language, case=case) == expected


@pytest.mark.parametrize(("language", "expected"), [("en", "12 May"), ("ka", "12 მაისს")])
def test_a_day_without_its_year(language: str, expected: str) -> None:
    assert day_in_words(DAY, language, case=DATIVE, year=False) == expected


@pytest.mark.parametrize(
    ("language", "case", "expected"),
    [
        ("en", NOMINATIVE, "Tuesday, 12 May 2026"),
        ("ka", NOMINATIVE, "2026 წლის 12 მაისი, სამშაბათი"),
        ("ka", DATIVE, "2026 წლის 12 მაისს, სამშაბათს"),
        ("ka", GENITIVE, "2026 წლის 12 მაისის, სამშაბათის"),
    ],
)
def test_a_day_with_its_weekday(language: str, case: Case, expected: str) -> None:
    assert weekday_and_day(DAY, language, case=case) == expected


def test_each_weekday_is_its_own() -> None:
    week = [weekday_and_day(date(2026, 5, 11 + i), "ka", year=False) for i in range(7)]
    assert week == [
        "11 მაისი, ორშაბათი",
        "12 მაისი, სამშაბათი",
        "13 მაისი, ოთხშაბათი",
        "14 მაისი, ხუთშაბათი",
        "15 მაისი, პარასკევი",
        "16 მაისი, შაბათი",
        "17 მაისი, კვირა",
    ]


@pytest.mark.parametrize(
    ("start", "end", "english", "georgian"),
    [
        (DAY, DAY, "12 May 2026", "2026 წლის 12 მაისს"),
        (
            date(2020, 11, 24),
            date(2020, 11, 25),
            "24–25 November 2020",
            "2020 წლის 24–25 ნოემბერს",
        ),
        (
            date(2020, 11, 30),
            date(2020, 12, 1),
            "30 November – 1 December 2020",
            "2020 წლის 30 ნოემბერს – 1 დეკემბერს",
        ),
        (
            date(2020, 12, 30),
            date(2021, 1, 2),
            "30 December 2020 – 2 January 2021",
            "2020 წლის 30 დეკემბერს – 2021 წლის 2 იანვარს",
        ),
        (
            date(2020, 5, 1),
            date(2021, 5, 1),
            "1 May 2020 – 1 May 2021",
            "2020 წლის 1 მაისს – 2021 წლის 1 მაისს",
        ),
    ],
)
def test_days(start: date, end: date, english: str, georgian: str) -> None:
    assert days_in_words(start, end, "en") == english
    assert days_in_words(start, end, "ka", case=DATIVE) == georgian


def test_days_without_their_year() -> None:
    start, end = date(2020, 11, 24), date(2020, 11, 25)
    assert days_in_words(start, end, "en", year=False) == "24–25 November"
    assert days_in_words(start, end, "ka", case=GENITIVE, year=False) == "24–25 ნოემბრის"


def test_days_in_two_years_always_say_their_years() -> None:
    start, end = date(2020, 12, 31), date(2021, 1, 1)
    assert days_in_words(start, end, "en", year=False) == "31 December 2020 – 1 January 2021"


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ((7, 0), (8, 0), 7),
        ((7, 0), (9, 0), 8),
        ((7, 19), (8, 0), 7),
        ((7, 19), (8, 1), 8),
        ((7, 9), (7, 17), 7),
        ((7, 0), (7, 0), 7),
    ],
)
def test_the_last_day(start: tuple[int, int], end: tuple[int, int], expected: int) -> None:
    first, last = (datetime(2026, 12, *moment, tzinfo=TBILISI) for moment in (start, end))
    assert dates.last_day(first, last) == date(2026, 12, expected)


def test_days_do_not_run_backwards() -> None:
    with pytest.raises(ValueError, match="2020"):
        days_in_words(date(2020, 11, 25), date(2020, 11, 24), "en")


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        (time(9, 5), "09:05"),
        (time(0, 0), "00:00"),
        (datetime(2026, 5, 12, 23, 59, tzinfo=TBILISI), "23:59"),
    ],
)
def test_a_time(moment: time | datetime, expected: str) -> None:
    assert time_in_words(moment, "en") == expected
    assert time_in_words(moment, "ka") == expected


def test_a_span_of_times() -> None:
    assert times_in_words(time(9), time(10, 30), "en") == "09:00–10:30"


def test_an_instant_in_each_language() -> None:
    instant = datetime(2026, 5, 12, 9, tzinfo=TBILISI)
    assert instant_in_words(instant, "en") == InstantWords(
        time="09:00", day="Tuesday, 12 May 2026", zone="Tbilisi, UTC+4"
    )
    assert instant_in_words(instant, "ka", case=GENITIVE) == InstantWords(
        time="09:00", day="2026 წლის 12 მაისის, სამშაბათის", zone="თბილისი, UTC+4"
    )


@pytest.mark.parametrize(
    ("zone", "month", "english", "georgian"),
    [
        ("Europe/Berlin", 1, "Berlin, UTC+1", "ბერლინი, UTC+1"),
        ("Europe/Berlin", 7, "Berlin, UTC+2", "ბერლინი, UTC+2"),
        ("America/St_Johns", 1, "St. John’s, UTC−3:30", "სენტ-ჯონსი, UTC−3:30"),
        ("America/St_Johns", 7, "St. John’s, UTC−2:30", "სენტ-ჯონსი, UTC−2:30"),
        ("Asia/Kathmandu", 1, "Kathmandu, UTC+5:45", "კატმანდუ, UTC+5:45"),
        ("Asia/Kolkata", 1, "Kolkata, UTC+5:30", "კოლკატა, UTC+5:30"),
        ("Africa/Abidjan", 1, "Abidjan, UTC", "აბიჯანი, UTC"),
        ("America/Argentina/Buenos_Aires", 1, "Buenos Aires, UTC−3", "ბუენოს-აირესი, UTC−3"),
        ("Europe/Kyiv", 7, "Kyiv, UTC+3", "კიევი, UTC+3"),
        ("UTC", 1, "UTC", "UTC"),
        ("Etc/GMT-4", 1, "UTC+4", "UTC+4"),
    ],
)
def test_a_zone_has_the_offset_of_its_day(
    zone: str, month: int, english: str, georgian: str
) -> None:
    instant = datetime(2026, month, 12, 9, tzinfo=ZoneInfo(zone))
    assert zone_in_words(instant, "en") == english
    assert zone_in_words(instant, "ka") == georgian


def test_tbilisi_had_another_offset_before_2005() -> None:
    assert zone_in_words(datetime(2003, 7, 1, 9, tzinfo=TBILISI), "en") == "Tbilisi, UTC+5"


@pytest.mark.parametrize(
    ("zone", "expected"),
    [(UTC, "UTC"), (timezone(timedelta(hours=-7)), "UTC−7")],
)
def test_a_fixed_offset_has_no_city(zone: timezone, expected: str) -> None:
    assert zone_in_words(datetime(2026, 5, 12, 9, tzinfo=zone), "en") == expected


def words_of(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Read words from ``folder``, where dates are put together as in English, without names."""
    english = words_for("en").table("dates")
    table = "".join(f'{key} = "{word}"\n' for key, word in english.items())
    for language in ("fr", "tlh"):
        (folder / f"{language}.toml").write_text(f"[dates]\n{table}", "utf-8")
    monkeypatch.setattr(dates, "words_for", lambda language: load_words(language, folder))


@pytest.mark.parametrize("language", ["en", "ka"])
def test_names_that_stand_in_the_words_are_those_of_unicode(language: str) -> None:
    words, names = words_for(language), UnicodeNames(language)
    months = [names.month(number) for number in range(1, 13)]
    weekdays = [names.weekday(number) for number in range(1, 8)]
    cities = [names.city(ZoneInfo(zone)) for zone in FIRST_OFFICES]
    assert list(words.table("month.nominative").values()) == months
    assert list(words.table("weekday.nominative").values()) == weekdays
    assert [words(f"zone.{zone}") for zone in FIRST_OFFICES] == cities


def test_a_further_language_takes_its_names_from_unicode(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    words_of(tmp_path, monkeypatch)
    instant = datetime(2026, 5, 12, 9, tzinfo=TBILISI)
    assert instant_in_words(instant, "fr") == InstantWords(
        time="09:00", day="mardi, 12 mai 2026", zone="Tbilissi, UTC+4"
    )


def test_a_language_that_unicode_does_not_know_needs_its_own_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    words_of(tmp_path, monkeypatch)
    with pytest.raises(WordMissing) as caught:
        day_in_words(DAY, "tlh")
    assert (caught.value.language, caught.value.key) == ("tlh", "month.nominative.5")


def test_a_time_without_a_zone_is_no_instant() -> None:
    with pytest.raises(ValueError, match="2026"):
        instant_in_words(datetime(2026, 5, 12, 9), "en")  # noqa: DTZ001  # what is refused
