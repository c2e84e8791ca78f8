"""By what a list of quotes can be narrowed down."""

from typing import Any, Final

from msgspec.structs import replace
from sqlalchemy import Column, func, select
from sqlalchemy.orm import Session

from migdesk.desk.desk import Desk
from migdesk.desk.questions.keys import in_language, whole_name
from migdesk.desk.questions.naming import languages_of, table
from migdesk.desk.questions.quotes import quote_conditions, waiting_quotes
from migdesk.desk.rows import QuoteFacets, QuoteFilter, QuoteGrouping

_MOST_NAMED: Final = 200


def quote_facets(desk: Desk, wanted: QuoteFilter) -> QuoteFacets:
    """Return by what the quotes that are ``wanted`` can be told apart.

    Of speakers and events two hundred at most: those quoted most, and the latest.
    """
    asked = ("quote_facets", replace(wanted, grouping=QuoteGrouping.NEWEST))
    with desk.reading() as session:
        return desk.memory.recall(session, asked, lambda: _facets(session, wanted))


def _facets(session: Session, wanted: QuoteFilter) -> QuoteFacets:
    quote = table("quote")
    return QuoteFacets(
        clearances=_counted(session, quote.c.clearance, replace(wanted, clearances=frozenset())),
        waiting=waiting_quotes(session, wanted),
        kinds=_counted(session, quote.c.kind, replace(wanted, kinds=frozenset())),
        languages=_counted(session, quote.c.language, replace(wanted, languages=frozenset())),
        speakers=_speakers(session, replace(wanted, speakers=frozenset())),
        events=_events(
            session, replace(wanted, event_id=None, event_ids=frozenset(), session_id=None)
        ),
    )


def _counted(session: Session, column: Column[Any], wanted: QuoteFilter) -> dict[Any, int]:
    rows = session.execute(
        select(column, func.count())
        .where(*quote_conditions(session, wanted))
        .group_by(column)
        .order_by(column)
    )
    return {row[0]: row[1] for row in rows}


def _speakers(session: Session, wanted: QuoteFilter) -> tuple[tuple[int, str, int], ...]:
    quote, person = table("quote"), table("person")
    most = (
        select(quote.c.person_id, func.count().label("quotes"))
        .where(*quote_conditions(session, wanted), quote.c.person_id.is_not(None))
        .group_by(quote.c.person_id)
        .order_by(func.count().desc(), quote.c.person_id)
        .limit(_MOST_NAMED)
        .subquery()
    )
    name = whole_name(person.c.names, languages_of(session))
    rows = session.execute(
        select(person.c.id, name, most.c.quotes)
        .join(most, most.c.person_id == person.c.id)
        .order_by(most.c.quotes.desc(), name, person.c.id)
    )
    return tuple((row[0], row[1], row[2]) for row in rows)


def _events(session: Session, wanted: QuoteFilter) -> tuple[tuple[int, str, int], ...]:
    quote, event = table("quote"), table("event")
    counted = (
        select(quote.c.event_id, func.count().label("quotes"))
        .where(*quote_conditions(session, wanted), quote.c.event_id.is_not(None))
        .group_by(quote.c.event_id)
        .subquery()
    )
    rows = session.execute(
        select(event.c.id, in_language(event.c.title, languages_of(session)), counted.c.quotes)
        .join(counted, counted.c.event_id == event.c.id)
        .order_by(event.c.starts_at.desc(), event.c.id.desc())
        .limit(_MOST_NAMED)
    )
    return tuple((row[0], row[1], row[2]) for row in rows)
