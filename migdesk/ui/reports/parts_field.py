"""The parts of a report: ticked, and in the order in which they are printed."""

from collections.abc import Mapping

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from migdesk.ui.look import Look
from migdesk.ui.widgets.checks import Check
from migdesk.ui.widgets.fields.rows import MovableRow, OrderedField
from migdesk.ui.widgets.labels import Label


class ReportPart(Struct, frozen=True):
    """A part: its name among the parts of its report, what it is called, whether it is printed."""

    key: str
    text: str
    is_on: bool = True


class PartsField(OrderedField):
    """Parts to tick, moved by Alt and the arrows or dragged by their handles."""

    def __init__(self, look: Look, label: str, parts: Mapping[str, str]) -> None:
        """Offer ``parts``, by name and words in their usual order, all of them ticked."""
        nothing = QWidget(focusPolicy=Qt.FocusPolicy.TabFocus)  # rows are put behind it for Tab
        super().__init__(look, label, nothing)
        nothing.hide()
        self._parts = parts
        self.reset(self._all())

    def parts(self) -> tuple[str, ...]:
        """Return the names of the parts ticked, in their order; of all as usual, none."""
        if tuple(self.items) == self._all():
            return ()
        return tuple(item.key for item in self.items if item.is_on)

    def show_parts(self, names: tuple[str, ...]) -> None:
        """Tick these in this order, the others below them not; without any, all as usual."""
        if not names:
            self.reset(self._all())
            return
        known = [name for name in names if name in self._parts]
        others = [name for name in self._parts if name not in known]
        ticked = [ReportPart(name, self._parts[name]) for name in known]
        self.reset(
            (*ticked, *(ReportPart(name, self._parts[name], is_on=False) for name in others))
        )

    def is_empty(self) -> bool:
        """Tell whether nothing is ticked."""
        return not any(item.is_on for item in self.items)

    def focus(self) -> None:
        """Put the keyboard on the first part."""
        self._rows[0].take_keyboard()

    def _all(self) -> tuple[ReportPart, ...]:
        return tuple(ReportPart(name, text) for name, text in self._parts.items())

    def _make_row(self, item: ReportPart) -> MovableRow:
        made = _PartRow(self.look, item)
        made.check.clicked.connect(lambda is_on: self._tick(item.key, is_on=is_on))
        return made

    def _tick(self, key: str, *, is_on: bool) -> None:
        place = self.place_of(key)
        self.items[place] = replace(self.items[place], is_on=is_on)
        self._changed()
        self._entered()


class _PartRow(MovableRow):
    """A part with its box; the keyboard stands on the box."""

    def __init__(self, look: Look, part: ReportPart) -> None:
        super().__init__(look, part.key, part.text, part.text)
        self.check = Check(look, name=part.text)
        self.check.setChecked(part.is_on)
        self.check.installEventFilter(self)
        self.put(self.check)
        self.put(Label(look, part.text, wrap=True), 1)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._cross.hide()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def stops(self) -> list[QWidget]:
        """Return what Tab goes through."""
        return [self.check]

    def take_keyboard(self) -> None:
        """Put the keyboard on the box."""
        self.check.setFocus(Qt.FocusReason.OtherFocusReason)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick with a click on the words, too."""
        self.check.click()
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move by Alt and the arrows, which a box would take for a way to the next one."""
        alt = Qt.KeyboardModifier.AltModifier
        if isinstance(event, QKeyEvent) and event.modifiers() == alt and _is_press(event):
            super().keyPressEvent(event)
            return event.isAccepted()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave other keys alone: a part is not taken out, it is left unticked."""
        event.ignore()


def _is_press(event: QKeyEvent) -> bool:
    return event.type() == QEvent.Type.KeyPress
