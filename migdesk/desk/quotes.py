"""Intentions about quotes: recording, correcting, translating, clearing."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Final, TypedDict, Unpack

from sqlalchemy import delete, select

from migdesk.desk.desk import Desk, Work, assign
from migdesk.desk.errors import NoSuchRecord, ReasonMissing, SameLanguage, StepNotAllowed
from migdesk.desk.evidence import drop_evidence, keep_evidence
from migdesk.desk.posts import check_links, post_held
from migdesk.desk.rows import Changes
from migdesk.records import (
    Asset,
    Quote,
    QuoteClearance,
    QuoteCorrection,
    QuoteTranslation,
    Typing,
)
from migdesk.records.rules import NEXT_CLEARANCES
from migdesk.text.names import Language
from migdesk.text.permitted import edit_between
from migdesk.vocabulary import ClearanceState, EditKind, Provenance, QuoteKind

_PLACE: Final = frozenset({"person_id", "event_id", "session_id", "said_at"})
"""The fields that say who spoke and on which day, and so under which post."""


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
        NotOfThisEvent: the session is of another event.
        NotThisPersonsPost: the post is held by somebody else.
    """
    with desk.work("Record quote") as work:
        _record(desk, work, words, language, fields)
    return work.changes


def capture_quote(
    desk: Desk, *, typed_at: str, words: str, language: Language, **fields: Unpack[QuoteFields]
) -> Changes:
    """Record what somebody is just saying; the draft kept at the place ``typed_at`` goes with it.

    Both in one step: whatever happens, the words are there once, as a quote or as a draft.

    Raises:
        as :func:`record_quote`.
    """
    with desk.work("Record quote") as work:
        _record(desk, work, words, language, fields)
        work.session.execute(delete(Typing).where(Typing.place == typed_at))
    return work.changes


def take_back_quote(desk: Desk, *, recorded: Changes) -> Changes | None:
    """Take back a quote just recorded; ``recorded`` is what recording it came to.

    It is undone, so that redo brings it back. Where something else was done since, which undo
    would take back first, the quote alone is deleted.

    Raises:
        NoSuchRecord: it is not there any more.
    """
    if desk.workspace.undo_target() == recorded.action:
        return desk.undo()
    return delete_quote(desk, quote_id=recorded.key)


def edit_quote(desk: Desk, *, quote_id: int, **fields: Unpack[QuoteFields]) -> Changes:
    """Change what is known about a quote, not its words.

    A quote given to another speaker carries that speaker's post, and has to be verified again:
    whoever cleared it did not clear it as theirs.

    Raises:
        NotOfThisEvent: the session is of another event.
        NotThisPersonsPost: the post is held by somebody else.
    """
    with desk.work("Edit quote") as work:
        quote = work.get(Quote, quote_id)
        speaker = quote.person_id
        placed = not _PLACE.isdisjoint(fields)
        derived = placed and quote.post_id == post_held(work.session, quote)
        assign(quote, fields)
        if "post_id" not in fields and (derived or quote.person_id != speaker):
            quote.post_id = post_held(work.session, quote)
        check_links(work.session, quote)
        if quote.person_id != speaker:
            _verify_again(desk, quote)
        work.about(quote)
    return work.changes


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
        _translations_lapse(quote)
        _verify_again(desk, quote)
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
    edit: EditKind | None = None,
    evidence: Path | None = None,
    **fields: Unpack[ClearanceFields],
) -> Changes:
    """Note that the speaker was asked or has answered; ``who`` is who said so.

    ``cleared_words`` is the form agreed to, for the state "cleared, edited". It stays beside the
    words as recorded, and translations have to be made to follow it and be approved again. In
    what it differs is found where ``edit`` does not say it. ``evidence`` is a file that shows it.

    Raises:
        StepNotAllowed: this state cannot follow the present one.
        RuleBroken: "cleared, edited" without the form agreed to.
        MigdeskError: one of ``migdesk.intake.errors`` says why the evidence is not taken.
    """
    with desk.work("Set clearance") as work:
        quote = work.get(Quote, quote_id)
        allowed = NEXT_CLEARANCES[quote.clearance]
        if state not in allowed:
            raise StepNotAllowed(quote.clearance, state, allowed)
        quote.clearance = state
        if state is ClearanceState.CLEARED_EDITED:
            quote.cleared_words = cleared_words
            quote.edit = edit or edit_between(quote.words, cleared_words)
            _translations_lapse(quote)
        step = QuoteClearance(state=state, at=desk.clock(), who=who or desk.who)
        assign(step, fields)
        if evidence is not None:
            keep_evidence(work, step, evidence)
        quote.trail.append(step)
        work.about(quote)
    return work.changes


def name_edit(desk: Desk, *, quote_id: int, edit: EditKind) -> Changes:
    """Say in what the cleared form of a quote differs from its words."""
    return desk.edit("Name edit", Quote, quote_id, {"edit": edit})


def add_evidence(desk: Desk, *, step_id: int, path: Path) -> Changes:
    """Keep a file that shows how a step of clearance came about, in place of an earlier one.

    Raises:
        NoSuchRecord: there is no such step.
        MigdeskError: one of ``migdesk.intake.errors`` says why the file is not taken.
    """
    with desk.work("Add evidence") as work:
        step = work.get(QuoteClearance, step_id)
        keep_evidence(work, step, path)
        work.about(work.get(Quote, step.quote_id))
    return work.changes


def delete_evidence(desk: Desk, *, step_id: int) -> Changes:
    """Take out the file that shows how a step of clearance came about."""
    with desk.work("Delete evidence") as work:
        step = work.get(QuoteClearance, step_id)
        drop_evidence(work, step)
        work.about(work.get(Quote, step.quote_id))
    return work.changes


class TranslationFields(TypedDict, total=False):
    """Who made a translation, and whether the speaker's office gave it out."""

    official: bool
    translated_by: str


def translate_quote(
    desk: Desk,
    *,
    quote_id: int,
    language: Language,
    words: str,
    **fields: Unpack[TranslationFields],
) -> Changes:
    """Keep the quote in another language; what stood there in that language is replaced.

    New words wait for a second reader: see :func:`approve_translation`.

    Raises:
        SameLanguage: the quote was said in this language.
    """
    with desk.work("Translate quote") as work:
        quote = work.get(Quote, quote_id)
        if language == quote.language:
            raise SameLanguage(language)
        found = select(QuoteTranslation).where(
            QuoteTranslation.quote_id == quote_id, QuoteTranslation.language == language
        )
        translation = work.session.scalars(found).one_or_none()
        if translation is None:
            translation = QuoteTranslation(language=language, words=words)
            quote.translations.append(translation)
        elif translation.words != words:
            translation.words, translation.approved, translation.checked_by = words, False, ""
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
    """Delete a quote with its translations, its trail, and what shows its clearance."""
    with desk.work("Delete quote") as work:
        _delete(work, quote_id)
    return work.changes


def delete_quotes(desk: Desk, *, quote_ids: Sequence[int]) -> Changes:
    """Delete several quotes in one step, each with all that belongs to it."""
    with desk.work("Delete quotes") as work:
        for quote_id in quote_ids:
            _delete(work, quote_id)
    return work.changes


def _delete(work: Work, quote_id: int) -> None:
    quote = work.get(Quote, quote_id)
    shown = [step.evidence_id for step in quote.trail if step.evidence_id is not None]
    work.session.delete(quote)
    for key in shown:
        work.session.delete(work.get(Asset, key))


def _record(desk: Desk, work: Work, words: str, language: Language, fields: QuoteFields) -> None:
    quote = Quote(words=words, language=language, taken_by=desk.who)
    assign(quote, fields)
    if "post_id" not in fields:
        quote.post_id = post_held(work.session, quote)
    check_links(work.session, quote)
    work.session.add(quote)
    work.about(quote)


def _verify_again(desk: Desk, quote: Quote) -> None:
    """Take a quote back to be verified, with a step in its trail if it had come further."""
    if quote.clearance is not ClearanceState.TO_VERIFY:
        quote.clearance = ClearanceState.TO_VERIFY
        quote.trail.append(
            QuoteClearance(state=ClearanceState.TO_VERIFY, at=desk.clock(), who=desk.who)
        )


def _translations_lapse(quote: Quote) -> None:
    """Take back what second readers agreed to: they agreed to other words."""
    for translation in quote.translations:
        translation.approved, translation.checked_by = False, ""
