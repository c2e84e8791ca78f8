"""Fields that name other records: one of them, or several in order."""

from collections.abc import Callable, Hashable, Sequence
from typing import Any, Final, TypeAlias

import shiboken6
from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from migdesk.ui.look import Look
from migdesk.ui.widgets.buttons import IconButton
from migdesk.ui.widgets.choices import Options
from migdesk.ui.widgets.editing import let_go_on
from migdesk.ui.widgets.fields.editors import Line
from migdesk.ui.widgets.fields.field import Field, Reading
from migdesk.ui.widgets.fields.rows import MovableRow, OrderedField
from migdesk.ui.widgets.labels import CutLabel
from migdesk.ui.widgets.layouts import column, row
from migdesk.ui.widgets.suggestions import Suggestion, SuggestionPopup

Suggest: TypeAlias = Callable[[str, Callable[[Sequence[Suggestion]], None]], None]
"""Asks for the records that may be meant by what is typed; they are delivered later."""

SUGGEST_AFTER: Final = 120
"""Milliseconds from the last key to the question for suggestions."""


class ReferenceLine(Line):
    """A line in which the name of a record is typed and then taken from suggestions.

    Signals:
        taken: the suggestion that was taken.
        create_asked: a record is to be created by the name typed.
    """

    taken = Signal(object)
    create_asked = Signal(str)

    def __init__(self, look: Look, suggest: Suggest, create: str = "") -> None:
        """Ask ``suggest``; ``create`` is what creating is called, with ``{}`` for the name."""
        super().__init__()
        self._look, self._suggest, self._create = look, suggest, create
        self._asked = 0
        self._made: SuggestionPopup | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SUGGEST_AFTER)
        self._pause.timeout.connect(self.ask)
        self.edited.connect(self._typed)

    def ask(self, *, to_choose: bool = False) -> None:
        """Ask for suggestions to what is typed; an answer to an earlier question is dropped.

        With ``to_choose`` the first one is taken if no other is chosen, else what is typed.
        """
        if self.isReadOnly():
            return
        self._pause.stop()
        self._asked += 1
        asked, typed = self._asked, self.text().strip()

        def offer(suggestions: Sequence[Suggestion]) -> None:
            if shiboken6.isValid(self) and asked == self._asked and self.hasFocus():
                create = self._create.format(typed) if typed else ""
                self._popup().offer(suggestions, create, typed="" if to_choose else typed)

        self._suggest(typed, offer)

    def stop(self) -> None:
        """Take the suggestions away, and those that are still to come."""
        self._pause.stop()
        self._asked += 1
        if self._made is not None:
            self._made.hide()

    def offers(self) -> bool:
        """Return whether suggestions are shown."""
        return self._made is not None and self._made.is_open()

    def event(self, event: QEvent) -> bool:
        """Let the suggestions have their keys before Qt moves on by Tab or closes by Esc."""
        if isinstance(event, QKeyEvent) and self.offers():
            if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and self._popup().steer(event.key()):
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for suggestions with Down."""
        if event.key() == Qt.Key.Key_Down:
            self.ask(to_choose=True)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the suggestions away when the line is left."""
        self.stop()
        super().focusOutEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Take the suggestions away with the line."""
        self.stop()
        super().hideEvent(event)

    def _popup(self) -> SuggestionPopup:
        """Return what shows suggestions: most lines never have any to show."""
        if self._made is None:
            self._made = SuggestionPopup(self._look, self)
            self._made.taken.connect(self.taken)
            self._made.create_taken.connect(self._ask_to_create)
        return self._made

    def _typed(self) -> None:
        self._asked += 1
        self._pause.start()

    def _ask_to_create(self) -> None:
        self.create_asked.emit(self.text().strip())


class ReferenceField(Field):
    """One record, by its name. The value is its key.

    What is typed and neither taken nor created is not kept, and says so.

    Signals:
        create_asked: a record is to be created by this name; once it is, ``set_value`` shows it.
        open_asked: the record with this key is to be opened.
    """

    create_asked = Signal(str)
    open_asked = Signal(int)

    commits_while_typing = False

    def __init__(
        self,
        look: Look,
        label: str,
        suggest: Suggest,
        *,
        create: str = "",
        hint: str = "",
        required: str = "",
        placeholder: str = "",
        can_open: bool = False,
    ) -> None:
        """Name no record yet.

        Args:
            look: the look.
            label: what the record is here.
            suggest: see :data:`Suggest`.
            create: what creating one is called, with ``{}`` for the name; empty where none can be.
            hint: a line below.
            required: what is said when no record is named.
            placeholder: shown while the line is empty.
            can_open: whether there is a button that opens the record.
        """
        super().__init__(look, label, hint=hint, required=required)
        self._chosen: Suggestion | None = None
        self._line = ReferenceLine(look, suggest, create)
        self._line.setPlaceholderText(placeholder)
        self._line.edited.connect(self._typed_name)
        self._line.taken.connect(self._take)
        self._line.create_asked.connect(self.create_asked)
        self._line.returnPressed.connect(self._entered)
        self._clear = IconButton(look, "x", self.tr("Clear {label}").format(label=label))
        self._clear.clicked.connect(self._take_nothing)
        self._open = IconButton(look, "external-link", self.tr("Open {label}").format(label=label))
        self._open.clicked.connect(self._ask_to_open)
        let_go_on(self._open)
        self._can_open = can_open
        self._place(row((self._line, 1), self._clear, self._open, spacing=look.px(2)))
        self._watch(self._line)
        self._dress()

    def set_value(self, value: Any) -> None:  # noqa: ANN401 - as in the base class
        """Show the record of a suggestion, ``None`` for none; see :meth:`Field.set_value`."""
        key = value.key if value is not None else None
        chosen = self._chosen.key if self._chosen is not None else None
        self._kept = key
        # A record that was to be created out of what is typed is just this one.
        created = value is not None and self._line.text().strip() == value.text
        if created or not self._touched:
            self._touched = False
            if created:
                self._say("")
            if key != chosen or not self._line.hasFocus() or created:
                self._show_record(value)

    def reset(self, value: Any) -> None:  # noqa: ANN401 - as in the base class
        """Show the record of a suggestion for another record; see :meth:`Field.reset`."""
        self._chosen = value
        super().reset(value.key if value is not None else None)

    def choose(self, record: Suggestion) -> None:
        """Name a record as if a person had taken it from the list, and hand it on."""
        self._take(record)

    def record(self) -> Suggestion | None:
        """Return the record that is named."""
        return self._chosen

    def _read(self) -> Reading:
        written = self._line.text().strip()
        if self._chosen is not None and written == self._chosen.text.strip():
            return Reading(self._chosen.key)
        if not written:
            return Reading(None)
        return Reading(None, self.tr("Choose one from the list, or create it."))

    def _show(self, value: Any) -> None:  # noqa: ANN401 - as in the base class
        if value is None:
            self._chosen = None
        self._line.show_text(self._chosen.text if self._chosen is not None else "")
        self._dress()

    def _show_record(self, record: Suggestion | None) -> None:
        self._chosen = record
        self._show(record.key if record is not None else None)

    def _typed_name(self) -> None:
        if not self._line.text().strip():
            self._chosen = None
        self._changed()
        self._dress()

    def _take(self, record: Suggestion | None) -> None:
        self._show_record(record)
        self._changed()
        self._entered()

    def _take_nothing(self) -> None:
        self._line.setFocus()
        self._take(None)

    def _ask_to_open(self) -> None:
        if self._chosen is not None:
            self.open_asked.emit(self._chosen.key)

    def _dress(self) -> None:
        self._clear.setVisible(bool(self._line.text()))
        self._open.setVisible(self._can_open and self._chosen is not None)


class Listed(Struct, frozen=True):
    """A record in a list, and what it is there.

    Attributes:
        key: of the record.
        text: its name.
        part: what it is to the record whose list this is; ``None`` where nothing is asked.
        support: what tells it from others of that name.
    """

    key: int
    text: str
    part: Hashable = None
    support: str = ""


class ReferenceListField(OrderedField):
    """Several records in order, each with what it is here, if that is asked.

    The value is a tuple of :class:`Listed`. Enter on a row opens its record; for the other keys
    see :class:`OrderedField`.

    Signals:
        create_asked: a record is to be created by this name; once it is, :meth:`add` adds it.
        open_asked: the record with this key is to be opened.
    """

    create_asked = Signal(str)
    open_asked = Signal(int)

    def __init__(
        self,
        look: Look,
        label: str,
        suggest: Suggest,
        *,
        create: str = "",
        hint: str = "",
        required: str = "",
        placeholder: str = "",
        parts: Options = (),
        parts_label: str = "",
    ) -> None:
        """Name no record yet.

        Args:
            look: the look.
            label: what the records are here.
            suggest: see :data:`Suggest`.
            create: what creating one is called, with ``{}`` for the name; empty where none can be.
            hint: a line below.
            required: what is said when the list is empty.
            placeholder: shown in the line that adds a record.
            parts: what a record can be here, as value and words; the first is a new row's.
            parts_label: what ``parts`` are, for screen readers.
        """
        self._line = ReferenceLine(look, suggest, create)
        super().__init__(look, label, self._line, hint=hint, required=required)
        self._parts, self._parts_label = parts, parts_label
        self._line.setPlaceholderText(placeholder)
        self._line.edited.connect(lambda: self._say(""))
        self._line.taken.connect(self.add)
        self._line.create_asked.connect(self.create_asked)
        if placeholder:
            self._line.setAccessibleName(f"{label}, {placeholder}")

    def add(self, record: Suggestion) -> None:
        """Put a record at the end of the list and hand the list on."""
        self._line.show_text("")
        if all(listed.key != record.key for listed in self.items):
            part = self._parts[0][0] if self._parts else None
            self.put(Listed(record.key, record.text, part, record.support))

    def _left(self) -> None:
        super()._left()
        if self._line.text().strip():
            self._say(self.tr("Choose one from the list, or create it."))

    def _make_row(self, item: Any) -> MovableRow:  # noqa: ANN401 - as in the base class
        made = _ListRow(self.look, item, self._parts, self._parts_label)
        made.opened.connect(self.open_asked.emit)
        made.part_chosen.connect(self._choose_part)
        return made

    def _choose_part(self, key: object, part: object) -> None:
        place = self.place_of(key)
        self.items[place] = replace(self.items[place], part=part)
        self._changed()
        self._entered()


class _ListRow(MovableRow):
    """One record of a list: its name, what tells it from others, its part."""

    part_chosen = Signal(object, object)

    def __init__(self, look: Look, listed: Listed, parts: Options, parts_label: str) -> None:
        spoken = f"{listed.text}, {listed.support}".removesuffix(", ")
        super().__init__(look, listed.key, listed.text, spoken)
        self._listed = listed
        lines = [CutLabel(look, listed.text, 13, 500)]
        if listed.support:
            lines.append(CutLabel(look, listed.support, 12, 400, "text2"))
        words = QWidget()
        words.setLayout(column(*lines))
        self.put(words, 1)
        if parts:
            self.put(self._part_box(parts, parts_label))

    def _part_box(self, parts: Options, label: str) -> QComboBox:
        box = QComboBox()
        box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        values = [value for value, _ in parts]
        for _, text in parts:
            box.addItem(text)
        box.setCurrentIndex(values.index(self._listed.part) if self._listed.part in values else -1)
        name = f"{self._listed.text}, {label}" if label else self._listed.text
        box.setAccessibleName(name)
        box.activated.connect(lambda at: self.part_chosen.emit(self.key, values[at]))
        return box
