"""Finding what the settings hold: small tables, read through at every question."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any, Final

import msgspec
from sqlalchemy import ColumnElement, String, literal, select, type_coerce, union_all
from sqlalchemy.orm import Session

from migdesk.desk.questions.naming import languages_of, table
from migdesk.desk.questions.worded import Marks, holds, marks_in
from migdesk.desk.rows import Kind, PaletteHit
from migdesk.store.excerpts import excerpt
from migdesk.store.typed import Term
from migdesk.text.names import Language, in_order

_COLUMNS: Final[Mapping[Kind, tuple[str, ...]]] = {
    Kind.BOILERPLATE: ("label", "text"),
    Kind.PRESS_CONTACT: ("name", "role", "email"),
    Kind.PROJECT: ("title", "acronym", "code"),
    Kind.SERIES: ("title",),
    Kind.LOGO_SET: ("name",),
    Kind.ACRONYM: ("letters", "meaning"),
    Kind.TERM: ("avoided", "preferred"),
    Kind.EQUIVALENT: ("words",),
    Kind.OWN_WORD: ("word",),
}
"""What each is called, and what else is looked through."""

SETTINGS_KINDS: Final = tuple(_COLUMNS)
"""What is found of the settings, in this order."""

_MOST_COLUMNS: Final = max(map(len, _COLUMNS.values()))


def settings_hits(
    session: Session, asked: Sequence[Term], kinds: Collection[Kind], limit: int
) -> list[PaletteHit]:
    """Return what the settings hold with all words of ``asked``, by one statement.

    What is called so comes first. Nothing asked finds nothing.

    Args:
        session: to read from.
        asked: the words, each from its beginning.
        kinds: those looked for, of :data:`SETTINGS_KINDS`; others are passed over.
        limit: how many at most.
    """
    wanted = [kind for kind in SETTINGS_KINDS if kind in kinds]
    if not asked or not wanted:
        return []
    languages = languages_of(session)
    called: list[PaletteHit] = []
    holding: list[PaletteHit] = []
    for kind, key, *columns in session.execute(union_all(*map(_rows_of, wanted))):
        texts = [list(_texts(stored, languages)) for stored in columns]
        hit = _hit(Kind(kind), key, texts, asked)
        if hit is not None:
            (called if hit.title_marks else holding).append(hit)
    return [*called, *holding][:limit]


def _rows_of(kind: Kind) -> Any:  # noqa: ANN401 - a select of as many columns as there are
    """Return the select of kind, key and the columns of every record, as they are stored."""
    own = table(kind)
    columns: list[ColumnElement[str]] = [
        type_coerce(own.c[name], String) for name in _COLUMNS[kind]
    ]
    columns += [literal("")] * (_MOST_COLUMNS - len(columns))
    named = [column.label(f"text_{place}") for place, column in enumerate(columns)]
    return select(literal(kind.value).label("kind"), own.c.id.label("key"), *named)


def _texts(stored: str, languages: Sequence[Language]) -> Iterator[str]:
    """Yield what a column says: the text of the first language that has one, then the others."""
    by_language = _by_language(stored)
    if by_language is None:
        yield stored
        return
    first = in_order(by_language, languages) or ""
    yield first
    yield from (text for text in by_language.values() if text and text != first)


def _by_language(stored: str) -> Mapping[Language, str] | None:
    """Return a text by language, ``None`` for one that is stored as it is."""
    if not stored.startswith("{"):
        return None
    try:
        return msgspec.json.decode(stored, type=dict[str, str])
    except msgspec.DecodeError:
        return None


def _hit(
    kind: Kind, key: int, texts: Sequence[Sequence[str]], asked: Sequence[Term]
) -> PaletteHit | None:
    """Return a record that has all words, beside its name the text that has them or comes next."""
    (title, *otherwise), *others = texts
    said = [*(text for column in others for text in column), *otherwise]
    if not holds("\n".join([title, *said]), asked):
        return None
    title_marks = marks_in(title, asked)
    detail, marks = _telling(said, asked)
    return PaletteHit(kind, key, title, detail, title_marks=title_marks, detail_marks=marks)


def _telling(texts: Sequence[str], asked: Sequence[Term]) -> tuple[str, Marks]:
    """Return the first of ``texts`` with a word that is ``asked``, else the first there is."""
    for text in texts:
        marks = marks_in(text, asked)
        if marks:
            shown = excerpt(text, marks)
            return shown.text, shown.marks
    return excerpt(next(filter(None, texts), ""), ()).text, ()
