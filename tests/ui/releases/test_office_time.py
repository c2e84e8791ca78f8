"""A moment by other clocks than that of the office."""

from datetime import datetime
from zoneinfo import ZoneInfo

from migdesk.ui.releases.office_time import elsewhere


def test_a_moment_is_told_by_each_other_clock_once_with_the_day_where_it_is_another() -> None:
    moment = datetime(2026, 11, 26, 3, 30, tzinfo=ZoneInfo("Asia/Tbilisi"))
    zones = ("Europe/Bucharest", "Asia/Yerevan", "Europe/Sofia", "America/New_York", "UTC")
    assert elsewhere(moment, zones, "en") == (
        "01:30 (Bucharest, UTC+2)",
        "25 November 2026, 18:30 (New York, UTC−5)",
        "25 November 2026, 23:30 (UTC)",
    )
    assert elsewhere(moment, ("Asia/Tbilisi",), "en") == ()
