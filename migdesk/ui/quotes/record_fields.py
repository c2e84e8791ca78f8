"""What is noted beside the words of a new quote: who said them, where, when and how."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import Any, Final
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from migdesk.desk.rows import RecordingPlace, SpeakerChoice
from migdesk.text.languages import language_name
from migdesk.text.names import Language
from migdesk.ui.quotes import sources
from migdesk.ui.quotes.unfinished import Reference, Unfinished
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.choices import Chips, Segmented
from migdesk.ui.widgets.fields import (
    ChoiceField,
    DayTime,
    Field,
    MomentField,
    ReferenceField,
    Suggestion,
    SwitchField,
    TextField,
)
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.layouts import column, row
from migdesk.ui.widgets.signs import word_of
from migdesk.vocabulary import Provenance, QuoteKind

_THREE_COLUMNS_FROM: Final = 720
_TWO_COLUMNS_FROM: Final = 460
_SEGMENTS: Final = 3
"""Up to so many languages stand in one row; more go on in the next."""

_YES: Final = True
"""What is said is on the record, unless somebody says otherwise."""


class RecordFields(QWidget):
    """Speaker, event, session, kind, source, moment, language, and whether it is on the record.

    Signals:
        typed: something in it is another.
        place_asked: the key of another event, and of a session in it; 0 for none.
        language_chosen: a person said which language the words are in.
    """

    typed = Signal()
    place_asked = Signal(int, int)
    language_chosen = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        look = parts.look
        self._zone = ZoneInfo("UTC")
        self._place: RecordingPlace | None = None
        self._has_own_moment = self._is_stamped = self._may_name_nobody = False
        self._make_people_and_place()
        self._make_facts()
        self._fields: tuple[Field, ...] = (
            self.speaker,
            self.unattributed,
            self.occasion,
            self.session,
            self.kind,
            self.provenance,
            self.source,
            self.said_at,
            self.on_record,
        )
        for field in self._fields:
            field.typed.connect(self._note_typed)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(look.px(14))
        self._grid.setVerticalSpacing(look.px(10))
        self._cells = (*self._fields[:-1], self._language_cell(), self.on_record)
        for cell in self._cells:
            cell.setParent(self)  # in the order in which Tab goes through them
        self._meaningless: set[QWidget] = {self.unattributed, self.session}
        self._arranged: list[QWidget] = []
        self._columns = 0
        self._arrange(1)

    # What is shown

    def show_content(self, content: Unfinished) -> None:
        """Show what was left in the form before; the place of its event is asked for."""
        if content.language:
            self.language.set_value(content.language)
        self.speaker.reset(_suggestion(content.speaker))
        self.unattributed.reset(content.unattributed)
        self.occasion.reset(_suggestion(content.event))
        self.kind.reset(content.kind)
        self.provenance.reset(content.provenance)
        self.source.reset(content.source)
        self.on_record.reset(content.on_record)
        self._has_own_moment = content.said_at is not None
        self._is_stamped = self._may_name_nobody = False
        self.said_at.reset(self._day_time(content.said_at))
        self._show_meaningful()

    def show_place(self, place: RecordingPlace) -> None:
        """Show where it is said: the event, its sessions and the one at hand."""
        self._place = place
        said_at = self._moment(self.said_at.value())
        self._zone = ZoneInfo(place.zone)
        self.said_at.reset(self._day_time(said_at))
        self.occasion.reset(
            Suggestion(place.event.id, place.event.name) if place.event is not None else None
        )
        self.session.set_options(
            [
                (
                    part.id,
                    f"{part.starts_at:%H:%M} "
                    + (part.title or word_of(part.kind, "session_kind", self._parts.language)),
                )
                for part in place.sessions
            ]
        )
        self.session.reset(place.session_id or None)
        self._show_meaningful()

    def take_next(self) -> None:
        """Forget what was said of the last words alone: speaker and place stay."""
        self._has_own_moment = self._is_stamped = self._may_name_nobody = False
        self.said_at.reset(None)
        self.kind.reset(QuoteKind.DIRECT)
        self.on_record.reset(_YES)

    def stamp(self) -> None:
        """Note the moment of the first word, unless one is given or the event is on other days."""
        now = self._parts.clock().astimezone(self._zone)
        known = self._has_own_moment or self.said_at.value() is not None
        if known or self._place is None or not _may_be_today(self._place, now.date()):
            return
        self.said_at.reset(self._day_time(now))
        self._is_stamped = True

    def take_stamp(self) -> None:
        """Take back the moment that was noted by itself: there is no word any more."""
        if self._is_stamped:
            self.said_at.reset(None)
            self._is_stamped = False

    def ask_speaker(self) -> None:
        """Say that a speaker is missing, and offer to say why nobody is named."""
        self._may_name_nobody = True
        self._show_meaningful()
        if not self.speaker.error():
            self.speaker.set_error(self.tr("Say who spoke, or why nobody is named."))
        self.speaker.focus()

    # What is said

    def content(self, words: str, language: Language) -> Unfinished:
        """Return everything that stands in the form, with its words and their language."""
        speaker, event = self.speaker.record(), self.occasion.record()
        return Unfinished(
            words=words,
            language=language,
            speaker=Reference(speaker.key, speaker.text) if speaker is not None else None,
            unattributed=self.unattributed.value(),
            event=Reference(event.key, event.text) if event is not None else None,
            session_id=self.session.value() or 0,
            kind=self.kind.value(),
            provenance=self.provenance.value(),
            source=self.source.value(),
            on_record=self.on_record.value(),
            said_at=self._moment(self.said_at.value()),
        )

    def facts(self) -> dict[str, Any]:
        """Return what stands here as the desk records it."""
        content = self.content("", "")
        person_id: int | None = self.speaker.value()
        return {
            "person_id": person_id,
            "unattributed": "" if person_id else content.unattributed,
            "event_id": content.event.key if content.event is not None else None,
            "session_id": content.session_id or None,
            "kind": content.kind,
            "provenance": content.provenance,
            "source": content.source,
            "on_record": content.on_record,
            "said_at": content.said_at,
        }

    def names_somebody(self) -> bool:
        """Tell whether a speaker is named, or the reason why there is none."""
        return self.speaker.value() is not None or bool(self.unattributed.value())

    def wrong(self) -> Field | None:
        """Return the first field that cannot be read, ``None`` where all can."""
        for field in self._fields:
            field.flush()
        return next((field for field in self._fields if field.error()), None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the fields into as many columns as there is room for."""
        super().resizeEvent(event)
        look, width = self._parts.look, self.width()
        wide = width >= look.px(_THREE_COLUMNS_FROM)
        self._arrange(3 if wide else 2 if width >= look.px(_TWO_COLUMNS_FROM) else 1)

    # Making

    def _make_people_and_place(self) -> None:
        parts, look = self._parts, self._parts.look
        self.speaker = ReferenceField(
            look,
            self.tr("Speaker"),
            sources.people(parts, self, self._event_id, self._speakers),
            create=self.tr("Create “{}”"),
            placeholder=self.tr("Who speaks"),
        )
        self.speaker.create_asked.connect(self._create)
        self.unattributed = TextField(look, self.tr("Or why nobody is named"), limit=300)
        self.occasion = ReferenceField(
            look,
            self.tr("Event"),
            sources.events(parts, self),
            placeholder=self.tr("Said at no event"),
        )
        self.occasion.committed.connect(lambda key: self.place_asked.emit(key or 0, 0))
        self.session = ChoiceField(
            look, self.tr("Session"), (), placeholder=self.tr("Outside the sessions")
        )
        self.session.committed.connect(
            lambda key: self.place_asked.emit(self._event_id(), key or 0)
        )

    def _make_facts(self) -> None:
        parts, look = self._parts, self._parts.look
        tongue = parts.language
        self.kind = ChoiceField(
            look,
            self.tr("Kind"),
            [(kind, word_of(kind, "quote_kind", tongue)) for kind in QuoteKind],
        )
        self.provenance = ChoiceField(
            look,
            self.tr("Taken from"),
            [(way, word_of(way, "provenance", tongue)) for way in Provenance],
        )
        self.provenance.reset(Provenance.NOTES)
        self.source = TextField(
            look, self.tr("Source"), placeholder=self.tr("File and time, page"), limit=500
        )
        self.said_at = MomentField(look, self.tr("Said at"), self._today)
        self.said_at.typed.connect(self._note_own_moment)
        self.on_record = SwitchField(look, self.tr("On the record"))
        self.on_record.reset(_YES)
        tags = [tag for tag, _ in parts.languages] or [parts.language]
        chooser = Segmented if len(tags) <= _SEGMENTS else Chips
        self.language = chooser(
            look, [(tag, language_name(tag, tongue)) for tag in tags], name=self.tr("Language")
        )
        self.language.chosen.connect(self.language_chosen)

    def _language_cell(self) -> QWidget:
        look = self._parts.look
        made = QWidget()
        head = Label(look, self.tr("Language"), 12, 500, "text2")
        made.setLayout(column(head, row(self.language, None), None, spacing=look.px(4)))
        return made

    def _arrange(self, columns: int) -> None:
        """Put the fields that mean something now into so many columns."""
        shown = [cell for cell in self._cells if cell not in self._meaningless]
        if (columns, shown) == (self._columns, self._arranged):
            return
        self._columns, self._arranged = columns, shown
        for cell in self._cells:
            self._grid.removeWidget(cell)
            cell.setVisible(cell in shown)
        for place, cell in enumerate(shown):
            where = Qt.AlignmentFlag.AlignTop
            if cell is self.on_record:
                where = Qt.AlignmentFlag.AlignBottom  # it has no label above it
            self._grid.addWidget(cell, place // columns, place % columns, where)
        for place in range(3):
            self._grid.setColumnStretch(place, 1 if place < columns else 0)
        self.updateGeometry()

    def _show_meaningful(self) -> None:
        """Show the fields that mean something now."""
        named = self.speaker.record() is not None
        self._meaningless = set()
        if named or not (self.unattributed.value() or self._may_name_nobody):
            self._meaningless.add(self.unattributed)
        if self._place is None or not self._place.sessions:
            self._meaningless.add(self.session)
        self._arrange(self._columns)

    # Typing

    def _note_typed(self) -> None:
        self._show_meaningful()
        self.typed.emit()

    def _note_own_moment(self) -> None:
        self._has_own_moment, self._is_stamped = True, False

    def _create(self, written: str) -> None:
        sources.create_person(self._parts, self.speaker, written, self.speaker.choose)

    def _event_id(self) -> int:
        record = self.occasion.record()
        return record.key if record is not None else 0

    def _speakers(self) -> Sequence[SpeakerChoice]:
        return self._place.speakers if self._place is not None else ()

    def _today(self) -> date:
        return self._parts.clock().astimezone(self._zone).date()

    def _moment(self, value: DayTime | None) -> datetime | None:
        if value is None or value.at is None:
            return None
        return datetime.combine(value.day, value.at, self._zone).astimezone(UTC)

    def _day_time(self, moment: datetime | None) -> DayTime | None:
        if moment is None:
            return None
        local = moment.astimezone(self._zone)
        return DayTime(local.date(), local.time().replace(second=0, microsecond=0))


def _suggestion(named: Reference | None) -> Suggestion | None:
    return Suggestion(named.key, named.name) if named is not None else None


def _may_be_today(place: RecordingPlace, today: date) -> bool:
    """Tell whether what is recorded may be said today: at no event, or on one of its days."""
    if place.starts_at is None or place.ends_at is None:
        return True
    return place.starts_at.date() <= today <= place.ends_at.date()
