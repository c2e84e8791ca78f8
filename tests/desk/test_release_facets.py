"""By what releases can be narrowed down, and narrowing them down by several at once."""

from zoneinfo import ZoneInfo

from factories.office import at_work

from migdesk.desk import questions
from migdesk.desk.desk import Desk
from migdesk.desk.releases import edit_release, start_release
from migdesk.desk.rows import ReleaseFacets, ReleaseFilter
from migdesk.vocabulary import ReleaseKind, Stage


def test_an_office_without_releases_has_nothing_to_narrow_down_by(desk: Desk) -> None:
    at_work(desk)
    facets = questions.release_facets(desk)
    assert facets == ReleaseFacets({}, {}, {}, (), 0, ZoneInfo("Asia/Tbilisi"))


def test_kinds_stages_owners_and_events_are_counted(desk: Desk) -> None:
    office = at_work(desk)
    first = start_release(
        desk, kind=ReleaseKind.PRESS_RELEASE, languages=["en"], event_id=office.event
    )
    start_release(desk, kind=ReleaseKind.PRESS_RELEASE, languages=["en"])
    start_release(desk, kind=ReleaseKind.STATEMENT, languages=["en"], event_id=office.event)
    edit_release(desk, release_id=first.key, owner="Ana")
    facets = questions.release_facets(desk)
    assert facets.kinds == {ReleaseKind.PRESS_RELEASE: 2, ReleaseKind.STATEMENT: 1}
    assert facets.stages == {Stage.DRAFT: 3}
    assert facets.owners == {"Ana": 1, "Press Officer": 2}
    assert facets.events == ((office.event, "Harbours and People", 2),)
    assert facets.first_year == 2026


def test_a_list_is_narrowed_down_to_any_of_several_owners_and_events(desk: Desk) -> None:
    office = at_work(desk)
    of_event = start_release(
        desk, kind=ReleaseKind.STATEMENT, languages=["en"], event_id=office.event
    ).key
    other = start_release(desk, kind=ReleaseKind.STATEMENT, languages=["en"]).key
    edit_release(desk, release_id=other, owner="Ana")
    by_event = ReleaseFilter(event_ids=frozenset({office.event}))
    by_owner = ReleaseFilter(owners=frozenset({"Ana", "Nobody"}))
    assert questions.release_index(desk, by_event).keys == (of_event,)
    assert questions.release_index(desk, by_owner).keys == (other,)
