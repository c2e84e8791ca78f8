"""Objectives of the Global Compact for Migration and goals of the 2030 Agenda, in a few words."""

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Final

from migdesk.base.resources import resource
from migdesk.text.names import Language

_FALLBACK: Final = "en"
_TARGET: Final = re.compile(r"(\d{1,2})(?:\.(?:[1-9]\d?|[a-d]))?")
_LAST_GOAL: Final = 17


def gcm_objectives(language: Language) -> Mapping[str, str]:
    """Return the 23 objectives of the compact by their numbers, in order."""
    return _list("gcm", language)


def sdg_targets(language: Language) -> Mapping[str, str]:
    """Return the 17 goals, each with those of its targets that are reported on, in order."""
    return _list("sdg", language)


def is_sdg_target(code: str) -> bool:
    """Tell whether a code can be a goal or a target: ``10``, ``10.7``, ``10.c``."""
    found = _TARGET.fullmatch(code)
    return found is not None and 1 <= int(found[1]) <= _LAST_GOAL


def _list(name: str, language: Language) -> Mapping[str, str]:
    by_language = _read()[name]
    return by_language.get(language, by_language[_FALLBACK])


@cache
def _read() -> Mapping[str, Mapping[Language, Mapping[str, str]]]:
    return tomllib.loads(resource("reference", "goals.toml").read_text("utf-8"))
