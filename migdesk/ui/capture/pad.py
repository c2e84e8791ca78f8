"""The pad on which words are taken down while they are spoken."""

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import partial
from typing import Any, Final
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from migdesk.base.errors import MigdeskError
from migdesk.desk import questions, typing
from migdesk.desk.quotes import capture_quote, take_back_quote
from migdesk.desk.rows import Captured, CapturePlace, Changes
from migdesk.text.names import Language
from migdesk.ui.capture.controls import Controls
from migdesk.ui.capture.head import Head
from migdesk.ui.capture.hints import Hints
from migdesk.ui.capture.keys import command
from migdesk.ui.capture.saved import Saved
from migdesk.ui.capture.speaking import Speaking
from migdesk.ui.capture.tongue import Tongue
from migdesk.ui.capture.unfinished import KEEP_AFTER, PLACE, Draft
from migdesk.ui.capture.whereabouts import Keys, Whereabouts
from migdesk.ui.shell.actions import Handler, keys_of
from migdesk.ui.shell.edits import refusal
from migdesk.ui.shell.screen import Parts
from migdesk.ui.shell.toast import announce
from migdesk.ui.shell.unfinished import UnfinishedKeeper
from migdesk.ui.widgets.fields.editors import Area
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.layouts import ScrollColumn, column
from migdesk.ui.widgets.menus import below, show_menu
from migdesk.ui.widgets.moments import moment_name
from migdesk.vocabulary import Provenance

_ENTER: Final = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_LONGEST_SAID: Final = 60
"""Characters of a quote that are repeated when it is taken back."""

_TABLES: Final = {"event", "session", "appearance", "person", "post", "organisation", "quote"}
"""The tables of which something is shown here."""


class Pad(QWidget):
    """Where it is said, who speaks, the words, and what was recorded there before.

    Signals:
        close_asked: the window is to be hidden.
        quote_asked: the key of a recorded quote that is to be looked at.
    """

    close_asked = Signal()
    quote_asked = Signal(int)

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self._began: datetime | None = None
        self._since: datetime | None = None
        self._recorded: list[tuple[Changes, Draft]] = []
        self._is_opened = self._is_to_be_saved = False
        self._saving = ""
        languages = [tag for tag, _ in parts.languages] or [parts.language]
        self._tongue = Tongue(languages, self)
        self._tongue.keyboard_changed.connect(self._show_language)
        self.whereabouts = Whereabouts(parts, self)
        self.whereabouts.shown.connect(self._show_place)
        self.whereabouts.failed.connect(self._refuse)
        self._make(languages)
        self.keeper = UnfinishedKeeper(
            parts, self.content, self, typing=typing, empty=Draft(), place=PLACE, after=KEEP_AFTER
        )
        self.keeper.failed.connect(self._say_failed)
        parts.worker.broke.connect(self._stop_saving)
        self._show_language()

    def _make(self, languages: list[Language]) -> None:
        parts, look = self._parts, self._parts.look
        self.head = Head(look, parts.language, "+".join(keys_of(command("capture.place"))))
        self.head.place_asked.connect(self.choose_place)
        self.head.close_asked.connect(self.close_asked)
        self.speaking = Speaking(parts)
        self.speaking.chosen.connect(self._note_speaker)
        self.speaking.left.connect(self.enter)
        self.speaking.resized.connect(self._fit)
        font = look.font(19, document=True)
        self.words = Area(look, lines=(2, 2), font=font, enter_ends=True, fills=True)
        self.words.document().setDocumentMargin(look.px(8))
        self.words.setAccessibleName(self.tr("Words as they are spoken"))
        self.words.setPlaceholderText(self.tr("Words as they are spoken"))
        self.words.left_out.connect(self._say)
        self.words.edited.connect(self._note_words)
        self.words.entered.connect(self.save)
        self.note = Label(look, "", 12.5, 500, "text2", wrap=True)
        self.note.hide()
        self.controls = Controls(parts, languages)
        self.controls.changed.connect(self._note_changed)
        self.controls.language_chosen.connect(self._choose_language)
        self.controls.save.clicked.connect(self.save)
        self.hints = Hints(look)
        self.saved = Saved(parts)
        self.saved.opened.connect(self.quote_asked)
        px = look.px
        self._column = column(
            self.speaking,
            px(10),
            (self.words, 3),
            self.note,
            px(8),
            self.controls,
            px(4),
            self.hints,
            px(10),
            (self.saved, 2),
            margins=(px(18), px(12), px(18), px(12)),
        )
        self._scroll = ScrollColumn(self._column)
        self.setLayout(column(self.head, (self._scroll, 1)))

    # What the window does

    def handlers(self) -> Mapping[str, Handler]:
        """Return the commands, by their ids."""
        return {
            "capture.words": self.enter,
            "capture.place": self.choose_place,
            "capture.other": self.speaking.ask_name,
            "capture.language": self._turn_language,
            "capture.gist": self.controls.turn_gist,
            "capture.record": self.controls.turn_record,
            "capture.take_back": self.take_back,
        }

    def begin(self, wished: Keys | None) -> None:
        """Be opened: words that are unfinished stay, else follow the agenda, or what is wished."""
        if not self._is_opened:
            self._is_opened = True
            self.keeper.find(partial(self._take_up, wished))
        elif not self._is_written():
            self.whereabouts.follow(wished)
        self.enter()

    def enter(self) -> None:
        """Put the keyboard into the words."""
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll.ensureWidgetVisible(self.words)

    def leave(self) -> None:
        """Keep what is typed."""
        if self._is_opened:
            self.keeper.keep()

    def refresh(self, changes: Changes) -> None:
        """Show what is there now."""
        if not _TABLES.isdisjoint({each.table for each in changes.touched}):
            self.whereabouts.stay()
            self._ask_recorded()

    def tick(self) -> None:
        """Show the time at the place."""
        place = self.whereabouts.place
        if place is not None:
            self.head.show_time(self._parts.clock().astimezone(ZoneInfo(place.zone)))

    def look_again(self) -> None:
        """See whether another session has begun by now."""
        if not self._saving:
            self.whereabouts.look_again(free=not self._is_written())

    def choose_place(self) -> None:
        """Open the list of places where somebody may be speaking."""
        at = below(self.head.place)
        show_menu(self._parts.look, self, at, self.whereabouts.choices())

    # What stands here

    def content(self) -> Draft:
        """Return everything that stands on the pad, and is not being recorded already."""
        event_id, session_id = self.whereabouts.keys()
        return Draft(
            words=self._unsaved(),
            language=self._tongue.chosen,
            kind=self.controls.kind.value(),
            on_record=self.controls.is_on_record(),
            speaker=self.speaking.speaker,
            nobody=self.speaking.nobody,
            event_id=event_id,
            session_id=session_id,
            began=None if self._saving else self._began,
        )

    def _unsaved(self) -> str:
        text = self.words.toPlainText()
        if self._saving and text.startswith(self._saving):
            return text[len(self._saving) :].lstrip()
        return text

    def _is_written(self) -> bool:
        return bool(self.words.toPlainText().strip())

    def _show_content(self, content: Draft) -> None:
        self.words.show_text(content.words)
        self.words.moveCursor(QTextCursor.MoveOperation.End)
        if content.language in {tag for tag, _ in self._parts.languages}:
            self._tongue.choose(content.language)
        self.controls.show_kind(content.kind, on_record=content.on_record)
        self.speaking.show_chosen(content.speaker, nobody=content.nobody)
        self._began = content.began
        self._show_language()
        self._show_began()

    def _take_up(self, wished: Keys | None, content: Draft, since: datetime | None) -> None:
        """Show what was typed before and never recorded; what is typed by now goes on after it."""
        if since is None or not content.words.strip():
            self.whereabouts.follow(wished)
            return
        typed = self.words.toPlainText()
        self._show_content(content)
        if typed:
            self.words.textCursor().insertText(f"\n{typed}")
        self._since = since
        self.whereabouts.go_back_to((content.event_id, content.session_id))

    def _tell_found(self, since: datetime) -> None:
        when = moment_name(since, self._parts.clock(), inside=True)
        self._say(self.tr("Unfinished words from {moment} are here again.").format(moment=when))

    def _show_place(self, moved: bool) -> None:  # noqa: FBT001 - as the signal carries it
        place = self.whereabouts.place
        if place is None:
            return
        self.head.show_place(place, self.whereabouts.hint(), self._parts.clock())
        self.speaking.show_place(place, keep=self._is_written())
        self.hints.show_count(len(self.speaking.chips.speakers()))
        self._show_began()
        self.tick()
        if self._since is not None:
            self._tell_found(self._since.astimezone(ZoneInfo(place.zone)))
            self._since = None
        if moved:
            self._ask_recorded()
            self.keeper.typed()
        if self._is_to_be_saved:
            self._is_to_be_saved = False
            self.save()

    # Typing

    def _note_words(self) -> None:
        if not self._is_written():
            self._began = None
            self._tongue.chosen = ""
        else:
            self._began = self._began or self._parts.clock().astimezone(UTC).replace(microsecond=0)
            self._say("")
        self._show_language()
        self._show_began()
        self._note_changed()

    def _note_changed(self) -> None:
        self.keeper.typed()

    def _note_speaker(self) -> None:
        nobody = self.tr("Nobody is named. The speaker can be added in the quote later.")
        self._say(nobody if self.speaking.nobody else "")
        self.hints.show_count(len(self.speaking.chips.speakers()))
        self._note_changed()

    def _show_language(self) -> None:
        self.controls.show_language(self._tongue.of(self.words.toPlainText()))

    def _choose_language(self, language: Language) -> None:
        self._tongue.choose(language)
        self._note_changed()

    def _turn_language(self) -> None:
        self._choose_language(self._tongue.after(self.words.toPlainText()))
        self._show_language()

    def _show_began(self) -> None:
        place, said = self.whereabouts.place, ""
        if self._began is not None and place is not None:
            local = self._began.astimezone(ZoneInfo(place.zone))
            said = self.tr("Started {time}").format(time=f"{local:%H:%M:%S}")
            if not place.today:
                said = self.tr("The event is not on today: no time is noted")
        self.controls.show_began(said)

    # Recording

    def save(self) -> None:
        """Record the quote; the words are taken away once it is in the file, and not before."""
        self.enter()
        if self._saving or not self._is_written():
            return
        if not self.speaking.is_known():
            self._say(self.speaking.question(), wrong=True)
            return
        place = self.whereabouts.place
        if place is None:
            self._is_to_be_saved = True  # the answer is on its way
            return
        content = self.content()
        quote = self._quote(place, content)
        self._saving = content.words
        self._parts.worker.do(
            self,
            lambda desk: capture_quote(desk, typed_at=PLACE, **quote),
            partial(self._end_saving, content),
            self._refuse,
        )

    def take_back(self) -> None:
        """Take back the quote recorded last; its words come back where there are no others."""
        if not self._recorded or self._saving:
            self._say(self.tr("Nothing was recorded here since the window was opened."))
            return
        recorded, content = self._recorded.pop()

        def taken(_: Changes) -> None:
            if not self._is_written():
                self._show_content(content)
                self.keeper.keep()
            words = content.words.strip()
            if len(words) > _LONGEST_SAID:
                words = f"{words[:_LONGEST_SAID].rstrip()}…"
            self._say(self.tr("Taken back: {words}").format(words=words))
            self.enter()

        self._parts.worker.do(
            self, lambda desk: take_back_quote(desk, recorded=recorded), taken, self._say_failed
        )

    def _quote(self, place: CapturePlace, content: Draft) -> dict[str, Any]:
        """Return the quote as the desk records it."""
        speaker, (event_id, session_id) = content.speaker, place.keys
        return {
            "words": content.words.strip(),
            "language": self._tongue.of(content.words),
            "person_id": speaker.key if speaker is not None else None,
            "unattributed": "" if speaker is not None else self.tr("Not noted who spoke"),
            "event_id": event_id or None,
            "session_id": session_id or None,
            "kind": content.kind,
            "said_at": content.began if place.today else None,
            "provenance": Provenance.NOTES,
            "source": self.tr("Heard live") if place.today else "",
            "on_record": content.on_record,
        }

    def _end_saving(self, content: Draft, changes: Changes) -> None:
        """Take the words that were saved off the pad, and no others; wait for the next."""
        self._recorded.append((changes, content))
        self.words.show_text(self._unsaved())
        self._saving = ""
        self.words.moveCursor(QTextCursor.MoveOperation.End)
        self._tongue.chosen = ""
        self._began = None
        self.speaking.show_chosen(self.speaking.speaker, nobody=False)
        self._say("")
        self._note_words()
        self.keeper.keep()
        announce(self, self.tr("Quote recorded"))

    def _refuse(self, error: MigdeskError) -> None:
        self._saving, self._is_to_be_saved = "", False
        self._say_failed(error)
        self.keeper.typed()

    def _stop_saving(self) -> None:
        """Let the words be saved again: a bug has come between, and nobody answers."""
        self._saving = ""

    def _say_failed(self, error: MigdeskError) -> None:
        self._say(refusal(self._parts, error), wrong=True)

    def _say(self, sentence: str, *, wrong: bool = False) -> None:
        """Say something below the words; an empty sentence takes the last one back."""
        if sentence == self.note.text():
            return
        self.note.setText(sentence)
        self.note.set_token("red" if wrong else "text2")
        self.note.setVisible(bool(sentence))
        self.words.setAccessibleDescription(sentence if wrong else "")
        if sentence:
            announce(self, sentence)
        self._fit()

    # What was recorded

    def _ask_recorded(self) -> None:
        place = self.whereabouts.place
        if place is None:
            return
        event_id, session_id = place.keys
        self._parts.worker.ask(
            self,
            lambda desk: questions.captured(desk, event_id=event_id, session_id=session_id),
            self._show_recorded,
            instead="recorded",
        )

    def _show_recorded(self, found: Captured) -> None:
        self.saved.show_captured(found, in_session=self.whereabouts.keys()[1] > 0)

    # Keys and room

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save with Enter wherever it means nothing else; close with Esc."""
        focus = QApplication.focusWidget()
        if event.key() in _ENTER:
            if isinstance(focus, QPushButton):
                focus.click()
            else:
                self.save()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_asked.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what there is no room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show list and hints where there is room beside what is needed; else it scrolls."""
        room = self._scroll.viewport().size()
        for listed, hinted in ((True, True), (False, True), (False, False)):
            self.saved.setVisible(listed)
            self.hints.setVisible(hinted)
            self._column.invalidate()
            if self._column.heightForWidth(room.width()) <= room.height():
                return
