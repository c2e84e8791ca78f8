"""Intentions about records that are one and the same, and about those that are not."""

from collections.abc import Iterable

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session as DatabaseSession

from migdesk.desk.desk import Desk, Work
from migdesk.desk.errors import NoSuchRecord
from migdesk.desk.rows import Changes
from migdesk.records import Appearance, KeptConflict, Person, Post, Quote, ToldApart
from migdesk.vocabulary import CountedAs, Honorific


def merge_people(desk: Desk, *, person_id: int, gone_id: int) -> Changes:
    """Make one person of two: all that the one had goes to the other, in one step.

    What only the one who goes has a value for is carried over: names in further languages, the
    form of address, e-mail, telephone, languages, photo, biography; notes are joined. A post with
    the same organisation, titles and dates is one post, an appearance in the same role and session
    one appearance.

    Args:
        desk: the desk.
        person_id: who stays.
        gone_id: whose record goes.

    Raises:
        NoSuchRecord: there is no such person, or no second one.
    """
    with desk.work("Merge people") as work:
        person, gone = _both(work, person_id, gone_id)
        _carry_over(person, gone)
        work.session.flush()
        _move_posts(work.session, person_id, gone_id)
        _move_appearances(work.session, person_id, gone_id)
        for kept in (Quote, KeptConflict):
            work.session.execute(
                update(kept).where(kept.person_id == gone_id).values(person_id=person_id)
            )
        work.session.execute(delete(Person).where(Person.id == gone_id))
        work.session.expire_all()
        work.about(person)
    return work.changes


def tell_apart(desk: Desk, *, person_id: int, other_id: int) -> Changes:
    """Say that two people with names alike are two: nobody is asked about them again.

    Raises:
        NoSuchRecord: there is no such person, or no second one.
    """
    with desk.work("Tell people apart") as work:
        person, _ = _both(work, person_id, other_id)
        work.about(person)
        first, second = sorted((person_id, other_id))
        known = select(ToldApart).where(ToldApart.person_id == first, ToldApart.other_id == second)
        if work.session.scalar(known) is None:
            work.session.add(ToldApart(person_id=first, other_id=second))
    return work.changes


def _both(work: Work, person_id: int, other_id: int) -> tuple[Person, Person]:
    """Return two people.

    Raises:
        NoSuchRecord: there is no such person, or no second one.
    """
    if person_id == other_id:
        raise NoSuchRecord("person", str(other_id))
    return work.get(Person, person_id), work.get(Person, other_id)


def _carry_over(person: Person, gone: Person) -> None:
    person.names = {**gone.names, **person.names}
    person.languages = tuple(dict.fromkeys((*person.languages, *gone.languages)))
    if person.honorific is Honorific.NONE:
        person.honorific = gone.honorific
    if person.counted_as is CountedAs.NOT_RECORDED:
        person.counted_as = gone.counted_as
    for field in ("country", "email", "phone", "photo_id"):
        setattr(person, field, getattr(person, field) or getattr(gone, field))
    person.biography = {**gone.biography, **person.biography}
    if gone.notes and gone.notes != person.notes:
        person.notes = "\n\n".join(filter(None, (person.notes, gone.notes)))


def _move_posts(session: DatabaseSession, person_id: int, gone_id: int) -> None:
    """Give somebody the posts of another; those that both held become one."""

    def posts(holder: int) -> Iterable[Post]:
        return session.scalars(select(Post).where(Post.person_id == holder)).all()

    held = {_told_by(post): post.id for post in posts(person_id)}
    for post in posts(gone_id):
        same = held.get(_told_by(post))
        if same is None:
            session.execute(update(Post).where(Post.id == post.id).values(person_id=person_id))
            continue
        for spoke in (Appearance, Quote):
            session.execute(update(spoke).where(spoke.post_id == post.id).values(post_id=same))
        session.execute(delete(Post).where(Post.id == post.id))


def _told_by(post: Post) -> tuple[object, ...]:
    """Return what tells a post from the others of its holder."""
    titles = tuple(sorted((tag, title.nominative) for tag, title in post.title.items()))
    return post.organisation_id, titles, post.since, post.until


def _move_appearances(session: DatabaseSession, person_id: int, gone_id: int) -> None:
    """Give somebody the appearances of another; those in one role and session become one."""

    def appearances(holder: int) -> Iterable[Appearance]:
        return session.scalars(select(Appearance).where(Appearance.person_id == holder)).all()

    there = {
        (each.event_id, each.session_id, each.role): each.id for each in appearances(person_id)
    }
    for appearance in appearances(gone_id):
        here = Appearance.id == appearance.id
        same = there.get((appearance.event_id, appearance.session_id, appearance.role))
        if same is None:
            session.execute(update(Appearance).where(here).values(person_id=person_id))
            continue
        session.execute(
            update(Appearance)
            .where(Appearance.replaced_by_id == appearance.id, Appearance.id != same)
            .values(replaced_by_id=same)
        )
        session.execute(
            update(KeptConflict)
            .where(KeptConflict.appearance_id == appearance.id)
            .values(appearance_id=same)
        )
        session.execute(delete(Appearance).where(here))
