"""Fields for several words: tags, and languages in their order."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from msgspec import Struct
from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QPushButton, QSizePolicy, QWidget

from migdesk.text.names import Language
from migdesk.ui.look import Look
from migdesk.ui.look.painting import MIDDLE_LEFT, draw_rounded, draw_text, smooth, width_of
from migdesk.ui.widgets.buttons import IconButton
from migdesk.ui.widgets.checklist import Checklist
from migdesk.ui.widgets.fields.editors import Line
from migdesk.ui.widgets.fields.field import Field, Reading
from migdesk.ui.widgets.fields.framed import FieldFrame
from migdesk.ui.widgets.fields.rows import MovableRow, OrderedField
from migdesk.ui.widgets.fields.texts import language_code
from migdesk.ui.widgets.flow import FlowLayout
from migdesk.ui.widgets.keys import claims_delete, pressed_by_enter
from migdesk.ui.widgets.labels import Label, Tag
from migdesk.ui.widgets.layouts import row
from migdesk.ui.widgets.popover import Popover

_LEAST_LINE: Final = 48
"""Least room behind the last word to type the next, in pixels at 100 %."""

_LEAST_HEIGHT: Final = 24
"""Least height of that line, in pixels at 100 %: that of a word."""

_TAG_LIMIT: Final = 60
_SEPARATORS: Final = (",", ";")


class _TagChip(QPushButton):
    """A tag that can be taken out: by a click, Delete, or Backspace."""

    def __init__(self, look: Look, text: str, name: str) -> None:
        super().__init__()
        self._look, self._text = look, text
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        self.setProperty("kind", "drawn")

    def sizeHint(self) -> QSize:
        """Return the size of the word with its cross."""
        look = self._look
        return QSize(width_of(self._text, look.font(12, 500)) + look.px(34), look.px(24))

    def minimumSizeHint(self) -> QSize:
        """Return room for a few letters: the rest is cut."""
        return QSize(min(self.sizeHint().width(), self._look.px(60)), self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Keep Delete from the window."""
        return claims_delete(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take it out with Delete, Backspace or Enter."""
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.click()
        elif not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the word and the cross."""
        painter = QPainter(self)
        smooth(painter)
        look, rect = self._look, QRectF(self.rect())
        edge = "accent_text" if self.hasFocus() else ""
        fill = "press" if self.underMouse() else "gray_bg"
        draw_rounded(painter, look, rect, look.px(5), fill=fill, line=edge, stroke=2)
        words = rect.adjusted(look.px(8), 0, -look.px(24 if self.isEnabled() else 8), 0)
        draw_text(painter, look, words, self._text, look.font(12, 500), "text", MIDDLE_LEFT)
        if not self.isEnabled():
            return
        cross = look.pixmap("x", "text2", 13, 2)
        left = round(rect.right() - look.px(20))
        painter.drawPixmap(left, round(rect.center().y() - look.px(6.5)), cross)


class TagsField(Field):
    """Words, each a chip: a comma or Enter makes one, Backspace takes the last one out.

    The value is a tuple of words; none is there twice.
    """

    commits_while_typing = False

    def __init__(
        self, look: Look, label: str, *, hint: str = "", required: str = "", placeholder: str = ""
    ) -> None:
        super().__init__(look, label, hint=hint, required=required)
        self._kept = ()
        self._tags: list[str] = []
        self._chips: list[_TagChip] = []
        self._placeholder = placeholder
        self._line = Line(limit=_TAG_LIMIT * 20)
        self._line.setMinimumWidth(look.px(_LEAST_LINE))
        self._line.setProperty("least", _LEAST_HEIGHT)
        self._line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._line.edited.connect(self._typed_words)
        self._line.returnPressed.connect(self._entered)
        self._frame = FieldFrame(look, self._line)
        self._flow = FlowLayout(look.px(4))
        self._flow.setContentsMargins(look.px(8), look.px(3), look.px(8), look.px(3))
        self._flow.addWidget(self._behind_chips())
        self._frame.setLayout(self._flow)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self._frame.setSizePolicy(policy)
        self._place(self._frame)
        self._watch(self._line, leads=False)
        self._build()

    def focus(self) -> None:
        """Put the keyboard behind the last word."""
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the last word out with Backspace in an empty line."""
        if watched is self._line and isinstance(event, QKeyEvent):
            pressed = event.type() == QEvent.Type.KeyPress
            back = event.key() == Qt.Key.Key_Backspace
            if pressed and back and not self._held and not self._line.text() and self._tags:
                self._take_out(self._tags[-1])
                return True
        return super().eventFilter(watched, event)

    def _read(self) -> Reading:
        return Reading(_without_repeats([*self._tags, *_words_in(self._line.text())]))

    def _kept_as(self, value: Any) -> Any:  # noqa: ANN401 - as in the base class
        return tuple(value or ())

    def _show(self, value: Any) -> None:  # noqa: ANN401 - as in the base class
        self._line.show_text("")
        if list(value) != self._tags:
            self._tags = list(value)
            self._build()

    def _behind_chips(self) -> QWidget:
        """Return what stands behind the chips: the line, with what belongs to it."""
        return self._line

    def _words_of(self, tag: str) -> str:
        """Return what a chip says."""
        return tag

    def _typed_words(self, text: str) -> None:
        if text.isspace():  # typed after a comma, of habit
            self._line.show_text("")
        elif any(separator in text for separator in _SEPARATORS):
            self._tags = list(self._read().value)
            self._line.show_text("")
            self._build()
            self._changed()
            self._commit(finished=False)
        else:
            self._changed()

    def _take_out(self, tag: str) -> None:
        self._tags.remove(tag)
        self._build()
        self.focus()
        self._changed()
        self._entered()

    def _build(self) -> None:
        for chip in self._chips:
            self._forget_editor(chip)
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = []
        before: QWidget = self._line
        for place, tag in enumerate(self._tags):
            words = self._words_of(tag)
            chip = _TagChip(self.look, words, self.tr("Remove {name}").format(name=words))
            chip.clicked.connect(lambda _checked=False, tag=tag: self._take_out(tag))
            self._flow.insert(place, chip)
            chip.show()
            self._watch(chip, chip.accessibleName(), leads=False)
            QWidget.setTabOrder(before, chip)
            before = chip
            self._chips.append(chip)
        if self._chips:
            QWidget.setTabOrder(before, self._line)
        self._line.setPlaceholderText("" if self._tags else self._placeholder)
        self._frame.updateGeometry()


class CodesField(TagsField):
    """Codes from a list, each shown with its words: typed, or ticked in the list that opens.

    The value is a tuple of codes. One that is not in the list is taken as it is typed; who keeps
    it says whether it can be.
    """

    def __init__(
        self,
        look: Look,
        label: str,
        options: Mapping[str, str],
        *,
        hint: str = "",
        placeholder: str = "",
    ) -> None:
        """Offer ``options``, the words of each by its code, in order."""
        self._options = options
        super().__init__(look, label, hint=hint, placeholder=placeholder)
        name = self.tr("{label}, choose from the list").format(label=label)
        self._watch(self._opener, name, leads=False)

    def open(self) -> None:
        """Open the list."""
        if self._held:
            return
        self.flush()
        options = [(code, self._words_of(code), None) for code in self._options]
        checklist = Checklist(self.look, options, self._read().value, name=self.label)
        checklist.changed.connect(self._take)
        Popover(self.look, self._opener, checklist, name=self.label).open()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the list with Down."""
        if watched is self._line and isinstance(event, QKeyEvent):
            down = event.key() == Qt.Key.Key_Down and not self._line.text()
            if down and event.type() == QEvent.Type.KeyPress:
                self.open()
                return True
        return super().eventFilter(watched, event)

    def _behind_chips(self) -> QWidget:
        look = self.look
        self._opener = IconButton(look, "list-checks", self.tr("Choose from the list"), small=True)
        self._opener.clicked.connect(self.open)
        holder = QWidget()
        holder.setLayout(row((self._line, 1), self._opener))
        holder.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return holder

    def _words_of(self, tag: str) -> str:
        words = self._options.get(tag)
        return tag if words is None else f"{tag}  {words}"

    def _take(self, ticked: tuple[str, ...]) -> None:
        others = [tag for tag in self._tags if tag not in self._options]
        self._tags = [*ticked, *others]
        self._build()
        self._changed()
        self._entered()


def _words_in(text: str) -> list[str]:
    for separator in _SEPARATORS[1:]:
        text = text.replace(separator, _SEPARATORS[0])
    return [" ".join(word.split())[:_TAG_LIMIT] for word in text.split(",") if word.strip()]


def _without_repeats(words: Sequence[str]) -> tuple[str, ...]:
    kept: dict[str, str] = {}
    for word in words:
        kept.setdefault(word.casefold(), word)
    return tuple(kept.values())


class _Chosen(Struct, frozen=True):
    """A language that is chosen: its tag."""

    key: Language


class LanguagesField(OrderedField):
    """Languages in their order, the first of them first everywhere.

    The value is a tuple of tags.
    """

    def __init__(
        self,
        look: Look,
        label: str,
        languages: Sequence[tuple[Language, str]],
        *,
        hint: str = "",
        required: str = "",
    ) -> None:
        """Offer ``languages``, tag and own name of each."""
        self._names = dict(languages)
        self._box = QComboBox()
        super().__init__(look, label, self._box, hint=hint, required=required)
        self._box.activated.connect(self._add)
        self._offer()

    def _make_row(self, item: Any) -> MovableRow:  # noqa: ANN401 - as in the base class
        name = self._names.get(item.key, item.key)
        made = MovableRow(self.look, item.key, name, name)
        made.put(Tag(self.look, language_code(item.key)))
        made.put(Label(self.look, name, 13, 500), 1)
        return made

    def _read(self) -> Reading:
        return Reading(tuple(item.key for item in self.items))

    def _show(self, value: Any) -> None:  # noqa: ANN401 - as in the base class
        super()._show(tuple(_Chosen(tag) for tag in value))
        self._offer()

    def _build(self) -> None:
        super()._build()
        self._offer()

    def _offer(self) -> None:
        """Offer the languages that are not chosen yet."""
        chosen = set(self._read().value)
        self._left_over = [tag for tag in self._names if tag not in chosen]
        self._box.clear()
        self._box.addItem(self.tr("Add a language"))
        for tag in self._left_over:
            self._box.addItem(self._names[tag])
        self._box.setVisible(bool(self._left_over))

    def _add(self, place: int) -> None:
        if place > 0:
            self.put(_Chosen(self._left_over[place - 1]))
            self.focus()
