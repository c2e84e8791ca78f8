"""Records that several tests start from, made through the desk as staff would."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from factories.desks import desk_in, fixed_clock, is_untouched
from migdesk.desk.appearances import add_appearance
from migdesk.desk.desk import Desk
from migdesk.desk.events import add_event, add_session, set_event_organisations
from migdesk.desk.office import add_boilerplate, add_press_contact, set_office
from migdesk.desk.organisations import add_organisation
from migdesk.desk.people import add_person, add_post
from migdesk.desk.quotes import record_quote, translate_quote
from migdesk.text.names import Forms, OrganisationName, PersonName
from migdesk.text.partial_date import PartialDate
from migdesk.vocabulary import (
    EventKind,
    Honorific,
    OrganisationKind,
    Part,
    Role,
    SessionKind,
)

MORNING = datetime(2026, 5, 12, 6, tzinfo=UTC)
NOON = datetime(2026, 5, 12, 8, tzinfo=UTC)
WORDS = "Everybody who leaves has somebody who stays."
GEORGIAN_WORDS = "ყველას, ვინც მიდის, ჰყავს ვინმე, ვინც რჩება."


@dataclass(frozen=True)
class OfficeAtWork:
    """Keys of what was recorded."""

    organisation: int
    person: int
    first_post: int
    second_post: int
    event: int
    session: int
    quote: int


def at_work(desk: Desk) -> OfficeAtWork:
    """Record an office, one event, one speaker with two posts over time, and one quote.

    Where nothing is recorded yet, that is a copy of what was once recorded in this process.
    """
    if desk.clock is not fixed_clock or not is_untouched(desk):
        return _record(desk)
    content, keys = _recorded(desk.who)
    with (
        closing(sqlite3.connect(":memory:")) as recorded,
        closing(sqlite3.connect(desk.workspace.path)) as file,
    ):
        recorded.deserialize(content)
        file.execute("PRAGMA synchronous = OFF")
        recorded.backup(file)
    return keys


@cache
def _recorded(who: str) -> tuple[bytes, OfficeAtWork]:
    """Return what an office file holds, and the keys of what is in it."""
    with TemporaryDirectory() as folder, desk_in(Path(folder)) as desk:
        desk.hand_over(who)
        keys = _record(desk)
        with (
            closing(sqlite3.connect(desk.workspace.path)) as file,
            closing(sqlite3.connect(":memory:")) as recorded,
        ):
            file.backup(recorded)
            content = bytearray(recorded.serialize())
            content[18:20] = b"\1\1"  # written without a log: SQLite has none in memory
            return bytes(content), keys


def _record(desk: Desk) -> OfficeAtWork:
    set_office(
        desk,
        names={
            "en": OrganisationName("Black Sea Mobility Agency", acronym="BSMA"),
            "ka": OrganisationName(
                "შავი ზღვის მობილობის სააგენტო", ergative="შავი ზღვის მობილობის სააგენტომ"
            ),
        },
        zone="Asia/Tbilisi",
        languages=("en", "ka"),
        city={"en": Forms("Tbilisi"), "ka": Forms("თბილისი", "თბილისმა", "თბილისს", "თბილისის")},
    )
    add_boilerplate(
        desk, label={"en": "About the agency"}, text={"en": "The agency moves."}, standing=True
    )
    add_press_contact(desk, name={"en": "Tamar Sample"}, phone="+995 555 010 203", standing=True)
    organisation = add_organisation(
        desk, names={"en": OrganisationName("Harbour Office")}, kind=OrganisationKind.AGENCY
    ).key
    person = add_person(
        desk,
        names={
            "en": PersonName("Nino", "Sample"),
            "ka": PersonName("ნინო", "სამფლე", "ნინო სამფლემ", "ნინო სამფლეს", "ნინო სამფლის"),
        },
        honorific=Honorific.MS,
    ).key
    first = add_post(
        desk,
        person_id=person,
        organisation_id=organisation,
        title={"en": Forms("Deputy Head")},
        since=PartialDate(2024),
        until=PartialDate(2026, 4),
    ).key
    second = add_post(
        desk,
        person_id=person,
        organisation_id=organisation,
        title={
            "en": Forms("Head"),
            "ka": Forms("უფროსი", "უფროსმა", "უფროსს", "უფროსის"),
        },
        since=PartialDate(2026, 5),
    ).key
    event = add_event(
        desk,
        title={"en": "Harbours and People", "ka": "ნავსადგურები და ადამიანები"},
        kind=EventKind.CONFERENCE,
        starts_at=MORNING,
        ends_at=NOON,
        zone="Asia/Tbilisi",
        city={"en": Forms("Batumi")},
    ).key
    set_event_organisations(desk, event_id=event, organisations=[(Part.ORGANISER, organisation)])
    session = add_session(
        desk,
        event_id=event,
        kind=SessionKind.OPENING,
        starts_at=MORNING,
        ends_at=NOON,
        title={"en": "Opening"},
    ).key
    add_appearance(
        desk, event_id=event, person_id=person, role=Role.OPENING_REMARKS, session_id=session
    )
    quote = record_quote(
        desk, words=WORDS, language="en", person_id=person, event_id=event, session_id=session
    ).key
    translate_quote(desk, quote_id=quote, language="ka", words=GEORGIAN_WORDS)
    return OfficeAtWork(organisation, person, first, second, event, session, quote)
