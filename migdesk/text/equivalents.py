"""What is typed freely in one language, said in another.

Sectors, themes, rooms and what a quote may be used for are typed as they come. Where it is known
what one is called in each language, a document says it in its own. The usual sectors and uses stand
in ``translations/words`` under ``sector`` and ``scope``; the rest is known from the office.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Final

from migdesk.text.folding import folded
from migdesk.text.names import Language, LocalizedText
from migdesk.text.words import available_languages, words_for

_DELIVERED: Final = ("sector", "scope")


def plain(word: str) -> str:
    """Return what a word is known by, whatever its capitals and spaces."""
    return " ".join(folded(word).casefold().split())


class Equivalents:
    """What words are called in each language. What stands earlier in ``known`` goes first."""

    def __init__(self, known: Iterable[LocalizedText]) -> None:
        self._by_word: dict[str, list[LocalizedText]] = {}
        for names in known:
            for word in {plain(name) for name in names.values()} - {""}:
                self._by_word.setdefault(word, []).append(names)

    def said(self, word: str, language: Language) -> str:
        """Return a word in a language, with a capital where it was typed with one.

        What is not known in the language, or is in it already, stays as it was typed.
        """
        typed = word.strip()
        known = self._by_word.get(plain(typed), ())
        names = [names[language] for names in known if names.get(language, "").strip()]
        if not names or any(plain(name) == plain(typed) for name in names):
            return typed
        first = names[0].strip()
        return first[:1].title() + first[1:] if typed[:1].isupper() else first


@cache
def delivered() -> tuple[Mapping[Language, str], ...]:
    """Return what came with the program, in every language that it has words of."""
    return tuple(_delivered())


def _delivered() -> Iterator[Mapping[Language, str]]:
    tables = {tag: words_for(tag) for tag in available_languages()}
    for table in _DELIVERED:
        for key in tables["en"].table(table):
            said = {tag: words.optional(f"{table}.{key}") for tag, words in tables.items()}
            yield {tag: word for tag, word in said.items() if word}
