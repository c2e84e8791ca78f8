"""Asking speakers to agree to what they said: a message for each, and a step in every trail."""

import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session as DatabaseSession

from migdesk.base.files import write_beside_if_held, write_whole
from migdesk.desk.desk import Desk, fetch
from migdesk.desk.exports import refuse_workspace
from migdesk.desk.office import the_office
from migdesk.desk.questions.naming import languages_of, office_zone
from migdesk.desk.rows import Changes, LetterLine, Letters
from migdesk.desk.zones import known_zone
from migdesk.documents.letters import LetterQuote, LetterSheet, letter_file
from migdesk.records import Event, Person, Quote, QuoteClearance
from migdesk.records.rules import NEXT_CLEARANCES
from migdesk.text.dates import day_in_words
from migdesk.text.names import Language, first_name, in_order
from migdesk.text.words import available_languages
from migdesk.vocabulary import ClearanceState, QuoteKind

SUFFIX: Final = ".eml"

_NOT_IN_A_NAME: Final = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
_LONGEST_NAME: Final = 80


def letters_about(desk: Desk, quote_ids: Sequence[int]) -> Letters:
    """Return who would get a message about some quotes, in the order of the quotes.

    A quote that is gone counts as none.
    """
    with desk.reading() as session:
        quotes = _quotes(session, quote_ids)
        languages = languages_of(session)
        lines = []
        for person, theirs in _by_speaker(session, quotes):
            name = first_name(person.names, languages)
            keys = tuple(quote.id for quote in theirs)
            lines.append(LetterLine(person.id, name, person.email, keys))
        asked = sum(len(line.quotes) for line in lines)
        return Letters(tuple(lines), len(quotes) - asked)


def write_letter(desk: Desk, quote_ids: Sequence[int], path: Path) -> tuple[Path, ...]:
    """Write the message to the one speaker of some quotes; return where it is.

    Raises:
        NoOffice: the workspace does not say yet whose it is.
        CannotWrite: the place is that of a workspace, or cannot be written to.
    """
    refuse_workspace(path)
    return tuple(write_beside_if_held(path, data) for _, data in _letters(desk, quote_ids)[:1])


def write_letters(desk: Desk, quote_ids: Sequence[int], folder: Path) -> tuple[Path, ...]:
    """Write the messages about some quotes into ``folder``, over no file; return where they are.

    Raises:
        NoOffice: the workspace does not say yet whose it is.
        CannotWrite: the folder cannot be written to; no message is left behind.
    """
    written: list[Path] = []
    try:
        for name, data in _letters(desk, quote_ids):
            path = _free(folder, name)
            write_whole(path, data)
            written.append(path)
    except BaseException:
        for path in written:
            path.unlink(missing_ok=True)
        raise
    return tuple(written)


def ask_speakers(desk: Desk, *, quote_ids: Sequence[int], channel: str) -> Changes:
    """Note in one step that the speakers of some quotes were asked; ``channel`` says how.

    A quote whose speaker was asked already stays as it is: this reminds them.

    Raises:
        NoSuchRecord: a quote is gone; nothing was noted.
    """
    with desk.work("Ask for clearance") as work:
        for key in dict.fromkeys(quote_ids):
            quote = work.get(Quote, key)
            if ClearanceState.ASKED in NEXT_CLEARANCES[quote.clearance]:
                quote.clearance = ClearanceState.ASKED
                quote.trail.append(
                    QuoteClearance(
                        state=ClearanceState.ASKED, at=desk.clock(), who=desk.who, channel=channel
                    )
                )
    return work.changes


def letter_name(name: str) -> str:
    """Return what the file of a message to somebody of this name is called."""
    plain = _NOT_IN_A_NAME.sub("-", name)[:_LONGEST_NAME].strip(" .")
    return f"{plain or 'message'}{SUFFIX}"


def _letters(desk: Desk, quote_ids: Sequence[int]) -> list[tuple[str, bytes]]:
    """Return the name of each file with what is in it."""
    with desk.reading() as session:
        made = []
        for person, theirs in _by_speaker(session, _quotes(session, quote_ids)):
            sheet = _sheet(desk, session, person, theirs)
            made.append((letter_name(sheet.name), letter_file(sheet)))
        return made


def _quotes(session: DatabaseSession, quote_ids: Sequence[int]) -> list[Quote]:
    """Return the quotes under these keys, in this order."""
    found = session.scalars(select(Quote).where(Quote.id.in_(quote_ids)))
    kept = {quote.id: quote for quote in found}
    return [kept[key] for key in dict.fromkeys(quote_ids) if key in kept]


def _by_speaker(
    session: DatabaseSession, quotes: Iterable[Quote]
) -> list[tuple[Person, list[Quote]]]:
    """Return who can be asked about which quotes: speakers as they first come."""
    found: dict[int, list[Quote]] = {}
    for quote in quotes:
        if quote.person_id is not None and quote.on_record:
            found.setdefault(quote.person_id, []).append(quote)
    return [(fetch(session, Person, key), theirs) for key, theirs in found.items()]


def _sheet(
    desk: Desk, session: DatabaseSession, person: Person, quotes: Sequence[Quote]
) -> LetterSheet:
    office = the_office(session)
    language = _language(languages_of(session), person, quotes[0].language)
    order = tuple(dict.fromkeys((language, *languages_of(session))))
    occasions = [_occasion(session, quote, language, order) for quote in quotes]
    alone = set(occasions)
    single = occasions[0] if len(alone) == 1 else ""
    return LetterSheet(
        language=language,
        name=first_name(person.names, order),
        address=person.email.strip(),
        occasion=single,
        quotes=tuple(
            LetterQuote(
                words=_agreed(quote),
                language=quote.language,
                verbatim=quote.kind is not QuoteKind.PARAPHRASE,
                occasion="" if single else occasion,
                translations=tuple(
                    (translation.language, translation.words) for translation in quote.translations
                ),
            )
            for quote, occasion in zip(quotes, occasions, strict=True)
        ),
        signature=(desk.who, first_name(office.names, order)),
    )


def _agreed(quote: Quote) -> str:
    """Return the words to be agreed to: where the speaker gave others before, those."""
    given = quote.clearance is ClearanceState.CLEARED_EDITED
    return quote.cleared_words if given else quote.words


def _language(languages: Sequence[Language], person: Person, spoken: Language) -> Language:
    """Return the language to write in: of the office's, the speaker's, else the one spoken."""
    known = set(available_languages())
    usable = [language for language in languages if language in known] or ["en"]
    return next((tag for tag in (*person.languages, spoken) if tag in usable), usable[0])


def _occasion(
    session: DatabaseSession, quote: Quote, language: Language, order: Sequence[Language]
) -> str:
    """Return at what and on which day it was said, as far as that is known."""
    event = session.get(Event, quote.event_id or 0)
    zone = known_zone(event.zone) if event is not None else office_zone(session)
    moment = quote.said_at or (event.starts_at if event is not None else None)
    title = (in_order(event.title, order) or "") if event is not None else ""
    day = day_in_words(moment.astimezone(zone).date(), language) if moment is not None else ""
    return ", ".join(part for part in (title, day) if part)


def _free(folder: Path, name: str) -> Path:
    """Return a place for a file of this name where none lies."""
    path, number = folder / name, 1
    while path.exists():
        number += 1
        path = folder / f"{Path(name).stem} {number}{SUFFIX}"
    return path
