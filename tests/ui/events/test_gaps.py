"""What an event's record still lacks."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from factories.desks import desk_in
from factories.office import OfficeAtWork, at_work
from factories.widgets import Dress
from PySide6.QtWidgets import QWidget

from migdesk.desk import questions
from migdesk.desk.appearances import add_speaker
from migdesk.desk.desk import Desk
from migdesk.desk.events import add_session, edit_session
from migdesk.desk.quotes import set_quote_clearance
from migdesk.text.names import PersonName
from migdesk.ui.events.gaps import Gap, GapKind, gaps_of
from migdesk.ui.events.overview.rows import GapDelegate, GapRow, speak_gap
from migdesk.ui.look import Look
from migdesk.ui.look.painting import line_height
from migdesk.ui.widgets.card_list import CardList
from migdesk.ui.widgets.layouts import column, lay_out_now
from migdesk.vocabulary import ClearanceState, Role, SessionKind

LANGUAGES = ("en", "ka")
NOON = datetime(2026, 5, 12, 12, tzinfo=ZoneInfo("Asia/Tbilisi"))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path) as made:
        yield made


def gaps(desk: Desk, office: OfficeAtWork) -> dict[tuple[GapKind, str], Gap]:
    page = questions.event_page(desk, office.event)
    return {(gap.kind, gap.language): gap for gap in gaps_of(page, LANGUAGES)}


def test_what_is_there_is_counted_and_what_is_asked_of_nothing_left_out(desk: Desk) -> None:
    office = at_work(desk)
    found = gaps(desk, office)
    assert list(found.values()) == [
        Gap(GapKind.SPEAKERS, 1, 1),
        Gap(GapKind.POSTS, 1, 1),
        Gap(GapKind.TITLES, 2, 2, "en"),
        Gap(GapKind.TITLES, 1, 2, "ka", office.session),
        Gap(GapKind.QUOTES, 0, 1),
        Gap(GapKind.RELEASE, 0, 1),
    ]
    assert [gap.is_closed for gap in found.values()] == [True, True, True, False, False, False]


def test_a_break_needs_no_speakers_and_a_panel_does(desk: Desk) -> None:
    office = at_work(desk)
    for kind in (SessionKind.BREAK, SessionKind.PANEL):
        add_session(
            desk,
            event_id=office.event,
            kind=kind,
            starts_at=NOON,
            ends_at=NOON + timedelta(hours=1),
        )
    panel = questions.event_page(desk, office.event).sessions[2].id
    found = gaps(desk, office)
    assert found[GapKind.SPEAKERS, ""] == Gap(GapKind.SPEAKERS, 1, 2, session=panel)


def test_a_speaker_without_a_title_is_counted_once(desk: Desk) -> None:
    office = at_work(desk)
    add_speaker(
        desk, event_id=office.event, role=Role.CHAIR, names={"en": PersonName("Ana", "Model")}
    )
    person = questions.event_page(desk, office.event).appearances[0].person_id
    add_speaker(
        desk,
        event_id=office.event,
        session_id=office.session,
        role=Role.PANELLIST,
        person_id=person,
    )
    assert gaps(desk, office)[GapKind.POSTS, ""] == Gap(GapKind.POSTS, 1, 2)


def test_a_session_on_another_day_is_pointed_out(desk: Desk) -> None:
    office = at_work(desk)
    edit_session(
        desk,
        session_id=office.session,
        starts_at=NOON + timedelta(days=2),
        ends_at=NOON + timedelta(days=2, hours=1),
    )
    assert gaps(desk, office)[GapKind.CONFLICTS, ""] == Gap(
        GapKind.CONFLICTS, 0, 1, session=office.session
    )


def test_a_quote_that_was_declined_is_asked_for_no_more(desk: Desk) -> None:
    office = at_work(desk)
    set_quote_clearance(desk, quote_id=office.quote, state=ClearanceState.DECLINED)
    assert (GapKind.QUOTES, "") not in gaps(desk, office)


def test_what_is_counted_is_said_to_the_end_where_there_is_little_room(
    look: Look, dress: Dress
) -> None:
    conflicts = GapRow(Gap(GapKind.CONFLICTS, 0, 1), "შეუსაბამობები დღის წესრიგში", "1")
    release = GapRow(Gap(GapKind.RELEASE, 1, 1), "რელიზები", "1")
    made = CardList(look, "Complete so far", GapDelegate, speak_gap)
    made.show_rows({1: conflicts, 2: release})
    page = QWidget()
    page.setLayout(column(made, None))
    dress(page, 400, 300)

    def heights() -> tuple[list[int], int]:
        return [made.rowHeight(row) for row in range(2)], made.height()

    assert heights() == ([34, 34], 68)
    page.resize(220, 300)
    lay_out_now()
    line = line_height(look.font())
    assert heights() == ([34 + line, 34], 68 + line)
