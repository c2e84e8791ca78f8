"""Sheets of reports about what came of the invented event."""

from datetime import date, datetime

from documents import reports
from documents.reports import OPENING, PEOPLE, STOOD_IN, TITLES, front
from documents.sheets import TBILISI, photo
from msgspec import structs

from migdesk.documents.reports.event_sheets import (
    Asking,
    CardsSheet,
    ClearanceLogSheet,
    Counted,
    EventReportSheet,
    Fact,
    FollowUpLine,
    FollowUpsSheet,
    ParticipantsSheet,
    Point,
    Published,
    Shown,
)
from migdesk.documents.reports.sheets import Named
from migdesk.vocabulary import (
    ClearanceState,
    Decision,
    EventStatus,
    FollowUpStatus,
    OutletKind,
    Tone,
)

ACTIONS = {"en": "The list of seeds will be sent.", "ka": "თესლის სია გაიგზავნება."}


def follow_ups(language: str, count: int = 4, action: str = "") -> FollowUpsSheet:
    """Return things promised: late, without a date, done, dropped, and so on again."""
    said = action or ACTIONS[language]
    every = (
        FollowUpLine(said, "Levan Puri", date(2026, 3, 9), FollowUpStatus.OPEN, overdue=True),
        FollowUpLine(said, "", None, FollowUpStatus.OPEN),
        FollowUpLine(said, "ლევან პური", date(2026, 3, 5), FollowUpStatus.DONE),
        FollowUpLine(said, "", None, FollowUpStatus.DROPPED),
    )
    steps = tuple(every[at % 4] for at in range(count))
    return FollowUpsSheet(front(language), date(2026, 3, 10), steps)


def clearance_log(language: str, count: int = 2, words: str = "") -> ClearanceLogSheet:
    """Return quotes asked about or told without being asked, and a text still waited for."""
    asked = datetime(2026, 3, 3, 11, 5, tzinfo=TBILISI)
    name = PEOPLE[language].name
    told = Asking(
        text=words or OPENING[language],
        language=language,
        told="",
        agreed=STOOD_IN[language],
        whom=name,
        asked_at=asked,
        channel="e-mail",
        due=None,
        answered_at=datetime(2027, 1, 2, 9, tzinfo=TBILISI),
        answer=ClearanceState.CLEARED_EDITED,
        answered_by=STOOD_IN[language],
        scope="any use",
        until=datetime(2027, 2, 1, tzinfo=TBILISI),
        comment=words or "Soon",
    )
    unasked = structs.replace(told, agreed="", asked_at=None, answer=ClearanceState.DECLINED)
    text = Asking(
        text="PR-1-2026",
        language=language,
        told=OPENING[language],
        agreed="",
        whom=name,
        asked_at=asked,
        channel="",
        due=asked,
        answered_at=None,
        answer=None,
    )
    cleared = structs.replace(text, answered_at=asked, answer=Decision.REFUSED)
    quotes = tuple((told, unasked)[at % 2] for at in range(count))
    return ClearanceLogSheet(front(language), quotes, (text, cleared) if count else (text,))


def participants(language: str, groups: int = 5, name: str = "") -> ParticipantsSheet:
    """Return groups of which two are of a country and a sector, two of another, one of none."""
    country = name or {"en": "Georgia", "ka": "საქართველო"}[language]
    every = (
        Counted(country, "media", 3, 2, 0),
        Counted(country, "Media", 1, 0, 0, online=True),
        Counted("Moldova", "academia", 1, 1, 1, online=True),
        Counted("Moldova", "", 0, 2, 0),
        Counted("", "media", 1000, 0, 0),
    )
    counted = tuple(every[at % 5] for at in range(groups))
    parts = ("totals", "by_country", "by_sector", "each_group")
    return ParticipantsSheet(front(language), counted, parts)


def many_countries(count: int) -> ParticipantsSheet:
    """Return so many groups, each of another country and larger than the one before."""
    counted = tuple(Counted(f"Country {at}", "", at + 1, 0, 0) for at in range(count))
    return ParticipantsSheet(front("en"), counted, ("by_country",))


PARTS = (
    *("facts", "summary", "agenda", "attendance", "points", "quotes"),
    *("outcomes", "follow_ups", "photos", "published", "speakers"),
)


def event_report(
    language: str, *parts: str, text: str = "", status: EventStatus = EventStatus.HELD
) -> EventReportSheet:
    """Return the report of the event; ``text`` stands wherever somebody has typed freely."""
    said = text or TITLES[language]
    return EventReportSheet(
        front=front(language, status=status),
        parts=parts or PARTS,
        facts=(Fact("kind", said), Fact("host", said)),
        summary=said,
        outcomes=f"{said}\n• {OPENING[language]}\n- {STOOD_IN[language]}\n\n{said}",
        agenda=reports.programme(language, count=2).sessions,
        points=(Point(said, said), Point(OPENING[language], said)),
        counted=participants(language).counted,
        quotes=reports.quotes(language).quotes,
        steps=follow_ups(language, 2).steps,
        photos=(Shown(photo(), said), Shown(photo(600, 900), "")),
        published=(
            Published(
                day=date(2026, 3, 5),
                outlet=said,
                kind=OutletKind.RADIO,
                title=said,
                language="",
                tone=Tone.NEUTRAL,
                reach=1200,
            ),
            Published(
                day=date(2026, 3, 4),
                outlet=said,
                kind=OutletKind.ONLINE,
                title="",
                language="English",
                tone=Tone.NEGATIVE,
                reach=0,
            ),
        ),
        speakers=reports.speakers(language).speakers,
    )


def cards(*languages: str, count: int = 5, name: str = "", folded: bool = True) -> CardsSheet:
    """Return cards of the same person in each of the languages."""
    named = tuple(Named(name, name) if name else PEOPLE[language] for language in languages)
    return CardsSheet(front(*languages), (named,) * count, folded)
