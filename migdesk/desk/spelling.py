"""Spelling: what no dictionary and no record has, and the office's own words."""

import json
from collections.abc import Iterator, Mapping
from typing import Any, Final, TypeAlias, TypedDict, Unpack

from sqlalchemy import Select, String, select, type_coerce
from sqlalchemy.orm import InstrumentedAttribute, Session

from migdesk.desk.desk import Desk
from migdesk.desk.rows import Changes, MisspeltWord
from migdesk.editorial.spelling.speller import Speller
from migdesk.editorial.spelling.speller import can_spell as can_spell  # noqa: PLC0414 - for the window, which reaches it here
from migdesk.records import (
    Acronym,
    EarlierName,
    Event,
    MediaContact,
    Office,
    Organisation,
    Outlet,
    OwnWord,
    Person,
    PressContact,
    Project,
    Series,
    Term,
)
from migdesk.records import Session as EventSession
from migdesk.text.countries import countries
from migdesk.text.declined import nominatives
from migdesk.text.folding import folded
from migdesk.text.names import Language
from migdesk.text.spelt import SPELT, KnownNames, Script, SpeltWord, spelt_words

Kept: TypeAlias = InstrumentedAttribute[Any]

_LOCALIZED: Final[tuple[Kept, ...]] = (
    Person.names,
    Organisation.names,
    EarlierName.names,
    Project.title,
    Series.title,
    Event.venue,
    Event.city,
    Outlet.name,
    MediaContact.name,
    PressContact.name,
    Office.names,
    Office.city,
    Acronym.meaning,
)
_OF_MANY: Final = frozenset({Person.names, Organisation.names, EarlierName.names})
_PLAIN: Final[tuple[Kept, ...]] = (
    Acronym.letters,
    EventSession.room,
    OwnWord.word,
    Project.acronym,
    Term.preferred,
)

NAMING: Final = frozenset(each.class_.__tablename__ for each in (*_LOCALIZED, *_PLAIN))
"""Tables whose changes change what is known."""


_BIT_BY_BIT: Final = {"yield_per": 500}


class WordFields(TypedDict, total=False):
    """What can be set about a word of the office."""

    word: str


def add_word(desk: Desk, *, word: str) -> Changes:
    """Add a word to the dictionaries of this office.

    Raises:
        RuleBroken: less than two letters, or a word that is in the list already.
    """
    with desk.work("Add word to dictionary") as work:
        own = OwnWord(word=folded(word).strip())
        work.session.add(own)
        work.about(own)
    return work.changes


def edit_word(desk: Desk, *, word_id: int, **fields: Unpack[WordFields]) -> Changes:
    """Change a word that the office has added.

    Raises:
        RuleBroken: as :func:`add_word`.
    """
    return desk.edit("Edit word of dictionary", OwnWord, word_id, fields)


def delete_word(desk: Desk, *, word_id: int) -> Changes:
    """Take a word out of the dictionaries of this office."""
    return desk.delete("Delete word from dictionary", OwnWord, word_id)


class Spelling:
    """Looks texts up in the dictionaries and the records. Used on the desk's thread alone.

    The names are read when they are first wanted, and again after :meth:`forget_names`.
    """

    def __init__(self) -> None:
        self._speller = Speller()
        self._names: KnownNames | None = None

    def forget_names(self) -> None:
        """Read the names again: records have changed."""
        self._names = None

    def misspelt(
        self, desk: Desk, language: Language, texts: Mapping[str, str]
    ) -> Mapping[str, tuple[MisspeltWord, ...]]:
        """Return what is misspelt in each part of a text.

        Args:
            desk: the desk.
            language: of the text; only English and Georgian ones have dictionaries.
            texts: the words of each part.

        Raises:
            SpellingBroken: the dictionaries do not answer.
        """
        if language not in SPELT:
            return dict.fromkeys(texts, ())
        words = {part: tuple(spelt_words(text)) for part, text in texts.items()}
        wrong = self._wrong([word for found in words.values() for word in found])
        if wrong and self._names is None:
            with desk.reading() as session:
                self._names = KnownNames(_names(session))
        return {part: tuple(self._told(found, wrong)) for part, found in words.items()}

    def suggested(self, script: Script, word: str) -> tuple[str, ...]:
        """Return what may have been meant by a word, the likeliest first.

        Raises:
            SpellingBroken: as above.
        """
        return self._speller.suggested(script, word)

    def _wrong(self, words: list[SpeltWord]) -> set[tuple[Script, str]]:
        """Return what the dictionaries do not know; of words with hyphens, in which parts."""
        wrong: set[tuple[Script, str]] = set()
        scripts: tuple[Script, ...] = ("en", "ka")
        for script in scripts:
            whole = {word.text for word in words if word.script == script}
            unknown = self._unknown(script, whole)
            parts = {
                part.text
                for word in words
                if word.script == script and word.text in unknown
                for part in word.parts
            }
            wrong |= {(script, text) for text in unknown | self._unknown(script, parts)}
        return wrong

    def _unknown(self, script: Script, words: set[str]) -> set[str]:
        """Return the words that are unknown; a Georgian noun is known in any case."""
        unknown = self._speller.misspelt(script, words)
        if script == "en" or not unknown:
            return unknown
        forms = {word: set(nominatives(word)) for word in unknown}
        wrong = self._speller.misspelt(script, set().union(*forms.values()))
        return {word for word, found in forms.items() if found <= wrong}

    def _told(
        self, words: tuple[SpeltWord, ...], wrong: set[tuple[Script, str]]
    ) -> Iterator[MisspeltWord]:
        for word in words:
            if (word.script, word.text) not in wrong or self._is_name(word):
                continue
            for part in word.parts or (word,):
                if (part.script, part.text) in wrong and not self._is_name(part):
                    yield MisspeltWord(part.start, part.end, part.text, part.script)

    def _is_name(self, word: SpeltWord) -> bool:
        return self._names is not None and self._names.has(word.text)


def _names(session: Session) -> Iterator[str]:
    """Yield the names that are recorded, in every language and form.

    They are read as they are asked for: all of them at once take tens of megabytes.
    """
    for column in _LOCALIZED:
        for kept in session.scalars(_written(column), execution_options=_BIT_BY_BIT):
            yield from _texts(json.loads(kept))
    for language in SPELT:
        yield from (name for _, name in countries(language))
    for column in _PLAIN:
        yield from session.scalars(select(column).distinct(), execution_options=_BIT_BY_BIT)


def _written(column: Kept) -> Select[str]:
    """Ask for what is written in a column; what many records share, such as a venue, once.

    A hundred thousand people have a hundred thousand names: SQLite would keep all for nothing.
    """
    written = select(type_coerce(column, String))
    return written if column in _OF_MANY else written.distinct()


def _texts(value: object) -> Iterator[str]:
    """Yield every text in what JSON holds, but not what its parts are called."""
    match value:
        case str():
            yield value
        case dict():
            for part in value.values():
                yield from _texts(part)
        case list():
            for part in value:
                yield from _texts(part)
        case _:
            return
