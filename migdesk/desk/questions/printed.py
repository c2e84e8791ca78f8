"""Where people, organisations and titles are printed: found in the words of releases every time.

The search index says which releases may hold a name; whether they do is told by their words.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Final, TypeAlias

import msgspec
from msgspec import Struct
from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from migdesk.desk.desk import Desk, fetch
from migdesk.desk.numbers import release_number
from migdesk.desk.posts import day_of
from migdesk.desk.questions.keys import among
from migdesk.desk.questions.naming import languages_of, office_zone, table
from migdesk.desk.rows import PersonUses, PostUse, StaleTitle, UsedIn
from migdesk.records import Event, Organisation, Person, Post, Release, Rendition
from migdesk.records.rules import post_on
from migdesk.store.journal import rows_changed
from migdesk.store.sqlite.search import matching
from migdesk.text.blocks import from_json
from migdesk.text.mentions import calls, name_pattern, stem
from migdesk.text.names import Forms, Language, OrganisationName, in_order
from migdesk.vocabulary import Stage

MOST: Final = 200
"""Releases that are looked into, the newest: beyond these nobody reads a list."""

_LATELY: Final = timedelta(days=30)
"""For so long a change of a title is followed up."""

_BY_HAND: Final = ("Edit post", "Delete post")
"""The labels of what changes titles: see :mod:`migdesk.desk.people`."""

_MOST_PEOPLE: Final = 5

_WATCHED: Final = frozenset({"title", "since", "until", "acting", "announced"})

Titles: TypeAlias = Mapping[Language, Forms]


class Paragraph(Struct, frozen=True):
    """A paragraph of a text, counted from 1; 0 and no block for headline and deck."""

    number: int
    block: str
    words: str


class Told(Struct, frozen=True):
    """A text that names somebody: where first, and every paragraph that does."""

    release: Release
    use: UsedIn
    paragraphs: tuple[Paragraph, ...]


def where_named(desk: Desk, person_id: int) -> PersonUses:
    """Return the texts that name a person, the newest first, and under which titles they do.

    Raises:
        NoSuchRecord: there is no such person.
    """
    with desk.reading() as session:
        person = fetch(session, Person, person_id)
        today = desk.clock().astimezone(office_zone(session)).date()
        told = told_of(session, person)
        changed = changed_titles(session, desk.clock())
        return PersonUses(
            uses=tuple(
                PostUse(each.use, *_title_in(session, person, each, today)) for each in told
            ),
            stale=tuple(stale_in(session, person, told, changed.get(person_id, ()), today)),
        )


def where_organisation(desk: Desk, organisation_id: int) -> tuple[UsedIn, ...]:
    """Return the texts that name an organisation by any name it has or had, the newest first.

    Raises:
        NoSuchRecord: there is no such organisation.
    """
    with desk.reading() as session:
        organisation = fetch(session, Organisation, organisation_id)
        every = (organisation.names, *(name.names for name in organisation.earlier))
        by_language: dict[Language, list[OrganisationName]] = {}
        for names in every:
            for language, name in names.items():
                by_language.setdefault(language, []).append(name)
        wanted = [
            written
            for names in by_language.values()
            for name in names
            for written in (name.full, name.short, name.acronym)
        ]
        found = []
        for release in _releases(session, _holding(session, wanted)):
            for text in release.renditions:
                names_here = by_language.get(text.language, ())
                place = next(
                    (one for one in paragraphs_of(text) if _names_body(one.words, names_here)), None
                )
                if place is not None:
                    found.append(_use(session, release, text.language, place))
        return tuple(found)


def told_of(
    session: Session, person: Person, beside: Iterable[Titles] | None = None
) -> tuple[Told, ...]:
    """Return the texts that name a person, those of the newest releases first.

    A text names whom it calls by the whole name, in any case. Of an event at which the person
    appeared, or said something, it also does by the family name alone.

    Args:
        session: where to read.
        person: the person.
        beside: titles of which a text has to hold one; without them any text is looked at.
    """
    called = {tag: name.family or name.given for tag, name in person.names.items()}
    events = _events_of(session, person.id)
    if beside is None:
        release = table("release")
        of_events = session.scalars(select(release.c.id).where(among(release.c.event_id, events)))
        whole = [name.nominative for name in person.names.values()]
        keys = _holding(session, whole) | (_holding(session, called.values()) & set(of_events))
    else:
        said = [
            f"{called[tag]} {form.nominative}"
            for titles in beside
            for tag, form in titles.items()
            if tag in called
        ]
        keys = _holding(session, said)
    patterns = {
        language: (name_pattern(name.family or name.given), name_pattern(name.nominative))
        for language, name in person.names.items()
    }
    found = []
    for kept in _releases(session, keys):
        for text in kept.renditions:
            by_family, whole_name = patterns.get(text.language, (None, None))
            if by_family is None or whole_name is None:
                continue
            # Texts are kept folded, as the patterns are.
            named = tuple(one for one in paragraphs_of(text) if by_family.search(one.words))
            by_event = kept.event_id in events
            if named and (by_event or any(whole_name.search(one.words) for one in named)):
                found.append(Told(kept, _use(session, kept, text.language, named[0]), named))
    return tuple(found)


def changed_titles(session: Session, now: datetime) -> Mapping[int, tuple[Titles, ...]]:
    """Return the titles that were changed or deleted lately, by people's keys, the last first.

    Each as it was before; a title of which only the dates were changed as it is.
    """
    found: dict[int, list[Titles]] = {}
    for row in rows_changed(session.connection(), "post", _BY_HAND, now - _LATELY):
        if _WATCHED.isdisjoint(row.values):
            continue
        post = session.get(Post, row.id)
        person_id = row.values.get("person_id") if post is None else post.person_id
        before = row.values.get("title")
        if isinstance(before, str):
            title: Titles = msgspec.json.decode(before, type=dict[Language, Forms])
        else:
            title = post.title if post is not None else {}
        if isinstance(person_id, int) and title:
            found.setdefault(person_id, []).append(title)
    return {key: tuple(titles) for key, titles in found.items()}


def stale_lately(
    session: Session, now: datetime, today: date
) -> tuple[tuple[int, StaleTitle], ...]:
    """Return the texts whose titles are not right since a change of these days, by people's keys.

    Of many people whose titles were changed, as by a table taken in, those changed last.
    """
    changed = changed_titles(session, now)
    people = [session.get(Person, key) for key in list(changed)[:_MOST_PEOPLE]]
    found = []
    for person in people:
        if person is not None:
            titles = changed[person.id]
            told = told_of(session, person, titles)
            found += [(person.id, one) for one in stale_in(session, person, told, titles, today)]
    return tuple(found)


def stale_in(
    session: Session,
    person: Person,
    told: Iterable[Told],
    changed: Sequence[Titles],
    today: date,
) -> Iterator[StaleTitle]:
    """Yield the texts that name a person under a title which, since it was changed, is wrong.

    A title is right where it is held on the day of the event, or of the release.
    """
    for each in told:
        language, stage = each.use.language, each.use.stage
        if stage is Stage.WITHDRAWN:
            continue
        right = _right(session, person, each.release, today)
        fitting = [title[language].nominative for title in right if language in title]
        wrong = dict.fromkeys(
            title[language].nominative
            for title in changed
            if language in title and title[language].nominative not in fitting
        )
        for paragraph in each.paragraphs:
            said = _longest(paragraph.words, [*wrong, *fitting])
            old = next((title for title in said if title in wrong), "")
            if old:
                place = _use(session, each.release, language, paragraph)
                yield StaleTitle(place, old, fitting[0] if fitting else "")
                break


def _right(session: Session, person: Person, release: Release, today: date) -> list[Titles]:
    """Return the titles that a release may print: the one of its day first, then others held."""
    day, chosen = _day(session, release, today), _chosen(session, person.id, release.event_id)
    held = post_on(person.posts, day)
    posts = [post for post in person.posts if post.id in chosen or post_on([post], day)]
    return [post.title for post in sorted(posts, key=lambda post: post is not held)]


def _title_in(session: Session, person: Person, told: Told, today: date) -> tuple[int, str]:
    """Return the post under whose title a text names a person first, and the title; or 0, ""."""
    day, language = _day(session, told.release, today), told.use.language
    chosen = _chosen(session, person.id, told.release.event_id)
    by_title: dict[str, list[Post]] = {}
    for post in person.posts:
        if language in post.title:
            by_title.setdefault(post.title[language].nominative, []).append(post)
    for paragraph in told.paragraphs:
        for title in _longest(paragraph.words, by_title):
            posts = by_title[title]
            best = max(posts, key=lambda post: (post.id in chosen, bool(post_on([post], day))))
            return best.id, title
    return 0, ""


def _longest(words: str, titles: Iterable[str]) -> list[str]:
    """Return the titles that stand in a text, without those that are part of a longer one."""
    said = [title for title in dict.fromkeys(titles) if title and calls(words, title)]
    return [
        title for title in said if not any(other != title and calls(other, title) for other in said)
    ]


def _day(session: Session, release: Release, today: date) -> date:
    """Return the day whose titles a release prints."""
    if release.event_id is not None:
        return day_of(session, fetch(session, Event, release.event_id), None)
    return release.day or today


def _chosen(session: Session, person_id: int, event_id: int | None) -> set[int]:
    """Return the posts under which a person stands on an agenda, or is quoted from it."""
    chosen: set[int] = set()
    for spoke in (table("appearance"), table("quote")):
        chosen |= set(
            session.scalars(
                select(spoke.c.post_id).where(
                    spoke.c.event_id == event_id,
                    spoke.c.person_id == person_id,
                    spoke.c.post_id.is_not(None),
                )
            )
        )
    return chosen


def _events_of(session: Session, person_id: int) -> set[int]:
    events: set[int] = set()
    for spoke in (table("appearance"), table("quote")):
        events |= set(
            session.scalars(
                select(spoke.c.event_id)
                .where(spoke.c.person_id == person_id, spoke.c.event_id.is_not(None))
                .distinct()
            )
        )
    return events


def _holding(session: Session, names: Iterable[str]) -> set[int]:
    """Return the releases that hold all words of one of ``names``, in the index."""
    found: set[int] = set()
    for name in dict.fromkeys(filter(None, names)):
        words = " ".join(map(stem, name.replace('"', " ").split()))
        found.update(matching(session, words, kind="release") or ())
    return found


def _releases(session: Session, keys: Iterable[int]) -> Sequence[Release]:
    """Return the newest of the releases under ``keys``, with their texts."""
    newest = sorted(keys, reverse=True)[:MOST]
    found = session.scalars(
        select(Release)
        .where(Release.id.in_(newest))
        .order_by(Release.id.desc())
        .options(selectinload(Release.renditions))
    )
    return found.all()


def paragraphs_of(text: Rendition) -> Iterator[Paragraph]:
    """Yield the headline and the deck of a text, then its paragraphs."""
    for words in (text.headline, text.deck):
        yield Paragraph(0, "", words)
    for number, block in enumerate(from_json(text.blocks), start=1):
        yield Paragraph(number, block.id, block.text)


def _names_body(words: str, names: Iterable[OrganisationName]) -> bool:
    """Tell whether a text names an organisation: its acronym letter by letter."""
    return any(
        (name.full and calls(words, name.full))
        or (name.short and calls(words, name.short))
        or (name.acronym and re.search(rf"(?<!\w){re.escape(name.acronym)}(?!\w)", words))
        for name in names
    )


def _use(session: Session, release: Release, language: Language, place: Paragraph) -> UsedIn:
    headlines = {text.language: text.headline for text in release.renditions}
    return UsedIn(
        release_id=release.id,
        number=release_number(release),
        headline=headlines.get(language) or in_order(headlines, languages_of(session)) or "",
        stage=release.stage,
        language=language,
        paragraph=place.number,
        block=place.block,
    )
