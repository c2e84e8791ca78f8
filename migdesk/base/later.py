"""Modules that a library imports and this program does without: loaded once something is in them.

SQLAlchemy imports all of asyncio, and with it ssl, for databases of other kinds, and what lists
installed packages for plugins that are not there; filelock imports what makes secrets, and with it
the hashes of OpenSSL. That is a twentieth of the time until Home is shown.
ReportLab imports HarfBuzz where it is installed, 7 MB that a page without Arabic does without.
"""

import sys
from collections.abc import Mapping
from importlib import import_module
from importlib.util import find_spec, module_from_spec
from types import ModuleType
from typing import Any, Final

_ASKED_AT_ONCE: Final[Mapping[str, Mapping[str, str]]] = {
    "asyncio": {"iscoroutine": "asyncio.coroutines"},
    "hashlib": {},
    "secrets": {},
    "importlib.metadata": {},
    "uharfbuzz": {},
}
"""The modules, and what is taken out of each at once: in which part of it that is."""


def load_later() -> None:
    """Let these modules load when something is asked of them, unless they are there already."""
    for name in _ASKED_AT_ONCE:
        spec = None if name in sys.modules else find_spec(name)
        if spec is None:
            continue
        module = module_from_spec(spec)
        module.__class__ = _Later
        sys.modules[name] = module
        above, _, below = name.rpartition(".")
        if above:
            setattr(sys.modules[above], below, module)


def do_without_openssl() -> None:
    """Let hashlib take Python's own hashes, unless it is loaded already or has none of its own.

    OpenSSL's library is 4 MB that stay to the end, and ReportLab takes a hash for every PDF. The
    hashes of Python are as quick for a line of text and take six times as long for a picture: 80 ms
    rather than 15 for the largest file that is kept. Some systems build Python without them.
    """
    own = ("_md5", "_sha2" if sys.version_info >= (3, 12) else "_sha256")
    if "_hashlib" not in sys.modules and all(map(find_spec, own)):
        sys.modules["_hashlib"] = None  # type: ignore[assignment]  # so that it is not found


class _Later(ModuleType):
    """A module of which nothing is there but what the import system knows about it.

    The one that the standard library has loads as soon as a second module imports it.
    """

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever is in it
        """Load it, and let it be a module as any other."""
        part = _ASKED_AT_ONCE[self.__name__].get(name)
        if part is not None:
            return getattr(import_module(part), name)
        self.__class__ = ModuleType  # type: ignore[assignment]  # a module's class may change
        spec = self.__spec__
        if spec is not None and spec.loader is not None:
            spec.loader.exec_module(self)
        return getattr(self, name)
