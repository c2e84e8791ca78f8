"""The sheet of the quotes of an event that may be printed, and why the others are not on it."""

from datetime import datetime
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from migdesk.desk.drafts import Speakers, printable_words
from migdesk.desk.errors import NothingCleared
from migdesk.desk.posts import said_on
from migdesk.desk.reporting.asked import Asked, Frozen
from migdesk.desk.reporting.fronts import event_front
from migdesk.desk.reporting.naming import told
from migdesk.desk.rows import Kind, LeftOut
from migdesk.desk.zones import known_zone
from migdesk.documents.reports.sheets import QuoteLine, QuotesSheet
from migdesk.records import Event, Quote
from migdesk.records import Session as EventSession
from migdesk.text.dates import day_in_words
from migdesk.text.names import first_text
from migdesk.text.words import words_for
from migdesk.vocabulary import ClearanceState, QuoteKind, QuoteUse

_USES: Final = {
    ClearanceState.TO_VERIFY: QuoteUse.WAITING,
    ClearanceState.ASKED: QuoteUse.WAITING,
    ClearanceState.DECLINED: QuoteUse.REFUSED,
    ClearanceState.WITHDRAWN: QuoteUse.WITHDRAWN,
}


def quotes_sheet(asked: Asked) -> Frozen[QuotesSheet]:
    """Freeze the quotes of an event that may be printed, speaker by speaker.

    Left out is what is not cleared, or not any more, is off the record, or nobody's.

    Raises:
        NoSuchRecord: there is no such event.
        NoOffice: the workspace does not say yet whose it is.
        NothingCleared: no quote is.
    """
    event = asked.event()
    quotes, left_out = printable_quotes(asked)
    if not quotes:
        raise NothingCleared(event.id)
    return Frozen(QuotesSheet(event_front(asked.session, event, asked.options), quotes), left_out)


def printable_quotes(asked: Asked) -> tuple[tuple[QuoteLine, ...], tuple[LeftOut, ...]]:
    """Return the quotes of an event that may be printed, speaker by speaker, and the others."""
    session, event = asked.session, asked.event()
    speakers = Speakers(session, asked.options.languages[0])
    speakers.meet([event.id])
    by_speaker: dict[int, list[Quote]] = {}
    left_out: list[LeftOut] = []
    for quote in session.scalars(
        select(Quote).where(Quote.event_id == event.id).order_by(Quote.said_at, Quote.id)
    ):
        why = why_not(quote, asked.now)
        if quote.person_id is None or why:
            left_out.append(LeftOut(Kind.QUOTE, quote.id, speaker_named(quote, speakers), why))
        else:
            by_speaker.setdefault(quote.person_id, []).append(quote)
    lines = (
        quote_line(session, event, quote, speakers)
        for theirs in by_speaker.values()
        for quote in theirs
    )
    return tuple(lines), tuple(left_out)


def why_not(quote: Quote, now: datetime) -> str:
    """Return why a quote may not be printed, as a key of the words of documents; else nothing."""
    until = agreed_until(quote)
    if quote.person_id is None:
        return "left_out.no_speaker"
    if not quote.on_record:
        return f"quote_use.{QuoteUse.OFF_RECORD}"
    if quote.clearance in _USES:
        return f"quote_use.{_USES[quote.clearance]}"
    return f"quote_use.{QuoteUse.LAPSED}" if until is not None and until <= now else ""


def quote_line(session: Session, event: Event, quote: Quote, speakers: Speakers) -> QuoteLine:
    """Freeze a quote that may be printed."""
    language = speakers.language
    words = printable_words(quote, language)
    own = printable_words(quote, quote.language) or quote.words
    said_in = session.get(EventSession, quote.session_id or 0)
    return QuoteLine(
        words=words or own,
        language=language if words else quote.language,
        spoken_in=quote.language,
        verbatim=quote.kind is not QuoteKind.PARAPHRASE,
        speaker=told(speakers.quoted(quote).speaker, language),
        session=first_text(said_in.title, speakers.order) if said_in is not None else "",
        day=said_on(session, quote),
        provenance=quote.provenance,
        source=quote.source,
        scope=_scope(event, quote, speakers),
    )


def agreed_until(quote: Quote) -> datetime | None:
    """Return until when a speaker agreed to a quote being used, if they set an end."""
    agreed = [step for step in quote.trail if step.state is quote.clearance]
    return agreed[-1].until if agreed else None


def speaker_named(quote: Quote, speakers: Speakers) -> str:
    """Return what a report calls who said a quote, or why nobody is named."""
    if quote.person_id is None:
        return quote.unattributed
    return told(speakers.quoted(quote).speaker, speakers.language).name


def _scope(event: Event, quote: Quote, speakers: Speakers) -> str:
    """Return what the speaker agreed to, and until when."""
    language = speakers.language
    agreed = [step for step in quote.trail if step.state is quote.clearance]
    scope = speakers.known.said(agreed[-1].scope, language) if agreed else ""
    until = agreed_until(quote)
    if until is None:
        return scope
    day = day_in_words(until.astimezone(known_zone(event.zone)).date(), language)
    words = words_for(language)
    return words("report.until", scope=scope or words("report.no_bounds"), day=day)
