"""What loads after the first paint: the database, Home, and ahead whatever will be needed next."""

from collections.abc import Callable, Iterator
from pathlib import Path
from pkgutil import iter_modules
from typing import TYPE_CHECKING, Final

from migdesk.base.later import do_without_openssl, load_later
from migdesk.ui.shell.address import CAPTURE, Place
from migdesk.ui.shell.ahead import Ahead

if TYPE_CHECKING:  # the desk brings the database along, which the worker loads
    from migdesk.desk.desk import Desk

# ruff: noqa: PLC0415 - what is imported inside functions loads when they are called

_DESK_AHEAD: Final = (
    *("events", "appearances", "hours", "organisations", "people", "titles", "quotes", "files"),
    *("releases", "steps", "typing", "inserting", "previews", "exports", "copying", "ordering"),
)
"""Modules of the desk that screens use."""


def load_desk() -> None:
    """Load what an office file is opened with. For the worker."""
    load_later()
    do_without_openssl()
    import migdesk.desk.opening  # noqa: F401 - brings the database along


def load_home() -> None:
    """Load Home, which is shown once the file is open."""
    import migdesk.ui.home.screen  # noqa: F401 - as above


def look_ahead(ahead: Ahead, pieces: Iterator[None]) -> None:
    """Load what will be needed while Home is looked at, then build it in ``pieces``."""
    ahead.load(_desk_ahead(), _asked_ahead(), _screens_ahead(), pieces)


def _desk_ahead() -> Iterator[str]:
    """Yield the modules of the desk that screens will need."""
    from migdesk.desk.questions import ROOMS

    for room in ROOMS:
        yield f"migdesk.desk.questions.{room}"
    for name in _DESK_AHEAD:
        yield f"migdesk.desk.{name}"


def _asked_ahead() -> "Iterator[Callable[[Desk], object]]":
    """Yield what takes long to put in order, which the desk keeps in mind, and to read."""
    from migdesk.desk import previews, questions
    from migdesk.desk.rows import PersonFilter, QuoteFilter, QuoteGrouping

    by_session = QuoteFilter(grouping=QuoteGrouping.SESSION)
    yield lambda desk: questions.quote_index(desk, by_session)
    yield lambda desk: questions.person_index(desk, PersonFilter())
    yield lambda _: previews.read_fonts()


def _screens_ahead() -> Iterator[str]:
    """Yield the modules of the screens, in small portions."""
    import migdesk.ui

    root = Path(migdesk.ui.__path__[0])
    for place in ("widgets", *Place, CAPTURE, "shell"):
        yield from _modules_in(root / place, f"migdesk.ui.{place}.")


def _modules_in(folder: Path, name: str) -> Iterator[str]:
    """Yield the modules in a folder, after those in folders within: it is made of them."""
    found = list(iter_modules([str(folder)], name))
    for _, module, is_package in found:
        if is_package:
            yield from _modules_in(folder / module.removeprefix(name), f"{module}.")
    yield from (module for _, module, is_package in found if not is_package)
