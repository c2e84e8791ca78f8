"""The word lists of the checks, language by language, and what each rule means to the office.

They stand in ``resources/checks``: ``LANG.toml`` with the words, ``levels.toml`` with a level for
every rule. An office changes both without code.
"""

import re
import tomllib
from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, Final

from msgspec import Struct, field

from migdesk.base.resources import resource
from migdesk.editorial.errors import WordListBroken
from migdesk.text.folding import folded
from migdesk.text.names import Language
from migdesk.vocabulary import Level

_NOTHING: Final = re.compile(r"(?!)")
_TERMS_AT_HAND: Final = 2_000
_LISTS: Final = (
    *("relative_days", "before_named_days", "seasons", "disclaimed", "disclaimer"),
    *("any_use", "this_use"),
)


class Term(Struct, frozen=True):
    """Words that should be others.

    Attributes:
        find: what they look like; the group ``ending`` is what a star stood for.
        write: what should stand there, with a star for the ending; empty where a person decides.
    """

    find: re.Pattern[str]
    write: str

    def mended(self, found: re.Match[str]) -> str | None:
        """Return what should stand in the place of ``found``; ``None`` where nobody can say."""
        if not self.write:
            return None
        written = self.write.replace("*", found.groupdict().get("ending") or "")
        return written[:1].upper() + written[1:] if _begins_upper(found[0]) else written


class CheckWords(Struct, frozen=True):
    """The words that rules of one language look for.

    Attributes:
        before_named_days: words behind which the word for today is the name of a day.
        relative_days, seasons: words for days and seasons that say no date.
        known_acronyms: letters that need no explanation.
        without_article: letters that are a name, and take no article.
        disclaimed: names of donors who ask for a disclaimer.
        disclaimer: words that a disclaimer holds.
        any_use, this_use: what a speaker says who agrees to every use of their words, and to that
            in the text they were asked about.
        pronouns: words that stand for somebody named before, or go on about them without a name;
            ``None`` where they are not known.
        own_names: names that are spelt as their bearers spell them.
        terms: words that should be others, by what is wrong with them.
    """

    relative_days: re.Pattern[str] = _NOTHING
    before_named_days: re.Pattern[str] = _NOTHING
    seasons: re.Pattern[str] = _NOTHING
    disclaimed: re.Pattern[str] = _NOTHING
    disclaimer: re.Pattern[str] = _NOTHING
    any_use: re.Pattern[str] = _NOTHING
    this_use: re.Pattern[str] = _NOTHING
    pronouns: re.Pattern[str] | None = None
    known_acronyms: frozenset[str] = frozenset()
    without_article: frozenset[str] = frozenset()
    own_names: tuple[str, ...] = ()
    terms: Mapping[str, tuple[Term, ...]] = field(default_factory=dict)


@cache
def check_words(language: Language) -> CheckWords:
    """Return the words of ``language``; none where it has no file.

    Raises:
        WordListBroken: the file cannot be used.
    """
    path = resource("checks") / f"{language}.toml"
    return load_check_words(path) if path.is_file() else CheckWords()


def load_check_words(path: Path) -> CheckWords:
    """Read the words of a language.

    Raises:
        WordListBroken: not TOML, or something else than lists of words and tables of terms.
    """
    tables = _toml(path)
    known, bare = tables.get("known_acronyms", []), tables.get("without_article", [])
    terms, pronouns = tables.get("terms", {}), tables.get("pronouns", [])
    own_names = tables.get("own_names", [])
    if not isinstance(terms, dict) or not all(map(_are_words, (known, bare, own_names))):
        raise WordListBroken(path, "terms")
    return CheckWords(
        **{name: _any_of(tables.get(name, []), path, name) for name in _LISTS},
        pronouns=_any_of(pronouns, path, "pronouns") if pronouns else None,
        known_acronyms=frozenset(known),
        without_article=frozenset(bare),
        own_names=tuple(map(folded, own_names)),
        terms={name: _terms(entries, path, name) for name, entries in terms.items()},
    )


@cache
def levels() -> Mapping[str, Level]:
    """Return what each rule means to the office, by its code.

    Raises:
        WordListBroken: the file cannot be used.
    """
    return load_levels(resource("checks", "levels.toml"))


def load_levels(path: Path) -> Mapping[str, Level]:
    """Read the levels of rules.

    Raises:
        WordListBroken: not TOML, or a level that there is not.
    """
    known = set(Level)
    read = _toml(path)
    for code, level in read.items():
        if level not in known:
            raise WordListBroken(path, code)
    return {code: Level(level) for code, level in read.items()}


@lru_cache(_TERMS_AT_HAND)
def term_of(find: str, write: str) -> Term:
    """Return a term from its words; a star stands for any ending, in both the same."""
    return Term(_cased(find), folded(write))


def _toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise WordListBroken(path, str(error)) from error


def _are_words(listed: object) -> bool:
    return isinstance(listed, list) and all(isinstance(word, str) for word in listed)


def _any_of(listed: Any, path: Path, name: str) -> re.Pattern[str]:  # noqa: ANN401 - what TOML holds
    if not _are_words(listed):
        raise WordListBroken(path, name)
    if not listed:
        return _NOTHING
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(_pattern, listed))})(?!\w)", re.IGNORECASE)


def _terms(entries: Any, path: Path, name: str) -> tuple[Term, ...]:  # noqa: ANN401 - as above
    if not isinstance(entries, dict) or not _are_words(list(entries.values())):
        raise WordListBroken(path, name)
    return tuple(term_of(find, write) for find, write in entries.items())


def _cased(find: str) -> re.Pattern[str]:
    """Return a pattern; only words written in small letters are found in capitals as well."""
    flags = re.IGNORECASE if find == find.casefold() else 0
    pattern = _pattern(find).replace(r"\w*", r"(?P<ending>\w*)", 1)
    return re.compile(rf"(?<![\w-]){pattern}(?![\w])", flags)


def _pattern(words: str) -> str:
    return re.escape(folded(words)).replace(r"\*", r"\w*").replace(r"\ ", r"\s+")


def _begins_upper(text: str) -> bool:
    first = text[:1]
    return first.isupper() and first != first.lower()
