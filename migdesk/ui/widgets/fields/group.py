"""The fields of one record, each handed on by itself."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, TypeAlias

from migdesk.ui.widgets.fields.field import Field

Keep: TypeAlias = Callable[[int, Field, str, Any], None]
"""Keeps for a record the value of a field under the name of its fact."""


class FieldGroup:
    """Fields by the names of the facts that they hold, of one record after the other."""

    def __init__(self, fields: Mapping[str, Field], keep: Keep) -> None:
        """Have ``keep`` keep what is committed in any of the fields."""
        self._fields = dict(fields)
        self._keep = keep
        self._record = 0
        for name, field in self._fields.items():
            field.committed.connect(partial(self._hand_on, name))

    def fields(self) -> tuple[Field, ...]:
        """Return the fields in their order."""
        return tuple(self._fields.values())

    def show(self, record: int, values: Mapping[str, Any]) -> None:
        """Show what is kept now of a record.

        What is being typed about it stays; what was typed about the last one is handed on.

        Args:
            record: its key.
            values: by the names of facts; fields not named stay.
        """
        other = record != self._record
        if other:
            self.flush()
            self._record = record
        for name, value in values.items():
            if other:
                self._fields[name].reset(value)
            else:
                self._fields[name].set_value(value)

    def flush(self) -> None:
        """Hand on at once what is typed and not handed on yet."""
        for field in self._fields.values():
            field.flush()

    def _hand_on(self, name: str, value: Any) -> None:  # noqa: ANN401 - each field has its own kind
        if self._record:
            self._keep(self._record, self._fields[name], name, value)
