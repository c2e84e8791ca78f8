"""By what the list of events can be narrowed down."""

from datetime import datetime, timedelta

from factories.desks import NOW
from factories.office import at_work

from migdesk.desk import questions
from migdesk.desk.desk import Desk
from migdesk.desk.events import add_event, edit_event
from migdesk.desk.organisations import add_project
from migdesk.desk.rows import EventFacets, EventFilter
from migdesk.text.names import Forms
from migdesk.vocabulary import EventKind, EventStatus


def event_on(desk: Desk, starts_at: datetime) -> int:
    return add_event(
        desk,
        title={"en": "Meeting"},
        kind=EventKind.MEETING,
        starts_at=starts_at,
        ends_at=starts_at + timedelta(hours=2),
        zone="Asia/Tbilisi",
    ).key


def test_an_office_without_events_has_nothing_to_narrow_down_by(desk: Desk) -> None:
    assert questions.event_facets(desk) == EventFacets({}, {}, (), {}, {})


def test_kinds_statuses_and_projects_are_counted(desk: Desk) -> None:
    event = at_work(desk).event
    project = add_project(desk, title={"en": "Bridges for Return"}, acronym="BRIDGE").key
    edit_event(desk, event_id=event, project_id=project, status=EventStatus.HELD)
    assert questions.event_facets(desk) == EventFacets(
        {EventKind.CONFERENCE: 1},
        {EventStatus.HELD: 1},
        ((project, "BRIDGE", 1),),
        {"Batumi": 1},
        {},
    )
    edit_event(desk, event_id=event, project_id=None)
    assert questions.event_facets(desk).projects == ()
    assert questions.event_index(desk, EventFilter(projects=frozenset({project}))).keys == ()


def test_places_and_themes_are_counted_those_with_most_events_first(desk: Desk) -> None:
    first, second, third = (event_on(desk, NOW) for _ in range(3))
    batumi = {"en": Forms("Batumi"), "ka": Forms("ბათუმი")}
    edit_event(desk, event_id=first, city={"ka": Forms("გორი")}, themes=("skills", "return"))
    edit_event(desk, event_id=second, city=batumi, themes=("return",))
    edit_event(desk, event_id=third, city=batumi)
    facets = questions.event_facets(desk)
    assert list(facets.places.items()) == [("Batumi", 2), ("გორი", 1)]
    assert list(facets.themes.items()) == [("return", 2), ("skills", 1)]
