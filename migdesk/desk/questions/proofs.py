"""The quotations of a release, each proven against the record."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from migdesk.desk.desk import Desk, fetch
from migdesk.desk.freezing import abouts_of
from migdesk.desk.questions.candidates import Agreement, Candidates, candidates_for, names_at
from migdesk.desk.questions.keys import among
from migdesk.desk.questions.naming import languages_of, office_zone, table
from migdesk.desk.rows import Named, ProofLine, ProofPage, QuotedSpan, TextNow
from migdesk.desk.texts import stored_text
from migdesk.editorial.passages import Passage
from migdesk.editorial.proof import Proof, Recorded, prove
from migdesk.editorial.quotations import quotations
from migdesk.records import Release
from migdesk.text.names import Language, first_name, first_text
from migdesk.vocabulary import BlockKind, Stage, Verdict

HEADLINE, DECK = "headline", "deck"
"""What the headline and the line below it are called, where paragraphs are called by their ids."""

_READ: Final = frozenset({Stage.OUT, Stage.CORRECTED, Stage.WITHDRAWN})
_NO_TEXT = frozenset({BlockKind.CONTACTS, BlockKind.ENDS})


def proof(
    desk: Desk, release_id: int, language: Language, text: TextNow | None = None
) -> ProofPage:
    """Return the quotations of a release in one language, each judged against the record.

    Args:
        desk: the desk.
        release_id: the release.
        language: of the text.
        text: as it reads in an editor now; without it, as it is stored.

    Raises:
        NoSuchRecord: there is no such release.
        LanguageMissing: it has no text in this language, and none is given.
    """
    with desk.reading() as session:
        release = fetch(session, Release, release_id)
        written = text if text is not None else stored_text(release, language)
        today = desk.clock().astimezone(office_zone(session)).date()
        proofs, candidates = proofs_of(desk, session, release, language, written, today)
        return ProofPage(
            language, tuple(_lines(session, proofs, candidates)), len(candidates.quotes)
        )


def passages_of(text: TextNow) -> tuple[Passage, ...]:
    """Return what of a text may hold quotations, paragraph by paragraph."""
    return (
        Passage(HEADLINE, text.headline, is_heading=True),
        Passage(DECK, text.deck, is_heading=True),
        *(
            Passage(
                block.id,
                block.text,
                stands_alone=block.kind is BlockKind.PULL_QUOTE,
                is_heading=block.kind is BlockKind.HEADING,
            )
            for block in text.blocks
            if block.kind not in _NO_TEXT
        ),
    )


def proofs_of(
    desk: Desk,
    session: Session,
    release: Release,
    language: Language,
    text: TextNow,
    today: date,
) -> tuple[tuple[Proof, ...], Candidates]:
    """Return the proofs of a text, and what it was compared with."""
    found = quotations(passages_of(text), language, names_at(session, release.event_id))
    candidates = candidates_for(desk, session, found, event_id=release.event_id, language=language)
    day = _used_on(release, today, office_zone(session))
    return prove(found, candidates.quotes, candidates.people, day=day), candidates


def proofs_of_abouts(
    desk: Desk, session: Session, release: Release, language: Language, today: date
) -> tuple[tuple[str, Proof], ...]:
    """Return what the boilerplates of a release quote, each with the label of its boilerplate."""
    proofs: list[tuple[str, Proof]] = []
    abouts = abouts_of(session, release, language)
    names = names_at(session, release.event_id) if abouts else frozenset[str]()
    day = _used_on(release, today, office_zone(session))
    for about in abouts:
        lines = about["text"].split("\n")
        passages = [Passage(str(number), line) for number, line in enumerate(lines)]
        found = quotations(passages, language, names)
        if found:
            known = candidates_for(
                desk, session, found, event_id=release.event_id, language=language
            )
            judged = prove(found, known.quotes, known.people, day=day)
            proofs += ((about["label"], proof) for proof in judged)
    return tuple(proofs)


def _used_on(release: Release, today: date, zone: ZoneInfo) -> date:
    """Return on which day a text is read first: that of its date, of its embargo, or today.

    The latest of them counts, since a speaker's agreement ends with a day. What is out was read
    on the day that it carries.
    """
    day = release.day or today
    if release.stage in _READ:
        return day
    lifted = release.embargo.astimezone(zone).date() if release.embargo is not None else day
    return max(day, lifted, today)


def _lines(session: Session, proofs: Sequence[Proof], candidates: Candidates) -> list[ProofLine]:
    by_key = {quote.id: quote for quote in candidates.quotes}
    people = _named_people(session, proofs)
    events = _named_events(
        session,
        {candidates.events[key] for p in proofs if (key := p.quote or 0) in candidates.events},
    )
    return [_line(each, by_key, people, events, candidates) for each in proofs]


def _line(
    judged: Proof,
    quotes: Mapping[int, Recorded],
    people: Mapping[int, Named],
    events: Mapping[int, Named],
    candidates: Candidates,
) -> ProofLine:
    quote = quotes.get(judged.quote or 0)
    agreement = candidates.agreements.get(judged.quote or 0, Agreement())
    return ProofLine(
        spans=_spans(judged),
        verdict=judged.verdict,
        use=judged.use,
        named=judged.named,
        stands=judged.stands,
        whole=judged.whole,
        unclosed=judged.quotation.unclosed and judged.verdict is not Verdict.TERM,
        quote_id=judged.quote or 0,
        quote_words=quote.words if quote is not None else "",
        speaker=people.get(judged.person or 0),
        named_instead=people.get(judged.named_instead or 0),
        event=events.get(candidates.events.get(judged.quote or 0, 0)),
        scope=agreement.scope,
        until=agreement.until,
    )


def _spans(judged: Proof) -> tuple[QuotedSpan, ...]:
    changes = {change.span: change for change in judged.changes}
    spans = []
    for place, span in enumerate(judged.quotation.spans):
        change = changes.get(place)
        recorded = change.recorded if change is not None and change.in_place else ""
        pieces = change.pieces if change is not None else ()
        spans.append(QuotedSpan(span.block, span.start, span.end, span.words, recorded, pieces))
    return tuple(spans)


def _named_people(session: Session, proofs: Sequence[Proof]) -> dict[int, Named]:
    person, languages = table("person"), languages_of(session)
    wanted = {key for each in proofs for key in (each.person, each.named_instead) if key}
    rows = session.execute(select(person.c.id, person.c.names).where(among(person.c.id, wanted)))
    return {row.id: Named(row.id, first_name(row.names, languages)) for row in rows}


def _named_events(session: Session, wanted: set[int]) -> dict[int, Named]:
    event, languages = table("event"), languages_of(session)
    rows = session.execute(select(event.c.id, event.c.title).where(among(event.c.id, wanted)))
    return {row.id: Named(row.id, first_text(row.title, languages)) for row in rows}
