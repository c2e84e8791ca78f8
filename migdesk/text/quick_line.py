"""A session typed in one line: hours, a title, and words with a slash for all else.

``1515-1630 Return and skills /mod Ann Lee /panel Bo Ray, Cy Day /room B /ka დაბრუნება და უნარები``

After a slash stands a word of the lists ``quick`` in the files of words, in any language, or the
tag of a language; what follows up to the next such word belongs to it. A slash inside a word, or
with a blank behind it, is an ordinary slash.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import time
from enum import StrEnum
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from migdesk.text.names import Language
from migdesk.text.words import available_languages, words_for
from migdesk.vocabulary import Role, SessionKind

_HOUR: Final = r"(\d{1,2})(?:[:.]?(\d{2}))?"
_SPAN: Final = re.compile(rf"\s*{_HOUR}\s*(?:-|–|—|−)\s*{_HOUR}(?=[\s,;:/]|$)[\s,;:]*")
_ONE: Final = re.compile(rf"\s*{_HOUR}(?=[\s,;:/]|$)")
_SLASH: Final = re.compile(r"(?:^|(?<=\s))/([^\W\d_][\w-]*)\s*")
_NAME: Final = re.compile(r"[^,;]+")


class Meaning(StrEnum):
    """What a piece of the line says."""

    HOURS = "hours"
    TITLE = "title"
    TITLE_IN = "title_in"
    KIND = "kind"
    PERSON = "person"
    ROOM = "room"
    DAY = "day"
    UNKNOWN = "unknown"


class Problem(StrEnum):
    """Why a piece of the line cannot be read."""

    NO_HOURS = "no_hours"
    NO_END = "no_end"
    NO_SUCH_HOUR = "no_such_hour"
    ENDS_FIRST = "ends_first"
    NO_TITLE = "no_title"
    UNKNOWN_WORD = "unknown_word"
    NOTHING_AFTER = "nothing_after"
    NOBODY_HERE = "nobody_here"
    NO_SUCH_DAY = "no_such_day"
    TWICE = "twice"


class Piece(Struct, frozen=True):
    """A piece of the line: where it stands, what it says, and why it cannot be read, if so.

    Attributes:
        start: where it begins in the line.
        end: where it ends.
        meaning: what it says.
        text: the title, the name, the room, or the word that nobody knows.
        role: what a person does.
        kind: what kind of session this is.
        language: which language a title is in, where that is said.
        problem: why it cannot be read.
    """

    start: int
    end: int
    meaning: Meaning
    text: str = ""
    role: Role | None = None
    kind: SessionKind | None = None
    language: Language = ""
    problem: Problem | None = None


class QuickLine(Struct, frozen=True):
    """A line as it is understood, piece by piece.

    Attributes:
        pieces: all pieces, in the order in which they stand.
        start: when the session begins, ``None`` while that is not known.
        end: when it ends.
    """

    pieces: tuple[Piece, ...]
    start: time | None
    end: time | None

    @property
    def title(self) -> str:
        """Return its title, in whichever language it was typed; "" if all stand behind slashes."""
        return next((each.text for each in self.pieces if each.meaning is Meaning.TITLE), "")

    @property
    def titles(self) -> Mapping[Language, str]:
        """Return further titles by the language said."""
        return {
            each.language: each.text for each in self.pieces if each.meaning is Meaning.TITLE_IN
        }

    @property
    def kind(self) -> SessionKind | None:
        """Return what kind of session it is, where the line says so."""
        return next((each.kind for each in self.pieces if each.kind), None)

    @property
    def room(self) -> str:
        """Return the room, or ""."""
        return next((each.text for each in self.pieces if each.meaning is Meaning.ROOM), "")

    @property
    def day(self) -> int:
        """Return which day of the event, from 1; 0 where the line does not say."""
        days = (each for each in self.pieces if each.meaning is Meaning.DAY and not each.problem)
        return next((int(each.text) for each in days), 0)

    @property
    def people(self) -> tuple[tuple[Role, str], ...]:
        """Return roles and names, in order."""
        return tuple((each.role, each.text) for each in self.pieces if each.role and each.text)

    @property
    def problem(self) -> Piece | None:
        """Return the first piece that cannot be read."""
        return next((each for each in self.pieces if each.problem), None)


class _Word(Struct, frozen=True):
    """What a word with a slash says by itself, and what it does with what follows."""

    meaning: Meaning
    role: Role | None = None
    kind: SessionKind | None = None
    language: Language = ""


_MEANINGS: Final = {
    "open": _Word(Meaning.PERSON, Role.OPENING_REMARKS, SessionKind.OPENING),
    "close": _Word(Meaning.PERSON, Role.CLOSING_REMARKS, SessionKind.CLOSING),
    "key": _Word(Meaning.PERSON, Role.KEYNOTE, SessionKind.KEYNOTE),
    "high": _Word(Meaning.PERSON, Role.PANELLIST, SessionKind.HIGH_LEVEL_PANEL),
    "panel": _Word(Meaning.PERSON, Role.PANELLIST, SessionKind.PANEL),
    "theme": _Word(Meaning.PERSON, Role.PRESENTER, SessionKind.THEMATIC),
    "group": _Word(Meaning.PERSON, Role.FACILITATOR, SessionKind.WORKING_GROUP),
    "ceremony": _Word(Meaning.PERSON, Role.SIGNATORY, SessionKind.CEREMONY),
    "questions": _Word(Meaning.KIND, kind=SessionKind.QUESTIONS),
    "break": _Word(Meaning.KIND, kind=SessionKind.BREAK),
    "mod": _Word(Meaning.PERSON, Role.MODERATOR),
    "chair": _Word(Meaning.PERSON, Role.CHAIR),
    "cochair": _Word(Meaning.PERSON, Role.CO_CHAIR),
    "welcome": _Word(Meaning.PERSON, Role.WELCOME_ADDRESS),
    "intro": _Word(Meaning.PERSON, Role.INTRODUCTORY_REMARKS),
    "greet": _Word(Meaning.PERSON, Role.GREETING),
    "speaker": _Word(Meaning.PERSON, Role.PRESENTER),
    "discussant": _Word(Meaning.PERSON, Role.DISCUSSANT),
    "trainer": _Word(Meaning.PERSON, Role.TRAINER),
    "rapporteur": _Word(Meaning.PERSON, Role.RAPPORTEUR),
    "facilitator": _Word(Meaning.PERSON, Role.FACILITATOR),
    "sign": _Word(Meaning.PERSON, Role.SIGNATORY),
    "award": _Word(Meaning.PERSON, Role.AWARDEE),
    "guest": _Word(Meaning.PERSON, Role.GUEST_OF_HONOUR),
    "host": _Word(Meaning.PERSON, Role.HOST),
    "interpreter": _Word(Meaning.PERSON, Role.INTERPRETER),
    "room": _Word(Meaning.ROOM),
    "day": _Word(Meaning.DAY),
}
"""By the last part of their keys in the files of words: ``quick.open``."""


class QuickWords:
    """The words that may stand behind a slash, in every language that there is."""

    def __init__(self, languages: Sequence[Language]) -> None:
        """Know the words of all files of words, and ``languages`` by their tags."""
        self._known: dict[str, _Word] = {}
        for tag in available_languages():
            words = words_for(tag)
            for name, meaning in _MEANINGS.items():
                for written in words(f"quick.{name}").split(","):
                    self._known.setdefault(_key(written), meaning)
        for language in languages:
            self._known[_key(language)] = _Word(Meaning.TITLE_IN, language=language)

    def find(self, written: str) -> _Word | None:
        """Return what a word says, ``None`` if nobody knows it."""
        return self._known.get(_key(written))

    def beginning_with(self, written: str) -> tuple[str, ...]:
        """Return the known words that begin like this, to be proposed."""
        return tuple(sorted(word for word in self._known if word.startswith(_key(written))))


def read_quick_line(typed: str, words: QuickWords, days: int = 1) -> QuickLine:
    """Read a line, also while it is being typed.

    Args:
        typed: the line.
        words: what may stand behind a slash.
        days: how many days the event has.
    """
    hours, start, end = _hours(typed)
    marks = list(_SLASH.finditer(typed, hours.end))
    first = marks[0].start() if marks else len(typed)
    said: list[Piece] = []
    ends = [*(mark.start() for mark in marks[1:]), len(typed)]
    for mark, end_of in zip(marks, ends, strict=False):  # without marks there is one end too many
        said += _said(typed, mark, end_of, words, days)
    titled = any(each.meaning is Meaning.TITLE_IN and each.text for each in said)
    pieces = [hours, _title(typed, hours.end, first, needed=not titled), *said]
    return QuickLine(tuple(_once_each(pieces)), start, end)


def _hours(typed: str) -> tuple[Piece, time | None, time | None]:
    def piece(end: int, problem: Problem | None = None) -> Piece:
        return Piece(0, end, Meaning.HOURS, problem=problem)

    found = _SPAN.match(typed)
    if found is None:
        one = _ONE.match(typed)
        if one is None:
            return piece(0, Problem.NO_HOURS), None, None
        return piece(one.end(), Problem.NO_END), _time(one[1], one[2]), None
    start, end = _time(found[1], found[2]), _time(found[3], found[4])
    if start is None or end is None:
        return piece(found.end(), Problem.NO_SUCH_HOUR), start, end
    if end <= start:
        return piece(found.end(), Problem.ENDS_FIRST), start, end
    return piece(found.end()), start, end


def _time(hour: str, minute: str | None) -> time | None:
    try:
        return time(int(hour), int(minute or 0))
    except ValueError:
        return None


def _title(typed: str, start: int, end: int, *, needed: bool) -> Piece:
    text = typed[start:end].strip()
    problem = Problem.NO_TITLE if needed and not text else None
    return Piece(start, end, Meaning.TITLE, text, problem=problem)


def _said(
    typed: str, mark: re.Match[str], end: int, words: QuickWords, days: int
) -> Iterator[Piece]:
    """Yield what a word with a slash says, with what follows it up to ``end``."""
    word, text = words.find(mark[1]), typed[mark.end() : end].strip()
    whole = Piece(mark.start(), end, Meaning.UNKNOWN, text)
    if word is None:
        yield replace(whole, text=mark[1], problem=Problem.UNKNOWN_WORD)
        return
    said = replace(whole, meaning=word.meaning, kind=word.kind, language=word.language)
    match word.meaning:
        case Meaning.PERSON if text.strip(",; "):
            yield from _people(typed, mark, end, word)
        case Meaning.PERSON if word.kind:
            yield replace(said, meaning=Meaning.KIND)
        case Meaning.KIND if text:
            yield replace(said, problem=Problem.NOBODY_HERE)
        case Meaning.KIND:
            yield said
        case Meaning.DAY if text and not (text.isdecimal() and 1 <= int(text) <= days):
            yield replace(said, problem=Problem.NO_SUCH_DAY)
        case _:
            missing = replace(said, role=word.role, problem=Problem.NOTHING_AFTER)
            yield said if text.strip(",; ") else missing


def _people(typed: str, mark: re.Match[str], end: int, word: _Word) -> Iterator[Piece]:
    """Yield a piece for each name. The first says the kind of session as well."""
    start, kind = mark.start(), word.kind
    for name in _NAME.finditer(typed, mark.end(), end):
        text = " ".join(name[0].split())
        if text:
            yield Piece(start, name.end(), Meaning.PERSON, text, word.role, kind)
            start, kind = name.end(), None


def _once_each(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Yield the pieces; what a session has but one of, and is said again, is a problem."""
    seen = set()
    for piece in pieces:
        one = piece.meaning in {Meaning.ROOM, Meaning.DAY, Meaning.TITLE_IN}
        said = (piece.meaning, piece.language)
        if one and not piece.problem and said in seen:
            yield replace(piece, problem=Problem.TWICE)
        else:
            yield piece
        if one:
            seen.add(said)


def _key(written: str) -> str:
    return "".join(written.casefold().split()).replace("-", "")
