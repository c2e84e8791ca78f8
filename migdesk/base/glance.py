"""What the first frame of the window needs of the settings.

The settings are checked with a library whose loading takes a tenth of the time until that frame is
painted. So these few are read without it, by the same rules; all are in ``base/settings.py``.
"""

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final, NamedTuple, Never

MOST_BYTES: Final = 1_000_000
MOST_ENTRIES: Final = 200
LONGEST_NAME: Final = 200
LONGEST_PLACE: Final = 4_000
LONGEST_STATE: Final = 20_000
"""Limits of a file of settings: its size, entries of one setting, and how long their texts are."""

STATE: Final = r"^[A-Za-z0-9+/=_-]*$"
"""How places, sizes and widths are written, as the toolkit does: in base64."""

TEXT_SIZES: Final = (100, 200)
"""The least and the largest text size, in percent."""

THEMES: Final = ("system", "light", "dark")


class Glance(NamedTuple):
    """Some of the settings: each as it is there, or as in fresh ones."""

    theme: str = THEMES[0]
    text_size: int = TEXT_SIZES[0]
    last_file: str = ""
    windows: Mapping[str, str] = {}


def glance(path: Path) -> Glance:
    """Read a file of settings; whatever of it cannot be used is as in fresh ones."""
    try:
        if path.stat().st_size > MOST_BYTES:
            return Glance()
        stored = json.loads(path.read_text("utf-8"), parse_constant=_refuse)
    except (OSError, ValueError, RecursionError):
        return Glance()
    if not isinstance(stored, dict):
        return Glance()
    usable = {name: stored[name] for name, is_one in _CHECKS.items() if is_one(stored.get(name))}
    return Glance(**usable)


def _refuse(constant: str) -> Never:
    """Refuse what Python takes for JSON and the standard does not: ``NaN``, ``Infinity``."""
    raise ValueError(constant)


def _is_theme(value: object) -> bool:
    return value in THEMES


def _is_text_size(value: object) -> bool:
    least, largest = TEXT_SIZES
    return type(value) is int and least <= value <= largest


def _is_place(value: object) -> bool:
    return isinstance(value, str) and len(value) <= LONGEST_PLACE


def _are_windows(value: object) -> bool:
    return (
        isinstance(value, dict)
        and len(value) <= MOST_ENTRIES
        and all(len(name) <= LONGEST_NAME and _is_state(state) for name, state in value.items())
    )


def _is_state(value: object) -> bool:
    return (
        isinstance(value, str)
        and len(value) <= LONGEST_STATE
        and re.search(STATE, value) is not None
    )


_CHECKS: Final[Mapping[str, Any]] = {
    "theme": _is_theme,
    "text_size": _is_text_size,
    "last_file": _is_place,
    "windows": _are_windows,
}
