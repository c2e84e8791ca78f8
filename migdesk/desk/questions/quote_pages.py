"""All of a quote, to be edited in place."""

from migdesk.desk.desk import Desk, fetch
from migdesk.desk.posts import said_on
from migdesk.desk.questions.answering import usual_answer
from migdesk.desk.questions.evidence import evidence_of
from migdesk.desk.questions.named import named_person, titled
from migdesk.desk.questions.naming import (
    languages_of,
    nominative,
    office_zone,
    organisation_name,
)
from migdesk.desk.questions.posts import posts_of
from migdesk.desk.questions.uses import uses_of
from migdesk.desk.rows import CorrectionEntry, QuotePage, TrailEntry, TranslationEntry
from migdesk.desk.zones import known_zone
from migdesk.records import Event, Person, Post, Quote, Session
from migdesk.records.rules import NEXT_CLEARANCES


def quote_page(desk: Desk, quote_id: int) -> QuotePage:
    """Return all of a quote.

    Raises:
        NoSuchRecord: there is none under this key.
    """
    with desk.reading() as session:
        quote = fetch(session, Quote, quote_id)
        languages, home = languages_of(session), office_zone(session)
        person = session.get(Person, quote.person_id or 0)
        post = session.get(Post, quote.post_id or 0)
        event = session.get(Event, quote.event_id or 0)
        part = session.get(Session, quote.session_id or 0)
        zone = known_zone(event.zone) if event is not None else home
        posts = person.posts if person is not None else ()
        files = evidence_of(session, quote.trail)
        return QuotePage(
            id=quote.id,
            words=quote.words,
            language=quote.language,
            cleared_words=quote.cleared_words,
            edit=quote.edit,
            kind=quote.kind,
            speaker=named_person(person, languages) if person else None,
            unattributed=quote.unattributed,
            post_id=post.id if post is not None else 0,
            title=nominative(post.title, languages) if post is not None else "",
            organisation=organisation_name(session, post, languages, said_on(session, quote)),
            posts=posts_of(session, posts, languages, desk.clock().astimezone(home).date()),
            event=titled(event, languages) if event else None,
            session=titled(part, languages) if part else None,
            zone=zone.key,
            said_at=quote.said_at.astimezone(zone) if quote.said_at else None,
            provenance=quote.provenance,
            source=quote.source,
            taken_by=quote.taken_by,
            on_record=quote.on_record,
            themes=quote.themes,
            clearance=quote.clearance,
            next_clearances=NEXT_CLEARANCES[quote.clearance],
            translations=tuple(
                TranslationEntry(
                    id=item.id,
                    language=item.language,
                    words=item.words,
                    official=item.official,
                    approved=item.approved,
                    translated_by=item.translated_by,
                    checked_by=item.checked_by,
                )
                for item in quote.translations
            ),
            trail=tuple(
                TrailEntry(
                    id=step.id,
                    at=step.at.astimezone(zone),
                    state=step.state,
                    who=step.who,
                    channel=step.channel,
                    scope=step.scope,
                    comment=step.comment,
                    until=step.until.astimezone(zone) if step.until else None,
                    evidence=files.get(step.evidence_id),
                )
                for step in quote.trail
            ),
            corrections=tuple(
                CorrectionEntry(item.words, item.reason, item.who, item.at.astimezone(zone))
                for item in quote.corrections
            ),
            used_in=uses_of(session, quote),
            usual_answer=usual_answer(session, quote.person_id),
        )
