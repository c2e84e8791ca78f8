"""Sheets of reports to print: a day of the invented trust, in two languages."""

from datetime import date, datetime, timedelta

from documents.sheets import TBILISI, logo
from msgspec import structs

from migdesk.documents.reports.sheets import (
    Front,
    Named,
    PartTaken,
    PersonLine,
    ProgrammeSheet,
    QuoteLine,
    QuotesSheet,
    SessionLine,
    SpeakerLine,
    SpeakersSheet,
)
from migdesk.documents.sheet import House
from migdesk.vocabulary import EventStatus, Provenance, Role, SessionKind

NINE = datetime(2026, 3, 3, 9, tzinfo=TBILISI)
TITLES = {"en": "Seeds and Neighbours", "ka": "თესლი და მეზობლები"}
PLACES = {"en": "Old Mill, Sighnaghi", "ka": "ძველი წისქვილი, სიღნაღი"}
PEOPLE = {
    "en": Named("Nana Gvino", "Keeper, Seed Library"),
    "ka": Named("ნანა ღვინო", "მცველი, თესლის ბიბლიოთეკა"),
}
STOOD_IN = {"en": "Levan Puri", "ka": "ლევან პური"}
OPENING = {"en": "Opening of the library", "ka": "ბიბლიოთეკის გახსნა"}


def front(*languages: str, status: EventStatus = EventStatus.CONFIRMED) -> Front:
    """Return what a report of the event begins with."""
    house = House("Alazani Gardens Trust", logo=logo(), footer="4 Orchard Lane, Sighnaghi")
    return Front(
        languages,
        house,
        title=tuple(TITLES[tag] for tag in languages),
        start=date(2026, 3, 3),
        end=date(2026, 3, 4),
        place=tuple(PLACES[tag] for tag in languages),
        status=status,
    )


def session(number: int, *languages: str, title: str = "", people: int = 2) -> SessionLine:
    """Return the session that begins so many half hours after nine."""
    starts = NINE + timedelta(minutes=30 * number)
    titles = tuple(title or f"{OPENING[tag]} {number}" for tag in languages)
    named = tuple(PEOPLE[tag] for tag in languages)
    lines = [PersonLine(Role.CHAIR, named)] * people
    if people:
        away = tuple(STOOD_IN[tag] for tag in languages)
        lines[-1] = PersonLine(Role.PANELLIST, named, came=False, stood_in=away)
    ends = starts + timedelta(minutes=30)
    room = (("Barn", "", "Hall")[number % 3],) * len(titles)
    return SessionLine(SessionKind.PANEL, titles, starts, ends, room, tuple(lines))


def programme(
    *languages: str, count: int = 8, by_room: bool = False, **more: object
) -> ProgrammeSheet:
    """Return a programme of ``count`` sessions; ``more`` is about each of them."""
    sessions = (session(number, *languages, **more) for number in range(count))  # type: ignore[arg-type]  # a test says what it wants
    return ProgrammeSheet(front(*languages), tuple(sessions), by_room=by_room)


def speakers(language: str, count: int = 5) -> SpeakersSheet:
    """Return a list of speakers."""
    named = PEOPLE[language]
    parts = (PartTaken(Role.HOST), PartTaken(Role.CHAIR, OPENING[language]))
    line = SpeakerLine(named.name, named.told, "", parts)
    away = SpeakerLine(STOOD_IN[language], "", "", parts[:1], came=False)
    return SpeakersSheet(front(language), (*[line] * (count - 1), away))


def quotes(language: str, count: int = 4) -> QuotesSheet:
    """Return quotes: word for word, told, translated and not translated."""
    other = "ka" if language == "en" else "en"
    own = QuoteLine(
        words=TITLES[language],
        language=language,
        spoken_in=language,
        verbatim=True,
        speaker=PEOPLE[language],
        session=OPENING[language],
        day=date(2026, 3, 3),
        provenance=Provenance.RECORDING,
        source="hall.wav 00:05:48",
        scope="any use",
    )
    told = structs.replace(
        own, verbatim=False, session="", day=None, provenance=Provenance.NOTES, source="", scope=""
    )
    translated = structs.replace(told, spoken_in=other, verbatim=True, provenance=Provenance.EMAIL)
    foreign = structs.replace(
        translated, words=TITLES[other], language=other, speaker=Named(STOOD_IN[language])
    )
    every = (own, told, translated, foreign)
    return QuotesSheet(front(language), tuple(every[at % 4] for at in range(count)))
