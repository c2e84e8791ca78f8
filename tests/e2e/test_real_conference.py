"""A real conference, from the published texts: recorded, drafted, exported, read back.

The texts lie outside the repository. Their annotations give names, titles, roles, organisers,
donor, project and quotes; nothing here repeats them.
"""

import json
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from migdesk.desk.appearances import add_appearance
from migdesk.desk.desk import Desk
from migdesk.desk.events import add_event, add_session, set_event_organisations
from migdesk.desk.exports import export_release, read_back
from migdesk.desk.office import set_office
from migdesk.desk.organisations import add_organisation, add_project, set_donors
from migdesk.desk.people import add_person, add_post
from migdesk.desk.questions import show_quote, show_release
from migdesk.desk.quotes import record_quote
from migdesk.desk.releases import release_from_event
from migdesk.records import Release
from migdesk.store.workspace import Workspace
from migdesk.text.blocks import from_json
from migdesk.text.folding import folded
from migdesk.text.names import Forms, OrganisationName, PersonName
from migdesk.text.partial_date import PartialDate
from migdesk.text.words import words_for
from migdesk.vocabulary import (
    EventKind,
    Honorific,
    Modality,
    OrganisationKind,
    Part,
    ReleaseKind,
    Role,
    SessionKind,
)

RELEASE, ANNOUNCEMENT = "seed_000", "seed_003"

ROLES = {
    "welcome address": Role.WELCOME_ADDRESS,
    "introductory remarks": Role.INTRODUCTORY_REMARKS,
    "moderator": Role.MODERATOR,
    "panellist": Role.PANELLIST,
    "keynote": Role.KEYNOTE,
    "closing remarks": Role.CLOSING_REMARKS,
}
SESSIONS = {
    Role.WELCOME_ADDRESS: SessionKind.OPENING,
    Role.INTRODUCTORY_REMARKS: SessionKind.OPENING,
    Role.MODERATOR: SessionKind.HIGH_LEVEL_PANEL,
    Role.PANELLIST: SessionKind.HIGH_LEVEL_PANEL,
    Role.KEYNOTE: SessionKind.KEYNOTE,
    Role.CLOSING_REMARKS: SessionKind.CLOSING,
}
GEORGIAN_LETTER = re.compile("[\u10d0-\u10ff]")


@dataclass(frozen=True)
class Annotated:
    """A published text and what somebody has marked in it."""

    text: str
    marked: dict[str, Any]


def annotated(corpus: Path, name: str) -> Annotated:
    return Annotated(
        (corpus / f"{name}.txt").read_text("utf-8"),
        json.loads((corpus / f"{name}.json").read_text("utf-8")),
    )


@dataclass(frozen=True)
class Recorded:
    """What was recorded of the conference, by key."""

    event: int
    quotes: tuple[int, ...]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    def clock() -> datetime:
        return datetime(2020, 11, 25, 15, tzinfo=UTC)

    with Workspace.create(tmp_path / "office.migdesk", clock=clock) as workspace:
        yield Desk(workspace, clock, "Press Officer")


def whole_name(written: str) -> PersonName:
    given, _, family = written.rpartition(" ")
    return PersonName(given, family)


def record(desk: Desk, english: Annotated, georgian: Annotated) -> Recorded:
    """Record the conference through the desk as an officer would, from both texts."""
    marked, event_marked = english.marked, english.marked["event"]
    titles = {"en": event_marked["name"], "ka": georgian.marked["event"]["name"]}
    own = event_marked["organisers"][0]
    set_office(
        desk,
        names={"en": OrganisationName(own), "ka": OrganisationName(own)},
        zone="Asia/Tbilisi",
        languages=("en", "ka"),
        city={"en": Forms("Tbilisi"), "ka": Forms("თბილისი", "თბილისმა", "თბილისს", "თბილისის")},
    )
    organisations: dict[str, int] = {}

    def organisation(name: str, kind: OrganisationKind) -> int:
        if name not in organisations:
            names = {"en": OrganisationName(name)}
            organisations[name] = add_organisation(desk, names=names, kind=kind).key
        return organisations[name]

    donor = organisation(event_marked["donor"], OrganisationKind.DONOR)
    project = add_project(desk, title={"en": event_marked["project"]}).key
    set_donors(desk, project_id=project, donors=[(donor, {})])
    start, end = (date.fromisoformat(event_marked[name]) for name in ("start", "end"))
    opens = datetime(start.year, start.month, start.day, 6, tzinfo=UTC)
    event = add_event(
        desk,
        title=titles,
        kind=EventKind(event_marked["type"]),
        starts_at=opens,
        ends_at=datetime(end.year, end.month, end.day, 14, tzinfo=UTC),
        zone="Asia/Tbilisi",
        modality=Modality(event_marked["modality"]),
        project_id=project,
    ).key
    set_event_organisations(
        desk,
        event_id=event,
        organisations=[
            (Part.ORGANISER, organisation(name, OrganisationKind.AGENCY))
            for name in event_marked["organisers"]
        ],
    )
    sessions = {
        kind: add_session(
            desk,
            event_id=event,
            kind=kind,
            starts_at=opens + timedelta(hours=hour),
            ends_at=opens + timedelta(hours=hour + 1),
        ).key
        for hour, kind in enumerate(dict.fromkeys(SESSIONS.values()))
    }
    georgian_people = {
        person["roles"][0]: person for person in georgian.marked["people"] if person["roles"]
    }
    people: dict[str, int] = {}
    for person in marked["people"]:
        names = {"en": whole_name(person["name"])}
        title = {"en": Forms(person["title"])} if person["title"] else {}
        roles = [ROLES[name] for name in person["roles"] if name in ROLES]
        if "moderator" in person["roles"]:
            names["ka"] = whole_name(georgian_people["moderator"]["name"])
            title["ka"] = Forms(georgian_people["moderator"]["title"])
        key = add_person(desk, names=names, honorific=Honorific.NONE).key
        add_post(
            desk,
            person_id=key,
            organisation_id=organisation(person["organisation"], OrganisationKind.AGENCY),
            title=title,
            since=PartialDate(2020),
        )
        for role in roles:
            add_appearance(
                desk, event_id=event, person_id=key, role=role, session_id=sessions[SESSIONS[role]]
            )
        people[person["name"]] = key
    quotes = tuple(
        record_quote(
            desk,
            words=quote["text"],
            language="en",
            person_id=people[quote["speaker"]],
            event_id=event,
        ).key
        for quote in marked["quotes"]
    )
    return Recorded(event, quotes)


def read_on(page: bytes, headline: str) -> str:
    """Return the words of a document without its running heads and feet, in one run."""
    lines = read_back(page).splitlines()
    furniture = re.compile(r"№ \d+ / \d{4} .*\d")
    marks = [words_for(language)("page.draft") for language in ("en", "ka")]
    kept = [
        line
        for line in lines
        if not furniture.search(line) and line not in marks and not line.endswith(headline)
    ]
    return squeezed("\n".join([headline, *kept]))


def squeezed(text: str) -> str:
    """Return ``text`` without anything that a line break on a page may add or swallow."""
    return "".join(folded(text).replace("\u00ad", "").split())


@pytest.fixture
def english(corpus: Path) -> Annotated:
    return annotated(corpus, RELEASE)


@pytest.fixture
def georgian(corpus: Path) -> Annotated:
    return annotated(corpus, ANNOUNCEMENT)


def test_quotes_are_kept_character_for_character(
    desk: Desk, english: Annotated, georgian: Annotated
) -> None:
    recorded = record(desk, english, georgian)
    kept = [show_quote(desk, key) for key in recorded.quotes]
    assert [quote.words for quote in kept] == [q["text"] for q in english.marked["quotes"]]
    assert [quote.speaker for quote in kept] == [q["speaker"] for q in english.marked["quotes"]]
    assert all(english.text.count(quote.words) == 1 for quote in kept)


def test_the_english_release_holds_every_quote_name_and_title(
    desk: Desk, english: Annotated, georgian: Annotated
) -> None:
    recorded = record(desk, english, georgian)
    key = release_from_event(
        desk,
        event_id=recorded.event,
        kind=ReleaseKind.PRESS_RELEASE,
        languages=["en"],
        day=date(2020, 11, 25),
    ).key
    (text,) = show_release(desk, key).texts
    page = read_on(export_release(desk, str(key), "en"), text.headline)
    for quote in english.marked["quotes"]:
        assert page.count(squeezed(quote["text"].rstrip(",."))) == 1
    for person in english.marked["people"]:
        assert page.count(squeezed(person["name"])) >= 1
        assert page.count(squeezed(person["title"] or "")) >= 1
    for name in (*english.marked["event"]["organisers"], english.marked["event"]["donor"]):
        assert page.count(squeezed(name)) >= 1
    for name in ("name", "project"):
        assert page.count(squeezed(english.marked["event"][name])) >= 1


def test_the_georgian_release_marks_each_quote_nobody_has_translated(
    desk: Desk, english: Annotated, georgian: Annotated
) -> None:
    recorded = record(desk, english, georgian)
    key = release_from_event(
        desk,
        event_id=recorded.event,
        kind=ReleaseKind.PRESS_RELEASE,
        languages=["ka"],
        day=date(2020, 11, 25),
    ).key
    (text,) = show_release(desk, key).texts
    assert text.gaps.count("quote_translation") == len(recorded.quotes)
    page = squeezed(read_back(export_release(desk, str(key), "ka")))
    for quote in english.marked["quotes"]:
        assert page.count(squeezed(quote["text"])[:40]) == 0
    assert page.count(squeezed(georgian.marked["event"]["name"])) >= 1


def test_every_georgian_letter_on_the_page_is_a_letter(
    desk: Desk, english: Annotated, georgian: Annotated
) -> None:
    recorded = record(desk, english, georgian)
    key = release_from_event(
        desk,
        event_id=recorded.event,
        kind=ReleaseKind.ANNOUNCEMENT,
        languages=["ka"],
        day=date(2020, 11, 20),
    ).key
    with desk.reading() as session:
        stored = session.get_one(Release, key).renditions[0]
        written = stored.headline + stored.deck + stored.dateline
        written += "".join(block.text for block in from_json(stored.blocks))
    page = read_back(export_release(desk, str(key), "ka"))
    assert {unicodedata.category(character) for character in page} & {"Co", "Cn"} == set()
    assert page.count("\ufffd") == 0
    for letter in set(GEORGIAN_LETTER.findall(written)):
        assert page.count(letter) >= written.count(letter)


def test_the_announcement_names_who_will_moderate_in_georgian(
    desk: Desk, english: Annotated, georgian: Annotated
) -> None:
    recorded = record(desk, english, georgian)
    key = release_from_event(
        desk,
        event_id=recorded.event,
        kind=ReleaseKind.ANNOUNCEMENT,
        languages=["ka"],
        day=date(2020, 11, 20),
    ).key
    page = squeezed(read_back(export_release(desk, str(key), "ka")))
    (moderator,) = georgian.marked["people"]
    assert page.count(squeezed(moderator["name"])) >= 1
    assert page.count(squeezed(moderator["title"])) >= 1
