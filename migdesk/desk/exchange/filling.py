"""Filling in what a record lacks: never a word that stands there already.

A value that is not there is taken over, language by language and case form by case form; one that
is there stays, and a difference is told.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any

import msgspec
from msgspec import Struct

from migdesk.desk.exchange.account import Difference
from migdesk.text.blocks import Block
from migdesk.text.names import Forms, OrganisationName, PersonName
from migdesk.vocabulary import CountedAs, Honorific


class Merged(Struct, frozen=True):
    """A value as it should stand, and what was offered instead of parts of it."""

    value: Any
    differences: tuple[Difference, ...] = ()


def merged(there: Any, offered: Any, field: str) -> Merged:  # noqa: ANN401 - a value of any column
    """Return ``there`` with what it lacks taken from ``offered``."""
    if is_empty(there):
        return Merged(offered)
    if there == offered:
        return Merged(there)
    match there, offered:
        case Mapping(), Mapping():
            return _merged_languages(there, offered, field)
        case (
            (PersonName(), PersonName())
            | (OrganisationName(), OrganisationName())
            | (Forms(), Forms())
        ) if there.nominative == offered.nominative:
            return _merged_forms(there, offered, field)
        case _:
            return Merged(there, (Difference(field, in_words(there), in_words(offered)),))


def is_empty(value: object) -> bool:
    """Tell whether a column says nothing. ``False`` says no, and a chosen kind is chosen."""
    if isinstance(value, bool):
        return False
    return not value or value is Honorific.NONE or value is CountedAs.NOT_RECORDED


def in_words(value: object) -> str:
    """Return a value for a person to read."""
    match value:
        case None:
            return ""
        case date():
            return value.isoformat()
        case Block():
            return value.text
        case PersonName() | OrganisationName() | Forms():
            return value.nominative
        case Mapping():
            return "; ".join(f"{key}: {in_words(item)}" for key, item in value.items())
        case tuple():
            return ", ".join(in_words(item) for item in value)
        case _:
            return str(value)


def _merged_languages(there: Mapping[str, Any], offered: Mapping[str, Any], field: str) -> Merged:
    value = dict(there)
    differences: tuple[Difference, ...] = ()
    for language, item in offered.items():
        one = merged(value.get(language), item, f"{field}.{language}")
        value[language] = one.value
        differences += one.differences
    return Merged(value, differences)


def _merged_forms(there: msgspec.Struct, offered: msgspec.Struct, field: str) -> Merged:
    """Take over the case forms of the same name: those of another name would be wrong."""
    value = there
    differences: tuple[Difference, ...] = ()
    for name in there.__struct_fields__:
        ours, theirs = getattr(there, name), getattr(offered, name)
        if ours == theirs:
            continue
        if name in {
            "given",
            "family",
        }:  # the same name, divided elsewhere: no part of it is missing
            differences += (Difference(f"{field}.{name}", ours, theirs),)
        elif theirs:
            one = merged(ours, theirs, f"{field}.{name}")
            value = msgspec.structs.replace(value, **{name: one.value})
            differences += one.differences
    return Merged(value, differences)
