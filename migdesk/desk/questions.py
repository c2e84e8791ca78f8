"""What staff ask: named questions that return frozen rows.

Lists read plain columns, not objects: that keeps them quick in a workspace of a hundred thousand
quotes. ``limit`` bounds every list, newest first; the count beside it says how many there are.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Generic, TypeVar

from sqlalchemy import Select, Table, func, select
from sqlalchemy.orm import Session

from migdesk.desk.desk import Desk, fetch
from migdesk.desk.numbers import number_of, release_number
from migdesk.desk.rows import (
    AnswerView,
    ClearanceStep,
    EventLine,
    EventView,
    FieldChange,
    Found,
    HistoryLine,
    PersonLine,
    PersonView,
    PostView,
    QuoteLine,
    QuoteView,
    ReleaseLine,
    ReleaseView,
    SessionView,
    SpeakerView,
    TextView,
    TranslationView,
)
from migdesk.desk.zones import known_zone
from migdesk.records import (
    Appearance,
    Event,
    Organisation,
    Person,
    Post,
    Project,
    Quote,
    Record,
    Release,
    Rendition,
)
from migdesk.records.rules import post_on
from migdesk.store.sqlite.search import search
from migdesk.text.blocks import from_json, plain
from migdesk.text.names import Forms, Language, OrganisationName, PersonName
from migdesk.vocabulary import ReleaseKind

Line = TypeVar("Line")
Localized = TypeVar("Localized", str, Forms, OrganisationName, PersonName)


@dataclass(frozen=True, slots=True)
class Page(Generic[Line]):
    """The newest lines of a list, and how many there are in all."""

    lines: tuple[Line, ...]
    total: int


def _table(name: str) -> Table:
    return Record.metadata.tables[name]


def languages_of(session: Session) -> tuple[Language, ...]:
    """Return the workspace's languages in order, English while nobody has chosen any."""
    office = _table("office")
    found = session.execute(select(office.c.languages)).scalar()
    return tuple(found) if found else ("en",)


def list_events(desk: Desk, *, limit: int = 100) -> Page[EventLine]:
    """Return events, the latest first."""
    with desk.reading() as session:
        lines = _event_lines(session, select(_table("event").c.id), limit)
        return Page(lines, _count(session, "event"))


def _event_lines(session: Session, wanted: Select[tuple[int]], limit: int) -> tuple[EventLine, ...]:
    event, quote, release = _table("event"), _table("quote"), _table("release")
    languages = languages_of(session)
    quotes = select(func.count()).where(quote.c.event_id == event.c.id).scalar_subquery()
    releases = select(func.count()).where(release.c.event_id == event.c.id).scalar_subquery()
    rows = session.execute(
        select(
            event.c.id,
            event.c.title,
            event.c.kind,
            event.c.status,
            event.c.starts_at,
            event.c.ends_at,
            event.c.zone,
            event.c.city,
            quotes,
            releases,
        )
        .where(event.c.id.in_(wanted))
        .order_by(event.c.starts_at.desc(), event.c.id.desc())
        .limit(limit)
    )
    return tuple(
        EventLine(
            id=row.id,
            title=_in_order(row.title, languages) or "",
            kind=row.kind,
            status=row.status,
            start=_local_day(row.starts_at, row.zone),
            end=_local_day(row.ends_at, row.zone),
            place=_nominative(row.city, languages),
            quotes=row[8],
            releases=row[9],
        )
        for row in rows
    )


def list_people(desk: Desk, *, limit: int = 100) -> Page[PersonLine]:
    """Return people, those added last first, each under the title held today."""
    person, quote, post = _table("person"), _table("quote"), _table("post")
    today = desk.clock().date()
    with desk.reading() as session:
        languages = languages_of(session)
        quotes = select(func.count()).where(quote.c.person_id == person.c.id).scalar_subquery()
        rows = session.execute(
            select(person.c.id, person.c.names, quotes).order_by(person.c.id.desc()).limit(limit)
        ).all()
        posts: dict[int, list[Any]] = {row.id: [] for row in rows}
        for held in session.execute(select(post).where(post.c.person_id.in_(list(posts)))):
            posts[held.person_id].append(held)
        titles = {key: post_on(held, today) for key, held in posts.items()}
        organisations = _organisation_names(
            session, (held.organisation_id for held in titles.values() if held), languages
        )
        lines = tuple(
            PersonLine(
                id=row.id,
                name=_nominative(row.names, languages),
                title=_nominative(held.title, languages) if held else "",
                organisation=organisations.get(held.organisation_id or 0, "") if held else "",
                quotes=row[2],
            )
            for row in rows
            for held in (titles[row.id],)
        )
        return Page(lines, _count(session, "person"))


def list_quotes(desk: Desk, *, limit: int = 100) -> Page[QuoteLine]:
    """Return quotes, those recorded last first."""
    with desk.reading() as session:
        lines = _quote_lines(session, select(_table("quote").c.id), limit)
        return Page(lines, _count(session, "quote"))


def _quote_lines(session: Session, wanted: Select[tuple[int]], limit: int) -> tuple[QuoteLine, ...]:
    quote, person, post, event = (_table(name) for name in ("quote", "person", "post", "event"))
    languages = languages_of(session)
    rows = session.execute(
        select(
            quote.c.id,
            quote.c.words,
            quote.c.language,
            quote.c.clearance,
            quote.c.unattributed,
            person.c.names,
            post.c.title,
            event.c.title.label("event"),
        )
        .join(person, quote.c.person_id == person.c.id, isouter=True)
        .join(post, quote.c.post_id == post.c.id, isouter=True)
        .join(event, quote.c.event_id == event.c.id, isouter=True)
        .where(quote.c.id.in_(wanted))
        .order_by(quote.c.id.desc())
        .limit(limit)
    )
    return tuple(
        QuoteLine(
            id=row.id,
            words=row.words,
            language=row.language,
            speaker=_nominative(row.names or {}, languages) or row.unattributed,
            title=_nominative(row.title or {}, languages),
            event=_in_order(row.event or {}, languages) or "",
            clearance=row.clearance,
        )
        for row in rows
    )


def list_releases(desk: Desk, *, limit: int = 100) -> Page[ReleaseLine]:
    """Return releases, the latest first."""
    with desk.reading() as session:
        lines = _release_lines(session, select(_table("release").c.id), limit)
        return Page(lines, _count(session, "release"))


def _release_lines(
    session: Session, wanted: Select[tuple[int]], limit: int
) -> tuple[ReleaseLine, ...]:
    release, rendition = _table("release"), _table("rendition")
    languages = languages_of(session)
    rows = session.execute(
        select(
            release.c.id,
            release.c.kind,
            release.c.running_number,
            release.c.year,
            release.c.stage,
            release.c.day,
        )
        .where(release.c.id.in_(wanted))
        .order_by(release.c.day.desc(), release.c.id.desc())
        .limit(limit)
    ).all()
    headlines: dict[int, dict[Language, str]] = {row.id: {} for row in rows}
    texts = select(rendition.c.release_id, rendition.c.language, rendition.c.headline)
    for text in session.execute(
        texts.where(rendition.c.release_id.in_(list(headlines))).order_by(rendition.c.id)
    ):
        headlines[text.release_id][text.language] = text.headline
    return tuple(
        ReleaseLine(
            id=row.id,
            number=number_of(ReleaseKind(row.kind), row.running_number, row.year),
            kind=row.kind,
            stage=row.stage,
            headline=_in_order(headlines[row.id], languages) or "",
            languages=tuple(headlines[row.id]),
            day=row.day,
        )
        for row in rows
    )


def show_event(desk: Desk, event_id: int) -> EventView:
    """Return all of an event.

    Raises:
        NoSuchRecord: there is none under this key.
    """
    with desk.reading() as session:
        event = fetch(session, Event, event_id)
        languages = languages_of(session)
        zone = known_zone(event.zone)
        project = session.get(Project, event.project_id) if event.project_id else None
        organisations = _organisation_names(
            session, (link.organisation_id for link in event.organisations), languages
        )
        appearances = session.scalars(
            select(Appearance)
            .where(Appearance.event_id == event_id)
            .order_by(Appearance.position, Appearance.id)
        ).all()
        speakers = {item.id: _speaker(session, item, languages) for item in appearances}
        quote, release = _table("quote"), _table("release")
        return EventView(
            id=event.id,
            title=dict(event.title),
            kind=event.kind,
            status=event.status,
            modality=event.modality,
            start=event.starts_at.astimezone(zone),
            end=event.ends_at.astimezone(zone),
            zone=event.zone,
            venue=_in_order(event.venue, languages) or "",
            city=_nominative(event.city, languages),
            project=(_in_order(project.title, languages) or "") if project else "",
            organisations=tuple(
                (link.part.value, organisations[link.organisation_id])
                for link in event.organisations
            ),
            sessions=tuple(
                SessionView(
                    id=item.id,
                    kind=item.kind,
                    title=_in_order(item.title, languages) or "",
                    start=item.starts_at.astimezone(zone),
                    end=item.ends_at.astimezone(zone),
                    room=item.room,
                    speakers=tuple(
                        speakers[kept.id] for kept in appearances if kept.session_id == item.id
                    ),
                )
                for item in event.sessions
            ),
            speakers=tuple(speakers[kept.id] for kept in appearances if kept.session_id is None),
            quotes=_quote_lines(
                session, select(quote.c.id).where(quote.c.event_id == event_id), -1
            ),
            releases=_release_lines(
                session, select(release.c.id).where(release.c.event_id == event_id), -1
            ),
        )


def _speaker(
    session: Session, appearance: Appearance, languages: Sequence[Language]
) -> SpeakerView:
    person = fetch(session, Person, appearance.person_id)
    post = session.get(Post, appearance.post_id) if appearance.post_id else None
    return SpeakerView(
        person=person.id,
        name=_in_order(appearance.shown_as, languages) or _nominative(person.names, languages),
        title=_nominative(post.title, languages) if post else "",
        organisation=_organisation_name(session, post, languages),
        role=appearance.role,
        status=appearance.status,
    )


def show_person(desk: Desk, person_id: int) -> PersonView:
    """Return all of a person: names, titles over time, events and everything said.

    Raises:
        NoSuchRecord: there is none under this key.
    """
    appearance, quote = _table("appearance"), _table("quote")
    with desk.reading() as session:
        person = fetch(session, Person, person_id)
        languages = languages_of(session)
        events = select(appearance.c.event_id).where(appearance.c.person_id == person_id)
        return PersonView(
            id=person.id,
            names={language: name.nominative for language, name in person.names.items()},
            honorific=person.honorific,
            country=person.country,
            email=person.email,
            phone=person.phone,
            posts=tuple(
                PostView(
                    id=post.id,
                    title={language: form.nominative for language, form in post.title.items()},
                    organisation=_organisation_name(session, post, languages),
                    since=str(post.since or ""),
                    until=str(post.until or ""),
                    acting=post.acting,
                    announced=post.announced,
                )
                for post in person.posts
            ),
            events=_event_lines(session, events, -1),
            quotes=_quote_lines(
                session, select(quote.c.id).where(quote.c.person_id == person_id), -1
            ),
        )


def show_quote(desk: Desk, quote_id: int) -> QuoteView:
    """Return all of a quote.

    Raises:
        NoSuchRecord: there is none under this key.
    """
    with desk.reading() as session:
        quote = fetch(session, Quote, quote_id)
        languages = languages_of(session)
        person = session.get(Person, quote.person_id) if quote.person_id else None
        post = session.get(Post, quote.post_id) if quote.post_id else None
        event = session.get(Event, quote.event_id) if quote.event_id else None
        return QuoteView(
            id=quote.id,
            words=quote.words,
            cleared_words=quote.cleared_words,
            language=quote.language,
            kind=quote.kind,
            speaker=_nominative(person.names, languages) if person else "",
            title=_nominative(post.title, languages) if post else "",
            organisation=_organisation_name(session, post, languages),
            unattributed=quote.unattributed,
            event=(_in_order(event.title, languages) or "") if event else "",
            said_at=quote.said_at,
            provenance=quote.provenance,
            source=quote.source,
            taken_by=quote.taken_by,
            on_record=quote.on_record,
            clearance=quote.clearance,
            translations=tuple(
                TranslationView(item.language, item.words, item.official, item.approved)
                for item in quote.translations
            ),
            trail=tuple(
                ClearanceStep(step.at, step.state, step.who, step.channel, step.comment)
                for step in quote.trail
            ),
            corrections=tuple((item.words, item.reason) for item in quote.corrections),
        )


def show_release(desk: Desk, release_id: int) -> ReleaseView:
    """Return all of a release.

    Raises:
        NoSuchRecord: there is none under this key.
    """
    with desk.reading() as session:
        release = fetch(session, Release, release_id)
        languages = languages_of(session)
        event = session.get(Event, release.event_id) if release.event_id else None
        return ReleaseView(
            id=release.id,
            number=release_number(release),
            kind=release.kind,
            stage=release.stage,
            event=(_in_order(event.title, languages) or "") if event else "",
            day=release.day,
            embargo=release.embargo,
            published_at=release.published_at,
            reason=release.reason,
            owner=release.owner,
            texts=tuple(_text_view(rendition) for rendition in release.renditions),
            clearances=tuple(
                AnswerView(
                    id=item.id,
                    language=version.language,
                    version=version.number,
                    who=item.who,
                    asked_at=item.asked_at,
                    answered_at=item.answered_at,
                    decision=item.decision,
                )
                for version in release.versions
                for item in version.clearances
            ),
        )


def _text_view(rendition: Rendition) -> TextView:
    blocks = from_json(rendition.blocks)
    return TextView(
        language=rendition.language,
        headline=rendition.headline,
        deck=rendition.deck,
        dateline=rendition.dateline,
        text=plain(blocks),
        gaps=tuple(gap for block in blocks for gap in block.gaps),
    )


def find(
    desk: Desk, text: str, *, kinds: Sequence[str] | None = None, limit: int = 50, best: bool = True
) -> tuple[Found, ...]:
    """Return what a search for ``text`` finds: every word from its start, or "a phrase" as it is.

    ``best`` ranks the newest thousand matches; otherwise the newest come first.
    """
    with desk.reading() as session:
        hits = search(session, text, kinds=kinds, limit=limit, order="best" if best else "newest")
        return tuple(
            Found(hit.kind, hit.id, hit.title_text, hit.excerpt, hit.marks) for hit in hits
        )


def history_of(desk: Desk, table: str, key: int) -> tuple[HistoryLine, ...]:
    """Return who changed a record, when, and from what to what; the latest first."""
    return tuple(
        HistoryLine(
            at=entry.at,
            who=entry.who,
            label=entry.label,
            table=table,
            changes=tuple(
                FieldChange(change.column, _shown(change.before), _shown(change.after))
                for change in entry.changes
            ),
        )
        for entry in desk.workspace.history(table, key)
    )


def _shown(value: object) -> str:
    return "" if value is None else str(value)


def _count(session: Session, table: str) -> int:
    return session.scalar(select(func.count()).select_from(_table(table))) or 0


def _in_order(
    texts: Mapping[Language, Localized], languages: Sequence[Language]
) -> Localized | None:
    """Return the text in the first language that has one."""
    for language in languages:
        if texts.get(language):
            return texts[language]
    return next(iter(texts.values()), None)


def _nominative(
    names: Mapping[Language, Forms] | Mapping[Language, PersonName],
    languages: Sequence[Language],
) -> str:
    words = {language: name.nominative for language, name in names.items()}
    return _in_order(words, languages) or ""


def _organisation_names(
    session: Session, keys: Iterable[int | None], languages: Sequence[Language]
) -> dict[int, str]:
    organisation = _table("organisation")
    wanted = sorted({key for key in keys if key is not None})
    rows = session.execute(
        select(organisation.c.id, organisation.c.names).where(organisation.c.id.in_(wanted))
    )
    found: dict[int, str] = {}
    for row in rows:
        name = _in_order(row.names, languages)
        found[row.id] = name.full if name is not None else ""
    return found


def _organisation_name(session: Session, post: Post | None, languages: Sequence[Language]) -> str:
    if post is None or post.organisation_id is None:
        return ""
    name = _in_order(fetch(session, Organisation, post.organisation_id).names, languages)
    return name.full if name is not None else ""


def _local_day(instant: datetime, zone: str) -> date:
    return instant.astimezone(known_zone(zone)).date()
