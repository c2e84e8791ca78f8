"""Rules about a text and the same text in other languages: one says what the other says.

Paragraphs of which one was translated from the other are compared with each other, and what
differs is told there. All else is compared with the other text as a whole.
"""

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import Final, TypeAlias

from msgspec import Struct

from migdesk.editorial.checks.mentions import Mentions
from migdesk.editorial.checks.sheet import CheckSheet, Finding, NamedPerson, OtherText, Paragraph
from migdesk.text.dates_found import DateFound, dates_in
from migdesk.text.key_figures import is_figure
from migdesk.text.names import Language
from migdesk.text.numbers import figures_found
from migdesk.text.words import available_languages

_QUOTED: Final = 60
"""So many characters of a quotation tell which one it is."""


class Said(Struct, frozen=True):
    """Something that both languages have to say.

    Attributes:
        words: what it is, as it stands there.
        start, end: where in its paragraph.
        same: what the other language may have for it: one of these.
    """

    words: str
    start: int
    end: int
    same: tuple[Hashable, ...]


_Text: TypeAlias = CheckSheet | OtherText
_Says: TypeAlias = Callable[[_Text, Paragraph], Iterable[Said]]
"""What a paragraph says that the other language has to say, too."""

_Holds: TypeAlias = Callable[[_Text, Paragraph], Iterable[Hashable]]
"""What a paragraph has that the other language may say."""


def other_figures(sheet: CheckSheet) -> Iterator[Finding]:
    """Find numbers that stand in one language and not in the other."""
    for other in sheet.facts.others:
        yield from _differing(sheet, other, "figure", _figures, _all_figures)


def other_dates(sheet: CheckSheet) -> Iterator[Finding]:
    """Find days that stand in one language and not in the other."""
    known = available_languages()
    for other in sheet.facts.others:
        if sheet.language in known and other.language in known:
            yield from _differing(sheet, other, "date", _dates, _days)


def other_names(sheet: CheckSheet) -> Iterator[Finding]:
    """Find people whom one language names and the other does not, not even in other words."""
    people = sheet.facts.named
    for other in sheet.facts.others if people else ():
        texts = (sheet, other)
        found = {each.language: Mentions(each.language, each.paragraphs, people) for each in texts}
        known = frozenset[int]().union(*(each.in_full for each in found.values()))
        both = {each.id: each for each in people if found.keys() <= each.names.keys()}
        yield from _differing(
            sheet, other, "name", partial(_people, found, known, both), partial(_meant, found)
        )


def other_quotes(sheet: CheckSheet) -> Iterator[Finding]:
    """Find recorded quotes that one language holds and the other does not."""
    for other in sheet.facts.others:
        yield from _differing(sheet, other, "quote", _quotes, _all_quotes)


def other_links(sheet: CheckSheet) -> Iterator[Finding]:
    """Find addresses to which one language leads and the other does not."""
    for other in sheet.facts.others:
        yield from _differing(sheet, other, "link", _links, _addresses)


def translation_behind(sheet: CheckSheet) -> Iterator[Finding]:
    """Find paragraphs whose source was changed or taken out since they were translated."""
    for block in sheet.facts.behind:
        paragraph = sheet.of(block)
        if paragraph is not None:
            fields = {"other": sheet.facts.source}
            yield Finding(block, 0, len(paragraph.text), fields=fields)


def translation_missing(sheet: CheckSheet) -> Iterator[Finding]:
    """Find out how many paragraphs of the source are not translated."""
    if sheet.facts.untranslated:
        fields = {"other": sheet.facts.source, "count": sheet.facts.untranslated}
        yield Finding(fields=fields)


# Comparing


def _differing(
    sheet: CheckSheet, other: OtherText, name: str, says: _Says, holds: _Holds
) -> Iterator[Finding]:
    """Yield what only one of two texts says, each in its paragraph where there is one."""
    pairs = _pairs(sheet.paragraphs, other.paragraphs)
    for own, theirs in pairs:
        yield from _only_here(sheet, other, name, own, says, _held(holds, other, theirs))
        lacking = _lacking(other, theirs, says, _held(holds, sheet, own))
        if lacking:
            place, words = own[0], ", ".join(each.words for each in lacking)
            fields = {name: words, "has": other.language, "lacks": sheet.language}
            yield Finding(place.block, 0, len(place.text), fields)
    paired = {each.block for own, _ in pairs for each in own}
    rest = [each for each in sheet.paragraphs if each.block not in paired]
    held = _held(holds, other, other.paragraphs)
    yield from _only_here(sheet, other, name, rest, says, held)
    answered = {each.block for _, theirs in pairs for each in theirs}
    rest = [each for each in other.paragraphs if each.block not in answered]
    for said in _lacking(other, rest, says, _held(holds, sheet, sheet.paragraphs)):
        yield Finding(fields={name: said.words, "has": other.language, "lacks": sheet.language})


def _only_here(
    sheet: CheckSheet,
    other: OtherText,
    name: str,
    own: Iterable[Paragraph],
    says: _Says,
    held: frozenset[Hashable],
) -> Iterator[Finding]:
    told: set[Hashable] = set()
    for paragraph in own:
        for said in says(sheet, paragraph):
            if held.isdisjoint(said.same) and said.same[0] not in told:
                told.add(said.same[0])
                fields = {name: said.words, "has": sheet.language, "lacks": other.language}
                yield Finding(paragraph.block, said.start, said.end, fields)


def _lacking(
    other: OtherText, theirs: Iterable[Paragraph], says: _Says, held: frozenset[Hashable]
) -> list[Said]:
    """Return what the other text says and this one does not, each once."""
    found = {
        said.same[0]: said
        for paragraph in theirs
        for said in says(other, paragraph)
        if held.isdisjoint(said.same)
    }
    return list(found.values())


def _held(holds: _Holds, text: _Text, paragraphs: Iterable[Paragraph]) -> frozenset[Hashable]:
    return frozenset(each for paragraph in paragraphs for each in holds(text, paragraph))


def _pairs(
    own: Sequence[Paragraph], theirs: Sequence[Paragraph]
) -> list[tuple[list[Paragraph], list[Paragraph]]]:
    """Return which paragraphs say the same: made of one another, or both of one in a third."""
    found = []
    for source in dict.fromkeys(each.of for each in (*own, *theirs) if each.of):
        both = [[each for each in side if _is_made_of(each, source)] for side in (own, theirs)]
        if all(both):
            found.append((both[0], both[1]))
    return found


def _is_made_of(paragraph: Paragraph, source: str) -> bool:
    """Tell whether a paragraph is the one called ``source``, or was translated from it."""
    return source in {paragraph.block, paragraph.of}


# What is compared


def _figures(text: _Text, paragraph: Paragraph) -> Iterator[Said]:
    """Yield the numbers that are no part of a day."""
    days = list(dates_in(paragraph.text, text.language))
    found = figures_found(paragraph.text, 0) if is_figure(paragraph.block) else None
    for start, end, figure in found or figures_found(paragraph.text):
        if not any(day.start <= start < day.end for day in days):
            yield Said(figure, start, end, (figure,))


def _all_figures(_text: _Text, paragraph: Paragraph) -> Iterator[Hashable]:
    return (figure for _, _, figure in figures_found(paragraph.text, 0))


def _dates(text: _Text, paragraph: Paragraph) -> Iterator[Said]:
    """Yield the days, with what says the same of each.

    One language may leave out the year, and say “25 and 26 May” where the other has a span.
    """
    for found in dates_in(paragraph.text, text.language):
        same = [
            (first, found.last, found.month, year)
            for first in dict.fromkeys((found.day, found.last))
            for year in ((found.year, 0) if found.year else (None,))
        ]
        words = paragraph.text[found.start : found.end]
        yield Said(words, found.start, found.end, tuple(same))


def _days(text: _Text, paragraph: Paragraph) -> Iterator[Hashable]:
    """Yield each day, with its year and as one of any year."""
    for found in dates_in(paragraph.text, text.language):
        for first, last in {(found.day, found.last), *_each_day(found)}:
            yield first, last, found.month, found.year
            yield first, last, found.month, None


def _each_day(found: DateFound) -> Iterator[tuple[int, int]]:
    return ((day, day) for day in range(found.day, found.last + 1))


def _people(
    found: Mapping[Language, Mentions],
    known: frozenset[int],
    both: Mapping[int, NamedPerson],
    text: _Text,
    paragraph: Paragraph,
) -> Iterator[Said]:
    """Yield whom the office itself names in a paragraph, of those who have a name in both.

    A family name alone is somebody’s only where one of the texts has the whole name.
    """
    for each in found[text.language].named(paragraph.block):
        of_all = known.issuperset(each.people) and both.keys() >= set(each.people)
        if of_all and paragraph.is_own(each.start, each.end):
            name = both[each.people[0]].names[text.language]
            words = name.nominative if len(each.people) == 1 else name.family
            yield Said(words, each.start, each.end, each.people)


def _meant(
    found: Mapping[Language, Mentions], text: _Text, paragraph: Paragraph
) -> Iterable[Hashable]:
    return found[text.language].meant(paragraph.block)


def _quotes(text: _Text, paragraph: Paragraph) -> Iterator[Said]:
    """Yield the recorded quotes that begin in a paragraph."""
    for proof in text.proofs:
        span = proof.quotation.spans[0]
        if proof.quote is not None and span.block == paragraph.block:
            words = proof.quotation.words.rstrip(", ")  # the teller’s comma
            short = words if len(words) <= _QUOTED else f"{words[:_QUOTED].rsplit(maxsplit=1)[0]} …"
            yield Said(short, span.start, span.end, (proof.quote,))


def _all_quotes(text: _Text, paragraph: Paragraph) -> Iterator[Hashable]:
    for proof in text.proofs:
        if any(span.block == paragraph.block for span in proof.quotation.spans):
            yield proof.quote


def _links(_text: _Text, paragraph: Paragraph) -> Iterator[Said]:
    return (Said(link, start, end, (link,)) for start, end, link in paragraph.links)


def _addresses(_text: _Text, paragraph: Paragraph) -> Iterator[Hashable]:
    return (link for _, _, link in paragraph.links)
