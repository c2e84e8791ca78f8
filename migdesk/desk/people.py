"""Intentions about people and the posts they hold."""

from collections.abc import Mapping
from typing import TypedDict, Unpack

from migdesk.desk.desk import Desk
from migdesk.desk.rows import Changes
from migdesk.records import Person, Post
from migdesk.text.names import Forms, Language, PersonName
from migdesk.text.partial_date import PartialDate
from migdesk.vocabulary import Honorific


class PersonOptions(TypedDict, total=False):
    """What can be set at once about a person."""

    honorific: Honorific
    country: str
    languages: tuple[Language, ...]
    email: str
    phone: str
    notes: str


class PersonFields(PersonOptions, total=False):
    """What can be set about a person."""

    names: Mapping[Language, PersonName]


def add_person(
    desk: Desk, *, names: Mapping[Language, PersonName], **fields: Unpack[PersonOptions]
) -> Changes:
    """Keep a person."""
    return desk.add("Add person", Person(names=names), fields)


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
    """Give a person a title, held from a date to a date."""
    with desk.work("Add post") as work:
        person = work.get(Person, person_id)
        post = Post(**fields)
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
