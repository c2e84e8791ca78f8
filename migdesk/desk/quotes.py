"""Intentions about quotes: recording, correcting, translating, clearing."""

from datetime import datetime
from typing import TypedDict, Unpack

from sqlalchemy import select

from migdesk.desk.desk import Desk, assign
from migdesk.desk.errors import NoSuchRecord, ReasonMissing, StepNotAllowed
from migdesk.desk.events import day_of
from migdesk.desk.rows import Changes
from migdesk.records import (
    Event,
    Person,
    Quote,
    QuoteClearance,
    QuoteCorrection,
    QuoteTranslation,
)
from migdesk.records.rules import NEXT_CLEARANCES, post_on
from migdesk.text.names import Language
from migdesk.vocabulary import ClearanceState, Provenance, QuoteKind


class QuoteFields(TypedDict, total=False):
    """What can be set about a quote. Its words are not among it: they are the evidence."""

    person_id: int | None
    post_id: int | None
    unattributed: str
    event_id: int | None
    session_id: int | None
    kind: QuoteKind
    said_at: datetime | None
    provenance: Provenance
    source: str
    taken_by: str
    on_record: bool
    themes: tuple[str, ...]


def record_quote(
    desk: Desk, *, words: str, language: Language, **fields: Unpack[QuoteFields]
) -> Changes:
    """Record what somebody said, word for word. The post is the one held that day, unless given.

    Raises:
        RuleBroken: no words, or neither a speaker nor a reason why there is none.
    """
    with desk.work("Record quote") as work:
        quote = Quote(words=words, language=language, taken_by=desk.who)
        assign(quote, fields)
        if "post_id" not in fields and quote.person_id is not None and quote.event_id is not None:
            day = day_of(work.session, work.get(Event, quote.event_id), quote.session_id)
            post = post_on(work.get(Person, quote.person_id).posts, day)
            quote.post_id = None if post is None else post.id
        work.session.add(quote)
        work.about(quote)
    return work.changes


def edit_quote(desk: Desk, *, quote_id: int, **fields: Unpack[QuoteFields]) -> Changes:
    """Change what is known about a quote, not its words."""
    return desk.edit("Edit quote", Quote, quote_id, fields)


def correct_quote(desk: Desk, *, quote_id: int, words: str, reason: str) -> Changes:
    """Replace recorded words that were taken down wrongly; the old ones are kept with the reason.

    Clearance and approved translations covered the old words: both have to be given again.

    Raises:
        ReasonMissing: ``reason`` says nothing.
        RuleBroken: no words.
    """
    if not reason.strip():
        raise ReasonMissing("correct_quote")
    with desk.work("Correct quote") as work:
        quote = work.get(Quote, quote_id)
        quote.corrections.append(
            QuoteCorrection(words=quote.words, reason=reason, who=desk.who, at=desk.clock())
        )
        quote.words = words
        quote.cleared_words = ""
        for translation in quote.translations:
            translation.approved = False
        if quote.clearance is not ClearanceState.TO_VERIFY:
            quote.clearance = ClearanceState.TO_VERIFY
            quote.trail.append(
                QuoteClearance(state=ClearanceState.TO_VERIFY, at=desk.clock(), who=desk.who)
            )
        work.about(quote)
    return work.changes


class ClearanceFields(TypedDict, total=False):
    """How an answer was given, and what it covers."""

    channel: str
    scope: str
    comment: str
    until: datetime | None


def set_quote_clearance(
    desk: Desk,
    *,
    quote_id: int,
    state: ClearanceState,
    who: str = "",
    cleared_words: str = "",
    **fields: Unpack[ClearanceFields],
) -> Changes:
    """Note that the speaker was asked or has answered; ``who`` is who said so.

    ``cleared_words`` is the form agreed to, for the state "cleared, edited".

    Raises:
        StepNotAllowed: this state cannot follow the present one.
        RuleBroken: "cleared, edited" without the form agreed to.
    """
    with desk.work("Set clearance") as work:
        quote = work.get(Quote, quote_id)
        allowed = NEXT_CLEARANCES[quote.clearance]
        if state not in allowed:
            raise StepNotAllowed(quote.clearance, state, allowed)
        quote.clearance = state
        quote.cleared_words = cleared_words if state is ClearanceState.CLEARED_EDITED else ""
        step = QuoteClearance(state=state, at=desk.clock(), who=who or desk.who)
        assign(step, fields)
        quote.trail.append(step)
        work.about(quote)
    return work.changes


class TranslationFields(TypedDict, total=False):
    """Who made a translation, and whether it may be printed."""

    official: bool
    approved: bool
    translated_by: str
    checked_by: str


def translate_quote(
    desk: Desk,
    *,
    quote_id: int,
    language: Language,
    words: str,
    **fields: Unpack[TranslationFields],
) -> Changes:
    """Keep the quote in another language; what stood there in that language is replaced."""
    with desk.work("Translate quote") as work:
        quote = work.get(Quote, quote_id)
        found = select(QuoteTranslation).where(
            QuoteTranslation.quote_id == quote_id, QuoteTranslation.language == language
        )
        translation = work.session.scalars(found).one_or_none()
        if translation is None:
            translation = QuoteTranslation(language=language, words=words)
            quote.translations.append(translation)
        elif translation.words != words:
            translation.words, translation.approved = words, False
        assign(translation, fields)
        work.about(quote)
    return work.changes


def approve_translation(desk: Desk, *, quote_id: int, language: Language) -> Changes:
    """Note that a second reader agrees to a translation: documents may print it.

    Raises:
        NoSuchRecord: the quote has no translation into this language.
    """
    with desk.work("Approve translation") as work:
        quote = work.get(Quote, quote_id)
        for translation in quote.translations:
            if translation.language == language:
                translation.approved, translation.checked_by = True, desk.who
                break
        else:
            raise NoSuchRecord("quote_translation", f"{quote_id}/{language}")
        work.about(quote)
    return work.changes


def delete_quote(desk: Desk, *, quote_id: int) -> Changes:
    """Delete a quote with its translations and trail."""
    return desk.delete("Delete quote", Quote, quote_id)
