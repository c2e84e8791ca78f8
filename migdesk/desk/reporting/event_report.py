"""The report of an event: all that is recorded about it and may be told."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from msgspec.structs import replace
from sqlalchemy.orm import Session

from migdesk.desk.questions.media import coverage_about
from migdesk.desk.questions.naming import languages_of
from migdesk.desk.reporting.appearing import Appearing
from migdesk.desk.reporting.asked import Asked, Frozen
from migdesk.desk.reporting.event_facts import facts_of
from migdesk.desk.reporting.following import follow_up_lines
from migdesk.desk.reporting.fronts import event_front
from migdesk.desk.reporting.participants import counted_at
from migdesk.desk.reporting.periods import parts_of
from migdesk.desk.reporting.photographed import photos_shown
from migdesk.desk.reporting.programme import session_lines
from migdesk.desk.reporting.quotes import printable_quotes
from migdesk.desk.reporting.speakers import speakers_in_order
from migdesk.desk.rows import Kind, LeftOut, ReportKind
from migdesk.documents.reports.event_sheets import EventReportSheet, Point, Published, Shown
from migdesk.documents.reports.sheets import QuoteLine, SessionLine, SpeakerLine
from migdesk.text.capitals import capitalised
from migdesk.text.languages import language_name
from migdesk.text.names import first_text
from migdesk.text.words import words_for

_FIELDS: Final[Mapping[str, str]] = {"attendance": "counted", "follow_ups": "steps"}
"""What a part of the report is called in its sheet, where that is something else."""


def event_report_sheet(asked: Asked) -> Frozen[EventReportSheet]:
    """Freeze all that came of an event. Of which nothing is recorded is left out.

    Raises:
        NoSuchRecord: there is no such event.
        NoOffice: the workspace does not say yet whose it is.
    """
    event, gathered = asked.event(), _Gathered(asked)
    wanted = parts_of(asked, ReportKind.EVENT_REPORT)
    told = {part: _PARTS[part](gathered) for part in wanted}
    words = words_for(asked.options.languages[0])
    empty = (
        LeftOut(Kind.EVENT, event.id, words(f"report_part.{part}"), "left_out.nothing")
        for part, found in told.items()
        if not found
    )
    sheet = EventReportSheet(
        front=event_front(asked.session, event, asked.options),
        parts=tuple(part for part, found in told.items() if found),
        **{_FIELDS.get(part, part): found for part, found in told.items() if found},
    )
    return Frozen(sheet, (*empty, *gathered.left_out))


class _Gathered:
    """Gathers the parts of the report, and what may not be in it."""

    def __init__(self, asked: Asked) -> None:
        self.asked, self.event = asked, asked.event()
        self.session: Session = asked.session
        self.language = asked.options.languages[0]
        self.order = tuple(dict.fromkeys((self.language, *languages_of(asked.session))))
        self.left_out: list[LeftOut] = []

    def agenda(self) -> tuple[SessionLine, ...]:
        """Return the agenda as it was held: with those, too, who did not come."""
        options = replace(self.asked.options, with_absent=True)
        people = Appearing(self.session, self.event, options)
        return session_lines(self.session, self.event, people, options)

    def points(self) -> Iterator[Point]:
        """Yield what is to be remembered of each session."""
        words = words_for(self.language)
        for each in self.event.sessions:
            if text := first_text(each.key_points, self.order).strip():
                title = first_text(each.title, self.order)
                yield Point(title or capitalised(words(f"session_kind.{each.kind}")), text)

    def quotes(self) -> tuple[QuoteLine, ...]:
        """Return what is cleared; the others are left out."""
        quotes, left_out = printable_quotes(self.asked)
        self.left_out += left_out
        return quotes

    def photos(self) -> tuple[Shown, ...]:
        """Return the photos that may be shown; the others are left out."""
        photos, left_out = photos_shown(self.session, self.event.id, self.order)
        self.left_out += left_out
        return photos

    def published(self) -> Iterator[Published]:
        """Yield what was published, the latest first."""
        for piece in coverage_about(self.session, self.event.id, self.order):
            yield Published(
                day=piece.day,
                outlet=piece.outlet.name,
                kind=piece.outlet_kind,
                title=piece.title,
                language=language_name(piece.language, self.language) if piece.language else "",
                tone=piece.tone,
                reach=piece.reached,
            )

    def speakers(self) -> tuple[SpeakerLine, ...]:
        """Return who spoke."""
        options = self.asked.options
        people = Appearing(self.session, self.event, options)
        return tuple(each.line for each in speakers_in_order(people, options))


def _text(name: str) -> Callable[[_Gathered], str]:
    """Return what reads a text of the event in the language of the report, else in another."""

    def read(gathered: _Gathered) -> str:
        return first_text(getattr(gathered.event, name), gathered.order).strip()

    return read


_PARTS: Final[Mapping[str, Callable[[_Gathered], Any]]] = {
    "facts": lambda one: facts_of(one.session, one.event, one.order),
    "summary": _text("summary"),
    "agenda": _Gathered.agenda,
    "attendance": lambda one: counted_at(one.session, one.event, one.language),
    "points": lambda one: tuple(one.points()),
    "quotes": _Gathered.quotes,
    "outcomes": _text("outcomes"),
    "follow_ups": lambda one: follow_up_lines(one.asked, one.event.follow_ups),
    "photos": lambda one: one.photos(),
    "published": lambda one: tuple(one.published()),
    "speakers": _Gathered.speakers,
}
