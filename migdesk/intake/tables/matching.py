"""Which column of a table holds what: by its head, else by what stands in it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from itertools import islice
from typing import Final

from msgspec import Struct

from migdesk.intake.tables.fields import FIELDS, SEVERAL, Field, Meaning, Target
from migdesk.intake.tables.hours import (
    HOURS_FIRST,
    read_day,
    read_hour,
    read_hours,
    read_length,
)
from migdesk.intake.tables.lexicon import Lexicon, lexicon, plain
from migdesk.intake.tables.mentions import is_name, read_mentions
from migdesk.intake.tables.table import Row, Table, Value, is_blank, written

_HEADS_LOOKED_FOR: Final = 12
"""Rows among which the heads are: an agenda has its own title and date above them."""

_LOOKED_AT: Final = 200
"""Rows that tell what stands in a column."""

_MOST: Final = 0.6
"""The part of its cells that have to be of a kind for a column to be."""

_LEAST_NAMED: Final = 0.4
_LEAST_HEADS: Final = 2
_LONG: Final = 12
"""Characters of a cell on average in a column of titles."""


class Matching(Struct, frozen=True):
    """How a table is understood.

    Attributes:
        head: the place among its rows of the one that holds the heads, -1 for none.
        meanings: what each column holds, ``None`` for what is not taken over.
    """

    head: int
    meanings: tuple[Meaning | None, ...]


def match_columns(table: Table, target: Target) -> Matching:
    """Return how a table is best understood.

    A head in any language tells what a column holds, its language and a role. Columns without one
    are told by what stands in them.
    """
    if table.meanings:
        return Matching(-1, _kept(table.meanings, target))
    words = lexicon()
    best = Matching(-1, (None,) * table.width)
    most = 0
    for place, row in enumerate(table.rows[:_HEADS_LOOKED_FOR]):
        if any(map(_says_when, row.cells)):
            continue
        meanings = _by_heads(row, target, words)
        count = sum(meaning is not None for meaning in meanings)
        if count > most and (count >= _LEAST_HEADS or table.width < _LEAST_HEADS):
            best, most = Matching(place, meanings), count
    meanings = _by_content(table, target, best, words)
    return Matching(best.head, meanings)


def head_texts(table: Table, matching: Matching) -> tuple[str, ...]:
    """Return what stands above each column; empty texts where nothing does."""
    if matching.head < 0:
        return ("",) * table.width
    return tuple(written(cell) for cell in table.rows[matching.head].cells)


def _kept(meanings: tuple[Meaning | None, ...], target: Target) -> tuple[Meaning | None, ...]:
    known = FIELDS[target]
    return tuple(each if each is not None and each.field in known else None for each in meanings)


# By heads


def _by_heads(row: Row, target: Target, words: Lexicon) -> tuple[Meaning | None, ...]:
    taken: set[Meaning] = set()
    meanings: list[Meaning | None] = []
    for cell in row.cells:
        meaning = _of_head(cell, target, words) if isinstance(cell, str) else None
        if meaning is not None and _is_taken(meaning, taken):
            meaning = None
        if meaning is not None:
            taken.add(meaning)
        meanings.append(meaning)
    return tuple(meanings)


def _says_when(cell: Value) -> bool:
    """Tell whether a cell holds a moment: no head does."""
    return isinstance(cell, date | time) or (
        isinstance(cell, str) and HOURS_FIRST.match(cell) is not None
    )


def _is_taken(meaning: Meaning, taken: set[Meaning]) -> bool:
    if meaning.field in SEVERAL:
        return meaning in taken and not (meaning.field is Field.PEOPLE or not meaning.language)
    return any(meaning.field is other.field for other in taken)


def _of_head(head: str, target: Target, words: Lexicon) -> Meaning | None:
    bare, language = words.head_language(head)
    for said in dict.fromkeys((plain(head), plain(bare))):
        if not said:
            continue
        told = language if said == plain(bare) else ""
        for field in FIELDS[target]:
            if said in words.heads[field]:
                return Meaning(field, told if field in SEVERAL else "")
        role = words.role(said)
        if role is not None and target is Target.AGENDA:
            return Meaning(Field.PEOPLE, role=role)
    return None


# By content


def _by_content(
    table: Table, target: Target, matching: Matching, words: Lexicon
) -> tuple[Meaning | None, ...]:
    meanings = list(matching.meanings)
    free = [at for at, meaning in enumerate(meanings) if meaning is None]
    if matching.head >= 0:  # a head that says something else is to be believed
        free = [at for at in free if is_blank(table.rows[matching.head].cells[at])]
    columns = {at: list(_cells(table, matching, at)) for at in free}
    for field, is_of in _TELLS[target]:
        if any(meaning is not None and meaning.field is field for meaning in meanings):
            continue
        fits = (at for at in free if meanings[at] is None and is_of(columns[at], words))
        found = next(fits, None)
        if found is not None:
            meanings[found] = Meaning(field)
    return tuple(meanings)


def _cells(table: Table, matching: Matching, column: int) -> Iterator[Value]:
    rows = islice(table.rows, matching.head + 1, matching.head + 1 + _LOOKED_AT)
    cells = (row.cells[column] for row in rows if sum(not is_blank(cell) for cell in row.cells) > 1)
    return (cell for cell in cells if not is_blank(cell))


Tells = Callable[[Sequence[Value], Lexicon], bool]


def _mostly(cells: Sequence[Value], is_one: Callable[[Value], bool], least: float = _MOST) -> bool:
    return bool(cells) and sum(map(is_one, cells)) >= least * len(cells)


def _are_hours(cells: Sequence[Value], _: Lexicon) -> bool:
    def has_both(cell: Value) -> bool:
        hours = read_hours(cell) if isinstance(cell, str) else None
        return hours is not None and hours[1] is not None

    return _mostly(cells, has_both)


def _are_moments(cells: Sequence[Value], _: Lexicon) -> bool:
    def is_moment(cell: Value) -> bool:
        if isinstance(cell, datetime):
            return cell.time() != time()
        clock = isinstance(cell, str) and (":" in cell or "." in cell) and len(cell) <= 8
        return (isinstance(cell, time) or clock) and read_hour(cell) is not None

    return _mostly(cells, is_moment)


def _are_days(cells: Sequence[Value], _: Lexicon) -> bool:
    def is_day(cell: Value) -> bool:
        return isinstance(cell, date) or (isinstance(cell, str) and read_day(cell) is not None)

    return _mostly(cells, is_day)


def _are_lengths(cells: Sequence[Value], _: Lexicon) -> bool:
    def is_length(cell: Value) -> bool:
        worded = isinstance(cell, str) and not cell.isdecimal() and ":" not in cell
        return (worded or isinstance(cell, timedelta)) and read_length(cell) is not None

    return _mostly(cells, is_length)


def _are_people(cells: Sequence[Value], words: Lexicon) -> bool:
    def names(cell: Value) -> bool:
        if not isinstance(cell, str):
            return False
        found = read_mentions(cell, words)
        told = any(person.role or person.position or person.organisation for person in found.people)
        return told or (":" in cell and bool(found.nobody)) or _is_name(cell, words)

    return _mostly(cells, names, _LEAST_NAMED)


def _are_titles(cells: Sequence[Value], _: Lexicon) -> bool:
    texts = [cell for cell in cells if isinstance(cell, str)]
    return bool(texts) and sum(map(len, texts)) >= _LONG * len(texts)


def _are_texts(cells: Sequence[Value], _: Lexicon) -> bool:
    return _mostly(cells, lambda cell: isinstance(cell, str) and any(map(str.isalpha, cell)))


def _are_names(cells: Sequence[Value], words: Lexicon) -> bool:
    return _mostly(cells, lambda cell: _is_name(cell, words))


def _is_name(cell: Value, words: Lexicon) -> bool:
    return isinstance(cell, str) and is_name(cell.replace(",", " "), words)


def _are_mails(cells: Sequence[Value], _: Lexicon) -> bool:
    return _mostly(cells, lambda cell: isinstance(cell, str) and "@" in cell and " " not in cell)


def _are_phones(cells: Sequence[Value], _: Lexicon) -> bool:
    def is_phone(cell: Value) -> bool:
        digits = [sign for sign in written(cell) if sign.isdigit()]
        return len(digits) >= 6 and not any(map(str.isalpha, written(cell)))

    return _mostly(cells, is_phone)


def _are_countries(cells: Sequence[Value], words: Lexicon) -> bool:
    return _mostly(cells, lambda cell: isinstance(cell, str) and words.country(cell) is not None)


def _are_roles(cells: Sequence[Value], words: Lexicon) -> bool:
    return _mostly(cells, lambda cell: isinstance(cell, str) and words.role(cell) is not None)


def _are_addresses(cells: Sequence[Value], words: Lexicon) -> bool:
    return _mostly(cells, lambda cell: isinstance(cell, str) and words.honorific(cell) is not None)


def _are_sexes(cells: Sequence[Value], words: Lexicon) -> bool:
    known = words.women | words.men
    return _mostly(cells, lambda cell: isinstance(cell, str) and plain(cell) in known)


def _are_positions(cells: Sequence[Value], words: Lexicon) -> bool:
    return _mostly(cells, lambda cell: _has_sign(cell, words.positions), _LEAST_NAMED)


def _are_bodies(cells: Sequence[Value], words: Lexicon) -> bool:
    return _mostly(cells, lambda cell: _has_sign(cell, words.organisations), _LEAST_NAMED)


def _has_sign(cell: Value, signs: frozenset[str]) -> bool:
    return isinstance(cell, str) and any(plain(part) in signs for part in cell.split())


_TELLS: Final[Mapping[Target, tuple[tuple[Field, Tells], ...]]] = {
    Target.AGENDA: (
        (Field.HOURS, _are_hours),
        (Field.DAY, _are_days),
        (Field.STARTS, _are_moments),
        (Field.ENDS, _are_moments),
        (Field.LENGTH, _are_lengths),
        (Field.PEOPLE, _are_people),
        (Field.TITLE, _are_titles),
        (Field.TITLE, _are_texts),
    ),
    Target.PEOPLE: (
        (Field.EMAIL, _are_mails),
        (Field.PHONE, _are_phones),
        (Field.HONORIFIC, _are_addresses),
        (Field.COUNTRY, _are_countries),
        (Field.ROLE, _are_roles),
        (Field.SEX, _are_sexes),
        (Field.POSITION, _are_positions),
        (Field.ORGANISATION, _are_bodies),
        (Field.NAME, _are_names),
    ),
    Target.ATTENDANCE: (
        (Field.SEX, _are_sexes),
        (Field.COUNTRY, _are_countries),
    ),
}
"""How a column without a head is told, in the order in which it is tried."""
