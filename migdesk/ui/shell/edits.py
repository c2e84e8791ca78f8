"""Carrying what is edited in place to the desk, and a refusal back to where it was typed."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

import shiboken6
from PySide6.QtCore import QObject

from migdesk.base.errors import MigdeskError
from migdesk.desk.rows import Changes
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.fields import Field
from migdesk.ui.widgets.fields.group import Keep

if TYPE_CHECKING:  # the desk brings the database along, which loads after the first paint
    from migdesk.desk.desk import Desk


class Refusable(Protocol):
    """What can say at its own place why something was not kept."""

    def set_error(self, sentence: str) -> None:
        """Say why; an empty sentence takes it back."""


class Edits(QObject):
    """Has the desk do what is edited on a page.

    Attributes:
        parts: of the window.
        key: the record that the page shows, for pages that show one after the other.
    """

    def __init__(self, parts: Parts, page: QObject) -> None:
        """Edit for ``page``: once that is gone, nobody is told any more."""
        super().__init__(page)
        self.parts = parts
        self.key = 0

    def carry_out(
        self,
        intention: "Callable[[Desk], Changes | None]",
        at: Refusable | None = None,
        then: Callable[[Changes], None] | None = None,
    ) -> None:
        """Have the desk do something.

        Args:
            intention: what is to be done.
            at: the field that says why it was refused. Without one, and where that is gone or is
                about another record by then, a banner does.
            then: what follows once it is done.
        """
        key = self.key

        def refuse(error: MigdeskError) -> None:
            if at is None or key != self.key or _is_gone(at):
                self.parts.voice.fail(error)
            else:
                at.set_error(refusal(self.parts, error))

        self.parts.worker.do(self, intention, then, refuse)

    def keeping(self, intention: Callable[..., Changes], record: str) -> Keep:
        """Return what keeps the facts of one kind of record, each by itself.

        Args:
            intention: changes facts that are given by their names.
            record: what the intention calls the key of the record.
        """

        def keep(key: int, field: Field, name: str, value: Any) -> None:  # noqa: ANN401 - many types
            facts = {record: key, name: value}
            self.carry_out(lambda desk: intention(desk, **facts), field)

        return keep


def refusal(parts: Parts, error: MigdeskError) -> str:
    """Return what failed and what to do about it as one text."""
    return " ".join(part for part in parts.voice.advice(error) if part)


def _is_gone(at: Refusable) -> bool:
    return isinstance(at, QObject) and not shiboken6.isValid(at)
