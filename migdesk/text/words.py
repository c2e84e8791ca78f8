"""The words that documents and labels are made of, language by language.

They stand in ``translations/words/LANG.toml`` as tables of strings and are read without Qt. A
word has a dotted key (``event_kind.conference``, ``page.page_of``); a further file is a further
language.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import chain
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from msgspec import Struct

from migdesk.base.errors import MigdeskError
from migdesk.base.resources import translation
from migdesk.text.names import Language

_NAMES: Final = "\n[language]\n"
"""The table that says what a language is called; the next one begins a line with a bracket too."""

_PLACEHOLDER: Final = re.compile(r"\{([a-z][a-z0-9_]*)\}")


class LanguageUnknown(MigdeskError):
    """No file of words came with the program for this language."""

    def __init__(self, language: Language) -> None:
        super().__init__(language)
        self.language = language


class WordMissing(MigdeskError):
    """A language's file of words lacks a word."""

    def __init__(self, language: Language, key: str) -> None:
        super().__init__(language, key)
        self.language, self.key = language, key


class WordsBroken(MigdeskError):
    """A file of words cannot be used.

    It is not TOML, holds something else than strings, or asks in braces for a value that the
    program does not have.
    """

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(path, reason)
        self.path, self.reason = path, reason


class Words(Struct, frozen=True, eq=False):
    """All words of one language. ``path`` is the file they were read from."""

    language: Language
    path: Path
    by_key: Mapping[str, str]

    def __call__(self, key: str, /, **values: object) -> str:
        """Return the word for ``key`` with ``{name}`` replaced by each of ``values``.

        Raises:
            WordMissing: this language has no such word.
            WordsBroken: the word asks for a value that was not given.
        """

        def value(match: re.Match[str]) -> str:
            if match[1] not in values:
                raise WordsBroken(self.path, f"{key}: {match[0]}")
            return str(values[match[1]])

        return _PLACEHOLDER.sub(value, self._found(key))

    def optional(self, key: str, /) -> str | None:
        """Return the word for ``key``, or ``None`` where this language need not have one."""
        return self.by_key.get(key)

    def keys(self) -> tuple[str, ...]:
        """Return every key in the order of the file."""
        return tuple(self.by_key)

    def table(self, name: str) -> dict[str, str]:
        """Return the words below ``name``, keyed by the rest of their key.

        An empty result means that the file has no such table.
        """
        start = f"{name}."
        return {
            key.removeprefix(start): word
            for key, word in self.by_key.items()
            if key.startswith(start)
        }

    def placeholders(self, key: str) -> frozenset[str]:
        """Return the names in braces of the word for ``key``."""
        return frozenset(_PLACEHOLDER.findall(self._found(key)))

    def separators(self, count: int, *, heavy: bool = False) -> tuple[str, ...]:
        """Return what stands between ``count`` items of a list in running text.

        ``heavy`` parts items that hold commas themselves: ``a, b; c, d; and e``.
        """
        if count < 2:
            return ()
        if heavy:
            return (self("list.heavy_comma"),) * (count - 2) + (self("list.heavy_last"),)
        last = self("list.last_of_two" if count == 2 else "list.last_of_many")
        return (self("list.comma"),) * (count - 2) + (last,)

    def join(self, items: Sequence[str]) -> str:
        """Return a list in running text: ``a``, ``a and b``, ``a, b and c``."""
        separators = (*self.separators(len(items)), "")
        return "".join(chain.from_iterable(zip(items, separators, strict=True))) if items else ""

    def _found(self, key: str) -> str:
        try:
            return self.by_key[key]
        except KeyError:
            raise WordMissing(self.language, key) from None


@cache
def words_for(language: Language) -> Words:
    """Return the words of ``language`` that came with the program.

    Raises:
        LanguageUnknown: there is no file for it.
        WordsBroken: the file cannot be used.
    """
    return load_words(language, translation("words"))


@cache
def own_name(language: Language) -> str:
    """Return what ``language`` is called by those who speak it.

    The rest of its words are not read, which takes a hundred times as long: the window shows these
    names before it needs any words.

    Raises:
        LanguageUnknown: there is no file for it.
        WordsBroken: the file has no table ``language``, or no ``own`` in it.
    """
    folder = translation("words")
    if language not in available_languages(folder):
        raise LanguageUnknown(language)
    path = folder / f"{language}.toml"
    try:
        table = path.read_text("utf-8").partition(_NAMES)[2].partition("\n[")[0]
        return str(tomllib.loads(table)["own"])
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, KeyError) as error:
        raise WordsBroken(path, str(error)) from error


def available_languages(folder: Path | None = None) -> tuple[Language, ...]:
    """Return the languages that have a file of words, in alphabetical order.

    Args:
        folder: where to look; without it, where the program's own files are.
    """
    files = (folder or translation("words")).glob("*.toml")
    return tuple(sorted(file.stem for file in files))


def load_words(language: Language, folder: Path) -> Words:
    """Read ``folder``/``language``.toml.

    Raises:
        LanguageUnknown: there is no such file.
        WordsBroken: the file cannot be used.
    """
    if language not in available_languages(folder):
        raise LanguageUnknown(language)
    path = folder / f"{language}.toml"
    try:
        tables = tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise WordsBroken(path, str(error)) from error
    return Words(language, path, MappingProxyType(dict(_flat(tables, "", path))))


def _flat(table: Mapping[str, Any], above: str, path: Path) -> Iterator[tuple[str, str]]:
    for name, value in table.items():
        key = f"{above}{name}"
        if isinstance(value, dict):
            yield from _flat(value, f"{key}.", path)
        elif isinstance(value, str):
            yield key, value
        else:
            raise WordsBroken(path, key)
