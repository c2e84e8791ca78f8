"""Loading what was said at an event. Words in the workspace are never changed."""

from collections.abc import Sequence
from typing import Final

from sqlalchemy import select

from migdesk.desk.exchange.columns import said
from migdesk.desk.exchange.loader import Loader, Target
from migdesk.desk.exchange.matching import Links, Wanted, paired
from migdesk.intake.records_file import QuoteIn
from migdesk.records import (
    Person,
    Quote,
    QuoteClearance,
    QuoteCorrection,
    QuoteTranslation,
    Session,
)

CLEARED: Final = frozenset({"clearance", "cleared_words", "edit"})
"""What a quote's trail tells, and is never completed without it."""


def load_quotes(loader: Loader, parts: Sequence[QuoteIn], event: int | None) -> None:
    """Load the quotes of an event, or of none."""
    of_event = select(Quote).where(Quote.event_id.is_(event)).order_by(Quote.id)
    wanted = [
        Wanted(part, _links(loader, part, event, f"$.quotes[{index}]"))
        for index, part in enumerate(parts)
    ]
    alike = paired(wanted, loader.session.scalars(of_event), (_says,))
    for one, like in zip(wanted, alike, strict=True):
        found = loader.with_identity(Quote, one.part.id) or like
        if found is None:
            _add(loader, one)
        else:
            _complete(loader, found, one)


def _links(loader: Loader, part: QuoteIn, event: int | None, place: str) -> Links:
    person = loader.key_of(Person, part.person, f"{place}.person")
    return {
        "person_id": person,
        "post_id": loader.post_of(person, part.post, f"{place}.post"),
        "session_id": loader.key_of(Session, part.session, f"{place}.session"),
        "event_id": event,
    }


def _says(wanted: Wanted[QuoteIn], quote: Quote) -> bool:
    return (quote.words, quote.person_id) == (wanted.part.words, wanted.links["person_id"])


def _add(loader: Loader, wanted: Wanted[QuoteIn]) -> None:
    part = wanted.part
    quote = loader.made(Quote, part, **wanted.links)
    quote.corrections = [loader.made(QuoteCorrection, one) for one in part.corrections]
    quote.translations = [loader.made(QuoteTranslation, one) for one in part.translations]
    quote.trail = [loader.made(QuoteClearance, one) for one in part.trail]
    loader.add(quote, part)


def _complete(loader: Loader, quote: Quote, wanted: Wanted[QuoteIn]) -> None:
    """Complete a quote, unless the file has other words, or the words of somebody else.

    Then all else the file says of it would be said of the wrong words.
    """
    part, links = wanted.part, wanted.links
    target = loader.match(quote, part)
    speaker = links["person_id"]
    if quote.words != part.words:
        loader.tell(target, "words", quote.words, part.words)
    elif quote.person_id is not None and speaker is not None and quote.person_id != speaker:
        loader.tell_link(target, "person_id", quote.person_id, speaker)
    else:
        loader.complete(quote, part, target, links, without=CLEARED)
        loader.complete_list(quote, "corrections", QuoteCorrection, part.corrections, target)
        _complete_translations(loader, quote, part, target)
        _complete_clearance(loader, quote, part, target)


def _complete_translations(loader: Loader, quote: Quote, part: QuoteIn, target: Target) -> None:
    by_language = {there.language: there for there in quote.translations}
    for one in part.translations:
        there = by_language.get(one.language)
        inside = target.inside("translations").inside(one.language)
        if there is None:
            quote.translations.append(loader.made(QuoteTranslation, one))
            loader.attach(quote.translations[-1], one, target)
        elif there.words != one.words:
            loader.tell(inside, "words", there.words, one.words)
        else:
            loader.complete(there, one, inside)


def _complete_clearance(loader: Loader, quote: Quote, part: QuoteIn, target: Target) -> None:
    """Complete the trail of a quote in the same state; another state has another trail."""
    if quote.clearance is part.clearance:
        if part.cleared_words:
            loader.complete_field(quote, "cleared_words", part.cleared_words, target)
        if part.edit is not None and quote.cleared_words == part.cleared_words:
            loader.complete_field(quote, "edit", part.edit, target)
        loader.complete_list(quote, "trail", QuoteClearance, part.trail, target)
    elif "clearance" in said(part):
        loader.tell(target, "clearance", quote.clearance, part.clearance)
