"""The sessions of an agenda as a list."""

from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QPainter

from migdesk.desk.rows import AppearanceEntry, EventPage, SessionEntry
from migdesk.text.names import Language, first_text
from migdesk.ui.events.gaps import lacks_speakers
from migdesk.ui.events.wording import hours_in_words
from migdesk.ui.look import Look
from migdesk.ui.look.painting import MIDDLE_RIGHT, draw_rounded, draw_text, width_of
from migdesk.ui.widgets.hand_list import ArrangedList
from migdesk.ui.widgets.lists import RowDelegate
from migdesk.ui.widgets.moments import day_long
from migdesk.ui.widgets.signs import word_of
from migdesk.vocabulary import AppearanceStatus, Role, SessionKind

EDGES: Final[Mapping[SessionKind, str]] = {
    SessionKind.OPENING: "accent_text",
    SessionKind.HIGH_LEVEL_PANEL: "teal",
    SessionKind.PANEL: "teal",
    SessionKind.KEYNOTE: "violet",
    SessionKind.THEMATIC: "green",
    SessionKind.WORKING_GROUP: "green",
    SessionKind.QUESTIONS: "amber",
    SessionKind.BREAK: "line2",
    SessionKind.CEREMONY: "amber",
    SessionKind.CLOSING: "accent_text",
}
"""The colour of each kind's edge; its word stands beside it."""

_AWAY: Final = frozenset({AppearanceStatus.ABSENT, AppearanceStatus.REPLACED})

_TIME: Final = 92
"""Room for hours, in pixels at 100 %."""


class SessionRow(Struct, frozen=True):
    """A session in words.

    ``warning`` says what it lacks, if anything; ``live`` that it is being held.
    """

    id: int
    hours: str
    title: str
    support: str
    edge: str
    quotes: int
    warning: str
    live: bool
    quiet: bool


def rows_of(
    page: EventPage,
    languages: Sequence[Language],
    language: Language,
    live: set[int],
    warnings: Mapping[int, str],
) -> list[tuple[str, dict[int, SessionRow]]]:
    """Return the sessions by day and key, each day under its heading.

    Args:
        page: the event.
        languages: in which titles and names are shown: the first that there is.
        language: of the interface.
        live: the keys of the sessions that are being held.
        warnings: what cannot be as it stands, by key.
    """
    days = groupby(page.sessions, key=lambda session: session.starts_at.date())
    return [
        (
            day_long(day),
            {each.id: _row(each, languages, language, live, warnings) for each in sessions},
        )
        for day, sessions in days
    ]


def _row(
    session: SessionEntry,
    languages: Sequence[Language],
    language: Language,
    live: set[int],
    warnings: Mapping[int, str],
) -> SessionRow:
    kind = word_of(session.kind, "session_kind", language)
    title = first_text(session.title, languages)
    warning = warnings.get(session.id, "")
    if not warning and lacks_speakers(session):
        warning = QCoreApplication.translate("Events", "No speakers yet")
    parts = [kind if title else "", session.room, people_in_words(session, languages)]
    return SessionRow(
        id=session.id,
        hours=hours_in_words(session.starts_at, session.ends_at, language),
        title=title or kind,
        support=" · ".join(part for part in parts if part),
        edge=EDGES[session.kind],
        quotes=session.quotes,
        warning=warning,
        live=session.id in live,
        quiet=session.kind is SessionKind.BREAK,
    )


def people_in_words(session: SessionEntry, languages: Sequence[Language]) -> str:
    """Return who is there: moderators first, and said to be so.

    Who did not come is said not to have; who stood in stands for who was replaced.
    """
    translate = QCoreApplication.translate
    there = {entry.id: entry for entry in session.appearances}
    replaced = {
        entry.replaced_by_id: entry
        for entry in session.appearances
        if entry.status is AppearanceStatus.REPLACED and entry.replaced_by_id in there
    }
    names: list[str] = []
    for entry in sorted(session.appearances, key=lambda one: one.role is not Role.MODERATOR):
        if entry.status is AppearanceStatus.REPLACED and entry.replaced_by_id in there:
            continue
        name = _name_of(entry, languages)
        if entry.role is Role.MODERATOR:
            name = translate("Events", "Mod. {name}").format(name=name)
        if entry.id in replaced:
            name = translate("Events", "{name} for {other}").format(
                name=name, other=_name_of(replaced[entry.id], languages)
            )
        elif entry.status in _AWAY:
            name = translate("Events", "{name} (did not come)").format(name=name)
        names.append(name)
    return ", ".join(names)


def _name_of(entry: AppearanceEntry, languages: Sequence[Language]) -> str:
    return first_text(entry.shown_as, languages) or entry.name


class SessionDelegate(RowDelegate[SessionRow]):
    """Paints hours, the edge of its kind, the title over kind, room and people."""

    height = 54
    head_height = 40
    inset = 18

    def paint_row(
        self, painter: QPainter, rect: QRectF, row: SessionRow, *, selected: bool
    ) -> None:
        """Paint one session."""
        del selected  # the ground says it
        look, middle = self.look, rect.center().y()
        left = rect.x() + look.px(18)
        hours = QRectF(left, middle - look.px(20), look.px(_TIME), look.px(20))
        ink = "red" if row.live else "text2"
        draw_text(painter, look, hours, row.hours, look.font(12.5, 500, tabular=True), ink)
        if row.live:
            below = hours.translated(0, look.px(20))
            word = QCoreApplication.translate("Events", "Live")
            draw_text(painter, look, below, word, look.font(12, 600), "red")
        edge = QRectF(hours.right() + look.px(4), middle - look.px(19), look.px(3), look.px(38))
        draw_rounded(painter, look, edge, look.px(1.5), fill=row.edge)
        left = edge.right() + look.px(11)
        right = rect.right() - look.px(16)
        title = QRectF(left, hours.y(), right - left, hours.height())
        title.setRight(right - self._paint_quotes(painter, title, row))
        font = look.font(13, 500 if row.quiet else 600)
        draw_text(painter, look, title, row.title, font, "text2" if row.quiet else "text")
        below = QRectF(left, middle, right - left, look.px(20))
        below.setLeft(left + self._paint_warning(painter, below, row))
        draw_text(painter, look, below, row.support, look.font(12), "text3")

    def _paint_quotes(self, painter: QPainter, rect: QRectF, row: SessionRow) -> int:
        if not row.quotes:
            return 0
        look, font = self.look, self.look.font(12, tabular=True)
        width = width_of(str(row.quotes), font)
        place = QRectF(rect.right() - width, rect.y(), width + 1, rect.height())
        draw_text(painter, look, place, str(row.quotes), font, "text3", MIDDLE_RIGHT)
        at = QPointF(place.x() - look.px(18), rect.center().y() - look.px(7))
        painter.drawPixmap(at, look.pixmap("quote", "text3", 14))
        return width + look.px(28)

    def _paint_warning(self, painter: QPainter, rect: QRectF, row: SessionRow) -> int:
        if not row.warning:
            return 0
        look, font = self.look, self.look.font(12, 500)
        at = QPointF(rect.x(), rect.center().y() - look.px(7))
        painter.drawPixmap(at, look.pixmap("triangle-alert", "amber", 14, 2))
        place = rect.adjusted(look.px(19), 0, 0, 0)
        return draw_text(painter, look, place, row.warning, font, "amber") + look.px(29)


class SessionList(ArrangedList):
    """The agenda, day by day."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(look, name, SessionDelegate, speak_session)


def speak_session(row: SessionRow) -> str:
    """Return a session of the agenda as a sentence."""
    return ", ".join(part for part in (row.hours, row.title, row.support, row.warning) if part)
