"""Where in the window something is: every record and tab has an address."""

from enum import StrEnum
from typing import Final, Self
from urllib.parse import quote, unquote

from msgspec import Struct
from msgspec.structs import replace

from migdesk.base.errors import MigdeskError

SCHEME: Final = "migdesk:"

CAPTURE: Final = "capture"
"""The tab of quotes that is a window beside the main one; its spot is where somebody speaks."""

TABLE: Final = "table"
"""The tab of an event, or of people, that is a sheet over the window: it takes a table in.

Its spot is what the table is taken into, and how it comes: ``agenda/paste``, ``people/open``.
"""


class Place(StrEnum):
    """The places of the window, in the order of the sidebar."""

    HOME = "home"
    EVENTS = "events"
    PEOPLE = "people"
    QUOTES = "quotes"
    RELEASES = "releases"
    REPORTS = "reports"
    SETTINGS = "settings"


class NotAnAddress(MigdeskError):
    """A text leads nowhere in the window."""

    def __init__(self, written: str) -> None:
        super().__init__(written)
        self.written = written


class Address(Struct, frozen=True):
    """A place, and in it a record, one of its tabs, and a spot there.

    Attributes:
        place: the screen.
        kind: the kind of record where a place shows several: ``person`` or ``organisation``.
        key: the record's key, 0 for the list alone.
        tab: a tab of the record, or a page of the settings; empty for the first.
        spot: what to show there: a language, a paragraph's id, a session's key.
    """

    place: Place
    kind: str = ""
    key: int = 0
    tab: str = ""
    spot: str = ""

    def __str__(self) -> str:
        """Return the address as text: ``migdesk:releases/release/14/text?en``."""
        parts = [self.place, self.kind, str(self.key) if self.key else "", quote(self.tab, "")]
        while not parts[-1]:
            parts.pop()
        spot = f"?{quote(self.spot, '')}" if self.spot else ""
        return f"{SCHEME}{'/'.join(parts)}{spot}"

    @classmethod
    def parse(cls, written: str) -> Self:
        """Read an address.

        Raises:
            NotAnAddress: it is none.
        """
        path, _, spot = written.removeprefix(SCHEME).partition("?")
        place, kind, key, tab, *more = [*path.split("/"), "", "", ""]
        if any(more) or place not in {known.value for known in Place} or not (key or "0").isdigit():
            raise NotAnAddress(written)
        return cls(Place(place), kind, int(key or 0), unquote(tab), unquote(spot))

    def at(self, *, tab: str = "", spot: str = "") -> Self:
        """Return the address of another tab and spot of the same record."""
        return replace(self, tab=tab, spot=spot)


class History:
    """Where a window has been: back and forward."""

    _MOST: Final = 200

    def __init__(self) -> None:
        self._visited: list[Address] = []
        self._at = -1

    @property
    def here(self) -> Address | None:
        """Return where the window is, ``None`` before it has been anywhere."""
        return self._visited[self._at] if self._visited else None

    @property
    def can_go_back(self) -> bool:
        """Tell whether something lies before."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Tell whether something lies after."""
        return self._at < len(self._visited) - 1

    def visit(self, address: Address) -> None:
        """Note a new place; what lay forward of the present one is forgotten."""
        if address == self.here:
            return
        del self._visited[self._at + 1 :]
        self._visited.append(address)
        del self._visited[: -self._MOST]
        self._at = len(self._visited) - 1

    def amend(self, address: Address) -> None:
        """Note that the present place reads better so: the same record, another tab."""
        if self._visited:
            self._visited[self._at] = address
        else:
            self.visit(address)

    def back(self) -> Address:
        """Step back and return where that is. Only when :attr:`can_go_back`."""
        self._at -= 1
        return self._visited[self._at]

    def forward(self) -> Address:
        """Step forward and return where that is. Only when :attr:`can_go_forward`."""
        self._at += 1
        return self._visited[self._at]

    def forget(self, place: Place, key: int) -> None:
        """Take out a record that is gone."""
        kept = [entry for entry in self._visited if not (entry.place is place and entry.key == key)]
        self._at -= sum(1 for entry in self._visited[: self._at + 1] if entry not in kept)
        self._visited = kept
        self._at = min(max(self._at, 0), len(kept) - 1)
