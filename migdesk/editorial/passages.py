"""The paragraphs of a text with what stands between marks in them, and what stands around it."""

import re
from typing import Final

from msgspec import Struct, field
from msgspec.structs import replace

from migdesk.editorial.speech import Around, SpeechWords
from migdesk.editorial.strangers import Told
from migdesk.text.sentences import sentences
from migdesk.text.speech_marks import Marked, Marking, marking

_TOLD_WITHIN: Final = re.compile(
    r"(?<=[,.!?…])\s+[—–-]\s+(?P<told>[^—–«»“”„\"]{3,120}?)[.,]\s+[—–-]\s+"
)
"""Who spoke, told between dashes: Russian needs no marks around it."""

_BEGUN_BY_DASH: Final = re.compile(r"\s*[—–]\s+(?=\S)")
_TOLD_AFTER_DASH: Final = re.compile(
    r"(?<=[,.!?…])\s+[—–]\s+(?P<told>[^—–]{3,160}?)(?:[.,]\s+[—–]\s+|[.]?\s*$)"
)
_VERB_WITHIN: Final = 3


class Passage(Struct, frozen=True):
    """A paragraph of a text, or its headline. ``block`` is its id."""

    block: str
    text: str
    stands_alone: bool = False
    """Whether it is set apart, as a pull quote is: nothing goes on in it, and it needs no marks."""

    is_heading: bool = False
    """Whether its words may begin with capitals that nobody spoke."""


class Span(Struct, frozen=True):
    """Words between marks in one paragraph: ``text[start:end]``, without the marks.

    ``open`` and ``close`` are the marks as they stand. A paragraph that goes on with a quotation
    may have no opening one; where it goes on in the next there is no closing one.
    """

    block: str
    start: int
    end: int
    open: str
    close: str
    words: str


class Stretch(Struct, frozen=True):
    """A piece of a paragraph that tells who spoke."""

    block: str
    start: int
    end: int
    text: str


class Quotation(Struct, frozen=True):
    """What a text says that somebody said, in one or several spans.

    Attributes:
        spans: in order.
        speech: whether somebody is said to have said this; else it is a name or a term.
        told: the words around the spans that say who spoke, in order.
        lead_up: what stands before the spans, back to the paragraph before: whom "she" means.
        unclosed: whether the last span lacks its closing mark.
        called: who is said to have spoken, by the shape of the names.
        in_heading: whether it stands in a heading, whose words may begin with capitals.
        doubtful: whether a name or term may be speech after all: a person has to look.
    """

    spans: tuple[Span, ...]
    speech: bool
    told: tuple[Stretch, ...] = ()
    lead_up: str = ""
    unclosed: bool = False
    in_heading: bool = False
    doubtful: bool = False
    called: tuple[Told, ...] = ()

    @property
    def words(self) -> str:
        """Return all that is quoted, spans apart."""
        return " ".join(span.words for span in self.spans)


class MarkedParagraph(Struct):
    """A paragraph with its outermost spans and what stands between them."""

    number: int
    passage: Passage
    marking: Marking
    outer: list[Marked] = field(default_factory=list)
    starts: tuple[int, ...] = ()

    def around(self, place: int) -> Around:
        """Return what stands around a span, within its sentence."""
        text, marked = self.passage.text, self.outer[place]
        begin, end = self.reach(place)
        return Around(
            words=text[marked.start : marked.end].strip(),
            before=text[begin : marked.begins],
            after=text[marked.ends : end],
            first=not text[: marked.begins].strip(),
            last=not text[marked.ends :].strip(" \t.,;"),
        )

    def reach(self, place: int) -> tuple[int, int]:
        """Return where the words begin and end that may tell who said a span."""
        marked = self.outer[place]
        begin = max((at for at in self.starts if at <= marked.begins), default=0)
        end = min(
            (
                at
                for at in self.starts
                if at > marked.ends and at != self._opened_after(marked.ends)
            ),
            default=len(self.passage.text),
        )
        if place:
            begin = max(begin, self.outer[place - 1].ends)
        if place + 1 < len(self.outer):
            end = min(end, self.outer[place + 1].begins)
        return begin, max(end, marked.ends)

    def _opened_after(self, at: int) -> int:
        """Return where the next word begins: a full stop within the marks ends no telling."""
        text = self.passage.text
        while at < len(text) and not text[at].isalnum():
            at += 1
        return at if at < len(text) and text[at].islower() else -1

    def breaks(self, start: int, end: int) -> bool:
        """Tell whether a sentence ends between two places."""
        text = self.passage.text
        return any(start < at < end and text[at:end].strip() for at in self.starts)


def read_paragraph(number: int, passage: Passage) -> MarkedParagraph:
    """Return a paragraph with its marks read."""
    marks = marking(passage.text)
    outer = [marked for marked in marks.marked if marked.depth == 0]
    starts = tuple(start for start, _ in sentences(passage.text)) if outer else ()
    return MarkedParagraph(number, passage, marks, outer, starts)


def span_of(passage: Passage, marked: Marked) -> Span:
    """Return the words between marks, without spaces around them."""
    words = passage.text[marked.start : marked.end]
    start = marked.start + len(words) - len(words.lstrip())
    end = marked.end - len(words) + len(words.rstrip())
    return Span(passage.block, start, end, marked.open, marked.close, passage.text[start:end])


def divided(span: Span, known: SpeechWords) -> tuple[tuple[Span, ...], tuple[Stretch, ...]]:
    """Return the parts of a span that tells between dashes who spoke, and what tells it."""
    parts: list[Span] = []
    told: list[Stretch] = []
    start = 0
    for found in _TOLD_WITHIN.finditer(span.words):
        if known.said.search(" ".join(found["told"].split()[:_VERB_WITHIN])) is None:
            continue
        parts.append(_part(span, start, found.start()))
        at = span.start + found.start("told")
        told.append(Stretch(span.block, at, at + len(found["told"]), found["told"]))
        start = found.end()
    if not told:
        return (span,), ()
    parts.append(_part(span, start, len(span.words)))
    first, last = replace(parts[0], open=span.open), replace(parts[-1], close=span.close)
    return (first, *parts[1:-1], last), tuple(told)


def _part(span: Span, start: int, end: int) -> Span:
    words = span.words[start:end]
    return Span(span.block, span.start + start, span.start + end, "", "", words)


def told_around(paragraph: MarkedParagraph, place: int) -> tuple[Stretch, ...]:
    """Return the words before and behind a span that may tell who spoke."""
    marked = paragraph.outer[place]
    begin, end = paragraph.reach(place)
    text = paragraph.passage.text
    ranges = ((begin, marked.begins), (marked.ends, end))
    return tuple(
        Stretch(paragraph.passage.block, start, stop, text[start:stop])
        for start, stop in ranges
        if text[start:stop].strip()
    )


def begun_by_dash(
    passage: Passage, known: SpeechWords
) -> tuple[tuple[Span, ...], tuple[Stretch, ...]]:
    """Return the parts of speech that begins with a dash and has no marks, and what tells it.

    Where nobody is said to speak there are none: it may be an item of a list as well.
    """
    begun = _BEGUN_BY_DASH.match(passage.text)
    if begun is None:
        return (), ()
    parts: list[Span] = []
    told: list[Stretch] = []
    start = begun.end()
    for found in _TOLD_AFTER_DASH.finditer(passage.text, start):
        if known.said.search(" ".join(found["told"].split()[:_VERB_WITHIN])) is None:
            continue
        words = passage.text[start : found.start()]
        parts.append(Span(passage.block, start, found.start(), "", "", words))
        told.append(Stretch(passage.block, found.start("told"), found.end("told"), found["told"]))
        start = found.end()
    rest = passage.text[start:].rstrip()
    if told and rest:
        parts.append(Span(passage.block, start, start + len(rest), "", "", rest))
    return tuple(parts), tuple(told)
