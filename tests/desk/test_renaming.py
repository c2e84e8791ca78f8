"""Organisations that change their name: each document says the one of its day."""

from datetime import date

import pytest
from factories.loading import all_of, differences, file, load
from factories.office import OfficeAtWork, at_work
from hypothesis import given
from hypothesis import strategies as st

from migdesk.desk import questions
from migdesk.desk.desk import Desk
from migdesk.desk.errors import NoSuchRecord
from migdesk.desk.events import set_event_organisations
from migdesk.desk.exchange import dump_event
from migdesk.desk.handing_out import agenda_calendar
from migdesk.desk.inserting import person_mention, quote_sentence
from migdesk.desk.organisations import (
    add_earlier_name,
    delete_earlier_name,
    edit_earlier_name,
    rename_organisation,
)
from migdesk.desk.people import add_person_with_post
from migdesk.desk.rows import EarlierNameEntry
from migdesk.records import EarlierName, Organisation
from migdesk.records.rules import names_on
from migdesk.text.names import Forms, OrganisationName, PersonName
from migdesk.text.partial_date import PartialDate
from migdesk.vocabulary import OrganisationKind, Part

OLD = {"en": OrganisationName("Harbour Office")}
NEW = {"en": OrganisationName("Agency of Ports", acronym="AOP")}


def renamed(desk: Desk, since: str) -> OfficeAtWork:
    """Return an office whose organisation got another name; its event is on 12 May 2026."""
    made = at_work(desk)
    rename_organisation(
        desk, organisation_id=made.organisation, names=NEW, since=PartialDate.parse(since)
    )
    return made


def mention(desk: Desk, made: OfficeAtWork, **at: object) -> str:
    runs = person_mention(desk, person_id=made.person, language="en", **at)  # type: ignore[arg-type] # day or event
    return "".join(run.text for run in runs)


def test_a_name_holds_from_its_first_day_until_the_next_begins() -> None:
    organisation = Organisation(
        names={"en": OrganisationName("C")},
        kind=OrganisationKind.MINISTRY,
        since=PartialDate(2024, 5),
        earlier=[
            EarlierName(names={"en": OrganisationName("B")}, since=PartialDate(2015)),
            EarlierName(names={"en": OrganisationName("A")}),
        ],
    )
    for number, name in enumerate(organisation.earlier):
        name.id = number
    days = ((1999, 1, 1), (2014, 12, 31), (2015, 1, 1), (2024, 4, 30), (2024, 5, 1), (2030, 1, 1))
    held = [names_on(organisation, date(*day))["en"].full for day in days]
    assert held == ["A", "A", "B", "B", "C", "C"]


def test_while_nobody_knows_since_when_the_present_name_always_was() -> None:
    organisation = Organisation(
        names=NEW,
        kind=OrganisationKind.MINISTRY,
        earlier=[EarlierName(names=OLD, since=PartialDate(2015))],
    )
    assert names_on(organisation, date(2020, 1, 1)) == NEW


@given(
    st.lists(st.none() | st.integers(1990, 2030), max_size=5),
    st.none() | st.integers(1990, 2030),
    st.dates(date(1980, 1, 1), date(2040, 1, 1)),
)
def test_there_is_one_name_on_every_day(
    firsts: list[int | None], last: int | None, day: date
) -> None:
    earlier = [
        EarlierName(
            names={"en": OrganisationName(str(number))}, since=PartialDate(year) if year else None
        )
        for number, year in enumerate(firsts)
    ]
    for number, name in enumerate(earlier):
        name.id = number
    organisation = Organisation(
        names=NEW,
        kind=OrganisationKind.MINISTRY,
        since=PartialDate(last) if last else None,
        earlier=earlier,
    )
    held = names_on(organisation, day)
    begun = [name for name in earlier if name.since is None or name.since.first <= day]
    if not earlier or last is None or date(last, 1, 1) <= day:
        assert held == NEW
    elif begun:
        best = max(begun, key=lambda name: (str(name.since or ""), name.id))
        assert held == best.names
    else:
        assert held in [name.names for name in earlier]


def test_a_sentence_says_the_name_of_the_day_it_speaks_of(desk: Desk) -> None:
    made = renamed(desk, "2026-05-13")
    assert mention(desk, made, event_id=made.event) == "Nino Sample, Head, Harbour Office"
    assert mention(desk, made, day=date(2026, 5, 13)) == "Nino Sample, Head, Agency of Ports"
    assert mention(desk, made) == "Nino Sample, Head, Agency of Ports"
    said = quote_sentence(desk, quote_id=made.quote, language="en", verb="said")
    assert "".join(run.text for run in said).endswith("said Nino Sample, Head, Harbour Office.")


def test_what_an_event_shows_and_hands_out_says_the_name_of_its_day(desk: Desk) -> None:
    made = renamed(desk, "2026-05-13")
    set_event_organisations(
        desk, event_id=made.event, organisations=[(Part.HOST, made.organisation)]
    )
    page = questions.event_page(desk, made.event)
    assert [part.name for part in page.organisations] == ["Harbour Office"]
    shown = [*page.appearances, *(one for part in page.sessions for one in part.appearances)]
    assert {entry.organisation for entry in shown} == {"Harbour Office"}
    assert b"Harbour Office" in agenda_calendar(desk, made.event)
    assert questions.quote_page(desk, made.quote).organisation == "Harbour Office"
    assert questions.show_event(desk, made.event).organisations == (("host", "Harbour Office"),)


def test_renaming_is_one_step_and_the_page_tells_all_names(desk: Desk) -> None:
    made = renamed(desk, "2026-05")
    add_earlier_name(
        desk,
        organisation_id=made.organisation,
        names={"en": OrganisationName("Port Board")},
        since=PartialDate(1990),
        until=PartialDate(2001),
    )
    page = questions.organisation_page(desk, made.organisation)
    assert (page.names, page.since) == (NEW, PartialDate(2026, 5))
    assert page.earlier == (
        EarlierNameEntry(2, {"en": OrganisationName("Port Board")}, PartialDate(1990), page.since),
        EarlierNameEntry(1, OLD, None, PartialDate(1990)),
    )
    desk.undo()
    assert desk.undo_label() == "Rename organization"
    desk.undo()
    page = questions.organisation_page(desk, made.organisation)
    assert (page.names, page.since, page.earlier) == (OLD, None, ())


def test_an_earlier_name_says_since_when_the_present_one_is_used(desk: Desk) -> None:
    made = at_work(desk)
    key = made.organisation
    names = {"en": OrganisationName("Port Board")}
    add_earlier_name(desk, organisation_id=key, names=names, until=PartialDate(2001))
    page = questions.organisation_page(desk, key)
    assert (page.since, page.earlier[0].until) == (PartialDate(2001), PartialDate(2001))


def test_an_earlier_name_is_corrected_and_deleted(desk: Desk) -> None:
    made = renamed(desk, "2026-05-13")
    edit_earlier_name(desk, name_id=1, names={"en": OrganisationName("Harbour Bureau")})
    assert mention(desk, made, event_id=made.event).endswith("Harbour Bureau")
    delete_earlier_name(desk, name_id=1)
    assert mention(desk, made, event_id=made.event).endswith("Agency of Ports")
    with pytest.raises(NoSuchRecord):
        delete_earlier_name(desk, name_id=1)


def test_an_organisation_is_found_by_what_it_was_called(desk: Desk) -> None:
    made = renamed(desk, "2026-05-13")
    found = [hit for hit in questions.find(desk, "harbour") if hit.kind == "organisation"]
    assert [hit.id for hit in found] == [made.organisation]
    add_person_with_post(
        desk,
        names={"en": PersonName("Ana", "Model")},
        title={"en": Forms("Engineer")},
        organisation_names=OLD,
    )
    assert all_of(desk, Organisation, lambda one: one.id) == [made.organisation]


def test_a_records_file_carries_earlier_names_and_adds_each_once(desk: Desk) -> None:
    made = renamed(desk, "2026-05-13")
    set_event_organisations(
        desk, event_id=made.event, organisations=[(Part.HOST, made.organisation)]
    )
    records = dump_event(desk, made.event)
    (carried,) = records.organisations
    assert [(name.names, name.since) for name in carried.earlier] == [(OLD, None)]
    older = {"names": {"en": {"full": "Port Board"}}, "since": "1990"}
    again = {"names": {"en": {"full": "Harbour Office"}}}
    part = {
        "id": carried.id,
        "names": {"en": {"full": "Agency of Ports"}},
        "kind": carried.kind,
        "earlier": [older, again],
    }
    loaded = load(desk, file(organisations=[part]))
    assert differences(loaded) == []
    kept = all_of(desk, EarlierName, lambda one: (one.names["en"].full, str(one.since or "")))
    assert kept == [("Harbour Office", ""), ("Port Board", "1990")]
    load(desk, file(organisations=[part]))
    assert len(all_of(desk, EarlierName, lambda one: one.id)) == 2
