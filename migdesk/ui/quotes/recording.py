"""The page on which quotes are recorded, one after the other, with those recorded before below."""

import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import Final, Self
from zoneinfo import ZoneInfo

from msgspec import Struct
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from migdesk.base.errors import MigdeskError
from migdesk.desk import questions, typing
from migdesk.desk.desk import Desk
from migdesk.desk.quotes import record_quote
from migdesk.desk.rows import (
    Changes,
    PersonLine,
    QuoteFilter,
    QuoteGrouping,
    QuoteLine,
    RecordingPlace,
)
from migdesk.ui.quotes.record_form import RecordForm
from migdesk.ui.quotes.rows import QuoteDelegate, delegate_for, speech_in
from migdesk.ui.quotes.unfinished import KEEP_AFTER, PLACE, Unfinished
from migdesk.ui.shell.edits import refusal
from migdesk.ui.shell.screen import Parts
from migdesk.ui.shell.unfinished import UnfinishedKeeper
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.card_list import CardList
from migdesk.ui.widgets.fields import Suggestion
from migdesk.ui.widgets.labels import IconLabel, Label
from migdesk.ui.widgets.layouts import ScrollColumn, column, frame, lay_out_now, row
from migdesk.ui.widgets.moments import moment_name

_SAID: Final = re.compile(r"said/(\d{1,9})/(\d{1,9})/(.+)", re.DOTALL)
_MOST_BELOW: Final = 12
_WIDEST: Final = 980


class Beginning(Struct, frozen=True):
    """What a new quote starts from: an event, a session of it, a speaker, or words."""

    event_id: int = 0
    session_id: int = 0
    person_id: int = 0
    words: str = ""

    @classmethod
    def read(cls, spot: str) -> Self:
        """Read the spot of an address: ``event/7``, ``event/7/31``, ``person/9``, or words.

        ``said/7/9/We came`` are words with their event and speaker; 0 is nobody known.
        """
        said = _SAID.fullmatch(spot)
        if said is not None:
            event, person, words = said.groups()
            return cls(event_id=int(event), person_id=int(person), words=words)
        kind, *keys = spot.split("/")
        if keys and all(key.isdecimal() for key in keys):
            numbers = [int(key) for key in keys]
            if kind == "event" and len(numbers) <= 2:
                return cls(event_id=numbers[0], session_id=(numbers[1:] or [0])[0])
            if kind == "person" and len(numbers) == 1:
                return cls(person_id=numbers[0])
        return cls(words=spot)


class RecordingPage(QWidget):
    """The form, and what was recorded from the same session or event.

    Signals:
        left: the person goes back; unfinished words are kept.
        opened: the key of a quote recorded before.
    """

    left = Signal()
    opened = Signal(int)

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        look = parts.look
        self._beginning: Beginning | None = None
        self._place: RecordingPlace | None = None
        self._since: datetime | None = None
        self._is_saving = False
        self.form = RecordForm(parts)
        self.form.typed.connect(self._typed)
        self.form.facts.place_asked.connect(self._ask_place)
        self.form.given.connect(self.save)
        self.form.left.connect(self.left)
        parts.worker.broke.connect(self._stop_saving)
        self.keeper = UnfinishedKeeper(
            parts,
            self.form.content,
            self,
            typing=typing,
            empty=Unfinished(),
            place=PLACE,
            after=KEEP_AFTER,
        )
        self.keeper.failed.connect(parts.voice.fail)
        self._note = QWidget()
        self._found = Label(look, "", 12.5, 400, "text2", wrap=True)
        self.afresh = Button(look, self.tr("Start afresh"), "link", small=True)
        self.afresh.clicked.connect(self._start_afresh)
        self._note.setLayout(
            row(
                IconLabel(look, "history", "text2", 15),
                (self._found, 1),
                self.afresh,
                spacing=look.px(8),
            )
        )
        self._note.hide()
        self._head = Label(look, "", 14.5, 600, wrap=True)
        self.list = CardList(
            look,
            self.tr("Recorded before"),
            delegate_for(parts),
            speech_in(parts.language),
        )
        self.list.opened.connect(self.opened)
        self._card = frame("card", column(self.list))
        px = look.px
        inner = column(self._title(), self._note, self.form, spacing=px(10))
        inner.setContentsMargins(px(20), px(14), px(20), px(18))
        content = column(
            frame("card", inner),
            px(10),
            self._head,
            self._card,
            None,
            spacing=px(8),
            margins=(px(20), px(18), px(20), px(24)),
        )
        self._scroll = ScrollColumn(content, widest=px(_WIDEST))
        self.setLayout(column((self._scroll, 1)))
        self.setFocusProxy(self.form.words)

    # What the screen does

    def begin(self, beginning: Beginning) -> None:
        """Take down a quote: what was begun before goes first, then what ``beginning`` names."""
        again = self._beginning is not None
        if self.form.content().words.strip() or (again and beginning == Beginning()):
            self.reload()
            return
        self._beginning = beginning
        if again:
            self._start(beginning)
        else:
            self.keeper.find(partial(self._take_up, beginning))

    def reload(self) -> None:
        """Show what was recorded before as it is now."""
        place = self._place
        event = place.event if place is not None else None
        wanted = QuoteFilter(
            event_id=event.id if event is not None else None,
            session_id=(place.session_id or None) if place is not None else None,
        )

        def recorded(desk: Desk) -> list[QuoteLine]:
            keys = questions.quote_index(desk, wanted).keys[:_MOST_BELOW]
            lines = questions.quote_lines(desk, keys)
            return [lines[key] for key in keys if key in lines]

        self._parts.worker.ask(self, recorded, self._show_recorded, instead="recorded")

    def is_pending(self) -> bool:
        """Tell whether words stand here that are not kept."""
        return self.keeper.is_pending()

    def has_unkept(self) -> bool:
        """Tell whether words stand here that could not be kept."""
        return self.keeper.has_failed()

    def leave(self) -> None:
        """Keep what is typed before the place is left."""
        self.keeper.keep()

    def save(self) -> None:
        """Record the quote; the form is cleared once it is in the file, and not before."""
        quote = None if self._is_saving else self.form.quote()
        if quote is None:
            return
        typed = self.form.words.toPlainText()
        self._is_saving = True

        def saved(_: Changes) -> None:
            self._is_saving = False
            self.form.take_next(typed)
            self._note.hide()
            self.keeper.drop()
            self.keeper.keep()
            self._parts.voice.say_undoable(self.tr("Quote recorded"))

        self._parts.worker.do(self, lambda desk: record_quote(desk, **quote), saved, self._refuse)

    # What is begun

    def _take_up(self, beginning: Beginning, content: Unfinished, since: datetime | None) -> None:
        """Show what was typed before and never saved, or begin anew."""
        if since is None or not content.words.strip():
            self._start(beginning)
            return
        self.form.show_content(content)
        self._since = since
        event = content.event.key if content.event is not None else 0
        self._ask_place(event, content.session_id)

    def _start(self, beginning: Beginning) -> None:
        self.form.show_content(Unfinished(words=beginning.words))
        if beginning.words:
            self.keeper.typed()
        named = beginning.event_id or None
        self._ask_place(named, beginning.session_id or None)
        if beginning.person_id:
            self._parts.worker.ask(
                self,
                lambda desk: questions.person_lines(desk, [beginning.person_id]),
                self._show_speaker,
            )

    def _start_afresh(self) -> None:
        self._note.hide()
        self.form.start_afresh()
        self.keeper.drop()
        if self._beginning is not None:
            self._start(self._beginning)

    def _ask_place(self, event_id: int | None, session_id: int | None) -> None:
        self._parts.worker.ask(
            self,
            lambda desk: questions.recording_place(desk, event_id=event_id, session_id=session_id),
            self._show_place,
            instead="place",
        )

    def _show_place(self, place: RecordingPlace) -> None:
        self._place = place
        self.form.facts.show_place(place)
        if self._since is not None:
            self._tell_found(self._since.astimezone(ZoneInfo(place.zone)))
            self._since = None
        self.reload()

    def _tell_found(self, since: datetime) -> None:
        when = moment_name(since, self._parts.clock(), inside=True)
        said = self.tr("Unfinished words from {moment} are here again.").format(moment=when)
        self._found.setText(said)
        self._note.show()

    def _show_speaker(self, found: Mapping[int, PersonLine]) -> None:
        for person in found.values():
            self.form.facts.speaker.reset(Suggestion(person.id, person.name))

    def _show_recorded(self, lines: Sequence[QuoteLine]) -> None:
        place = self._place
        head = self.tr("Recorded last")
        if place is not None and place.event is not None:
            head = self.tr("Recorded from this event")
            if place.session_id:
                head = self.tr("Recorded in this session")
        self._head.setText(head)
        delegate = self.list.itemDelegate()
        if isinstance(delegate, QuoteDelegate):
            at_event = place is not None and place.event is not None
            delegate.grouping = QuoteGrouping.SESSION if at_event else QuoteGrouping.NEWEST
        self.list.show_rows({line.id: line for line in lines})
        self._head.setVisible(bool(lines))
        self._card.setVisible(bool(lines))
        lay_out_now()

    # Doing

    def _typed(self) -> None:
        self.keeper.typed()

    def _stop_saving(self) -> None:
        """Let the words be saved again: a bug has come between, and nobody answers."""
        self._is_saving = False

    def _refuse(self, error: MigdeskError) -> None:
        self._is_saving = False
        self.form.set_error(refusal(self._parts, error))
        self.keeper.keep()

    def _title(self) -> QWidget:
        look = self._parts.look
        back = Button(look, self.tr("Back to the quotes"), "link", small=True)
        back.setToolTip(self.tr("Esc: what is typed is kept"))
        back.clicked.connect(self.left)
        made = QWidget()
        made.setLayout(row((Label(look, self.tr("Record a quote"), 16, 600), 1), back))
        return made
