"""Rules that the workspace file itself holds, and what the journal asks of its tables."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Engine, LargeBinary, Numeric, create_engine
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session as Open

from migdesk.records import (
    Clearance,
    Event,
    Office,
    Organisation,
    Person,
    Post,
    Quote,
    QuoteCorrection,
    Record,
    Release,
    Session,
    Version,
)
from migdesk.records.searched import SEARCHED
from migdesk.text.blocks import to_json
from migdesk.text.names import OrganisationName, PersonName
from migdesk.text.partial_date import PartialDate
from migdesk.vocabulary import (
    ClearanceState,
    EventKind,
    OrganisationKind,
    ReleaseKind,
    SessionKind,
    Stage,
)

NAMES = {"en": OrganisationName("Harbour Office")}
NOON = datetime(2026, 5, 12, 8, tzinfo=UTC)


@pytest.fixture
def engine() -> Iterator[Engine]:
    made = create_engine("sqlite://")
    Record.metadata.create_all(made)
    yield made
    made.dispose()


@pytest.fixture
def session(engine: Engine) -> Iterator[Open]:
    with Open(engine) as opened:
        yield opened


def event(**changed: object) -> Event:
    made = Event(
        title={"en": "Forum"},
        kind=EventKind.FORUM,
        starts_at=NOON,
        ends_at=NOON + timedelta(hours=3),
        zone="Asia/Tbilisi",
    )
    for name, value in changed.items():
        setattr(made, name, value)
    return made


def session_of(length: timedelta) -> Event:
    agenda = Session(kind=SessionKind.PANEL, starts_at=NOON, ends_at=NOON + length)
    return event(sessions=[agenda])


def post(since: str, until: str) -> Person:
    held = Post(since=PartialDate.parse(since), until=PartialDate.parse(until))
    return Person(names={"en": PersonName("Nino", "Sample")}, posts=[held])


def asked_of(who: str) -> Release:
    version = Version(
        language="en",
        number=1,
        stage=Stage.CLEARANCE,
        made_at=NOON,
        made_by="N",
        headline="Head",
        deck="",
        dateline="",
        key_figures=(),
        blocks=to_json(()),
        abouts=(),
        contacts=(),
        embargo=None,
        text_hash="00",
        clearances=[Clearance(text_hash="00", who=who, asked_at=NOON)],
    )
    return Release(kind=ReleaseKind.STATEMENT, versions=[version])


@pytest.mark.parametrize(
    ("record", "rule"),
    [
        (event(ends_at=NOON - timedelta(minutes=1)), "ck_event_ends_after_start"),
        (session_of(timedelta()), "ck_session_ends_after_start"),
        (post("2020-05-02", "2020-05-01"), "ck_post_span"),
        (post("2020-05", "2019"), "ck_post_span"),
        (Quote(words="  ", language="en", unattributed="a shout"), "ck_quote_has_words"),
        (Quote(words="Yes.", language="en"), "ck_quote_has_speaker_or_says_why_not"),
        (
            Quote(
                words="Yes.",
                language="en",
                unattributed="the hall",
                clearance=ClearanceState.CLEARED_EDITED,
            ),
            "ck_quote_cleared_form",
        ),
        (
            Quote(
                words="Yes.",
                language="en",
                unattributed="the hall",
                corrections=[QuoteCorrection(words="Yess.", reason=" ", who="N", at=NOON)],
            ),
            "ck_quote_correction_has_reason",
        ),
        (asked_of(" "), "ck_clearance_has_name"),
        (Office(names={}, zone="UTC", languages=("en",)), "ck_office_has_names"),
        (Office(names=NAMES, zone="UTC", languages=()), "ck_office_has_languages"),
        (Person(names={}), "ck_person_has_names"),
        (event(title={}), "ck_event_has_title"),
        (Release(kind=ReleaseKind.STATEMENT, year=2026), "ck_release_number_is_whole"),
        (Release(kind=ReleaseKind.STATEMENT, stage=Stage.OUT), "ck_release_out_has_time"),
        (
            Release(kind=ReleaseKind.STATEMENT, stage=Stage.WITHDRAWN),
            "ck_release_withdrawn_says_why",
        ),
        (Office(names=NAMES, zone="UTC", languages=("en",), accent="red"), "ck_office_accent"),
    ],
)
def test_a_record_that_breaks_a_rule_is_refused(session: Open, record: Record, rule: str) -> None:
    session.add(record)
    with pytest.raises(IntegrityError) as caught:
        session.flush()
    assert str(caught.value.orig) == f"CHECK constraint failed: {rule}"


@pytest.mark.parametrize(("since", "until"), [("2020-05", "2020"), ("2020", "2020-01-01")])
def test_a_span_may_be_known_to_different_parts(session: Open, since: str, until: str) -> None:
    session.add(post(since, until))
    session.flush()


def test_values_of_the_trade_come_back_as_they_went_in(session: Open) -> None:
    names = {"ka": OrganisationName("სააგენტო", acronym="სმს", ergative="სააგენტომ")}
    kept = Organisation(names=names, kind=OrganisationKind.AGENCY, since=PartialDate(2019, 5))
    session.add_all([kept, event(themes=("diaspora", "data"), gcm_objectives=(1, 19))])
    session.commit()
    session.expire_all()
    held = session.get_one(Event, 1)
    assert kept.names == names
    assert kept.since == PartialDate(2019, 5)
    assert (held.starts_at, held.themes, held.gcm_objectives) == (
        NOON,
        ("diaspora", "data"),
        (1, 19),
    )


def test_georgian_capitals_are_never_kept(session: Open) -> None:
    session.add(Quote(words="დიახ".upper(), language="ka", unattributed="დარბაზი".upper()))
    session.add(Person(names={"ka": PersonName("ნინო".upper(), "მაგალითი")}))
    session.commit()
    session.expire_all()
    quote, person = session.get_one(Quote, 1), session.get_one(Person, 1)
    assert (quote.words, quote.unattributed) == ("დიახ", "დარბაზი")
    assert person.names["ka"].given == "ნინო"


def test_what_the_journal_copies_is_exact() -> None:
    """REAL loses digits in the journal's JSON and BLOB cannot be in it at all."""
    inexact = [
        str(column)
        for table in Record.metadata.sorted_tables
        if table.info.get("journal", True)
        for column in table.columns
        if isinstance(column.type, (Numeric, LargeBinary))
    ]
    assert inexact == []


def test_journalled_tables_have_one_integer_key() -> None:
    keys = {
        table.name: [column.name for column in table.primary_key]
        for table in Record.metadata.sorted_tables
        if table.info.get("journal", True)
    }
    assert {tuple(names) for names in keys.values()} == {("id",)}


def test_every_searched_column_exists_and_every_number_is_given_once() -> None:
    tables = Record.metadata.tables
    missing = [
        f"{entry.table}.{name}"
        for entry in SEARCHED
        for name in (entry.parent, *entry.title, *entry.body)
        if name not in tables[entry.table].columns
    ]
    assert missing == []
    numbers = [entry.number for entry in SEARCHED]
    assert numbers == sorted(set(numbers))
    assert max(numbers) < 32
