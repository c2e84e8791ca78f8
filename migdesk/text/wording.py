"""Whether words are those that were recorded: cut, split and marked anew, but no word altered.

Compared are words and the signs between them. What house style may change makes no difference:
the form of quotation marks, dashes, apostrophes and spaces, the first letter's case, the sign at
the end of a cut, footnote marks. What is left out has to be marked by an ellipsis, or to lie
between two pairs of marks; what is put in stands in brackets.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from enum import Enum, auto
from functools import cached_property
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from migdesk.text.folding import folded

_LETTERS: Final = r"[^\W⁰¹²³⁴-⁹]+"
_PIECE: Final = re.compile(
    r"(?P<note>(?<=\S)\[\d{1,3}\]|[⁰¹²³⁴-⁹]+|(?<=\w)\*{1,3}(?!\w)|[†‡])"
    r"|(?P<gap>\[\s*(?:…|\.\s?\.\s?\.)\s*\]|\(\s*(?:…|\.\.\.)\s*\)|…|\.\s?\.\s?\.+)"
    r"|(?P<word>\[\w\]\w+|\d*(?:[kcdm]?m|[ксд]?м|კ?მ)[²³](?!\w)|\d+(?:[.,:]\d+)+"
    rf"|{_LETTERS}(?:(?:[’'ʼ‐‑\-]|[\u00ad\u200b-\u200f\u2060\ufeff]+){_LETTERS})*)"
    r"|(?P<insert>\[[^\]\n]{1,200}\])"
    r"|(?P<mark>,,(?=\w)|[“”„‟«»‹›\"‘’‚‛'`″＂❝❞❛❜〝〞〟「」『』《》])"
    r"|(?P<minus>(?<![^\s“”„«»\"‘’(\[])[-−–](?=\d))"
    r"|(?P<sign>[^\w\s])"
)
_LETTER_IN_BRACKETS: Final = re.compile(r"\[(\w)\](?=\w)")
_SILENT: Final = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_SAME: Final = str.maketrans({"’": "'", "ʼ": "'", "‐": "-", "‑": "-"})
_DASHES: Final = frozenset("—–-−")
_HEARD: Final = frozenset("?!")
"""Signs that a voice carries: they are not dropped from the end of what is quoted."""

_MINUS: Final = "−"
_READ_OUT: Final = frozenset("%‰&#@§°№" + _MINUS)
"""Signs that are words: they are no more dropped or put in than words are."""

_REPLACED: Final = 3
"""So many recorded words at most may give way to words in brackets."""

_BEFORE, _BEHIND = 4, 2
"""So many words before a stretch, and behind it, may turn the sense of what is quoted."""

_ALIKE: Final = 0.6
_ALIKE_SHORT: Final = 0.5
_SHORT: Final = 5


class Kind(Enum):
    """What a piece of a text is."""

    WORD = auto()
    SIGN = auto()
    GAP = auto()
    INSERT = auto()


class Piece(Struct, frozen=True):
    """A word or a sign, or the mark of an omission or insertion.

    Attributes:
        kind: what it is.
        key: what it is compared by.
        start, end: where it stands.
        free: whether its first letter may be of either case, as in ``[T]he``.
    """

    kind: Kind
    key: str
    start: int
    end: int
    free: bool = False


class Wording:
    """A text as its words and signs, ready to be compared.

    ``titled`` says that every word of it may begin with a capital, as in a headline.
    """

    def __init__(self, text: str, *, titled: bool = False) -> None:
        self.text = text
        pieces = _pieces(text)
        self.pieces = tuple(map(_titled, pieces) if titled else pieces)

    @cached_property
    def said(self) -> tuple[Piece, ...]:
        """Return the words and signs alone, without the signs at both ends."""
        kept = [piece for piece in self.pieces if piece.kind in {Kind.WORD, Kind.SIGN}]
        return tuple(_without_outer_signs(kept))

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Return the words alone, in small letters."""
        return tuple(piece.key.casefold() for piece in self.pieces if piece.kind is Kind.WORD)

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """Return which words there are, in small letters."""
        return frozenset(self.words)


class Taken(Struct, frozen=True):
    """Where quoted words stand in what was recorded.

    Attributes:
        ranges: for each span, where it begins and ends in the recorded text.
        whole: whether it is all that was recorded.
        left_out: recorded words that stand right beside the quoted ones, in the same sentence.
        put_in: words in brackets.
    """

    ranges: tuple[tuple[int, int], ...]
    whole: bool
    left_out: tuple[str, ...] = ()
    put_in: tuple[str, ...] = ()


class _Segment(Struct, frozen=True):
    """Pieces that have to stand together; ``skip`` says how many may be missing before them."""

    span: int
    pieces: tuple[Piece, ...]
    skip: int | None
    ends_span: bool


def comparable(text: str) -> str:
    """Return ``text`` so that every word of its wording, in small letters, is a part of it."""
    return _plain(_LETTER_IN_BRACKETS.sub(r"\1", text)).casefold()


def taken_from(spans: Sequence[Wording], recorded: Wording) -> Taken | None:
    """Return where in ``recorded`` the words of ``spans`` stand; ``None`` if one was altered."""
    wanted = {word for span in spans for word in span.words}
    if not wanted or not wanted <= recorded.vocabulary:
        return None
    segments = list(_segments(spans))
    source = recorded.said
    places = _match(segments, source, 0, 0, set())
    if not segments or places is None:
        return None
    ranges = tuple(_range_of(number, segments, places, source) for number in range(len(spans)))
    quoted = sum(len(span.words) for span in spans)
    put_in = tuple(
        piece.key for span in spans for piece in span.pieces if piece.kind is Kind.INSERT
    )
    whole = quoted == len(recorded.words) and not put_in
    left_out = () if whole else tuple(_left_out(segments, places, recorded))
    return Taken(ranges, whole, left_out, put_in)


def likeness_of(spans: Sequence[Wording], recorded: Wording) -> float:
    """Return how much of the quoted words stands in ``recorded`` in this order: 0 to 1."""
    words = [word for span in spans for word in span.words]
    if not words:
        return 0.0
    shared = sum(word in recorded.vocabulary for word in words) / len(words)
    least = _ALIKE if len(words) > _SHORT else _ALIKE_SHORT
    if shared < least:
        return 0.0
    matcher = SequenceMatcher(None, recorded.words, words, autojunk=False)
    alike = sum(block.size for block in matcher.get_matching_blocks())
    return alike / len(words) if alike > 1 and alike / len(words) >= least else 0.0


def nearest(span: Wording, recorded: Wording) -> tuple[int, int]:
    """Return where in ``recorded`` the words begin and end that ``span`` comes closest to."""
    source = [piece for piece in recorded.pieces if piece.kind is Kind.WORD]
    ours = span.words
    if not source:
        return 0, len(recorded.text)
    matcher = SequenceMatcher(None, recorded.words, ours, autojunk=False)
    blocks = [block for block in matcher.get_matching_blocks() if block.size]
    if not blocks:
        return source[0].start, source[-1].end
    first = max(blocks[0].a - blocks[0].b, 0)
    tail = len(ours) - blocks[-1].b - blocks[-1].size
    last = min(blocks[-1].a + blocks[-1].size + tail, len(source))
    return source[first].start, source[last - 1].end


def _pieces(text: str) -> Iterator[Piece]:
    clean = folded(text) == text and _SILENT.search(text) is None
    for found in _PIECE.finditer(text):
        start, end, written = found.start(), found.end(), found[0]
        match found.lastgroup:
            case "word":
                free = written.startswith("[")
                word = written.replace("[", "").replace("]", "") if free else written
                key = word.translate(_SAME) if clean else _plain(word)
                yield Piece(Kind.WORD, key, start, end, free)
            case "minus":
                yield Piece(Kind.SIGN, _MINUS, start, end)
            case "sign":
                key = "–" if written in _DASHES else written
                if not _SILENT.fullmatch(written):
                    yield Piece(Kind.SIGN, key, start, end)
            case "gap":
                yield Piece(Kind.GAP, "…", start, end)
            case "insert":
                yield Piece(Kind.INSERT, written, start, end)
            case _:
                continue


def _titled(piece: Piece) -> Piece:
    begins_large = piece.kind is Kind.WORD and piece.key[:1].isupper()
    return replace(piece, free=True) if begins_large else piece


def _plain(word: str) -> str:
    return folded(_SILENT.sub("", word)).translate(_SAME)


def _segments(spans: Sequence[Wording]) -> Iterator[_Segment]:
    """Cut spans at what is marked as left out or put in."""
    any_number: int | None = None
    for number, span in enumerate(spans):
        parts: list[tuple[int | None, list[Piece]]] = [(any_number, [])]
        for piece in span.pieces:
            match piece.kind:
                case Kind.GAP:
                    parts.append((any_number, []))
                case Kind.INSERT:
                    parts.append((_REPLACED, []))
                case Kind.WORD | Kind.SIGN:
                    parts[-1][1].append(piece)
        filled = [
            (skip, kept) for skip, pieces in parts if (kept := list(_without_outer_signs(pieces)))
        ]
        for place, (skip, kept) in enumerate(filled):
            last = place == len(filled) - 1
            yield _Segment(number, tuple(kept), skip, last and parts[-1][1] != [])


def _without_outer_signs(pieces: Sequence[Piece]) -> Sequence[Piece]:
    start, end = 0, len(pieces)
    while start < end and pieces[start].kind is Kind.SIGN and not _is_read_out(pieces[start]):
        start += 1
    while end > start and pieces[end - 1].kind is Kind.SIGN and not _is_heard(pieces[end - 1]):
        end -= 1
    return pieces[start:end]


def _is_heard(piece: Piece) -> bool:
    return piece.key in _HEARD or _is_read_out(piece)


def _is_read_out(piece: Piece) -> bool:
    """Tell whether a sign is said as a word is: ``%``, or that of a currency."""
    return piece.kind is Kind.SIGN and (
        piece.key in _READ_OUT or unicodedata.category(piece.key) in {"Sc", "Sm"}
    )


def _match(
    segments: Sequence[_Segment],
    source: Sequence[Piece],
    number: int,
    at: int,
    failed: set[tuple[int, int]],
) -> list[int] | None:
    """Return where each segment from ``number`` on begins in ``source``, from ``at`` on."""
    if number == len(segments):
        return []
    if (number, at) in failed:
        return None
    segment = segments[number]
    last = len(source) - len(segment.pieces)
    if segment.skip is not None and number:
        last = min(last, at + segment.skip)
    for place in range(at, last + 1):
        if _stands_at(segment, source, place):
            rest = _match(segments, source, number + 1, place + len(segment.pieces), failed)
            if rest is not None:
                return [place, *rest]
    failed.add((number, at))
    return None


def _stands_at(segment: _Segment, source: Sequence[Piece], place: int) -> bool:
    for offset, piece in enumerate(segment.pieces):
        other = source[place + offset]
        if piece.key != other.key and not (
            (offset == 0 or piece.free) and _same_but_for_first_case(piece.key, other.key)
        ):
            return False
    behind = place + len(segment.pieces)
    if _is_torn(source, place) or _is_torn(source, behind):
        return False
    return not (
        segment.ends_span
        and behind < len(source)
        and source[behind].key in _HEARD
        and segment.pieces[-1].key != source[behind].key
    )


def _is_torn(source: Sequence[Piece], place: int) -> bool:
    """Tell whether a number is cut off from its sign at a place: ``5`` and ``%``."""
    if not 0 < place < len(source):
        return False
    one, other = source[place - 1], source[place]
    return one.end == other.start and (_is_read_out(one) or _is_read_out(other))


def _left_out(
    segments: Sequence[_Segment], places: Sequence[int], recorded: Wording
) -> Iterator[str]:
    """Yield the words that were left out beside each stretch, up to the next sign or stretch."""
    source = recorded.said
    ends = [place + len(segment.pieces) for segment, place in zip(segments, places, strict=True)]
    for place, end in zip(places, ends, strict=True):
        first = place
        while first > max((each for each in (0, *ends) if each <= place), default=0):
            if place - first == _BEFORE or source[first - 1].kind is Kind.SIGN:
                break
            first -= 1
        last = end
        while last < min(each for each in (*places, len(source)) if each >= end):
            if last - end == _BEHIND or source[last].kind is Kind.SIGN:
                break
            last += 1
        for one, other in ((first, place), (end, last)):
            if one < other:
                yield recorded.text[source[one].start : source[other - 1].end]


def _same_but_for_first_case(one: str, other: str) -> bool:
    return one[1:] == other[1:] and one[:1].casefold() == other[:1].casefold()


def _range_of(
    span: int, segments: Sequence[_Segment], places: Sequence[int], source: Sequence[Piece]
) -> tuple[int, int]:
    within = [
        (place, segment)
        for segment, place in zip(segments, places, strict=True)
        if segment.span == span
    ]
    if not within:
        return 0, 0
    first, (last, segment) = within[0][0], within[-1]
    return source[first].start, source[last + len(segment.pieces) - 1].end
