"""What is around the screens: what it shows of an office, and who is asked for that."""

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Final, Protocol

from msgspec import Struct

from migdesk.text.names import Language
from migdesk.ui.shell.address import Place
from migdesk.ui.shell.sidebar import Pin

if TYPE_CHECKING:  # the desk brings the database along, which loads after the first paint
    from migdesk.desk.desk import Desk


class Kept(Struct, frozen=True):
    """How the open file is kept.

    Attributes:
        backed_up: when the last backup was made, by the clock of the office; ``None`` while there
            is none.
        asked: when that was asked.
    """

    backed_up: datetime | None
    asked: datetime


class Frame(Struct, frozen=True):
    """What the frame shows about the open office.

    Attributes:
        office: its short name, empty if it has none yet.
        languages: of its texts in order, with their own names.
        counts: how many things wait in each place.
        kept: how its file is kept, ``None`` while none is open.
        pins: what is pinned.
        sample: it is the sample office.
        writable: something can be changed; otherwise it is open for reading only.
    """

    office: str
    languages: tuple[tuple[Language, str], ...]
    counts: Mapping[Place, int]
    kept: Kept | None
    pins: tuple[Pin, ...]
    sample: bool = False
    writable: bool = True


NO_OFFICE: Final = Frame("", (), {}, None, ())


class OfficeFile(Protocol):
    """What the window asks of the file it works with; given by the starting point."""

    def frame(self, desk: "Desk", *, counted: bool = True) -> Frame:
        """Return what the frame shows. Asked on the worker.

        Args:
            desk: the desk of the file.
            counted: whether what waits in each place is counted, which takes a moment.
        """

    def close(self, desk: "Desk") -> None:
        """Back the file up and close it. On the worker, last of all."""
