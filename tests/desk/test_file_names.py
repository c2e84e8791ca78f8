"""What files are called by the patterns of an office, alone and several at once."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from factories.desks import NOW
from factories.office import OfficeAtWork, at_work

from migdesk.desk.desk import Desk
from migdesk.desk.errors import PatternUnusable
from migdesk.desk.events import edit_event
from migdesk.desk.exports import export_releases
from migdesk.desk.file_names import names_by, report_name, suggested_name
from migdesk.desk.office import set_office
from migdesk.desk.organisations import add_project
from migdesk.desk.questions import office_page
from migdesk.desk.releases import edit_release, edit_text, start_release
from migdesk.desk.rows import Form, ReportForm, ReportKind, ReportOptions, ReportSubject
from migdesk.desk.rows.logos import FileNames
from migdesk.vocabulary import ReleaseKind

BOTH = ReportOptions(("en", "ka"))


@pytest.fixture
def office(desk: Desk) -> OfficeAtWork:
    return at_work(desk)


@pytest.fixture
def release(desk: Desk, office: OfficeAtWork) -> int:
    key = start_release(
        desk, kind=ReleaseKind.PRESS_RELEASE, languages=["en", "ka"], event_id=office.event
    ).key
    edit_text(desk, release_id=key, language="en", headline="Harbours: who agrees?")
    edit_text(desk, release_id=key, language="ka", headline="ნავსადგურები")
    edit_release(desk, release_id=key, day=date(2026, 5, 14))
    return key


def test_without_patterns_names_are_the_usual_ones(
    desk: Desk, office: OfficeAtWork, release: int
) -> None:
    assert suggested_name(desk, release, "ka", Form.WORD) == "PR-1-2026-ka.docx"
    programme = report_name(desk, ReportKind.PROGRAMME, ReportSubject(office.event), BOTH)
    assert programme == "Harbours-and-People-programme-en-ka.pdf"


@pytest.mark.parametrize(
    ("pattern", "name"),
    [
        ("{date}_{number}_{language}", "2026-05-14_PR-1-2026_en.pdf"),
        ("BSMA {kind} {headline}", "BSMA press-release Harbours-who-agrees.pdf"),
        ("{event}-{project}-{language}", "Harbours-and-People-WAYS-en.pdf"),
    ],
)
def test_releases_are_called_by_the_pattern(
    desk: Desk, office: OfficeAtWork, release: int, pattern: str, name: str
) -> None:
    project = add_project(desk, title={"en": "Ways Home"}, acronym="WAYS").key
    edit_event(desk, event_id=office.event, project_id=project)
    set_office(desk, release_names=pattern)
    assert suggested_name(desk, release, "en") == name
    edit_release(desk, release_id=release, embargo=NOW + timedelta(days=1))
    assert suggested_name(desk, release, "en") == f"EMBARGO-2026-05-15-{name}"


def test_reports_are_called_by_the_pattern(desk: Desk, office: OfficeAtWork) -> None:
    set_office(desk, report_names="{date} {kind} ({language})")
    name = report_name(desk, ReportKind.SPEAKERS, ReportSubject(office.event), BOTH)
    assert name == "2026-05-12 speakers (en-ka).pdf"
    project = add_project(desk, title={"en": "Ways Home"}, acronym="WAYS").key
    period = ReportSubject(None, date(2026, 1, 1), date(2026, 6, 30), project)
    set_office(desk, report_names="{project} {event}")
    name = report_name(desk, ReportKind.QUOTES, period, BOTH, ReportForm.SPREADSHEET)
    assert name == "WAYS 2026-01-01-2026-06-30.xlsx"


def test_several_of_one_name_are_told_apart(desk: Desk, release: int, tmp_path: Path) -> None:
    set_office(desk, release_names="{date}-{kind}")
    exported = export_releases(desk, keys=[release], folder=tmp_path / "out")
    assert [path.name for path in exported.written] == [
        "2026-05-14-press-release.pdf",
        "2026-05-14-press-release-2.pdf",
    ]
    assert len({path.read_bytes() for path in exported.written}) == 2


@pytest.mark.parametrize(
    ("pattern", "fault", "what"),
    [
        ("{number}/{language}", "barred_sign", "/"),
        ("{Nummer}", "unknown_field", "Nummer"),
        ("release", "no_field", ""),
        ("{number", "loose_brace", "{"),
    ],
)
def test_a_pattern_that_names_no_files_is_refused(
    desk: Desk, office: OfficeAtWork, pattern: str, fault: str, what: str
) -> None:
    del office
    with pytest.raises(PatternUnusable) as caught:
        set_office(desk, release_names=pattern)
    assert (caught.value.pattern, caught.value.fault, caught.value.what) == (pattern, fault, what)
    page = office_page(desk)
    assert page is not None
    assert page.release_names == ""


def test_an_example_is_of_what_is_there_and_of_something_like_it_before(
    desk: Desk, office: OfficeAtWork
) -> None:
    del office
    assert names_by(desk, "", "{number}") == FileNames("PR-1-2026-en.pdf", "")
    key = start_release(desk, kind=ReleaseKind.STATEMENT, languages=["en"]).key
    edit_text(desk, release_id=key, language="en", headline="Rain")
    names = names_by(desk, "{headline}-{number}", "{event} {kind}")
    assert names == FileNames("Rain-ST-1-2026.pdf", "Harbours-and-People programme.pdf")
    assert names_by(desk, "{", "") == FileNames("", "Harbours-and-People-programme-en.pdf")
