"""A short look at a record beside the list that found it."""

from datetime import date

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from migdesk.desk.rows import Kind, PaletteHit
from migdesk.ui.shell.palette_words import title_of, told_of
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.labels import Face, IconLabel, Label, Pill
from migdesk.ui.widgets.layouts import clear, column, hline, row
from migdesk.ui.widgets.signs import (
    CLEARANCE_SIGNS,
    EVENT_SIGNS,
    STAGE_SIGNS,
    Sign,
    word_of,
)
from migdesk.vocabulary import ClearanceState, EventStatus, Stage


class Peek(QWidget):
    """Shows what is known of a record in the list already, with room to read it."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._look, self._language = parts.look, parts.language
        look = parts.look
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(look.px(18), look.px(18), look.px(18), look.px(18))
        self._lines.setSpacing(look.px(8))

    def clear(self) -> None:
        """Show nothing."""
        clear(self._lines)

    def show_record(self, hit: PaletteHit) -> None:
        """Show a record."""
        look = self._look
        clear(self._lines)
        title = title_of(hit, self._language)
        told, _ = told_of(hit, self._language, found=False)
        name = Label(look, title, 14.5, 600, wrap=True, document=hit.kind is Kind.QUOTE)
        if hit.kind is Kind.QUOTE:
            name = Label(look, hit.title, 14, 400, wrap=True, document=True)
        if hit.kind is Kind.PERSON:
            also = [Label(look, hit.also, 13, 400, "text2", wrap=True)] if hit.also else []
            names = column(name, *also, spacing=look.px(2))
            self._lines.addLayout(row(Face(look, hit.title, 44), look.px(12), (names, 1)))
        else:
            if hit.number:
                self._lines.addWidget(Label(look, hit.number, 12, 500, "text3"))
            self._lines.addWidget(name)
        if told:
            self._lines.addWidget(Label(look, told, 13, 400, "text2", wrap=True))
        if hit.day is not None:
            self._lines.addWidget(Label(look, _day(hit.day), 12, 400, "text3"))
        sign, word = self._state(hit)
        if sign is not None:
            self._lines.addLayout(row(Pill(look, word, sign.tone, sign.icon), None))
        if hit.excerpt and hit.excerpt != hit.also:
            self._lines.addWidget(Label(look, hit.excerpt, 12, 400, "text3", wrap=True))
        if hit.kind is Kind.PERSON:
            self._show_facts(hit)
        self._lines.addStretch(1)

    def _show_facts(self, hit: PaletteHit) -> None:
        """Show what there is of a person, and how they are reached."""
        look = self._look
        quotes = self.tr("%n quote(s)", "", hit.quotes)
        if hit.asked:
            quotes = self.tr("{quotes}, {count} asked").format(quotes=quotes, count=hit.asked)
        facts = (
            ("calendar", self.tr("%n event(s)", "", hit.events) if hit.events else ""),
            ("quote", quotes if hit.quotes else ""),
            ("mail", hit.email),
        )
        known = [(icon, fact) for icon, fact in facts if fact]
        if known:
            self._lines.addWidget(hline())
        for icon, fact in known:
            words = Label(look, fact, 13, wrap=True)
            self._lines.addLayout(
                row(IconLabel(look, icon, "text3", 15), (words, 1), spacing=look.px(10))
            )

    def _state(self, hit: PaletteHit) -> tuple[Sign | None, str]:
        if not hit.state:
            return None, ""
        match hit.kind:
            case Kind.QUOTE:
                clearance = ClearanceState(hit.state)
                word = word_of(clearance, "clearance_state", self._language)
                return CLEARANCE_SIGNS[clearance], word
            case Kind.RELEASE:
                stage = Stage(hit.state)
                return STAGE_SIGNS[stage], word_of(stage, "stage", self._language)
            case Kind.EVENT:
                status = EventStatus(hit.state)
                return EVENT_SIGNS[status], word_of(status, "event_status", self._language)
            case _:
                return None, ""


def _day(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")
