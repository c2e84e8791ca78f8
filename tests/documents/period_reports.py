"""Sheets of reports about a period: a year of the invented trust."""

from datetime import date, datetime, timedelta

from documents import reports
from documents.sheets import TBILISI, photo
from msgspec import structs

from migdesk.desk.rows import REPORTS, ReportKind
from migdesk.documents.reports.event_sheets import Shown
from migdesk.documents.reports.period_sheets import (
    ActivitySheet,
    BalanceSheet,
    Coverage,
    EventLine,
    Group,
    GroupLine,
    Heads,
    HeadsLine,
    OutLine,
    PanelLine,
    PieceLine,
    RegisterLine,
    RegisterSheet,
    Span,
    Sums,
    VisibilitySheet,
)
from migdesk.documents.reports.sheets import Front
from migdesk.documents.sheet import NoticeLine
from migdesk.text.words import words_for
from migdesk.vocabulary import Decision, NoticeKind, OutletKind, ReleaseKind, Stage, Tone

FUNDED = {
    "en": "SEED, Seeds for All. Funded by the Orchard Fund",
    "ka": "SEED, თესლი ყველას. დამფინანსებელი: ბაღის ფონდი",
}
COVERAGE = Coverage(
    pieces=3,
    outlets=2,
    reach=181_500,
    names_donor=1,
    has_message=2,
    tones=((Tone.POSITIVE, 2), (Tone.NEGATIVE, 1)),
    kinds=((OutletKind.RADIO, 2), (OutletKind.ONLINE, 1)),
)


def front(language: str, kind: ReportKind = ReportKind.ACTIVITY) -> Front:
    """Return what a report about the year begins with."""
    return Front(
        (language,),
        reports.front(language).house,
        title=(words_for(language)(f"report.{kind}"),),
        start=date(2026, 1, 1),
        end=date(2026, 12, 31),
        place=(FUNDED[language],),
    )


def events(language: str, count: int, title: str = "") -> tuple[EventLine, ...]:
    """Return so many events; at every third nobody counted."""
    return tuple(
        EventLine(
            first=date(2026, 1, 5) + timedelta(days=number),
            last=date(2026, 1, 5) + timedelta(days=number + number % 2),
            title=title or f"{reports.TITLES[language]} {number}",
            place="" if number % 5 == 4 else reports.PLACES[language],
            took_part=None if number % 3 == 2 else 1_200 + number,
            releases=number % 2,
        )
        for number in range(count)
    )


def activity(language: str, count: int = 5, title: str = "") -> ActivitySheet:
    """Return an activity report with ``count`` events."""
    lines = events(language, count, title)
    counted = [line.took_part for line in lines if line.took_part is not None]
    people = sum(counted)
    shared = GroupLine(reports.TITLES[language], 3, 1_200, 1)
    return ActivitySheet(
        front=front(language),
        parts=REPORTS[ReportKind.ACTIVITY].parts,
        sums=Sums(
            events=count,
            counted=len(counted),
            releases=sum(line.releases for line in lines) + 1,
            loose=1,
            speakers=36,
            women=people - 200 if people else 0,
            men=198 if people else 0,
            other=2 if people else 0,
        ),
        spans=tuple(Span(date(2026, month, 1), month % 4, month % 3) for month in range(1, 13)),
        events=lines,
        groups=(
            Group("by_project", (shared, GroupLine("", 2, None, 0))),
            Group("by_donor", (GroupLine("", 5, None, 0),), is_shared=True),
            Group("by_theme", (shared, shared), is_shared=True),
        ),
        quotes=reports.quotes(language, 2).quotes,
        coverage=COVERAGE,
    )


def visibility(language: str, count: int = 5) -> VisibilitySheet:
    """Return a visibility report with ``count`` events and as many releases and pieces."""
    whole = activity(language, count)
    lines = whole.events
    return VisibilitySheet(
        front=front(language, ReportKind.VISIBILITY),
        parts=REPORTS[ReportKind.VISIBILITY].parts,
        sums=whole.sums,
        spans=whole.spans,
        events=lines,
        releases=tuple(
            OutLine(line.first, f"PR-{number}-2026", ReleaseKind.PRESS_RELEASE, line.title)
            for number, line in enumerate(lines, 1)
        ),
        quotes=whole.quotes,
        photos=(Shown(photo(), reports.TITLES[language]),) if count else (),
        pieces=tuple(
            PieceLine(
                line.first,
                outlet="Radio Orchard",
                title="" if number % 4 == 3 else line.title,
                link="https://radio.example/orchard" if number % 2 else "",
                reach=5_000 * (number % 3),
                names_donor=number % 3 == 0,
            )
            for number, line in enumerate(lines)
        ),
    )


def register(language: str, count: int = 5) -> RegisterSheet:
    """Return a register: out, corrected, withdrawn, being cleared, without a headline."""
    other = "ka" if language == "en" else "en"
    day = date(2026, 3, 3)
    plain = RegisterLine(
        number="PR-1-2026",
        kind=ReleaseKind.PRESS_RELEASE,
        day=day,
        headlines=((language, reports.TITLES[language]), (other, reports.TITLES[other])),
        stage=Stage.OUT,
        was_out=True,
        embargo=datetime(2026, 3, 3, 10, tzinfo=TBILISI),
        notices=(),
        reason="",
        clearances=((Decision.CLEARED, ("Nana Gvino", "Levan Puri")),),
    )
    corrected = structs.replace(
        plain,
        stage=Stage.CORRECTED,
        notices=(NoticeLine(NoticeKind.CORRECTION, day, "40 plants, not 4."),),
    )
    withdrawn = structs.replace(
        plain,
        stage=Stage.WITHDRAWN,
        notices=(NoticeLine(NoticeKind.WITHDRAWAL, day, ""),),
        reason="Frost.",
    )
    waiting = structs.replace(
        plain,
        stage=Stage.CLEARANCE,
        was_out=False,
        embargo=None,
        clearances=((Decision.WAITING, ("Nana Gvino",)), (Decision.REFUSED, ("Levan Puri",))),
    )
    bare = structs.replace(waiting, stage=Stage.DRAFT, headlines=(), clearances=())
    every = (plain, corrected, withdrawn, waiting, bare)
    return RegisterSheet(
        front=front(language, ReportKind.REGISTER),
        parts=REPORTS[ReportKind.REGISTER].parts,
        releases=tuple(every[at % 5] for at in range(count)),
    )


def balance(language: str, count: int = 5) -> BalanceSheet:
    """Return a report on balance with so many lines and panels."""
    heads = Heads(women=3, men=1, not_recorded=2)
    lines = tuple(
        HeadsLine(f"{reports.TITLES[language]} {number}" if number else "", heads)
        for number in reversed(range(count))
    )
    made = (
        Heads(women=2),
        Heads(men=3),
        Heads(men=2, not_recorded=1),
        Heads(women=1, men=1, not_recorded=1),
        Heads(another=2),
    )
    return BalanceSheet(
        front=front(language, ReportKind.BALANCE),
        parts=REPORTS[ReportKind.BALANCE].parts,
        speakers=Heads(women=20, men=10, another=2, not_recorded=8),
        roles=tuple(HeadsLine(f"Role {number}", heads) for number in range(count)),
        countries=lines,
        organisations=(HeadsLine("", heads),),
        panels=tuple(
            PanelLine(
                date(2026, 3, 3),
                reports.OPENING[language],
                reports.TITLES[language],
                made[number % 5],
            )
            for number in range(count)
        ),
    )
