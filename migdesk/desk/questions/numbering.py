"""Releases by number, as people write one while they look for it."""

import re
from typing import Final

from sqlalchemy import ColumnElement, Text, cast

from migdesk.desk.questions.naming import table
from migdesk.vocabulary import RELEASE_PREFIX

_WRITTEN: Final = re.compile(r"\s*(?:([A-Za-z]{2})[\s-]*)?(\d{0,9})(?:[\s/-]+(\d{1,4}))?\s*")
_KINDS: Final = {prefix: kind for kind, prefix in RELEASE_PREFIX.items()}


def numbered(written: str) -> ColumnElement[bool] | None:
    """Return the condition that a release has the number that ``written`` begins.

    ``PR``, ``PR 1``, ``14``, ``pr14/2026`` and ``PR-14-20`` are all beginnings of PR-14-2026.
    ``None`` where no number is written like this.
    """
    found = _WRITTEN.fullmatch(written)
    if found is None:
        return None
    prefix, number, year = found.groups()
    kind = _KINDS.get((prefix or "").upper())
    if (prefix and kind is None) or (not number and (year or not prefix)):
        return None
    release = table("release")
    condition: ColumnElement[bool] = release.c.running_number.is_not(None)
    if kind is not None:
        condition &= release.c.kind == kind
    if year:
        condition &= release.c.running_number == int(number)
        condition &= cast(release.c.year, Text).startswith(year)
    elif number:
        condition &= cast(release.c.running_number, Text).startswith(number.lstrip("0"))
    return condition
