"""Words of a text as a dictionary takes them, and names, which are right as they are recorded."""

import re
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from typing import Final, Literal, TypeAlias

from msgspec import Struct

from migdesk.text.folding import folded
from migdesk.text.georgian import search_stem
from migdesk.text.names import Language

Script: TypeAlias = Literal["en", "ka"]
"""Whose dictionary a word is looked up in."""

SPELT: Final[frozenset[Language]] = frozenset({"en", "ka"})
"""Languages of texts whose words are looked up. Latin letters in others are not English."""

_LETTER: Final = r"[^\W\d_]"
_INSIDE: Final = "['’\u00ad]"
_PART: Final = rf"{_LETTER}+(?:{_INSIDE}{_LETTER}+)*"
_WORD: Final = re.compile(rf"[\w{_INSIDE[1:-1]}-]*\w")
_PARTS: Final = re.compile(_PART)
_WHOLE: Final = re.compile(rf"{_PART}(?:-{_PART})*")
_PIECE: Final = re.compile(r"\S+")
_ADDRESS: Final = re.compile(r"(?i:https?://|www\.|mailto:)|#")
_AROUND: Final = "()[]“”„\"'‘’.,;:!?«»"
_LATIN: Final = re.compile(r"[A-Za-zÀ-ɏ'’-]+")
_GEORGIAN: Final = re.compile(r"[ა-ჰ-]+")
_ACRONYM: Final = re.compile(r"[A-Z]{2,}s?(?:['’]s)?")
_HUMPED: Final = re.compile(r"\w*[a-z][A-Z]\w*")
_OWNED: Final = re.compile(r"['’]s?$")
_SOFT: Final = "\u00ad"

_ENDINGS: Final = re.compile(
    r"[აეიოუ]?(?:ებ)?[აეიოუ]?(?:მა?|სა?|თა?|დ)?"
    r"(?:თან|თვის|გან|დან|მდე|ში|ზე|ვით)?(?:ც|ვე|ა)?"
)
"""What may follow the stem of a Georgian name: plural, case, postposition, "too"."""

_SHELVES: Final = 64
_UNSETTLED: Final = 50_000
"""Hashes that are added before those said twice are looked for."""

_LATELY: Final = 32_768
"""Places for words that are remembered: one said over and over is not taken apart each time.

A word has one place, which the next word with that place takes: a set of them takes ten times the
room.
"""

_VOWELS: Final = "აეიოუ"
_LEAST: Final = 2
"""Letters of a stem by which a name is recognised."""


class SpeltWord(Struct, frozen=True):
    """A word, or a part of one with hyphens, where it stands in a text.

    Attributes:
        start: its first character.
        end: behind its last.
        text: as it is looked up.
        script: in which dictionary.
        parts: what is looked up where a word with hyphens is unknown as a whole.
    """

    start: int
    end: int
    text: str
    script: Script
    parts: tuple["SpeltWord", ...] = ()


def spelt_words(text: str) -> Iterator[SpeltWord]:
    """Yield the words of a text that are looked up, in order.

    Numbers, acronyms, names with capitals inside, addresses, single letters and words of other
    scripts are not; nor is an ending that stands behind one of these with a hyphen: ``IOM-ის``.
    """
    for piece in _PIECE.finditer(text):
        if not _is_address(piece.group()):
            for match in _WORD.finditer(piece.group()):
                yield from _looked_up(match.group(), piece.start() + match.start())


def _is_address(piece: str) -> bool:
    """Tell whether what stands between white is an address of a page or of somebody."""
    bare = piece.strip(_AROUND)
    if "@" in bare or _ADDRESS.match(bare):
        return True
    _, *names = bare.partition("/")[0].split(".")  # iom.int/georgia
    last = names[-1] if names else ""
    return all(names) and len(last) > 1 and last.isascii() and last.isalpha() and last.islower()


class KnownNames:
    """Words that are never misspelt, since the records have them.

    An office with very many people has a hundred thousand of them. So none is kept but by its
    hash: eight bytes where its letters take a hundred, and no two words in a lifetime share one.
    """

    def __init__(self, names: Iterable[str]) -> None:
        self._latin, self._stems = _Hashes(), _Hashes()
        lately = array("q", bytes(8 * _LATELY))
        for name in names:
            for word in _PARTS.findall(folded(name)):
                hashed = hash(word)
                if lately[hashed % _LATELY] == hashed:
                    continue
                lately[hashed % _LATELY] = hashed
                if _GEORGIAN.fullmatch(word):
                    self._stems.add({word, word.rstrip(_VOWELS), search_stem(word)})
                else:
                    self._latin.add({_plain(word)})
        self._latin.settle()
        self._stems.settle()

    def has(self, word: str) -> bool:
        """Tell whether a word is one of a name; a Georgian one in whatever case."""
        if _GEORGIAN.fullmatch(word):
            return any(
                _ENDINGS.fullmatch(word[length:]) and self._stems.has(word[:length])
                for length in range(_LEAST, len(word) + 1)
            )
        return self._latin.has(_plain(word))


class _Hashes:
    """The hashes of words, each once and in order, on shelves.

    A shelf is put in order alone, so that never more than a few thousand are numbers of Python's:
    those of all words at once take more than all that is kept.
    """

    def __init__(self) -> None:
        self._shelves = [array("q") for _ in range(_SHELVES)]
        self._settled = self._added = 0

    def add(self, words: Iterable[str]) -> None:
        """Add words. They are not found before :meth:`settle`."""
        for word in words:
            hashed = hash(word)
            self._shelves[hashed % _SHELVES].append(hashed)
            self._added += 1
        if self._added > max(_UNSETTLED, self._settled):
            self.settle()

    def settle(self) -> None:
        """Put what was added in its place."""
        self._shelves = [array("q", sorted(set(shelf))) for shelf in self._shelves]
        self._settled, self._added = sum(map(len, self._shelves)), 0

    def has(self, word: str) -> bool:
        """Tell whether a word is among them."""
        hashed = hash(word)
        shelf = self._shelves[hashed % _SHELVES]
        place = bisect_left(shelf, hashed)
        return place < len(shelf) and shelf[place] == hashed


def _plain(word: str) -> str:
    return _OWNED.sub("", word.replace("’", "'")).casefold()


def _looked_up(word: str, start: int) -> Iterator[SpeltWord]:
    """Yield a word as a whole; where it holds what is no word, its parts that are."""
    if _WHOLE.fullmatch(word) and (script := _script(word)) is not None:
        parts = tuple(_parts(word, start)) if "-" in word else ()
        if "-" not in word or len(parts) == word.count("-") + 1:
            if _is_word(word):
                yield _spelt(word, start, script, parts)
            return
    yield from _parts(word, start)


def _parts(word: str, start: int) -> Iterator[SpeltWord]:
    """Yield the parts of a word with hyphens, but for an ending behind what is no word."""
    is_after_none = False
    for part in word.split("-"):
        script = _script(part) if re.fullmatch(_PART, part) else None
        is_ending = is_after_none and script == "ka"
        if script is not None and _is_word(part) and not is_ending:
            yield _spelt(part, start, script)
            is_after_none = script == "en"
        else:
            is_after_none = True
        start += len(part) + 1


def _script(word: str) -> Script | None:
    word = word.replace(_SOFT, "")
    if _GEORGIAN.fullmatch(word):
        return "ka"
    return "en" if _LATIN.fullmatch(word) else None


def _is_word(word: str) -> bool:
    return len(word) > 1 and not _ACRONYM.fullmatch(word) and not _HUMPED.fullmatch(word)


def _spelt(word: str, start: int, script: Script, parts: tuple[SpeltWord, ...] = ()) -> SpeltWord:
    """Return a word as it is looked up: what somebody owns as who owns it."""
    owner = _OWNED.sub("", word)
    text = owner.replace(_SOFT, "").replace("’", "'")
    return SpeltWord(start, start + len(owner), text, script, parts)
