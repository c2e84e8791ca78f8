"""People who may be one, made one, or told apart."""

import pytest
from factories.office import MORNING, NOON, OfficeAtWork, at_work

from migdesk.desk.agenda import keep_conflicts
from migdesk.desk.appearances import add_appearance, edit_appearance
from migdesk.desk.desk import Desk
from migdesk.desk.errors import NoSuchRecord
from migdesk.desk.events import add_session
from migdesk.desk.merging import merge_people, tell_apart
from migdesk.desk.people import add_person, add_post, edit_person
from migdesk.desk.questions import (
    event_page,
    people_like,
    people_named_like,
    person_page,
    show_quote,
)
from migdesk.desk.quotes import record_quote
from migdesk.desk.rows import ConflictEntry
from migdesk.text.likeness import Likeness
from migdesk.text.names import Forms, PersonName
from migdesk.text.partial_date import PartialDate
from migdesk.vocabulary import (
    AppearanceStatus,
    ConflictKind,
    CountedAs,
    Honorific,
    Role,
    SessionKind,
)


@pytest.fixture
def office(desk: Desk) -> OfficeAtWork:
    return at_work(desk)


def known(desk: Desk, given: str, family: str, email: str = "") -> int:
    return add_person(desk, names={"en": PersonName(given, family)}, email=email).key


def alike(desk: Desk, person: int) -> list[tuple[int, Likeness]]:
    return [(each.line.id, each.why) for each in people_like(desk, person)]


def test_who_may_be_the_same_is_found_by_name_script_spelling_and_address(
    desk: Desk, office: OfficeAtWork
) -> None:
    spelling = known(desk, "Nino", "Sampleh")
    script = add_person(desk, names={"ka": PersonName("Nino", "Samplé")}).key
    email = known(desk, "N.", "Sample", "Nino@Office.example")
    known(desk, "Nina", "Sample")
    same = known(desk, "Sample", "Nino", " nino@office.example")
    assert alike(desk, same) == [
        (email, Likeness.EMAIL),
        (office.person, Likeness.NAME),
        (script, Likeness.SCRIPT),
        (spelling, Likeness.SPELLING),
    ]


def test_a_name_is_known_again_in_the_other_script(desk: Desk) -> None:
    latin = known(desk, "Zurab", "Chavchavadze")
    names = {"ka": PersonName("ზურაბ", "ჭავჭავაძე")}
    (found,) = people_named_like(desk, names)
    assert (found.line.id, found.why) == (latin, Likeness.SCRIPT)
    georgian = add_person(desk, names=names).key
    assert alike(desk, latin) == [(georgian, Likeness.SCRIPT)]
    assert alike(desk, georgian) == [(latin, Likeness.SCRIPT)]


def test_who_was_told_apart_is_not_taken_for_one_again(desk: Desk) -> None:
    one, other = known(desk, "Ann", "Lee"), known(desk, "Ann", "Lee")
    assert alike(desk, one) == [(other, Likeness.NAME)]
    tell_apart(desk, person_id=other, other_id=one)
    tell_apart(desk, person_id=one, other_id=other)
    assert (alike(desk, one), alike(desk, other)) == ([], [])
    desk.undo()
    assert alike(desk, other) == [(one, Likeness.NAME)]


def test_all_that_one_had_goes_to_the_other_in_one_step(desk: Desk, office: OfficeAtWork) -> None:
    gone = add_person(
        desk,
        names={"en": PersonName("N.", "Sampel"), "fr": PersonName("Nino", "Sample")},
        honorific=Honorific.DR,
        counted_as=CountedAs.WOMAN,
        email="nino@office.example",
        languages=("fr",),
        notes="Prefers to be written to.",
        biography={"en": "N. came home.", "fr": "N. est rentrée."},
    ).key
    edit_person(desk, person_id=office.person, biography={"en": "Nino came home."})
    twin = add_post(
        desk,
        person_id=gone,
        organisation_id=office.organisation,
        title={
            "en": Forms("Head"),
            "ka": Forms("უფროსი", "უფროსმა", "უფროსს", "უფროსის"),
        },
        since=PartialDate(2026, 5),
    ).key
    later = add_post(
        desk, person_id=gone, title={"en": Forms("Adviser")}, since=PartialDate(2027)
    ).key
    session = add_session(
        desk,
        event_id=office.event,
        kind=SessionKind.PANEL,
        starts_at=MORNING,
        ends_at=NOON,
    ).key
    add_appearance(
        desk,
        event_id=office.event,
        session_id=session,
        person_id=gone,
        role=Role.MODERATOR,
        post_id=twin,
    )
    quote = record_quote(desk, words="So be it.", language="en", person_id=gone, post_id=twin).key
    before = person_page(desk, office.person), person_page(desk, gone)
    merge_people(desk, person_id=office.person, gone_id=gone)
    page = person_page(desk, office.person)
    assert page.names == {**before[1].names, **before[0].names}
    assert (page.honorific, page.counted_as) == (Honorific.MS, CountedAs.WOMAN)
    assert (page.email, page.languages) == ("nino@office.example", ("fr",))
    assert page.notes == "Prefers to be written to."
    assert page.biography == {"en": "Nino came home.", "fr": "N. est rentrée."}
    assert [post.id for post in page.posts] == [
        post.id for post in (*before[0].posts, *before[1].posts) if post.id != twin
    ]
    assert later in [post.id for post in page.posts]
    assert {each.session_id for each in page.appearances} == {office.session, session}
    assert {line.id for line in page.quotes} == {office.quote, quote}
    assert show_quote(desk, quote).speaker == show_quote(desk, office.quote).speaker
    with pytest.raises(NoSuchRecord):
        person_page(desk, gone)
    desk.undo()
    assert (person_page(desk, office.person), person_page(desk, gone)) == before
    desk.redo()
    assert person_page(desk, office.person) == page


def test_one_appearance_is_left_of_two_in_one_role(desk: Desk, office: OfficeAtWork) -> None:
    gone, third = known(desk, "N.", "Sample"), known(desk, "Ada", "Guest")
    twice = add_appearance(
        desk,
        event_id=office.event,
        session_id=office.session,
        person_id=gone,
        role=Role.OPENING_REMARKS,
    ).key
    replaced = add_appearance(
        desk,
        event_id=office.event,
        session_id=office.session,
        person_id=third,
        role=Role.OPENING_REMARKS,
    ).key
    edit_appearance(
        desk,
        appearance_id=replaced,
        status=AppearanceStatus.REPLACED,
        replaced_by_id=twice,
    )
    conflict = ConflictEntry(
        ConflictKind.NOBODY_STANDS_IN, office.session, person=gone, appearance=twice
    )
    keep_conflicts(desk, event_id=office.event, conflicts=[conflict])
    merge_people(desk, person_id=office.person, gone_id=gone)
    (session,) = event_page(desk, office.event).sessions
    first, second = session.appearances
    assert (first.person_id, first.role) == (office.person, Role.OPENING_REMARKS)
    assert (second.person_id, second.replaced_by_id) == (third, first.id)


def test_one_person_is_not_merged_with_themselves(desk: Desk, office: OfficeAtWork) -> None:
    for intention in (
        lambda: merge_people(desk, person_id=office.person, gone_id=office.person),
        lambda: tell_apart(desk, person_id=office.person, other_id=office.person),
    ):
        with pytest.raises(NoSuchRecord):
            intention()
    assert person_page(desk, office.person).id == office.person
