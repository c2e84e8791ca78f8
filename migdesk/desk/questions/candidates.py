"""Which recorded quotes a text may hold, and whom it may name: what proof compares it with.

Those of its event come first, then those that share its rarest words, wherever they were said,
then others by the people it names.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import pairwise
from typing import Any, Final
from zoneinfo import ZoneInfo

from msgspec import Struct
from sqlalchemy import ColumnElement, Row, select
from sqlalchemy.orm import Session

from migdesk.desk.desk import Desk
from migdesk.desk.questions.keys import among
from migdesk.desk.questions.naming import office_zone, table
from migdesk.editorial.passages import Quotation
from migdesk.editorial.proof import Known, Recorded
from migdesk.editorial.quotations import plain_name
from migdesk.records import Event, Project, Series
from migdesk.store.sqlite.likely import likely_sources, records_named
from migdesk.text.mentions import Beginnings, stem
from migdesk.text.names import Language, PersonName
from migdesk.text.wording import Wording
from migdesk.vocabulary import ClearanceState

MOST: Final = 500
"""So many quotes at most a text is compared with."""

_OF_EVENT: Final = 200
_LIKE_ONE: Final = 25
_OF_SPEAKERS: Final = 150
_NAMED: Final = 100
_MEMORY: Final = "likely sources"
_REMEMBERED: Final = 1_000
_PAIRS: Final = 400
_WORD: Final = re.compile(r"[^\W\d_]+")
_CLEARED: Final = (ClearanceState.CLEARED, ClearanceState.CLEARED_EDITED)


class Agreement(Struct, frozen=True):
    """For what, and until which day, a speaker agreed to words being used."""

    scope: str = ""
    until: date | None = None


class Candidates(Struct, frozen=True):
    """What proof compares a text with.

    Attributes:
        quotes: those that the text may hold.
        people: those whom it may name.
        events: at which each quote was said, by the quote's key.
        agreements: what the speaker said to the use of each quote, by the quote's key.
    """

    quotes: tuple[Recorded, ...]
    people: tuple[Known, ...]
    events: Mapping[int, int]
    agreements: Mapping[int, Agreement]


def names_at(session: Session, event_id: int | None) -> frozenset[str]:
    """Return what events, sessions, projects and series are called: names, and no speech."""
    event = session.get(Event, event_id) if event_id is not None else None
    if event is None:
        return frozenset()
    titles = [event.title, *(each.title for each in event.sessions)]
    project = session.get(Project, event.project_id) if event.project_id else None
    series = session.get(Series, event.series_id) if event.series_id else None
    titles += [each.title for each in (project, series) if each is not None]
    return frozenset(plain_name(text) for title in titles for text in title.values())


def candidates_for(
    desk: Desk,
    session: Session,
    found: Sequence[Quotation],
    *,
    event_id: int | None,
    language: Language,
) -> Candidates:
    """Return what the quotations of a text are compared with.

    Args:
        desk: the desk; what was found for words stays in its memory, as a text is proven anew
            with every pause in typing.
        session: where to read.
        found: the quotations.
        event_id: the event that the text is about.
        language: of the text.
    """
    if not found:
        return Candidates((), (), {}, {})
    of_event = _keys(session, table("quote").c.event_id == event_id, _OF_EVENT) if event_id else []
    alike = [key for quotation in found for key in _alike(desk, session, quotation)]
    told = [stretch.text for quotation in found for stretch in quotation.told]
    first = dict.fromkeys([*of_event, *alike])
    named_in_full = records_named(session, _pairs(told), kind="person", limit=_NAMED)
    known = _people(session, event_id, first, named_in_full, language)
    beginnings = Beginnings(told)
    named = [each.person for each in known if any(map(beginnings.may_name, each.names))]
    by_them = _keys(session, among(table("quote").c.person_id, named), _OF_SPEAKERS)
    keys = list(dict.fromkeys([*first, *by_them]))[:MOST]
    rows = _rows(session, keys)
    agreements = dict(_agreements(session, keys))
    translations = _translations(session, keys, language)
    quotes = tuple(
        _recorded(row, translations.get(row.id), agreements.get(row.id), event_id) for row in rows
    )
    return Candidates(
        quotes=quotes,
        people=known,
        events={row.id: row.event_id for row in rows if row.event_id is not None},
        agreements=agreements,
    )


def _alike(desk: Desk, session: Session, quotation: Quotation) -> tuple[int, ...]:
    known = desk.memory.recall(session, _MEMORY, dict[tuple[str, ...], tuple[int, ...]])
    words = tuple(word for span in quotation.spans for word in Wording(span.words).words)
    if words not in known:
        if len(known) >= _REMEMBERED:
            known.clear()
        known[words] = likely_sources(session, words, kind="quote", limit=_LIKE_ONE)
    return known[words]


def _pairs(told: Iterable[str]) -> list[str]:
    """Return words that stand side by side, as given and family name do; of the last, the stem."""
    pairs: dict[str, None] = {}
    for text in told:
        words = _WORD.findall(text)
        pairs |= dict.fromkeys(f"{one} {stem(two)}" for one, two in pairwise(words))
    return list(pairs)[:_PAIRS]


def _keys(session: Session, chosen: ColumnElement[bool], limit: int) -> list[int]:
    quote = table("quote")
    newest = select(quote.c.id).where(chosen).order_by(quote.c.id.desc()).limit(limit)
    return list(session.scalars(newest))


def _people(
    session: Session,
    event_id: int | None,
    quotes: Iterable[int],
    others: Iterable[int],
    language: Language,
) -> tuple[Known, ...]:
    """Return who appears at the event or said one of the quotes, by the names they go by."""
    appearance, person, quote = table("appearance"), table("person"), table("quote")
    shown = session.execute(
        select(appearance.c.person_id, appearance.c.shown_as).where(
            appearance.c.event_id == event_id
        )
    ).all()
    said = session.scalars(
        select(quote.c.person_id).where(among(quote.c.id, quotes), quote.c.person_id.is_not(None))
    )
    wanted = {*said, *others, *(row.person_id for row in shown)}
    names: dict[int, tuple[str, ...]] = {}
    given: dict[int, tuple[str, ...]] = {}
    for row in session.execute(
        select(person.c.id, person.c.names).where(among(person.c.id, wanted))
    ):
        told = _told_in(row.names, language)
        names[row.id] = tuple(dict.fromkeys(name.family or name.given for name in told))
        given[row.id] = tuple(dict.fromkeys(name.given for name in told if name.family))
    for row in shown:
        written = row.shown_as.get(language)
        if written:
            names[row.person_id] = (*names.get(row.person_id, ()), written)
    return tuple(Known(key, told, given.get(key, ())) for key, told in names.items())


def _told_in(names: Mapping[Language, PersonName], language: Language) -> tuple[PersonName, ...]:
    """Return the names by which a text in a language may name a person."""
    own = names.get(language)
    return (own,) if own is not None else tuple(names.values())


def _rows(session: Session, keys: Sequence[int]) -> list[Row[Any]]:
    quote = table("quote")
    columns = (
        *(quote.c.id, quote.c.words, quote.c.kind, quote.c.clearance, quote.c.cleared_words),
        *(quote.c.on_record, quote.c.person_id, quote.c.event_id),
    )
    return list(session.execute(select(*columns).where(among(quote.c.id, keys))))


def _translations(
    session: Session, keys: Sequence[int], language: Language
) -> dict[int, tuple[str, bool]]:
    """Return the words of quotes in a language, and whether somebody stands by them."""
    translation = table("quote_translation")
    rows = session.execute(
        select(
            translation.c.quote_id,
            translation.c.words,
            translation.c.approved,
            translation.c.official,
        ).where(among(translation.c.quote_id, keys), translation.c.language == language)
    )
    return {row.quote_id: (row.words, row.approved or row.official) for row in rows}


def _agreements(session: Session, keys: Sequence[int]) -> Iterator[tuple[int, Agreement]]:
    """Yield what was agreed to last about each quote; later steps come later."""
    step, zone = table("quote_clearance"), office_zone(session)
    rows = session.execute(
        select(step.c.quote_id, step.c.scope, step.c.until)
        .where(among(step.c.quote_id, keys), step.c.state.in_(_CLEARED))
        .order_by(step.c.id)
    )
    for row in rows:
        yield row.quote_id, Agreement(row.scope, _day(row.until, zone))


def _day(moment: Any, zone: ZoneInfo) -> date | None:  # noqa: ANN401 - what a column holds
    return None if moment is None else moment.astimezone(zone).date()


def _recorded(
    row: Row[Any],
    translation: tuple[str, bool] | None,
    agreement: Agreement | None,
    event_id: int | None,
) -> Recorded:
    words, agreed = translation or ("", False)
    return Recorded(
        id=row.id,
        words=row.words,
        kind=row.kind,
        clearance=row.clearance,
        until=agreement.until if agreement else None,
        cleared_words=row.cleared_words,
        on_record=row.on_record,
        translation=words,
        translation_agreed=agreed,
        scope=agreement.scope if agreement else "",
        person=row.person_id,
        near=event_id is not None and row.event_id == event_id,
    )
