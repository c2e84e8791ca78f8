"""The records of a large office, made through actions: journalled and indexed like any other.

Two thirds of what was said are in Latin letters, one third in Georgian ones; names, titles and
releases stand in both.
"""

import random
import uuid
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import islice
from typing import Any, Final, TypeAlias

from bench.texts import Tongue, georgian, latin
from sqlalchemy import insert

from migdesk.desk.desk import Desk
from migdesk.desk.freezing import freeze
from migdesk.desk.office import add_boilerplate, add_press_contact, set_office
from migdesk.records import (
    Appearance,
    Event,
    EventOrganisation,
    Organisation,
    Person,
    Post,
    Quote,
    Record,
    Release,
    ReleaseBoilerplate,
    ReleaseContact,
    Rendition,
    Session,
)
from migdesk.text.blocks import Block, Run, to_json
from migdesk.text.names import Forms, LocalizedText, OrganisationName, PersonName
from migdesk.text.partial_date import PartialDate
from migdesk.vocabulary import (
    AppearanceStatus,
    BlockKind,
    ClearanceState,
    EventKind,
    EventStatus,
    OrganisationKind,
    Part,
    ReleaseKind,
    Role,
    SessionKind,
    Stage,
)

Row: TypeAlias = dict[str, Any]

ORGANISATIONS: Final = 200
SPEAKERS: Final = 2_000
"""Those of the people who speak at events and are quoted."""

AGENDA: Final = (SessionKind.OPENING, SessionKind.PANEL, SessionKind.CLOSING)
"""The sessions of every event. Each has one speaker."""

_AT_ONCE: Final = 10_000
"""Rows of one action."""

_FROZEN_AT_ONCE: Final = 500
_IN_PROGRESS: Final = 100
"""One release in so many is being written, the last ones. All others are out."""

_GEORGIAN_SHARE: Final = 1 / 3
_FIRST_MORNING: Final = datetime(2006, 1, 9, 6, tzinfo=UTC)
_UNTIL_OUT: Final = timedelta(hours=6)
_CITY: Final = {"en": Forms("Tbilisi"), "ka": Forms("თბილისი", "თბილისმა", "თბილისს", "თბილისის")}
_STATES: Final = (ClearanceState.CLEARED, ClearanceState.ASKED, ClearanceState.TO_VERIFY)
_BODY: Final = (
    (BlockKind.LEAD, 1),
    (BlockKind.PARAGRAPH, 3),
    (BlockKind.PARAGRAPH, 3),
    (BlockKind.PULL_QUOTE, 1),
    (BlockKind.HEADING, 0),
    (BlockKind.PARAGRAPH, 3),
    (BlockKind.LIST_ITEM, 1),
    (BlockKind.LIST_ITEM, 1),
    (BlockKind.PARAGRAPH, 3),
    (BlockKind.PARAGRAPH, 2),
    (BlockKind.DONOR_LINE, 1),
)
"""The blocks of a release of some 400 words, and how many sentences each has."""


@dataclass(frozen=True, slots=True)
class Size:
    """How many records there are of the kinds that grow: of people, at least those who speak."""

    events: int
    quotes: int
    releases: int
    people: int = SPEAKERS


def fill(desk: Desk, size: Size) -> None:
    """Fill the empty workspace of ``desk``. The same size makes the same records."""
    _Filling(desk, size).run()


class _Filling:
    """A workspace being filled. Keys are counted from 1, as the file hands them out."""

    def __init__(self, desk: Desk, size: Size) -> None:
        self._desk, self._size = desk, size
        self._dice = random.Random(2026)  # noqa: S311 - for texts, not for secrets
        self._latin, self._georgian = latin(), georgian()

    def run(self) -> None:
        """Make all records, those first that others refer to."""
        self._set_office()
        events, releases = range(1, self._size.events + 1), range(1, self._size.releases + 1)
        self._add(Organisation, map(self._organisation, range(ORGANISATIONS)))
        self._add(Person, map(self._person, range(self._size.people)))
        self._add(Post, map(self._post, range(1, self._size.people + 1)))
        self._add(Event, map(self._event, events))
        self._add(EventOrganisation, (row for event in events for row in _hosts(event)))
        self._add(Session, (row for event in events for row in self._sessions(event)))
        self._add(Appearance, (row for event in events for row in _appearances(event)))
        self._add(Quote, self._quotes())
        self._add(Release, map(self._release, releases))
        self._add(Rendition, (row for release in releases for row in self._renditions(release)))
        for kept, other in ((ReleaseContact, "press_contact"), (ReleaseBoilerplate, "boilerplate")):
            self._add(kept, ({"release_id": key, f"{other}_id": 1} for key in releases))
        self._freeze(releases)

    def _add(self, kept: type[Record], rows: Iterable[Row]) -> None:
        """Keep ``rows``, one action for ten thousand of them.

        Because something is returned, SQLAlchemy puts many rows into one statement. SQLite writes
        the index out after each statement, so one for every row would take four times as long.
        """
        table = Record.metadata.tables[kept.__tablename__]
        statement = insert(table).returning(table.c.id)
        coming = iter(rows)
        while batch := list(islice(coming, _AT_ONCE)):
            if "uuid" in table.columns:
                for row in batch:
                    row["uuid"] = str(uuid.UUID(int=self._dice.getrandbits(128), version=4))
            with self._desk.work(f"Record {table.name}") as work:
                work.session.execute(statement, batch)

    def _freeze(self, releases: range) -> None:
        """Keep the texts of releases that are out as they went out."""
        for first in range(releases.start, releases.stop, _FROZEN_AT_ONCE):
            with self._desk.work("Send releases") as work:
                for key in range(first, min(first + _FROZEN_AT_ONCE, releases.stop)):
                    release = work.session.get_one(Release, key)
                    for text in release.renditions if release.published_at else ():
                        freeze(
                            work.session,
                            release,
                            text,
                            stage=release.stage,
                            made_at=release.published_at,
                            made_by="Press Officer",
                        )

    def _set_office(self) -> None:
        set_office(
            self._desk,
            names={
                "en": OrganisationName("Black Sea Mobility Agency", acronym="BSMA"),
                "ka": OrganisationName("შავი ზღვის მობილობის სააგენტო"),
            },
            zone="Asia/Tbilisi",
            languages=("en", "ka"),
            city=_CITY,
        )
        about = {"en": "About the agency", "ka": "სააგენტოს შესახებ"}
        add_boilerplate(self._desk, label=about, text=self._text(50), standing=True)
        contact = {"en": "Tamar Sample", "ka": "თამარ სამფლე"}
        add_press_contact(self._desk, name=contact, phone="+995 555 010 203", standing=True)

    def _organisation(self, number: int) -> Row:
        names = {language: OrganisationName(name) for language, name in self._text(4).items()}
        return {"names": names, "kind": list(OrganisationKind)[number % len(OrganisationKind)]}

    def _person(self, _number: int) -> Row:
        given, family = self._text(1), self._text(1)
        names = {language: PersonName(given[language], family[language]) for language in given}
        return {"names": names}

    def _post(self, person: int) -> Row:
        return {
            "person_id": person,
            "organisation_id": self._dice.randint(1, ORGANISATIONS),
            "title": {language: Forms(title) for language, title in self._text(3).items()},
            "since": PartialDate(2005),
        }

    def _event(self, event: int) -> Row:
        return {
            "title": self._text(6),
            "kind": list(EventKind)[event % len(EventKind)],
            "status": EventStatus.HELD,
            "starts_at": _morning(event),
            "ends_at": _morning(event) + timedelta(hours=len(AGENDA)),
            "zone": "Asia/Tbilisi",
            "venue": self._text(3),
            "city": _CITY,
            "country": "GE",
            "summary": self._text(20),
            "outcomes": {},
        }

    def _sessions(self, event: int) -> Iterator[Row]:
        for place, kind in enumerate(AGENDA):
            yield {
                "event_id": event,
                "kind": kind,
                "title": self._text(5),
                "starts_at": _morning(event) + timedelta(hours=place),
                "ends_at": _morning(event) + timedelta(hours=place + 1),
                "position": place,
                "key_points": {},
            }

    def _quotes(self) -> Iterator[Row]:
        for number in range(self._size.quotes):
            event = 1 + number * self._size.events // self._size.quotes
            place = number % len(AGENDA)
            tongue = self._georgian if self._dice.random() < _GEORGIAN_SHARE else self._latin
            yield {
                "words": tongue.sentence(self._dice, 8, 20),
                "language": tongue.language,
                "person_id": _speaker(event, place),
                "post_id": _speaker(event, place),
                "event_id": event,
                "session_id": (event - 1) * len(AGENDA) + place + 1,
                "said_at": _morning(event) + timedelta(hours=place, minutes=5),
                "source": f"recording {number}",
                "taken_by": "Press Officer",
                "clearance": _STATES[number % len(_STATES)],
            }

    def _release(self, release: int) -> Row:
        event = 1 + (release - 1) * self._size.events // self._size.releases
        day = _morning(event).date()
        written = self._size.releases - max(self._size.releases // _IN_PROGRESS, 1)
        is_out = release <= written
        return {
            "stage": Stage.OUT if is_out else Stage.DRAFT,
            "published_at": _morning(event) + _UNTIL_OUT if is_out else None,
            "kind": ReleaseKind.PRESS_RELEASE,
            "event_id": event,
            "year": day.year,
            "running_number": release,
            "day": day,
            "subject": self._text(3),
        }

    def _renditions(self, release: int) -> Iterator[Row]:
        for tongue in (self._latin, self._georgian):
            yield {
                "release_id": release,
                "language": tongue.language,
                "headline": tongue.phrase(self._dice, 9),
                "deck": tongue.phrase(self._dice, 16),
                "dateline": tongue.phrase(self._dice, 2),
                "blocks": to_json(self._blocks(tongue)),
            }

    def _blocks(self, tongue: Tongue) -> Iterator[Block]:
        for number, (kind, sentences) in enumerate(_BODY, 1):
            if kind is BlockKind.HEADING:
                text = tongue.phrase(self._dice, 4)
            else:
                text = " ".join(tongue.sentence(self._dice, 12, 28) for _ in range(sentences))
            yield Block(f"b{number}", kind, (Run(text),))

    def _text(self, words: int) -> LocalizedText:
        """Return a few words in both languages."""
        return {
            tongue.language: tongue.phrase(self._dice, words)
            for tongue in (self._latin, self._georgian)
        }


def _morning(event: int) -> datetime:
    """Return when an event begins: there are ten in seven days."""
    return _FIRST_MORNING + timedelta(days=(event - 1) * 7 // 10)


def _speaker(event: int, place: int) -> int:
    """Return the key of the person who speaks in a session, which is also that of the post."""
    return 1 + (event * len(AGENDA) + place) % SPEAKERS


def _hosts(event: int) -> Iterator[Row]:
    for part in (Part.ORGANISER, Part.DONOR):
        yield {"event_id": event, "organisation_id": 1 + event % ORGANISATIONS, "part": part}


def _appearances(event: int) -> Iterator[Row]:
    for place, role in enumerate((Role.OPENING_REMARKS, Role.PANELLIST, Role.CLOSING_REMARKS)):
        yield {
            "event_id": event,
            "session_id": (event - 1) * len(AGENDA) + place + 1,
            "person_id": _speaker(event, place),
            "post_id": _speaker(event, place),
            "role": role,
            "status": AppearanceStatus.SPOKE,
            "shown_as": {},
        }
