"""Forms: declared as data, laid out and listened to by one builder."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final, TypeAlias

from msgspec import Struct, field
from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from migdesk.ui.look import Look
from migdesk.ui.widgets.fields.field import Field

FieldMaker: TypeAlias = Callable[..., Field]
"""A class of fields: takes a look, a label, ``hint`` where there is one, and its own options."""

_TWO_COLUMNS_FROM: Final = 520
"""From this width on, in pixels at 100 %, fields stand in two columns."""


class FieldSpec(Struct, frozen=True):
    """One field of a form.

    Attributes:
        name: of the value.
        label: what the field is for, marked for translation and not translated.
        make: the class of the field.
        hint: a line below it, marked as well.
        wide: whether it takes both columns.
        options: what ``make`` is to be told of its own, as far as it is known beforehand.
    """

    name: str
    label: str
    make: FieldMaker
    hint: str = ""
    wide: bool = False
    options: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))


class FormSpec(Struct, frozen=True):
    """The fields of a form, in their order.

    Attributes:
        context: under which the labels are translated.
        fields: their declarations.
    """

    context: str
    fields: tuple[FieldSpec, ...]


class Form(QWidget):
    """Fields in one or two columns, by the room there is; each hands on its own value.

    Signals:
        committed: the name of a field, and its value to keep.
        typed: the name of a field in which something was changed.
    """

    committed = Signal(str, object)
    typed = Signal(str)

    def __init__(
        self, look: Look, spec: FormSpec, extras: Mapping[str, Mapping[str, Any]] | None = None
    ) -> None:
        """Make the fields.

        Args:
            look: the look.
            spec: what the fields are.
            extras: options that are known only now, such as where suggestions come from, by the
                name of the field; sentences and words among them are translated already.
        """
        super().__init__()
        self._look = look
        self._wide = [declared.wide for declared in spec.fields]
        self._fields: dict[str, Field] = {}
        for declared in spec.fields:
            options = {**declared.options, **(extras or {}).get(declared.name, {})}
            if declared.hint:
                options["hint"] = QCoreApplication.translate(spec.context, declared.hint)
            label = QCoreApplication.translate(spec.context, declared.label)
            made = declared.make(look, label, **options)
            made.committed.connect(
                lambda value, name=declared.name: self.committed.emit(name, value)
            )
            made.typed.connect(lambda name=declared.name: self.typed.emit(name))
            self._fields[declared.name] = made
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(look.px(16))
        self._grid.setVerticalSpacing(look.px(12))
        self._columns = 0
        self._arrange(1)

    def field(self, name: str) -> Field:
        """Return a field."""
        return self._fields[name]

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Show what is kept now; see :meth:`Field.set_value`. Fields not named stay."""
        for name, value in values.items():
            self._fields[name].set_value(value)

    def reset(self, values: Mapping[str, Any]) -> None:
        """Show another record; see :meth:`Field.reset`. Fields not named become empty."""
        for name, made in self._fields.items():
            made.reset(values.get(name))

    def values(self) -> dict[str, Any]:
        """Return the value of every field."""
        return {name: made.value() for name, made in self._fields.items()}

    def flush(self) -> None:
        """Hand on at once what is typed and not handed on yet."""
        for made in self._fields.values():
            made.flush()

    def is_pending(self) -> bool:
        """Return whether something is typed that was not handed on, or cannot be read."""
        return any(made.is_pending() for made in self._fields.values())

    def set_error(self, name: str, sentence: str) -> None:
        """Say of a field why its value was not kept."""
        self._fields[name].set_error(sentence)

    def focus_first_error(self) -> bool:
        """Put the keyboard into the first field with an error; return whether there is one."""
        for made in self._fields.values():
            if made.error():
                made.focus()
                return True
        return False

    def minimumSizeHint(self) -> QSize:
        """Return the size in one column: a narrower form folds."""
        width = max((made.minimumSizeHint().width() for made in self._fields.values()), default=0)
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold to one column where two have no room."""
        super().resizeEvent(event)
        self._arrange(2 if self.width() >= self._look.px(_TWO_COLUMNS_FROM) else 1)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        row = column = 0
        for made, wide in zip(self._fields.values(), self._wide, strict=True):
            span = columns if wide else 1
            if column + span > columns:
                row, column = row + 1, 0
            self._grid.addWidget(made, row, column, 1, span, Qt.AlignmentFlag(0))
            column += span
        for place in range(2):
            self._grid.setColumnStretch(place, 1 if place < columns else 0)
