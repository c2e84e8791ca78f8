"""Fields in which something is chosen, and the one for a whole number."""

from collections.abc import Hashable, Mapping
from types import MappingProxyType
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyle, QStyleOptionComboBox

from migdesk.ui.look import Look
from migdesk.ui.widgets.checks import Check, Switch
from migdesk.ui.widgets.choices import Options
from migdesk.ui.widgets.fields.editors import Line
from migdesk.ui.widgets.fields.field import Field, Reading
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.layouts import row

_BESIDE_WORDS: Final = 40
"""What a list that opens needs beside its words, in pixels at 100 %."""

_BESIDE_IN_QT: Final = 2
_AFTER_ICON_IN_QT: Final = 4
"""What Qt leaves free beside the words of such a list, and behind an icon, in pixels."""

_NO_ICONS: Final[Mapping[Hashable, tuple[str, str]]] = MappingProxyType({})


class Box(QComboBox):
    """A list that opens. Where there is no room for what is chosen, it ends in dots."""

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """Have the style draw as many of the words as there is room for."""
        super().initStyleOption(option)
        place = QStyle.SubControl.SC_ComboBoxEditField
        box = QStyle.ComplexControl.CC_ComboBox
        room = self.style().subControlRect(box, option, place, self).width() - _BESIDE_IN_QT
        if not option.currentIcon.isNull():
            room -= option.iconSize.width() + _AFTER_ICON_IN_QT
        option.currentText = option.fontMetrics.elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, room
        )


class ChoiceField(Field):
    """One of several, from a list that opens."""

    def __init__(
        self,
        look: Look,
        label: str,
        options: Options,
        *,
        hint: str = "",
        required: str = "",
        placeholder: str = "",
        icons: Mapping[Hashable, tuple[str, str]] = _NO_ICONS,
    ) -> None:
        """Offer ``options``.

        Args:
            look: the look.
            label: what is chosen.
            options: value and words of each.
            hint: a line below.
            required: what is said when nothing is chosen.
            placeholder: the words of choosing nothing (``None``); without it, something is chosen.
            icons: icon and colour of some of the options, by value.
        """
        super().__init__(look, label, hint=hint, required=required)
        self._placeholder, self._icons = placeholder, icons
        self._values: list[Hashable] = []
        self._box = Box()
        self._box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._box.setMinimumContentsLength(4)
        self._box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._box.setIconSize(QSize(look.px(15), look.px(15)))
        self._box.activated.connect(self._chosen)
        self._place(self._box)
        self._watch(self._box)
        self.set_options(options)
        if self._values:
            self._kept = self._values[0]
            self._show(self._kept)

    def set_options(self, options: Options) -> None:
        """Offer other options; what is chosen stays chosen where it is among them."""
        chosen = self._read().value
        empty = [(None, self._placeholder)] if self._placeholder else []
        self._box.clear()
        self._values = []
        for value, text in [*empty, *options]:
            self._values.append(value)
            name, token = self._icons.get(value, ("", ""))
            if name:
                self._box.addItem(self.look.icon(name, token, 15), text)
            else:
                self._box.addItem(text)
        self._show(chosen)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the wheel scroll the page: it changes no value that is not even looked at."""
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        if event.type() == QEvent.Type.Enter:
            text = self._box.currentText()
            room = self._box.width() - self.look.px(_BESIDE_WORDS)
            cut = self._box.fontMetrics().horizontalAdvance(text) > room
            self._box.setToolTip(text if cut else "")
        return super().eventFilter(watched, event)

    def _read(self) -> Reading:
        at = self._box.currentIndex()
        return Reading(self._values[at] if 0 <= at < len(self._values) else None)

    def _show(self, value: Any) -> None:  # noqa: ANN401 - as in the base class
        self._box.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    def _chosen(self, _at: int) -> None:
        self._changed()
        self._entered()


class CheckField(Field):
    """Yes or no, as a box to tick with its words beside it, in one line or wrapped."""

    def __init__(self, look: Look, label: str, *, hint: str = "", wrap: bool = False) -> None:
        super().__init__(look, "", hint=hint)
        self.label = label
        self._kept = False
        self._check = Check(look, "" if wrap else label, name=label)
        self._check.clicked.connect(self._turned)
        if wrap:
            words = Label(look, label, wrap=True)
            words.installEventFilter(self)
            self._place(row(self._check, (words, 1), spacing=look.px(3)))
        else:
            self._place(self._check)
        self._watch(self._check)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tick with a click on wrapped words, too."""
        if isinstance(watched, Label) and event.type() == QEvent.Type.MouseButtonRelease:
            self._check.click()
            return True
        return super().eventFilter(watched, event)

    def _read(self) -> Reading:
        return Reading(self._check.isChecked())

    def _show(self, value: Any) -> None:  # noqa: ANN401 - as in the base class
        self._check.setChecked(bool(value))

    def _turned(self) -> None:
        self._changed()
        self._entered()


class SwitchField(Field):
    """Something that is on or off: its words, and the switch at the end of their line."""

    def __init__(self, look: Look, label: str, *, hint: str = "") -> None:
        super().__init__(look, label, hint=hint)
        self._kept = False
        self._switch = Switch(look)
        self._switch.clicked.connect(self._turned)
        self._layout.removeWidget(self._head)
        self._place(row((self._head, 1), self._switch, spacing=look.px(8)))
        self._watch(self._switch)

    def _read(self) -> Reading:
        return Reading(self._switch.isChecked())

    def _show(self, value: Any) -> None:  # noqa: ANN401 - as in the base class
        self._switch.setChecked(bool(value))

    def _turned(self) -> None:
        self._changed()
        self._entered()


class NumberField(Field):
    """A whole number, or nothing. Up and Down count."""

    def __init__(
        self,
        look: Look,
        label: str,
        *,
        least: int | None = None,
        most: int | None = None,
        hint: str = "",
        required: str = "",
        placeholder: str = "",
    ) -> None:
        super().__init__(look, label, hint=hint, required=required)
        self._least, self._most = least, most
        self._line = Line(font=look.font(tabular=True))
        self._line.setPlaceholderText(placeholder)
        self._line.edited.connect(self._changed)
        self._line.returnPressed.connect(self._entered)
        self._place(self._line)
        self._watch(self._line)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count up and down by the arrows."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = (event.key() == Qt.Key.Key_Up) - (event.key() == Qt.Key.Key_Down)
            reading = self._read()
            if step and not reading.problem and not self._held:
                number = (reading.value or 0) + step
                if not self._out_of_bounds(number):
                    self._show(number)
                    self._changed()
                return True
        return super().eventFilter(watched, event)

    def _read(self) -> Reading:
        written = "".join(self._line.text().split())
        if not written:
            return Reading(None)
        if not written.removeprefix("-").isdecimal():
            return Reading(None, self.tr("Write a whole number, such as 120."))
        number = int(written)
        return Reading(None if self._out_of_bounds(number) else number, self._out_of_bounds(number))

    def _show(self, value: Any) -> None:  # noqa: ANN401 - as in the base class
        self._line.show_text("" if value is None else str(value))

    def _out_of_bounds(self, number: int) -> str:
        """Return what is wrong with the size of ``number``, or nothing."""
        least, most = self._least, self._most
        too_low = least is not None and number < least
        too_high = most is not None and number > most
        if not (too_low or too_high):
            return ""
        if least is not None and most is not None:
            return self.tr("Write a number from {least} to {most}.").format(least=least, most=most)
        if too_low:
            return self.tr("Write {least} or more.").format(least=least)
        return self.tr("Write {most} or less.").format(most=most)
