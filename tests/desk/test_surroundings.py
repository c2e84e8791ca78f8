"""What a release prints around its text."""

from datetime import UTC, date, datetime

import pytest
from factories.office import at_work

from migdesk.desk import questions
from migdesk.desk.desk import Desk
from migdesk.desk.errors import NoSuchRecord
from migdesk.desk.releases import start_release
from migdesk.desk.rows import StandingEntry
from migdesk.vocabulary import ReleaseKind


def test_what_is_printed_around_a_text_is_told_in_its_language(desk: Desk) -> None:
    at_work(desk)
    key = start_release(
        desk,
        kind=ReleaseKind.STATEMENT,
        languages=["en"],
        day=date(2026, 5, 14),
        embargo=datetime(2026, 5, 14, 12, tzinfo=UTC),
        subject={"en": "Mobility"},
    ).key
    around = questions.surroundings(desk, key, "en")
    assert (around.office, around.tagline, around.logo) == ("Black Sea Mobility Agency", "", None)
    assert (around.kind, around.number) == ("Statement", "№ 1 / 2026")
    assert (around.day, around.subject) == ("14 May 2026", "Mobility")
    assert (around.embargo_label, around.embargo) == (
        "Embargo",
        "Not for publication before 16:00 on Thursday, 14 May 2026 (Tbilisi, UTC+4)",
    )
    assert around.abouts == (StandingEntry("About the agency", ("The agency moves.",)),)
    assert around.contacts == StandingEntry(
        "For more information please contact", ("Tamar Sample, +995 555 010 203",)
    )


def test_a_language_that_is_not_begun_has_its_surroundings_too(desk: Desk) -> None:
    at_work(desk)
    key = start_release(desk, kind=ReleaseKind.STATEMENT, languages=["en"]).key
    around = questions.surroundings(desk, key, "ka")
    assert (around.office, around.kind) == ("შავი ზღვის მობილობის სააგენტო", "განცხადება")
    assert around.embargo == ""


def test_there_is_nothing_around_a_release_that_is_not_there(desk: Desk) -> None:
    at_work(desk)
    with pytest.raises(NoSuchRecord):
        questions.surroundings(desk, 99, "en")
