"""Intentions about people and the posts they hold."""

from collections.abc import Mapping
from typing import TypedDict, Unpack

from sqlalchemy import select

from migdesk.desk.desk import Desk, Work, assign
from migdesk.desk.posts import posts_found
from migdesk.desk.rows import Changes
from migdesk.records import EarlierName, Organisation, Person, Post
from migdesk.text.folding import folded
from migdesk.text.names import Forms, Language, LocalizedText, OrganisationName, PersonName
from migdesk.text.partial_date import PartialDate
from migdesk.vocabulary import CountedAs, Honorific, OrganisationKind


class PersonOptions(TypedDict, total=False):
    """What can be set at once about a person."""

    honorific: Honorific
    country: str
    languages: tuple[Language, ...]
    email: str
    phone: str
    notes: str
    biography: LocalizedText
    counted_as: CountedAs


class PersonFields(PersonOptions, total=False):
    """What can be set about a person."""

    names: Mapping[Language, PersonName]


def add_person(
    desk: Desk, *, names: Mapping[Language, PersonName], **fields: Unpack[PersonOptions]
) -> Changes:
    """Keep a person."""
    return desk.add("Add person", Person(names=names), fields)


def add_person_with_post(
    desk: Desk,
    *,
    names: Mapping[Language, PersonName],
    title: Mapping[Language, Forms],
    organisation_id: int | None = None,
    organisation_names: Mapping[Language, OrganisationName] | None = None,
    organisation_kind: OrganisationKind = OrganisationKind.AGENCY,
    since: PartialDate | None = None,
    **fields: Unpack[PersonOptions],
) -> Changes:
    """Keep a person with the post held now, and its organisation if that is new, in one step.

    Args:
        desk: the desk.
        names: of the person.
        title: of the post.
        organisation_id: the organisation the post is with, where it is known.
        organisation_names: its names, where it may be new. One of these full names that is known
            in the same language is taken for that organisation.
        organisation_kind: what a new one is.
        since: when the post was taken up, as far as it is known.
        fields: what else is known of the person.

    Raises:
        NoSuchRecord: there is no such organisation.
        RuleBroken: no name, or an organisation without one.
    """
    with desk.work("Add person") as work:
        if organisation_names is not None:
            organisation_id = organisation_named(work, organisation_names, organisation_kind)
        elif organisation_id is not None:
            work.get(Organisation, organisation_id)
        person = Person(names=names)
        assign(person, fields)
        person.posts = [Post(organisation_id=organisation_id, title=title, since=since)]
        work.session.add(person)
        work.about(person)
    return work.changes


def organisation_named(
    work: Work, names: Mapping[Language, OrganisationName], kind: OrganisationKind
) -> int:
    """Return the key of the organisation of one of these full names, made if there is none.

    One that is called so now comes before one that was.
    """
    wanted = _said(names)
    known = select(Organisation.id, Organisation.names).order_by(Organisation.id)
    before = select(EarlierName.organisation_id, EarlierName.names).order_by(EarlierName.id)
    for rows in (work.session.execute(known), work.session.execute(before)):
        for key, kept in rows:
            if not wanted.isdisjoint(_said(kept)):
                return key
    organisation = Organisation(names=names, kind=kind)
    work.session.add(organisation)
    work.session.flush()
    return organisation.id


def _said(names: Mapping[Language, OrganisationName]) -> set[tuple[Language, str]]:
    """Return full names by language, in one way of writing."""
    written = ((language, " ".join(folded(name.full).split())) for language, name in names.items())
    return {(language, name.casefold()) for language, name in written if name}


def edit_person(desk: Desk, *, person_id: int, **fields: Unpack[PersonFields]) -> Changes:
    """Change a person."""
    return desk.edit("Edit person", Person, person_id, fields)


def delete_person(desk: Desk, *, person_id: int) -> Changes:
    """Delete a person with the posts and appearances.

    Raises:
        StillUsed: the person is quoted.
    """
    return desk.delete("Delete person", Person, person_id)


class PostFields(TypedDict, total=False):
    """What can be set about a post."""

    organisation_id: int | None
    title: Mapping[Language, Forms]
    since: PartialDate | None
    until: PartialDate | None
    acting: bool
    announced: bool
    source: str


def add_post(desk: Desk, *, person_id: int, **fields: Unpack[PostFields]) -> Changes:
    """Give a person a title, held from a date to a date.

    It is also theirs wherever they appeared or spoke in that time and no title was known.
    """
    with desk.work("Add post") as work:
        person = work.get(Person, person_id)
        post = Post(**fields)
        with posts_found(work.session, person):
            person.posts.append(post)
        work.about(post)
    return work.changes


def edit_post(desk: Desk, *, post_id: int, **fields: Unpack[PostFields]) -> Changes:
    """Correct a title or its dates. What was said under the post stays with it."""
    return desk.edit("Edit post", Post, post_id, fields)


def delete_post(desk: Desk, *, post_id: int) -> Changes:
    """Delete a post that nobody spoke under.

    Raises:
        StillUsed: an appearance or a quote points at it.
    """
    return desk.delete("Delete post", Post, post_id)
