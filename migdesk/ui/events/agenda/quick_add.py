"""The line that adds a session with its people: it shows what it understood before Enter."""

from collections.abc import Sequence
from datetime import date, datetime, tzinfo
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from migdesk.desk import questions
from migdesk.desk.agenda import Wanted
from migdesk.desk.rows import EventPage, Offer
from migdesk.text.names import name_from
from migdesk.text.quick_line import (
    Meaning,
    Piece,
    Problem,
    QuickLine,
    QuickWords,
    read_quick_line,
)
from migdesk.text.writing import language_written
from migdesk.ui.events.agenda.doing import NewSession
from migdesk.ui.events.agenda.tokens import Token, Tokens
from migdesk.ui.events.hours import days_of
from migdesk.ui.look import Look
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.fields import ChoiceField
from migdesk.ui.widgets.fields.editors import Line
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.layouts import column, row
from migdesk.ui.widgets.moments import day_long, day_short
from migdesk.ui.widgets.signs import word_of
from migdesk.ui.widgets.styling import mark
from migdesk.ui.widgets.suggestions import Suggestion, SuggestionPopup
from migdesk.vocabulary import SessionKind

_PAUSE: Final = 120
"""Milliseconds from the last key to the question who is meant."""

_LIMIT: Final = 1_000


class Draft(Struct, frozen=True):
    """What a line says as far as it is understood, on which day."""

    line: QuickLine
    day: date
    people: tuple[str, ...]


class QuickAdd(QWidget):
    """Takes a line; Enter adds the session and waits for the next.

    Signals:
        asked: a :class:`NewSession` that is wanted.
        understood: the :class:`Draft` that stands in the line, ``None`` once it is empty.
    """

    asked = Signal(object)
    understood = Signal(object)

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        look = parts.look
        self._parts = parts
        self._page: EventPage | None = None
        self._words = QuickWords(parts.tags)
        self._read = read_quick_line("", self._words)
        self._meant: dict[str, tuple[Offer, ...]] = {}
        self._chosen: dict[str, Offer] = {}
        self._asked = 0
        self._handed_on = ""
        self._aside: dict[int, str] = {}
        self.line = _QuickEdit(look)
        self.line.setPlaceholderText(
            self.tr("09:30–11:00 Title /mod name /panel name, name /room B")
        )
        self.line.setAccessibleName(self.tr("Add a session: hours, title, people"))
        self.line.setMinimumWidth(look.px(200))
        self.line.edited.connect(self._edited)
        self.line.entered.connect(self._enter)
        self.line.cursorPositionChanged.connect(self._caret_moved)
        self.line.popup.taken.connect(self._take)
        self.line.popup.create_taken.connect(self._take_new)
        self.day = ChoiceField(look, "", ())
        self.day.set_name(self.tr("Day"))
        self.day.committed.connect(lambda _: self._show())
        self.tokens = Tokens(look, self.tr("Understood so far"))
        self._hint = Label(look, "", 12, 400, "text3")
        self._message = Label(look, "", 12, 400, "red", wrap=True)
        self._message.hide()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._ask_who)
        self.setFocusProxy(self.line)
        below = row((self.tokens, 1), self._hint, spacing=look.px(12))
        self.setLayout(
            column(
                row(self.day, (self.line, 1), spacing=look.px(8)),
                below,
                self._message,
                spacing=look.px(8),
            )
        )
        self._show()

    # What is shown

    def show_page(self, page: EventPage, day: date | None = None) -> None:
        """Offer the days of ``page``; ``day`` is where the agenda is being read.

        What was begun for another event is there again with that one.
        """
        former = self._page
        other = former is None or former.id != page.id
        days = days_of(page)
        self._page = page
        self.day.set_options([(each, day_short(each)) for each in days])
        self.day.setVisible(len(days) > 1)
        chosen = day if day in days else self.day.value()
        self.day.set_value(chosen if chosen in days else days[0])
        if other:
            if former is not None and self.line.text().strip():
                self._aside[former.id] = self.line.text()
            self._chosen.clear()
            self.take_next(self._aside.pop(page.id, ""))
        else:
            self._show()

    def is_written(self) -> bool:
        """Tell whether a session is begun here, for this event or another, and not added."""
        return bool(self._aside or self.line.text().strip())

    def set_error(self, sentence: str) -> None:
        """Say why a session was not added; an empty sentence takes it back."""
        self._handed_on = ""
        self._message.setText(sentence)
        self._message.setVisible(bool(sentence))
        self.line.setAccessibleDescription(sentence)
        mark(self.line, "err", "1" if sentence else "")

    def take_next(self, begun: str = "") -> None:
        """Empty the line for the next session, or show what is begun of it."""
        self.line.show_text(begun)
        self._meant.clear()
        self._edited()

    def _edited(self, _: str = "") -> None:
        self.set_error("")
        self._read = read_quick_line(self.line.text(), self._words, len(self._days()))
        self._show()
        self._offer_words()
        self._pause.start()

    def _show(self) -> None:
        """Show the pieces of the line, and tell what a session of it would be."""
        if not self.line.text().strip():
            self.tokens.show_tokens(())
            self._hint.setText(self.tr("Enter adds it"))
            self.understood.emit(None)
            return
        shown = [self._token(each) for each in self._read.pieces]
        self.tokens.show_tokens([each for each in shown if each is not None])
        day = self._day()
        if len(self._days()) > 1:
            self._hint.setText(self.tr("Enter adds it to {day}").format(day=day_long(day)))
        people = tuple(self._name(each.text) for each in self._read.pieces if each.role)
        self.understood.emit(Draft(self._read, day, tuple(filter(None, people))))

    def _token(self, piece: Piece) -> Token | None:
        label = self._label(piece)
        if piece.problem is not None and not self._is_being_typed(piece):
            return self._problem(piece)
        match piece.meaning:
            case Meaning.HOURS if self._read.start and self._read.end:
                return Token(label, f"{self._read.start:%H:%M}–{self._read.end:%H:%M}")
            case Meaning.PERSON:
                return self._person(piece, label)
            case Meaning.KIND if piece.kind:
                return Token(label, word_of(piece.kind, "session_kind", self._parts.language))
            case Meaning.TITLE | Meaning.TITLE_IN | Meaning.ROOM if piece.text:
                return Token(label, piece.text)
            case Meaning.DAY if piece.text and not piece.problem:
                return Token(label, day_short(self._day()))
        return None

    def _problem(self, piece: Piece) -> Token | None:
        if piece.problem is None:
            return None
        label = f"/{piece.text}" if piece.meaning is Meaning.UNKNOWN else self._label(piece)
        return Token(label, self._reason(piece.problem), "red", "circle-alert")

    def _person(self, piece: Piece, label: str) -> Token | None:
        if not piece.text:
            return None
        offers = self._offers(piece.text)
        if offers is None:
            return Token(label, piece.text)
        match len(offers):
            case 0:
                return Token(
                    label, self.tr("{name}, new").format(name=piece.text), "accent", "plus"
                )
            case 1:
                return Token(label, offers[0].name, "green", "check")
        if self._is_being_typed(piece):
            return Token(label, piece.text)
        several = self.tr("{name}: which one?").format(name=piece.text)
        return Token(label, several, "red", "circle-alert")

    def _label(self, piece: Piece) -> str:
        language = self._parts.language
        if piece.role is not None:
            return word_of(piece.role, "role", language)
        return {
            Meaning.HOURS: self.tr("Time"),
            Meaning.TITLE: self.tr("Title"),
            Meaning.TITLE_IN: dict(self._parts.languages).get(piece.language, piece.language),
            Meaning.KIND: self.tr("Kind"),
            Meaning.ROOM: self.tr("Room"),
            Meaning.DAY: self.tr("Day"),
        }.get(piece.meaning, "")

    def _reason(self, problem: Problem) -> str:
        return {
            Problem.NO_HOURS: self.tr("begin with the hours: 09:30–11:00"),
            Problem.NO_END: self.tr("say when it ends as well: 09:30–11:00"),
            Problem.NO_SUCH_HOUR: self.tr("there is no such hour"),
            Problem.ENDS_FIRST: self.tr("it would end before it starts"),
            Problem.NO_TITLE: self.tr("missing"),
            Problem.UNKNOWN_WORD: self.tr("no such word"),
            Problem.NOTHING_AFTER: self.tr("missing"),
            Problem.NOBODY_HERE: self.tr("takes nobody: put /mod or /panel before names"),
            Problem.NO_SUCH_DAY: self.tr("there is no such day"),
            Problem.TWICE: self.tr("said twice"),
        }[problem]

    # Days and names

    def _days(self) -> Sequence[date]:
        return days_of(self._page) if self._page is not None else (date.min,)

    def _day(self) -> date:
        days = self._days()
        said = self._read.day
        if said:
            return days[said - 1]
        chosen: date | None = self.day.value()
        return chosen if chosen is not None and chosen in days else days[0]

    def _name(self, text: str) -> str:
        offers = self._offers(text)
        return offers[0].name if offers is not None and len(offers) == 1 else text

    def _offers(self, text: str) -> tuple[Offer, ...] | None:
        """Return who may be meant by a name, ``None`` while that is not known."""
        chosen = self._chosen.get(text)
        return (chosen,) if chosen is not None else self._meant.get(text)

    def _is_being_typed(self, piece: Piece) -> bool:
        at = self.line.cursorPosition()
        return self.line.hasFocus() and piece.start < at == piece.end == len(self.line.text())

    def _piece_at_caret(self) -> Piece | None:
        at = self.line.cursorPosition()
        return next((each for each in self._read.pieces if each.start < at <= each.end), None)

    def _ask_who(self) -> None:
        """Ask who is meant by the names that are not known yet, then offer those at the caret."""
        names = [text for _, text in self._read.people if self._offers(text) is None]
        self._asked += 1
        asked = self._asked
        event_id = self._page.id if self._page is not None else None

        def answered(meant: Sequence[tuple[Offer, ...]]) -> None:
            self._meant.update(zip(names, meant, strict=True))
            if asked == self._asked:
                self._show()
                self._offer_people()

        self._parts.worker.ask(
            self, lambda desk: questions.people_meant(desk, names, event_id=event_id), answered
        )

    # Suggestions

    def _caret_moved(self) -> None:
        self.line.popup.hide()
        self._show()

    def _offer_people(self) -> None:
        piece = self._piece_at_caret()
        if piece is None or not piece.role or not piece.text or not self.line.hasFocus():
            return
        offers = self._meant.get(piece.text, ())
        if piece.text in self._chosen or (len(offers) == 1 and offers[0].name == piece.text):
            return
        rows = [
            Suggestion(offer.id, offer.name, offer.detail, "user", offer.called) for offer in offers
        ]
        new = self.tr("{name}, a new person").format(name=piece.text) if rows else ""
        # One alone is understood already, as the token shows.
        self.line.popup.offer(rows, new, typed="" if len(rows) == 1 else piece.text)

    def _offer_words(self) -> None:
        """Offer the words that may stand behind the slash that is being typed."""
        piece = self._piece_at_caret()
        if piece is None or piece.meaning is not Meaning.UNKNOWN or not self._is_being_typed(piece):
            self.line.popup.hide()
            return
        words = self._words.beginning_with(piece.text)
        self.line.popup.offer([Suggestion(1 + at, f"/{word}") for at, word in enumerate(words)])

    def _take(self, row: Suggestion) -> None:
        piece = self._piece_at_caret()
        if piece is None:
            return
        text = self.line.text()
        if piece.meaning is Meaning.UNKNOWN:
            start, words = piece.start, f"{row.text} "
        else:
            found = text.rfind(piece.text, piece.start, piece.end)
            offers = self._meant.get(piece.text, ())
            start, words = max(found, piece.start), row.text
            self._chosen[words] = next(each for each in offers if each.id == row.key)
        self.line.setSelection(start, piece.end - start)
        after = " " if piece.end < len(text) and not words.endswith(" ") else ""
        self.line.insert(words + after)
        self._edited()

    def _take_new(self) -> None:
        """Take the name at the caret for somebody who is not recorded yet."""
        piece = self._piece_at_caret()
        if piece is not None:
            self._meant[piece.text] = ()
            self._show()

    # Adding

    def _enter(self) -> None:
        """Add the session once it is known who is meant; once, however often Enter is pressed."""
        self.line.popup.hide()
        if self._page is None or not self.line.text().strip():
            return
        names = [text for _, text in self._read.people if self._offers(text) is None]
        event_id, line = self._page.id, self.line.text()

        def answered(meant: Sequence[tuple[Offer, ...]]) -> None:
            self._meant.update(zip(names, meant, strict=True))
            if line == self.line.text() != self._handed_on:
                self._finish()

        self._pause.stop()
        self._parts.worker.ask(
            self, lambda desk: questions.people_meant(desk, names, event_id=event_id), answered
        )

    def _finish(self) -> None:
        page, wrong = self._page, self._wrong()
        if page is None or wrong is not None:
            self._show_wrong(wrong)
            return
        read, tags = self._read, self._parts.tags
        if read.start is None or read.end is None:
            return
        people = []
        for role, text in read.people:
            offers = self._offers(text)
            if offers:
                people.append(Wanted(role, offers[0].id))
            else:
                people.append(Wanted(role, names={language_written(text, tags): name_from(text)}))
        zone: tzinfo | None = page.starts_at.tzinfo
        day = self._day()
        title = dict(read.titles)
        if read.title:
            title.setdefault(language_written(read.title, tags), read.title)
        self.day.set_value(day)
        self._handed_on = self.line.text()
        self.asked.emit(
            NewSession(
                datetime.combine(day, read.start, zone),
                datetime.combine(day, read.end, zone),
                read.kind or SessionKind.THEMATIC,
                title,
                read.room,
                tuple(people),
            )
        )

    def _wrong(self) -> Piece | None:
        """Return the first piece because of which nothing can be added."""
        return next(
            (
                each
                for each in self._read.pieces
                if each.problem
                or (each.role and each.text and len(self._offers(each.text) or ()) > 1)
            ),
            None,
        )

    def _show_wrong(self, piece: Piece | None) -> None:
        """Put the caret to what is wrong; who may be meant is offered there."""
        if piece is None:
            return
        self.line.setCursorPosition(piece.end)
        mark(self.line, "err", "1")
        shown = [self._problem(each) or self._token(each) for each in self._read.pieces]
        self.tokens.show_tokens([each for each in shown if each is not None])
        if piece.role and not piece.problem:
            self._offer_people()


class _QuickEdit(Line):
    """The line itself: Tab takes a suggestion, Enter hands the line on, Esc drops it.

    Signals:
        entered: Enter was pressed.
    """

    entered = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(limit=_LIMIT)
        self.popup = SuggestionPopup(look, self)
        self._has_moved = False

    def event(self, event: QEvent) -> bool:
        """Let the suggestions have their keys before Qt moves on by Tab or closes by Esc."""
        if not isinstance(event, QKeyEvent) or not self.popup.is_open():
            self._has_moved = False
            return super().event(event)
        if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        enters = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if event.type() == QEvent.Type.KeyPress and (not enters or self._has_moved):
            self._has_moved |= event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}
            if self.popup.steer(event.key()):
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand the line on with Enter, drop it with Esc; Esc in an empty one is for others."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.selectAll()
            self.del_()  # as the key does: Undo brings it back, which it does not after ``clear``
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the suggestions away when the line is left."""
        self.popup.hide()
        super().focusOutEvent(event)
