"""All of one record, as the commands show it."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from migdesk.desk.desk import Desk, fetch
from migdesk.desk.freezing import rendition_hash
from migdesk.desk.numbers import release_number
from migdesk.desk.posts import said_on
from migdesk.desk.questions.evidence import evidence_of
from migdesk.desk.questions.lists import latest_events, latest_quotes, latest_releases
from migdesk.desk.questions.naming import (
    languages_of,
    nominative,
    office_zone,
    organisation_name,
    organisation_names,
    table,
)
from migdesk.desk.rows import (
    AnswerView,
    ClearanceStep,
    EventView,
    NoticeView,
    PersonView,
    PostView,
    QuoteView,
    ReleaseView,
    SessionView,
    SpeakerView,
    TextView,
    TranslationView,
)
from migdesk.desk.texts import text_now
from migdesk.desk.zones import known_zone, local
from migdesk.records import (
    Appearance,
    Event,
    Person,
    Post,
    Project,
    Quote,
    Release,
    Rendition,
)
from migdesk.text.blocks import from_json, plain
from migdesk.text.gaps import gaps_of
from migdesk.text.names import Language, in_order


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
        day = event.starts_at.astimezone(zone).date()
        organisations = organisation_names(
            session, (link.organisation_id for link in event.organisations), languages, day
        )
        appearances = session.scalars(
            select(Appearance)
            .where(Appearance.event_id == event_id)
            .order_by(Appearance.position, Appearance.id)
        ).all()
        speakers = {item.id: _speaker(session, item, languages, day) for item in appearances}
        quote, release = table("quote"), table("release")
        return EventView(
            id=event.id,
            title=dict(event.title),
            kind=event.kind,
            status=event.status,
            modality=event.modality,
            start=event.starts_at.astimezone(zone),
            end=event.ends_at.astimezone(zone),
            zone=event.zone,
            venue=in_order(event.venue, languages) or "",
            city=nominative(event.city, languages),
            project=(in_order(project.title, languages) or "") if project else "",
            organisations=tuple(
                (link.part.value, organisations[link.organisation_id])
                for link in event.organisations
            ),
            sessions=tuple(
                SessionView(
                    id=item.id,
                    kind=item.kind,
                    title=in_order(item.title, languages) or "",
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
            quotes=latest_quotes(session, select(quote.c.id).where(quote.c.event_id == event_id)),
            releases=latest_releases(
                session, select(release.c.id).where(release.c.event_id == event_id)
            ),
        )


def _speaker(
    session: Session, appearance: Appearance, languages: Sequence[Language], day: date
) -> SpeakerView:
    person = fetch(session, Person, appearance.person_id)
    post = session.get(Post, appearance.post_id) if appearance.post_id else None
    return SpeakerView(
        person=person.id,
        name=in_order(appearance.shown_as, languages) or nominative(person.names, languages),
        title=nominative(post.title, languages) if post else "",
        organisation=organisation_name(session, post, languages, day),
        role=appearance.role,
        status=appearance.status,
    )


def show_person(desk: Desk, person_id: int) -> PersonView:
    """Return all of a person: names, titles over time, events and everything said.

    Raises:
        NoSuchRecord: there is none under this key.
    """
    appearance, quote = table("appearance"), table("quote")
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
                    organisation=organisation_name(session, post, languages),
                    since=str(post.since or ""),
                    until=str(post.until or ""),
                    acting=post.acting,
                    announced=post.announced,
                )
                for post in person.posts
            ),
            events=latest_events(session, events),
            quotes=latest_quotes(session, select(quote.c.id).where(quote.c.person_id == person_id)),
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
            speaker=nominative(person.names, languages) if person else "",
            title=nominative(post.title, languages) if post else "",
            organisation=organisation_name(session, post, languages, said_on(session, quote)),
            unattributed=quote.unattributed,
            event=(in_order(event.title, languages) or "") if event else "",
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
        zone = office_zone(session)
        present = {text.language: rendition_hash(text) for text in release.renditions}
        answers = [item for version in release.versions for item in version.clearances]
        files = evidence_of(session, answers)
        return ReleaseView(
            id=release.id,
            number=release_number(release),
            kind=release.kind,
            stage=release.stage,
            event=(in_order(event.title, languages) or "") if event else "",
            day=release.day,
            embargo=local(release.embargo, zone),
            published_at=local(release.published_at, zone),
            reason=release.reason,
            owner=release.owner,
            notices=tuple(
                NoticeView(notice.kind, notice.number, notice.lines, local(notice.issued_at, zone))
                for notice in release.notices
            ),
            texts=tuple(_text_view(rendition) for rendition in release.renditions),
            clearances=tuple(
                AnswerView(
                    id=item.id,
                    language=version.language,
                    version=version.number,
                    who=item.who,
                    asked_at=item.asked_at.astimezone(zone),
                    due=local(item.due, zone),
                    answered_at=local(item.answered_at, zone),
                    decision=item.decision,
                    channel=item.channel,
                    comment=item.comment,
                    evidence=files[item.evidence_id].name if item.evidence_id in files else "",
                    counts=item.text_hash == present.get(version.language),
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
        gaps=tuple(gap for _, gap in gaps_of(text_now(rendition), rendition.language)),
    )
