"""What a page of records is told by the kind of record that it shows."""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from msgspec import Struct
from PySide6.QtWidgets import QWidget

from migdesk.desk.desk import Desk
from migdesk.desk.rows import Changes
from migdesk.ui.settings.page import SettingsPage
from migdesk.ui.settings.record_list import RecordRow
from migdesk.ui.widgets.forms import Form


class RecordWords(Struct, frozen=True):
    """What a page of records says, in the language of the window.

    Attributes:
        title: of the page.
        sentence: what it is about.
        listed: what a screen reader calls the list.
        new: the button that begins one.
        untitled: what one is called that has no name yet.
        added: that one was made.
        deleted: that one was taken out.
        delete: the button that takes one out.
        used: what rests on one that cannot be taken out, and what to do instead.
        nothing: that there is none yet.
        how: what one is good for.
        icon: of the kind.
    """

    title: str
    sentence: str
    listed: str
    new: str
    untitled: str
    added: str
    deleted: str
    delete: str
    used: str
    nothing: str
    how: str
    icon: str


class RecordKind(SettingsPage):
    """How one kind of record is listed, edited, made and taken out: a subclass says all of it."""

    kind: ClassVar[str]
    """What tells the records in addresses."""

    enough: ClassVar[frozenset[str]]
    """Facts with any one of which a record is made."""

    first: ClassVar[str]
    """The fact that a record is known by."""

    ordered: ClassVar[bool] = False
    """Whether people put the records in order."""

    later: ClassVar[frozenset[str]] = frozenset()
    """Facts that are kept only once the record is there."""

    def say(self) -> RecordWords:
        """Return what the page says."""
        raise NotImplementedError

    def make_form(self) -> Form:
        """Return the form of a record."""
        raise NotImplementedError

    def make_below(self) -> QWidget | None:
        """Return what is shown below the form of a record that is kept, if there is something."""
        return None

    def show_below(self, key: int) -> None:
        """Show what is below the form for the record under ``key``."""

    def ask(self, desk: Desk) -> Sequence[Any]:
        """Return the records in order; each has an ``id``."""
        raise NotImplementedError

    def row_of(self, entry: Any) -> RecordRow:  # noqa: ANN401 - each page has its own kind of record
        """Return a record as the list shows it."""
        raise NotImplementedError

    def facts_of(self, entry: Any) -> Mapping[str, Any]:  # noqa: ANN401 - as above
        """Return the facts of a record by the names of the form's fields."""
        raise NotImplementedError

    def add(self, desk: Desk, facts: Mapping[str, Any]) -> Changes:
        """Keep a new record."""
        raise NotImplementedError

    def edit(self, desk: Desk, key: int, name: str, value: Any) -> Changes:  # noqa: ANN401 - as above
        """Change a fact of a record."""
        raise NotImplementedError

    def delete(self, desk: Desk, key: int) -> Changes:
        """Take a record out."""
        raise NotImplementedError

    def order(self, desk: Desk, keys: Sequence[int]) -> Changes:
        """Put the records in order."""
        raise NotImplementedError

    def objection(self, name: str, value: Any) -> str:  # noqa: ANN401 - as above
        """Return why a fact cannot be kept of the record that is shown, or nothing."""
        del name, value
        return ""
