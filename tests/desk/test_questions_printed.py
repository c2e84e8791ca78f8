"""Where people, bodies and titles are printed, and what a change of a title leaves behind."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from factories.desks import NOW
from factories.office import OfficeAtWork, at_work

from migdesk.desk.desk import Desk
from migdesk.desk.errors import NoSuchRecord
from migdesk.desk.organisations import rename_organisation
from migdesk.desk.people import add_person, add_post, delete_post, edit_person, edit_post
from migdesk.desk.questions import home, where_named, where_organisation
from migdesk.desk.releases import edit_text, start_release
from migdesk.desk.rows import Kind, Need, NeedItem, PostUse, StaleTitle, UsedIn
from migdesk.records import Release
from migdesk.text.blocks import Block, Run
from migdesk.text.names import Forms, OrganisationName, PersonName
from migdesk.text.partial_date import PartialDate
from migdesk.vocabulary import BlockKind, ReleaseKind, Stage


@pytest.fixture
def office(desk: Desk) -> OfficeAtWork:
    return at_work(desk)


def release(
    desk: Desk, *paragraphs: str, language: str = "en", event: int | None = None, title: str = ""
) -> int:
    """Keep a release whose text in a language has these paragraphs, b1, b2 ..."""
    key = start_release(
        desk, kind=ReleaseKind.PRESS_RELEASE, languages=[language], event_id=event
    ).key
    blocks = tuple(
        Block(f"b{number}", BlockKind.PARAGRAPH, (Run(words),))
        for number, words in enumerate(paragraphs, start=1)
    )
    edit_text(desk, release_id=key, language=language, headline=title, blocks=blocks)
    return key


def bring_out(desk: Desk, key: int) -> None:
    """Let a release be out, as a file of years ago may say."""
    with desk.work("Send release") as work:
        kept = work.get(Release, key)
        kept.stage, kept.published_at = Stage.OUT, NOW


def use(key: int, paragraph: int, language: str = "en", **more: object) -> UsedIn:
    number = f"PR-{key}-2026"
    row = {"number": number, "headline": "", "stage": Stage.DRAFT, "block": f"b{paragraph}"} | more
    return UsedIn(release_id=key, language=language, paragraph=paragraph, **row)  # type: ignore[arg-type] # a row's own fields


def test_a_person_is_found_by_the_whole_name_in_any_case(desk: Desk, office: OfficeAtWork) -> None:
    release(desk, "Nobody is named.")
    first = release(desk, "The day began.", "Head Nino Sample spoke. Sample left.")
    second = release(desk, "განაცხადა ნინო სამფლემ.", language="ka")
    third = release(desk, "It was held.", title="Nino Sample opens a forum")
    release(desk, "Ms. Sample and Nino Other came.")
    assert where_named(desk, office.person).uses == (
        PostUse(use(third, 0, headline="Nino Sample opens a forum", block=""), 0, ""),
        PostUse(use(second, 1, "ka"), 0, ""),
        PostUse(use(first, 2), office.second_post, "Head"),
    )


def test_at_their_own_event_people_are_known_by_the_family_name(
    desk: Desk, office: OfficeAtWork
) -> None:
    key = release(desk, "Ms. Sample spoke.", event=office.event)
    assert where_named(desk, office.person).uses == (PostUse(use(key, 1), 0, ""),)


def test_the_longer_title_is_meant_where_one_is_part_of_the_other(
    desk: Desk, office: OfficeAtWork
) -> None:
    release(desk, "Deputy Head Nino Sample spoke.")
    (found,) = where_named(desk, office.person).uses
    assert (found.post_id, found.title) == (office.first_post, "Deputy Head")


def test_an_organisation_is_found_by_every_name_it_has_or_had(
    desk: Desk, office: OfficeAtWork
) -> None:
    old = release(desk, "The Harbour Office opened.")
    rename_organisation(
        desk,
        organisation_id=office.organisation,
        names={"en": OrganisationName("Agency of Ports", acronym="AOP")},
        since=PartialDate(2026, 5),
    )
    new = release(desk, "First.", "The AOP opened.")
    release(desk, "A soap opened, and an aop, and a harbour with an office.")
    assert where_organisation(desk, office.organisation) == (use(new, 2), use(old, 1))


def test_texts_that_print_a_title_which_was_corrected_are_told(
    desk: Desk, office: OfficeAtWork
) -> None:
    draft = release(desk, "Head Nino Sample spoke.", event=office.event)
    out = release(desk, "Nino Sample, Head of the office, spoke.", event=office.event)
    bring_out(desk, out)
    assert where_named(desk, office.person).stale == ()
    edit_post(desk, post_id=office.second_post, title={"en": Forms("Director")})
    assert where_named(desk, office.person).stale == (
        StaleTitle(use(out, 1, stage=Stage.OUT), "Head", "Director"),
        StaleTitle(use(draft, 1), "Head", "Director"),
    )
    edit_text(
        desk,
        release_id=draft,
        language="en",
        blocks=(Block("b1", BlockKind.PARAGRAPH, (Run("Director Nino Sample spoke."),)),),
    )
    assert [one.use.release_id for one in where_named(desk, office.person).stale] == [out]
    desk.undo()
    desk.undo()
    assert where_named(desk, office.person).stale == ()


def test_other_dates_make_a_title_wrong_too(desk: Desk, office: OfficeAtWork) -> None:
    other = add_person(desk, names={"en": PersonName("Ana", "Model")}).key
    post = add_post(desk, person_id=other, title={"en": Forms("Mayor")}).key
    key = release(desk, "Mayor Ana Model spoke.", event=office.event)
    edit_post(desk, post_id=post, until=PartialDate(2026, 4))
    assert where_named(desk, other).stale == (StaleTitle(use(key, 1), "Mayor", ""),)
    edit_post(desk, post_id=post, until=PartialDate(2026, 5))
    assert where_named(desk, other).stale == ()


def test_a_title_that_was_deleted_is_followed_up(desk: Desk, office: OfficeAtWork) -> None:
    other = add_person(desk, names={"en": PersonName("Ana", "Model")}).key
    post = add_post(desk, person_id=other, title={"en": Forms("Mayor")}).key
    key = release(desk, "Mayor Ana Model spoke.", event=office.event)
    delete_post(desk, post_id=post)
    assert where_named(desk, other).stale == (StaleTitle(use(key, 1), "Mayor", ""),)


def test_case_forms_and_other_facts_leave_nothing_behind(desk: Desk, office: OfficeAtWork) -> None:
    release(desk, "Head Nino Sample spoke.", event=office.event)
    edit_post(
        desk, post_id=office.second_post, title={"en": Forms("Head", genitive="Head's")}, source="x"
    )
    edit_person(desk, person_id=office.person, notes="Likes harbours")
    assert where_named(desk, office.person).stale == ()


def test_home_tells_of_titles_that_were_changed_and_then_forgets(
    desk: Desk, office: OfficeAtWork
) -> None:
    draft = release(desk, "Head Nino Sample spoke.", event=office.event, title="A day")
    bring_out(desk, release(desk, "Head Nino Sample spoke.", event=office.event))
    edit_post(desk, post_id=office.second_post, title={"en": Forms("Director")})

    def told() -> list[NeedItem]:
        wanted = {Need.OLD_TITLE, Need.OLD_TITLE_OUT}
        return [item for item in home(desk).needs if item.need in wanted]

    assert told() == [
        NeedItem(
            need=Need.OLD_TITLE,
            deadline=datetime(2026, 5, 14, 23, 59, tzinfo=ZoneInfo("Asia/Tbilisi")),
            kind=Kind.RELEASE,
            id=draft,
            number=f"PR-{draft}-2026",
            title="Head",
            name="Nino Sample",
            languages=("en",),
            release_id=draft,
        ),
        NeedItem(
            need=Need.OLD_TITLE_OUT,
            deadline=None,
            kind=Kind.PERSON,
            id=office.person,
            name="Nino Sample",
        ),
    ]
    desk.clock = lambda: NOW + timedelta(days=31)
    assert told() == []


def test_nobody_is_printed_nowhere(desk: Desk) -> None:
    for question in (where_named, where_organisation):
        with pytest.raises(NoSuchRecord):
            question(desk, 99)
