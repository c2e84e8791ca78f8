"""Reports from records: who came, under which title, what is cleared, what is refused."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from factories.office import MORNING, NOON, WORDS, OfficeAtWork, at_work

from migdesk.base.errors import Cancelled
from migdesk.base.files import PlaceTaken
from migdesk.desk.appearances import add_appearance, edit_appearance
from migdesk.desk.desk import Desk
from migdesk.desk.errors import (
    NobodyAsked,
    NobodyCounted,
    NobodySpeaks,
    NoSessions,
    NothingCleared,
    NothingPromised,
)
from migdesk.desk.events import add_event, edit_session
from migdesk.desk.file_names import report_name
from migdesk.desk.house_rules import add_equivalent, delete_equivalent
from migdesk.desk.people import add_person, edit_person
from migdesk.desk.questions import event_page
from migdesk.desk.quotes import record_quote, set_quote_clearance
from migdesk.desk.reporting.asked import Asked
from migdesk.desk.reporting.programme import programme_sheet
from migdesk.desk.reporting.quotes import quotes_sheet
from migdesk.desk.reporting.speakers import speakers_sheet
from migdesk.desk.reports import make_report, write_report
from migdesk.desk.rows import (
    REPORTS,
    Kind,
    LeftOut,
    ReportAbout,
    ReportKind,
    ReportOptions,
    ReportSubject,
)
from migdesk.documents.reports.sheets import Named, PartTaken, PersonLine, SpeakerLine
from migdesk.text.names import Language, PersonName
from migdesk.text.words import LanguageUnknown
from migdesk.vocabulary import AppearanceStatus, ClearanceState, EventKind, Role

ENGLISH = ReportOptions(("en",))
NINO = Named("Nino Sample", "Head, Harbour Office")


@pytest.fixture
def office(desk: Desk) -> OfficeAtWork:
    return at_work(desk)


def event_of(desk: Desk, title: str) -> int:
    return add_event(
        desk,
        title={"en": title},
        kind=EventKind.CONFERENCE,
        starts_at=MORNING,
        ends_at=NOON,
        zone="Asia/Tbilisi",
    ).key


def people(desk: Desk, office: OfficeAtWork, options: ReportOptions) -> tuple[PersonLine, ...]:
    with desk.reading() as session:
        asked = Asked(session, ReportSubject(office.event), options, desk.clock())
        (only,) = programme_sheet(asked).sheet.sessions
        return only.people


def speakers(
    desk: Desk, office: OfficeAtWork, options: ReportOptions = ENGLISH
) -> tuple[SpeakerLine, ...]:
    with desk.reading() as session:
        asked = Asked(session, ReportSubject(office.event), options, desk.clock())
        return speakers_sheet(asked).sheet.speakers


def quoted(desk: Desk, office: OfficeAtWork, language: Language, now: datetime) -> list[str]:
    with desk.reading() as session:
        asked = Asked(session, ReportSubject(office.event), ReportOptions((language,)), now)
        quotes = quotes_sheet(asked).sheet.quotes
        return [f"{quote.language}: {quote.words} ({quote.scope})" for quote in quotes]


def add_second(desk: Desk, office: OfficeAtWork, **status: object) -> int:
    """Put another person on the agenda; return the key of the appearance."""
    person = add_person(desk, names={"en": PersonName("Ana", "Zed")}).key
    return add_appearance(
        desk,
        event_id=office.event,
        person_id=person,
        role=Role.PANELLIST,
        session_id=office.session,
        **status,  # type: ignore[arg-type]  # a test says what it wants
    ).key


def test_who_did_not_come_is_left_out_or_told(desk: Desk, office: OfficeAtWork) -> None:
    key = add_second(desk, office)
    opening = PersonLine(Role.OPENING_REMARKS, (NINO,))
    assert people(desk, office, ENGLISH) == (
        opening,
        PersonLine(Role.PANELLIST, (Named("Ana Zed"),)),
    )
    edit_appearance(desk, appearance_id=key, status=AppearanceStatus.ABSENT)
    assert people(desk, office, ENGLISH) == (opening,)
    away = PersonLine(Role.PANELLIST, (Named("Ana Zed"),), came=False)
    assert people(desk, office, ReportOptions(("en",), with_absent=True)) == (opening, away)
    assert people(desk, office, ReportOptions(("en",), with_people=False)) == ()


def test_names_and_titles_are_those_of_that_day_in_each_language(
    desk: Desk, office: OfficeAtWork
) -> None:
    (line,) = people(desk, office, ReportOptions(("en", "ka")))
    assert line.named == (NINO, Named("ნინო სამფლე", "უფროსი, Harbour Office"))


def test_speakers_stand_in_protocol_order_or_by_name(desk: Desk, office: OfficeAtWork) -> None:
    key = add_second(desk, office)
    nino = SpeakerLine(
        "Nino Sample", "Head", "Harbour Office", (PartTaken(Role.OPENING_REMARKS, "Opening"),)
    )
    ana = SpeakerLine("Ana Zed", "", "", (PartTaken(Role.PANELLIST, "Opening"),))
    assert speakers(desk, office) == (nino, ana)
    assert speakers(desk, office, ReportOptions(("en",), by_name=True)) == (nino, ana)
    host = add_person(desk, names={"en": PersonName("Bo", "Adams")}).key
    add_appearance(desk, event_id=office.event, person_id=host, role=Role.HOST)
    bo = SpeakerLine("Bo Adams", "", "", (PartTaken(Role.HOST),))
    assert speakers(desk, office) == (bo, nino, ana)
    edit_appearance(desk, appearance_id=key, status=AppearanceStatus.ABSENT)
    assert speakers(desk, office) == (bo, nino)


def test_biographies_are_told_where_they_are_wanted_and_never_of_a_withheld_name(
    desk: Desk, office: OfficeAtWork
) -> None:
    edit_person(desk, person_id=office.person, biography={"ka": "ბიოგრაფია"})
    key = add_second(desk, office)
    event, wanted = ReportSubject(office.event), ReportOptions(("en",), with_biographies=True)
    assert [line.biography for line in speakers(desk, office)] == ["", ""]
    assert [line.biography for line in speakers(desk, office, wanted)] == ["ბიოგრაფია", ""]
    (left_out,) = make_report(desk, ReportKind.SPEAKERS, event, wanted).left_out
    assert (left_out.kind, left_out.name, left_out.why) == (
        Kind.PERSON,
        "Ana Zed",
        "left_out.no_biography",
    )
    edit_person(desk, person_id=left_out.key, biography={"en": "Ana came home."})
    edit_appearance(desk, appearance_id=key, shown_as={"en": "A returnee"})
    assert [line.biography for line in speakers(desk, office, wanted)] == ["ბიოგრაფია", ""]
    assert make_report(desk, ReportKind.SPEAKERS, event, wanted).left_out == ()


def test_a_withheld_name_stands_nowhere(desk: Desk, office: OfficeAtWork) -> None:
    add_second(desk, office, shown_as={"en": "A returnee"})
    assert people(desk, office, ENGLISH)[1].named == (Named("A returnee"),)
    assert [line.name for line in speakers(desk, office)] == ["Nino Sample", "A returnee"]
    georgian = people(desk, office, ReportOptions(("ka",)))
    assert "Ana" not in repr(georgian)


def test_a_room_is_said_in_each_language_of_a_programme(desk: Desk, office: OfficeAtWork) -> None:
    edit_session(desk, session_id=office.session, room="Great hall")

    def rooms(*languages: str) -> list[tuple[str, ...]]:
        with desk.reading() as session:
            asked = Asked(
                session, ReportSubject(office.event), ReportOptions(languages), desk.clock()
            )
            return [each.room for each in programme_sheet(asked).sheet.sessions]

    assert rooms("en", "ka") == [("Great hall", "Great hall")]
    key = add_equivalent(desk, words={"en": "Great hall", "ka": "დიდი დარბაზი"}).key
    assert rooms("en", "ka") == [("Great hall", "დიდი დარბაზი")]
    assert rooms("ka") == [("დიდი დარბაზი",)]
    delete_equivalent(desk, equivalent_id=key)
    assert rooms("ka") == [("Great hall",)]


def test_quotes_are_printed_as_cleared_and_for_as_long(desk: Desk, office: OfficeAtWork) -> None:
    now = desk.clock()
    with pytest.raises(NothingCleared):
        quoted(desk, office, "en", now)
    until = datetime(2026, 12, 31, 12, tzinfo=UTC)
    set_quote_clearance(
        desk,
        quote_id=office.quote,
        state=ClearanceState.CLEARED_EDITED,
        cleared_words="Everybody has somebody.",
        scope="this release",
        until=until,
    )
    scope = "this release, until 31 December 2026"
    assert quoted(desk, office, "en", until - timedelta(days=1)) == [
        f"en: Everybody has somebody. ({scope})"
    ]
    scope = "ეს რელიზი, ბოლო დღე: 2026 წლის 31 დეკემბერი"
    assert quoted(desk, office, "ka", until - timedelta(days=1)) == [
        f"en: Everybody has somebody. ({scope})"
    ]
    with pytest.raises(NothingCleared):
        quoted(desk, office, "en", until)
    set_quote_clearance(desk, quote_id=office.quote, state=ClearanceState.WITHDRAWN)
    with pytest.raises(NothingCleared):
        quoted(desk, office, "en", now)


def test_an_event_of_which_nothing_is_known_is_refused(desk: Desk, office: OfficeAtWork) -> None:
    bare = event_of(desk, "Bare")
    refusals = {
        ReportKind.PROGRAMME: NoSessions,
        ReportKind.SPEAKERS: NobodySpeaks,
        ReportKind.QUOTES: NothingCleared,
        ReportKind.FOLLOW_UPS: NothingPromised,
        ReportKind.CLEARANCE_LOG: NobodyAsked,
        ReportKind.PARTICIPANTS: NobodyCounted,
        ReportKind.NAME_CARDS: NobodySpeaks,
        ReportKind.BADGES: NobodySpeaks,
    }
    for kind, refusal in refusals.items():
        with pytest.raises(refusal):
            make_report(desk, kind, ReportSubject(bare), ENGLISH)
    about = {kind for kind, offered in REPORTS.items() if offered.about is ReportAbout.EVENT}
    assert about - set(refusals) == {ReportKind.EVENT_REPORT}
    assert make_report(desk, ReportKind.EVENT_REPORT, ReportSubject(bare), ENGLISH).data
    with pytest.raises(LanguageUnknown):
        make_report(desk, ReportKind.PROGRAMME, ReportSubject(office.event), ReportOptions(("xx",)))


def test_a_report_is_written_whole_or_not_at_all(
    desk: Desk, office: OfficeAtWork, tmp_path: Path
) -> None:
    event = ReportSubject(office.event)
    target = tmp_path / "out" / report_name(desk, ReportKind.PROGRAMME, event, ENGLISH)
    assert target.name == "Harbours-and-People-programme-en.pdf"

    def call_off(done: int, _: int) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        write_report(desk, ReportKind.PROGRAMME, event, ENGLISH, target, progress=call_off)
    assert not target.parent.exists()
    told: list[tuple[int, int]] = []
    make_report(
        desk,
        ReportKind.PROGRAMME,
        event,
        ENGLISH,
        progress=lambda done, total: told.append((done, total)),
    )
    assert told == [(0, 3), (1, 3), (2, 3)]
    assert event_page(desk, office.event).changed is None
    written = write_report(desk, ReportKind.PROGRAMME, event, ENGLISH, target)
    again = make_report(desk, ReportKind.PROGRAMME, event, ENGLISH).data
    assert (written, written.read_bytes()) == (target, again)
    kept = event_page(desk, office.event).changed
    assert kept is not None
    assert (kept.venue, kept.sessions) == (None, ())
    with pytest.raises(PlaceTaken):
        write_report(desk, ReportKind.PROGRAMME, event, ENGLISH, desk.workspace.path)


def test_words_are_evidence_where_they_were_cleared_as_recorded(
    desk: Desk, office: OfficeAtWork
) -> None:
    set_quote_clearance(desk, quote_id=office.quote, state=ClearanceState.CLEARED)
    assert quoted(desk, office, "en", desk.clock()) == [f"en: {WORDS} ()"]


def test_what_is_not_on_a_quote_sheet_is_named_with_the_reason(
    desk: Desk, office: OfficeAtWork
) -> None:
    event = ReportSubject(office.event)

    def left_out() -> tuple[LeftOut, ...]:
        return make_report(desk, ReportKind.QUOTES, event, ENGLISH).left_out

    set_quote_clearance(desk, quote_id=office.quote, state=ClearanceState.CLEARED)
    assert left_out() == ()
    recorded = [
        record_quote(desk, words=words, language="en", event_id=office.event, **more).key
        for words, more in (
            ("One.", {"person_id": office.person}),
            ("Two.", {"person_id": office.person, "on_record": False}),
            ("Three.", {"unattributed": "A voice from the hall"}),
        )
    ]
    assert left_out() == tuple(
        LeftOut(Kind.QUOTE, key, name, why)
        for key, name, why in zip(
            recorded,
            ("Nino Sample", "Nino Sample", "A voice from the hall"),
            ("quote_use.waiting", "quote_use.off_record", "left_out.no_speaker"),
            strict=True,
        )
    )
