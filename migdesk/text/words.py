"""The words that documents and labels are made of, language by language.

They stand in ``translations/words/LANG.toml`` as tables of strings and are read without Qt. A
word has a dotted key (``event_kind.conference``, ``page.page_of``); a further file is a further
language.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import chain, pairwise
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from msgspec import Struct

from migdesk.base.errors import MigdeskError
from migdesk.base.resources import translation
from migdesk.text.names import Language

_TABLE: Final = re.compile(r"^\[([a-z_]+)", re.MULTILINE)
"""Where a table begins in a file of words, and the first part of its name."""

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


class _AsAsked(Mapping[str, str]):
    """The words of a file, of which a table is read once a word of it is asked for.

    All of them take a hundred times as long as the few that the window begins with.
    """

    def __init__(self, path: Path) -> None:
        self._path, self._text = path, _written(path)
        self._unread: dict[str, list[str]] = {}
        starts = [(found.start(), found[1]) for found in _TABLE.finditer(self._text)]
        places = [*(start for start, _ in starts), len(self._text)]
        self._loose = self._text[: places[0]]
        for (_, name), (start, end) in zip(starts, pairwise(places), strict=True):
            self._unread.setdefault(name, []).append(self._text[start:end])
        self._read: dict[str, str] = {}
        self._in_order = False

    def __getitem__(self, key: str) -> str:
        name = key.partition(".")[0]
        unread = self._unread.get(name)
        if unread is not None:  # two threads may both read it, and none goes without it meanwhile
            self._read.update(_parsed("".join(unread), self._path))
            self._unread.pop(name, None)
        elif key not in self._read and self._loose:  # words before the first table, in full
            self._read.update(_parsed(self._loose, self._path))
            self._loose = ""
        return self._read[key]

    def __iter__(self) -> Iterator[str]:
        """Go through the keys in the order of the file."""
        if not self._in_order:
            self._read = _parsed(self._text, self._path)
            self._unread.clear()
            self._in_order = True
        return iter(self._read)

    def __len__(self) -> int:
        return sum(1 for _ in self)


@cache
def words_for(language: Language) -> Words:
    """Return the words of ``language`` that came with the program.

    Of a file that cannot be used, words say so once they are asked for.

    Raises:
        LanguageUnknown: there is no file for it.
        WordsBroken: the file is not UTF-8.
    """
    path = _file_of(language, translation("words"))
    return Words(language, path, _AsAsked(path))


@cache
def own_name(language: Language) -> str:
    """Return what ``language`` is called by those who speak it.

    Raises:
        LanguageUnknown: there is no file for it.
        WordsBroken: the file cannot be used.
        WordMissing: it does not say.
    """
    return words_for(language)("language.own")


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
    path = _file_of(language, folder)
    return Words(language, path, MappingProxyType(_parsed(_written(path), path)))


def _file_of(language: Language, folder: Path) -> Path:
    if language not in available_languages(folder):
        raise LanguageUnknown(language)
    return folder / f"{language}.toml"


def _written(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except UnicodeDecodeError as error:
        raise WordsBroken(path, str(error)) from error


def _parsed(text: str, path: Path) -> dict[str, str]:
    try:
        return dict(_flat(tomllib.loads(text), "", path))
    except tomllib.TOMLDecodeError as error:
        raise WordsBroken(path, str(error)) from error


def _flat(table: Mapping[str, Any], above: str, path: Path) -> Iterator[tuple[str, str]]:
    for name, value in table.items():
        key = f"{above}{name}"
        if isinstance(value, dict):
            yield from _flat(value, f"{key}.", path)
        elif isinstance(value, str):
            yield key, value
        else:
            raise WordsBroken(path, key)
