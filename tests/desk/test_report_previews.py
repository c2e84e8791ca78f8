"""Reports to look at: the first page of a long one, all of it after that, and calling it off."""

from datetime import timedelta

import pytest
from factories.office import MORNING, OfficeAtWork, at_work

from migdesk.base.errors import Cancelled
from migdesk.desk.desk import Desk
from migdesk.desk.events import add_session
from migdesk.desk.report_previews import begin_report, finish_report
from migdesk.desk.reports import make_report
from migdesk.desk.rows import ReportKind, ReportOptions, ReportSubject
from migdesk.documents.rendering import page_text
from migdesk.documents.reports import printing
from migdesk.vocabulary import SessionKind

ENGLISH = ReportOptions(("en",))


@pytest.fixture
def office(desk: Desk) -> OfficeAtWork:
    return at_work(desk)


def fill(desk: Desk, office: OfficeAtWork, count: int) -> None:
    """Put so many more sessions on the agenda."""
    for number in range(count):
        start = MORNING + timedelta(minutes=number)
        add_session(
            desk,
            event_id=office.event,
            kind=SessionKind.PANEL,
            title={"en": f"Panel {number}"},
            starts_at=start,
            ends_at=start + timedelta(minutes=1),
        )


def test_a_short_report_is_whole_at_once(desk: Desk, office: OfficeAtWork) -> None:
    subject = ReportSubject(office.event)
    begun = begin_report(desk, ReportKind.PROGRAMME, subject, ENGLISH)
    assert (begun.is_whole, begun.left_out) == (True, ())
    made = make_report(desk, ReportKind.PROGRAMME, subject, ENGLISH)
    assert begun.preview.pdf == made.data
    assert begun.preview.paper == "a4"


def test_of_a_long_report_the_first_page_is_that_of_all_its_pages(
    desk: Desk, office: OfficeAtWork, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printing, "LONG", 80)
    fill(desk, office, 100)
    subject = ReportSubject(office.event)
    begun = begin_report(desk, ReportKind.PROGRAMME, subject, ENGLISH)
    assert (begun.is_whole, len(begun.preview.sizes)) == (False, 1)
    told: list[tuple[int, int]] = []
    whole = finish_report(begun, progress=lambda done, total: told.append((done, total)))
    assert whole.pdf == make_report(desk, ReportKind.PROGRAMME, subject, ENGLISH).data
    assert (whole.begun, len(whole.sizes) > 2) == (False, True)
    assert told == sorted(told)
    assert (told[0][0], told[-1][0]) == (0, told[-1][1])
    first, later = (page_text(pdf, 0).text for pdf in (begun.preview.pdf, whole.pdf))
    assert first.partition("Page 1")[0] == later.partition("Page 1")[0]


@pytest.mark.parametrize("at", [0.1, 0.8])
def test_the_rest_is_called_off_while_it_is_laid_out_and_while_it_is_painted(
    desk: Desk, office: OfficeAtWork, monkeypatch: pytest.MonkeyPatch, at: float
) -> None:
    monkeypatch.setattr(printing, "LONG", 10)
    fill(desk, office, 60)
    begun = begin_report(desk, ReportKind.PROGRAMME, ReportSubject(office.event), ENGLISH)

    def call_off(done: int, total: int) -> None:
        if done > at * total:
            raise Cancelled

    with pytest.raises(Cancelled):
        finish_report(begun, progress=call_off)
