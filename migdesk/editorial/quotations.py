"""Finding the quotations of a text: whole, split around who spoke, and over several paragraphs.

Marks also stand around names, titles and words used as words. Those are found as well, and told
from speech by what stands around them.
"""

from collections.abc import Sequence
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from migdesk.editorial.passages import (
    MarkedParagraph,
    Passage,
    Quotation,
    Span,
    Stretch,
    begun_by_dash,
    divided,
    read_paragraph,
    span_of,
    told_around,
)
from migdesk.editorial.speech import (
    Around,
    SpeechWords,
    is_introduced,
    is_speech,
    may_be_speech,
    says_after,
    speech_words,
)
from migdesk.editorial.strangers import told_by_name
from migdesk.text.folding import folded
from migdesk.text.names import Language
from migdesk.text.speech_marks import Marked

_NO_PLACE: Final = -1
_MOST_BETWEEN: Final = 40
"""So many words may stand between the parts of one quotation."""


def quotations(
    passages: Sequence[Passage], language: Language, names: frozenset[str] = frozenset()
) -> tuple[Quotation, ...]:
    """Return what stands between marks in a text, in order.

    Args:
        passages: the paragraphs of the text.
        language: of the text.
        names: titles, projects and other names, as :func:`plain_name` writes them; what is
            among them is no speech.
    """
    known = speech_words(language)
    found: list[_Growing] = []
    last: MarkedParagraph | None = None
    for number, passage in enumerate(each for each in passages if each.text.strip()):
        paragraph = read_paragraph(number, passage)
        if passage.stands_alone and not paragraph.outer:
            found.append(_set_apart(paragraph))
        if not paragraph.outer:
            spans, told = begun_by_dash(passage, known)
            if spans:
                found.append(_complete(paragraph, spans, told))
        _gather(found, last, paragraph, known, names)
        last = paragraph
    return tuple(_with_names(growing.quotation, known) for growing in found)


def plain_name(name: str) -> str:
    """Return a name for comparing: in small letters, without the signs around it."""
    return " ".join(folded(name).casefold().split()).strip(" .,;:!?…\"'“”„«»‘’()")


def _with_names(quotation: Quotation, known: SpeechWords) -> Quotation:
    called = told_by_name((stretch.text for stretch in quotation.told), known)
    return replace(quotation, called=called) if called else quotation


class _Growing(Struct):
    """A quotation that the next span may belong to."""

    quotation: Quotation
    around: Around
    paragraph: int
    place: int

    @property
    def open(self) -> bool:
        """Return whether its closing mark is still to come."""
        return self.quotation.unclosed

    def grow(self, spans: tuple[Span, ...], told: tuple[Stretch, ...], after: str) -> None:
        """Take further spans in; what stands behind them may tell for all of them who spoke."""
        former = self.quotation
        self.around = replace(
            self.around, words=f"{former.words} {spans[-1].words}", after=after, last=False
        )
        self.quotation = replace(
            former,
            spans=(*former.spans, *spans),
            told=tuple(dict.fromkeys((*former.told, *told))),
            unclosed=not spans[-1].close,
        )


def _set_apart(paragraph: MarkedParagraph) -> _Growing:
    """Return a pull quote that needs no marks: its first line; who said it may stand below."""
    passage = paragraph.passage
    text = passage.text
    start = len(text) - len(text.lstrip())
    end = text.find("\n", start)
    end = len(text) if end < 0 else end
    words = text[start:end].rstrip()
    below = (Stretch(passage.block, end, len(text), text[end:]),) if text[end:].strip() else ()
    span = Span(passage.block, start, start + len(words), "", "", words)
    return _complete(paragraph, (span,), below)


def _complete(
    paragraph: MarkedParagraph, spans: tuple[Span, ...], told: tuple[Stretch, ...]
) -> _Growing:
    """Return speech without marks: nothing further belongs to it."""
    around = Around(paragraph.passage.text, "", "", first=True, last=True)
    return _Growing(Quotation(spans, speech=True, told=told), around, paragraph.number, _NO_PLACE)


def _gather(
    found: list[_Growing],
    last: MarkedParagraph | None,
    paragraph: MarkedParagraph,
    known: SpeechWords,
    names: frozenset[str],
) -> None:
    growing = found[-1] if found else None
    if growing is not None and growing.open and not paragraph.passage.stands_alone:
        _close_late(growing, paragraph, known, names)
    for place, marked in enumerate(paragraph.outer):
        growing = found[-1] if found else None
        around = paragraph.around(place)
        if not around.words:
            continue
        spans, within = divided(span_of(paragraph.passage, marked), known)
        told = (*within, *told_around(paragraph, place))
        if growing is not None and _goes_on(growing, last, paragraph, place, known):
            growing.grow(spans, told, around.after)
            growing.paragraph, growing.place = paragraph.number, place
            _weigh(growing, known, names)
            continue
        before = paragraph.passage.text[: marked.begins]
        lead_up = f"{last.passage.text}\n{before}" if last is not None else before
        quotation = Quotation(
            spans,
            bool(within),
            told,
            lead_up,
            unclosed=not marked.close,
            in_heading=paragraph.passage.is_heading,
        )
        found.append(_Growing(quotation, around, paragraph.number, place))
        _weigh(found[-1], known, names)


def _weigh(growing: _Growing, known: SpeechWords, names: frozenset[str]) -> None:
    """Settle whether what was found is speech; once it is, it stays so."""
    if growing.quotation.speech or plain_name(growing.around.words) in names:
        return
    speech = is_speech(growing.around, known)
    doubtful = not speech and may_be_speech(growing.around, known)
    growing.quotation = replace(growing.quotation, speech=speech, doubtful=doubtful)


def _close_late(
    growing: _Growing, paragraph: MarkedParagraph, known: SpeechWords, names: frozenset[str]
) -> None:
    """Go on with a quotation in a paragraph that has its closing mark but no opening one."""
    first = paragraph.outer[0].begins if paragraph.outer else len(paragraph.passage.text)
    closing = next(((at, mark) for at, mark in paragraph.marking.strays if at < first), None)
    if closing is None or growing.paragraph != paragraph.number - 1:
        return
    at, mark = closing
    marked = Marked(0, at, "", mark, 0)
    span = span_of(paragraph.passage, marked)
    if not span.words:
        return
    text = paragraph.passage.text
    after = Stretch(paragraph.passage.block, at + len(mark), first, text[at + len(mark) : first])
    growing.grow((span,), (after,), after.text)
    _weigh(growing, known, names)


def _goes_on(
    growing: _Growing,
    last: MarkedParagraph | None,
    paragraph: MarkedParagraph,
    place: int,
    known: SpeechWords,
) -> bool:
    """Tell whether a span belongs to the quotation before it."""
    if paragraph.passage.stands_alone and place == 0:
        return False
    if growing.paragraph == paragraph.number:
        return growing.quotation.speech and _is_split(paragraph, growing.place, place, known)
    if place or last is None or growing.paragraph != last.number:
        return False
    around = paragraph.around(place)
    if not around.first or last.passage.stands_alone or growing.place == _NO_PLACE:
        return False
    if growing.open:
        return True
    # Said and told, the paragraph is over; the next one begins with more of the same.
    told = last.around(growing.place)
    tail = last.passage.text[last.outer[growing.place].ends :]
    return (
        growing.quotation.speech
        and growing.place == len(last.outer) - 1
        and says_after(told, known)
        and tail.strip() == told.after.strip()
        and known.said.search(tail) is not None
        and not says_after(around, known)
    )


def _is_split(paragraph: MarkedParagraph, former: int, place: int, known: SpeechWords) -> bool:
    """Tell whether two spans of a paragraph are one quotation, parted by who said it."""
    if place != former + 1:
        return False
    start, end = paragraph.outer[former].ends, paragraph.outer[place].begins
    between = paragraph.passage.text[start:end]
    verbs = known.said.findall(between)
    told = len(verbs) == 1 or (not verbs and known.tells_at_once(between))
    if not told or len(between.split()) > _MOST_BETWEEN or paragraph.breaks(start, end):
        return False
    former_words = paragraph.passage.text[
        paragraph.outer[former].start : paragraph.outer[former].end
    ]
    if not is_introduced(between, known):
        return True
    lead = between.lstrip(" ,")[:1]
    ended = former_words.rstrip()[-1:] in {".", "!", "?"}
    return not (ended and lead.isupper())
