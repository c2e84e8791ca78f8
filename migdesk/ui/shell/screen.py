"""What a screen is, and the parts of the window it works with."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from msgspec import Struct
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from migdesk.base.clock import Clock
from migdesk.base.errors import MigdeskError
from migdesk.base.settings import Settings
from migdesk.desk.rows import Changes, Kind
from migdesk.text.names import Language
from migdesk.text.printed import Size
from migdesk.ui.look import Look
from migdesk.ui.shell.actions import Actions, Handler
from migdesk.ui.shell.address import Address
from migdesk.ui.shell.measures import FULL_SIDEBAR_FROM
from migdesk.ui.shell.worker import DeskWorker

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

FULL_SIDEBAR_BESIDE_COLUMNS_FROM: Final = 1440
FULL_SIDEBAR_FOR_EDITORS_FROM: Final = 1900
"""Widths of the window, in pixels at 100 % text, from which the sidebar shows words there."""


class Receiver(Struct, frozen=True):
    """A text that is open and takes records in.

    Attributes:
        name: what it is called: the number of a release.
        kinds: the records that it can name.
        put: puts the record of a kind and a key in where the caret is.
    """

    name: str
    kinds: frozenset[Kind]
    put: Callable[[Kind, int], None]


class Navigator(Protocol):
    """Goes where an address leads."""

    def go(self, address: Address) -> None:
        """Go there; the present place stays behind Back."""

    def receiver(self) -> Receiver | None:
        """Return the text that is open and takes records in, ``None`` where there is none."""

    def refresh_frame(self) -> None:
        """Show anew what is around the screens: pins, counts, where the office is kept."""

    def rebuild(self) -> None:
        """Build the window's inside anew at the same place, with another look or language."""

    def open_file(self, path: Path) -> None:
        """Close the office file and open another one."""

    def restore(self, backup: Path) -> None:
        """Go back to a backup of the office file, which is closed for that and opened again."""


class Voice(Protocol):
    """The one part that speaks to the person."""

    def say(self, sentence: str) -> None:
        """Say that something is done, in passing."""

    def say_undoable(self, sentence: str) -> None:
        """Say what was done, with a button that takes it back."""

    def fail(self, error: MigdeskError) -> None:
        """Say what failed and what to do about it."""

    def advice(self, error: MigdeskError) -> tuple[str, str]:
        """Return what failed and what to do about it, to be shown in place."""

    def confirm(self, title: str, sentence: str, verb: str) -> bool:
        """Ask before what cannot be taken back. The safe answer is the default."""


class Files(Protocol):
    """Asks for files and printers by the system's own dialogs."""

    def to_save(self, title: str, name: str, kinds: str) -> Path | None:
        """Ask where to save; ``None`` if the person thought better of it."""

    def to_open(self, title: str, kinds: str) -> Path | None:
        """Ask for a file."""

    def folder(self, title: str) -> Path | None:
        """Ask for a folder."""

    def to_print(self, pages: int, size: Size) -> "QPrinter | None":
        """Ask for a printer for so many pages, the first of such a size in points."""


class SettingsKeeper(Protocol):
    """What is remembered about this computer."""

    @property
    def settings(self) -> Settings:
        """Return the settings as they are."""

    def change(self, **changes: object) -> None:
        """Keep other values of some settings.

        A theme, a text size and a language show once the window is built anew.

        Raises:
            CannotWrite: they could not be written; they hold until the program ends.
        """


class Parts(Struct, frozen=True):
    """What a screen works with; all of it passed in.

    Attributes:
        look: colours, sizes and fonts.
        worker: the thread of the desk.
        navigator: goes to addresses.
        voice: speaks to the person.
        files: asks for files.
        actions: every command.
        keeper: what is remembered about this computer.
        clock: the time of day.
        languages: the languages of the office's texts in order, with their own names.
        language: the language of the interface.
        writable: something can be changed; otherwise the office is open for reading only.
    """

    look: Look
    worker: DeskWorker
    navigator: Navigator
    voice: Voice
    files: Files
    actions: Actions
    keeper: SettingsKeeper
    clock: Clock
    languages: tuple[tuple[Language, str], ...]
    language: Language
    writable: bool = True

    @property
    def tags(self) -> tuple[Language, ...]:
        """The tags of the languages of the office's texts, in order."""
        return tuple(tag for tag, _ in self.languages)


class Crumb(Struct, frozen=True):
    """One step of the way to where the window is; the last one leads nowhere."""

    text: str
    address: Address | None = None


class Screen(QWidget):
    """A place of the window.

    A screen is built before it is first shown, in a moment when nothing else is to be done, or else
    then; it keeps its state until the window is built anew.

    Signals:
        arrived: where the screen is has a new address or name.
        bar_changed: :meth:`bar` returns other widgets from now on.
        handlers_changed: :meth:`handlers` returns other commands from now on.
    """

    arrived = Signal()
    bar_changed = Signal()
    handlers_changed = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self.parts = parts
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # so that keys lead somewhere meanwhile

    def go_to(self, address: Address) -> None:
        """Show what ``address`` leads to. Nothing is asked twice that is shown already."""
        raise NotImplementedError

    def get_ready(self) -> Iterator[None]:
        """Make, piece by piece, what the first look at the screen needs; it is not shown yet.

        Nothing may depend on that: the screen can be gone to before, or between two pieces.
        """
        yield from ()

    def address(self) -> Address:
        """Return where this screen is."""
        raise NotImplementedError

    def crumbs(self) -> Sequence[Crumb]:
        """Return the way to where this screen is."""
        raise NotImplementedError

    def handlers(self) -> Mapping[str, Handler]:
        """Return the commands that work here now, by their ids."""
        return {}

    def receiver(self) -> Receiver | None:
        """Return the text that is open here and takes records in, if there is one now."""
        return None

    def bar(self) -> tuple[Sequence[QWidget], Sequence[QWidget]]:
        """Return what the toolbar holds for this screen: beside the way here, and at the right."""
        return (), ()

    def fit_bar(self) -> None:
        """Fit what :meth:`bar` returned to its room: in the toolbar now, it is dressed."""

    def wants_rail(self) -> bool:
        """Tell whether it is an editor: the sidebar is narrow then but on the largest windows."""
        return False

    def sidebar_from(self) -> int:
        """Return from which width on, at 100 % text, the sidebar shows words beside it."""
        return FULL_SIDEBAR_FOR_EDITORS_FROM if self.wants_rail() else FULL_SIDEBAR_FROM

    def refresh(self, changes: Changes) -> None:
        """Bring what is shown up to date after something has changed."""

    def leave(self, then: Callable[[], None]) -> None:
        """Keep what was typed, then call ``then``: the screen is left or the window closes."""
        then()

    def has_unkept(self) -> bool:
        """Tell whether something is typed here that could not be kept: it would go with the page.

        What a place asks about itself on leaving is none of it.
        """
        from migdesk.ui.widgets.fields import Field  # noqa: PLC0415 - loads with the first field

        return any(field.is_refused() for field in self.findChildren(Field))

    def panes(self) -> Sequence[QWidget]:
        """Return what F6 steps through, in order."""
        return (self,)
