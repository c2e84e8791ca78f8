"""Every report about every event of the sample office, in both of its languages."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from documents import pdfs
from documents.test_release_conformance import findings

from migdesk.base.clock import system_clock
from migdesk.desk import questions
from migdesk.desk.desk import Desk
from migdesk.desk.errors import (
    NobodyAsked,
    NobodyCounted,
    NobodySpeaks,
    NoSessions,
    NothingCleared,
    NothingPromised,
)
from migdesk.desk.reports import make_report
from migdesk.desk.rows import REPORTS, ReportAbout, ReportKind, ReportOptions, ReportSubject
from migdesk.desk.sample import load_sample
from migdesk.store.workspace import Workspace

NOTHING_TO_TELL = (
    NoSessions,
    NobodySpeaks,
    NothingCleared,
    NothingPromised,
    NobodyAsked,
    NobodyCounted,
)
EVERYTHING = {"with_absent": True, "by_room": True}
CHOSEN = (
    ReportOptions(("en",)),
    ReportOptions(("ka",)),
    ReportOptions(("ka", "en"), **EVERYTHING),
)

ABOUT = {
    about: [kind for kind, offered in REPORTS.items() if offered.about is about]
    for about in ReportAbout
}
YEAR = ReportSubject(since=date(2026, 1, 1), until=date(2026, 12, 31))


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    path: Path = tmp_path_factory.mktemp("sample") / "office.migdesk"
    with Workspace.create(path, clock=system_clock) as workspace:
        made = Desk(workspace, system_clock, "Press Officer")
        load_sample(made)
        yield made


@pytest.mark.parametrize("kind", ABOUT[ReportAbout.EVENT])
@pytest.mark.parametrize("options", CHOSEN, ids=lambda one: "-".join(one.languages))
def test_reports_follow_both_standards_or_say_that_there_is_nothing(
    desk: Desk, kind: ReportKind, options: ReportOptions
) -> None:
    printed = 0
    for event in questions.list_events(desk, limit=-1).lines:
        try:
            pdf = make_report(desk, kind, ReportSubject(event.id), options).data
        except NOTHING_TO_TELL:
            continue
        assert findings(pdf) == []
        assert pdfs.outline(pdf)[0][0] == 0
        printed += 1
    assert printed > 10


@pytest.mark.parametrize("kind", ABOUT[ReportAbout.PERIOD])
@pytest.mark.parametrize("language", ["en", "ka"])
def test_reports_about_a_year_follow_both_standards(
    desk: Desk, kind: ReportKind, language: str
) -> None:
    made = make_report(desk, kind, YEAR, ReportOptions((language,)))
    assert findings(made.data) == []
    levels = [level for level, _, _ in pdfs.outline(made.data)]
    assert levels[:2] == [0, 1]


def test_nothing_is_quoted_that_is_not_cleared(desk: Desk) -> None:
    events = questions.list_events(desk, limit=-1).lines
    event = max(events, key=lambda line: line.quotes)
    quotes = questions.show_event(desk, event.id).quotes
    pdf = make_report(desk, ReportKind.QUOTES, ReportSubject(event.id), ReportOptions(("en",))).data
    cleared = [quote for quote in quotes if quote.clearance in {"cleared", "cleared_edited"}]
    assert 0 < len(cleared) < len(quotes)
    assert pdf.count(b"/S/BlockQuote/") == len(cleared)
