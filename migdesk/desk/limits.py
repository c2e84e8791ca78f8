"""How long a text may be. Whole pages pasted into a headline are a slip, not a headline.

The limits are far above what anybody writes on purpose, and are looked at when records are
stored, whichever intention changed them.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

import msgspec
from sqlalchemy import event, inspect
from sqlalchemy.orm import Session

from migdesk.desk.errors import TextTooLong
from migdesk.text.blocks import from_json

BODY: Final = 400_000
"""Characters of all paragraphs of a text together: some sixty thousand words."""

_USUAL: Final = 20_000
_OTHER: Final[Mapping[str, int]] = {
    "acronym": 200,
    "alt": 2_000,
    "biography": 4_000,
    "caption": 2_000,
    "city": 500,
    "code": 200,
    "country": 200,
    "credit": 1_000,
    "dateline": 500,
    "deck": 2_000,
    "email": 500,
    "file_name": 500,
    "headline": 1_000,
    "key_figures": 500,
    "label": 1_000,
    "letters": 200,
    "link": 4_000,
    "name": 1_000,
    "names": 1_000,
    "owner": 500,
    "phone": 500,
    "role": 1_000,
    "room": 500,
    "subject": 1_000,
    "tagline": 1_000,
    "title": 1_000,
    "venue": 1_000,
    "who": 500,
}


def longest(field: str) -> int:
    """Return how many characters a text in ``field`` may have, in each language.

    For ``blocks`` that is the length of one paragraph.
    """
    return _OTHER.get(field, _USUAL)


def watch_lengths(session: Session) -> None:
    """Have ``session`` refuse, when it stores records, texts that are too long."""
    event.listen(session, "before_flush", _refuse_long_texts)


def _refuse_long_texts(session: Session, *_: object) -> None:
    for record in (*session.new, *session.dirty):
        state = inspect(record)
        fields = state.attrs
        for field in state.mapper.column_attrs.keys():  # noqa: SIM118 - it iterates its values
            for value in fields[field].history.added or ():
                _check(field, value)


def _check(field: str, value: object) -> None:
    if field == "blocks" and isinstance(value, str):
        texts = [block.text for block in from_json(value)]
        _refuse(field, sum(map(len, texts)), BODY)
        value = texts
    limit = longest(field)
    for text in _texts(value):
        _refuse(field, len(text), limit)


def _refuse(field: str, length: int, limit: int) -> None:
    if length > limit:
        raise TextTooLong(field, length, limit)


def _texts(value: Any) -> Iterator[str]:  # noqa: ANN401 - whatever a column holds
    """Return every text in the value of a column."""
    if isinstance(value, str):
        yield value
        return
    parts: Iterable[object] = ()
    if isinstance(value, msgspec.Struct):
        parts = msgspec.structs.astuple(value)
    elif isinstance(value, Mapping):
        parts = value.values()
    elif isinstance(value, (tuple, list)):
        parts = value
    for part in parts:
        yield from _texts(part)
