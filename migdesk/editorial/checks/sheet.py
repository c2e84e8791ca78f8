"""What a rule looks at, and what it finds."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from functools import lru_cache
from typing import Final, TypeAlias

from msgspec import Struct, field

from migdesk.editorial.proof import Proof
from migdesk.text.names import Language, PersonName
from migdesk.text.sentences import sentences
from migdesk.vocabulary import BlockKind, ReleaseKind

HEADLINE: Final = "headline"
DECK: Final = "deck"
DATELINE: Final = "dateline"

_PROSE: Final = frozenset(
    {BlockKind.LEAD, BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.NOTES, BlockKind.PHOTO}
)
_TEXTS_KEPT: Final = 1_000
"""So many paragraphs are known again: a text of several pages in two languages has a tenth."""

_PLACES_KEPT: Final = 10 * _TEXTS_KEPT
_WORD: Final = re.compile(r"\w+(?:[’'\-–]\w+)*")


class Paragraph(Struct, frozen=True):
    """A paragraph of the text under check, or its headline, deck or dateline.

    Attributes:
        block: its id, or what it is called.
        kind: of the block; ``None`` for headline, deck and dateline.
        text: its words.
        quoted: where somebody's own words stand: they are not the office's to better.
        gaps: where a draft left a gap, and its name.
        links: where words lead to an address, and that.
        of: the id of the paragraph in another language that it was translated from.
    """

    block: str
    kind: BlockKind | None
    text: str
    quoted: tuple[tuple[int, int], ...] = ()
    gaps: tuple[tuple[int, int, str], ...] = ()
    links: tuple[tuple[int, int, str], ...] = ()
    of: str = ""

    @property
    def prose(self) -> bool:
        """Return whether it is running text, whose sentences count."""
        return self.kind in _PROSE

    def own(self, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """Yield where ``pattern`` stands in the office's own words: no quotation, no gap."""
        return (found for found in pattern.finditer(self.text) if self.is_own(*found.span()))

    def is_own(self, start: int, end: int) -> bool:
        """Tell whether a stretch is the office’s own words: no quotation, no gap."""
        in_gap = any(begin < end and start < stop for begin, stop, _ in self.gaps)
        return not in_gap and not self.is_quoted(start, end)

    def is_quoted(self, start: int, end: int) -> bool:
        """Tell whether some of a stretch is in somebody's own words."""
        return any(begin < end and start < stop for begin, stop in self.quoted)

    def sentences(self, language: Language = "") -> Iterator[tuple[int, int]]:
        """Yield where each sentence begins and ends, without the space behind it.

        ``language`` is that of the text, if more ends are to be found than are sure in any.
        """
        yield from _sentences(self.text, language)


class OnRegister(Struct, frozen=True):
    """A person as the records know them.

    Attributes:
        given, family: the name in the language of the text.
        titles: held on the day, in every form.
        former: titles of other days, in every form.
    """

    given: str
    family: str
    titles: tuple[str, ...] = ()
    former: tuple[str, ...] = ()


class NamedPerson(Struct, frozen=True):
    """A person whom every language of a release may name.

    Attributes:
        id: the person's key.
        names: in each language in which one is recorded.
        titles: held at any time, in each language.
    """

    id: int
    names: Mapping[Language, PersonName]
    titles: Mapping[Language, tuple[str, ...]] = field(default_factory=dict)


class ToName(Struct, frozen=True):
    """A donor or project that the text has to name, by any of ``names``."""

    name: str
    names: tuple[str, ...]


class OtherText(Struct, frozen=True):
    """The same release in another language."""

    language: Language
    paragraphs: tuple[Paragraph, ...]
    proofs: tuple[Proof, ...] = ()


class NamedPhoto(Struct, frozen=True):
    """A photo whose caption a paragraph is.

    Attributes:
        block: the paragraph.
        file_name: what its file was called; empty where it is not among the files any more.
        is_described: it is said in the language of the text what the photo shows.
        may_be_shown: it is noted who agreed to being shown, or that nobody is.
        credit: whose it is, as the house prints that; empty where it is not known.
    """

    block: str
    file_name: str = ""
    is_described: bool = False
    may_be_shown: bool = False
    credit: str = ""


class CheckFacts(Struct, frozen=True):
    """What the records know, as far as rules ask for it.

    Attributes:
        day: the date that the release carries.
        start, end: the first and last day of its event.
        people: whom the text may name.
        acronyms: what letters stand for.
        terms: words that the office avoids in the language of the text, and what it writes instead.
        donors: who pays for the event.
        project: the project it belongs to.
        contacts: how many press contacts the release names.
        standing: the boilerplates that are printed with the text.
        standing_proofs: what is quoted in them, each with what the boilerplate is called.
        others: the other languages of the release.
        named: whom those may name; nobody whose name is withheld.
        photos: those that the text shows.
        behind: parts of the text that say what their source said before it was changed.
        untranslated: how many parts of its source the text lacks.
        source: the language it was translated from.
    """

    day: date | None = None
    start: date | None = None
    end: date | None = None
    people: tuple[OnRegister, ...] = ()
    acronyms: Mapping[str, str] = field(default_factory=dict)
    terms: tuple[tuple[str, str], ...] = ()
    donors: tuple[ToName, ...] = ()
    project: ToName | None = None
    contacts: int = 1
    standing: str = ""
    standing_proofs: tuple[tuple[str, Proof], ...] = ()
    others: tuple[OtherText, ...] = ()
    named: tuple[NamedPerson, ...] = ()
    photos: tuple[NamedPhoto, ...] = ()
    behind: tuple[str, ...] = ()
    untranslated: int = 0
    source: Language = ""


class Standard(Struct, frozen=True):
    """What each paragraph is held to by itself, whatever the others say.

    Attributes:
        language: of the text.
        year: of days that name none; 0 where it is not known.
        people: whom the text may name.
        acronyms: letters, and what they stand for.
        own_names: names in the records that are spelt as their bearers spell them.
        terms: words that the office avoids, and what it writes instead.
    """

    language: Language
    year: int = 0
    people: tuple[OnRegister, ...] = ()
    acronyms: tuple[tuple[str, str], ...] = ()
    own_names: tuple[str, ...] = ()
    terms: tuple[tuple[str, str], ...] = ()


class CheckSheet(Struct, frozen=True):
    """A text under check with what the records know."""

    language: Language
    kind: ReleaseKind
    paragraphs: tuple[Paragraph, ...]
    facts: CheckFacts = CheckFacts()
    proofs: tuple[Proof, ...] = ()

    def of(self, name: str) -> Paragraph | None:
        """Return the headline, deck, dateline or block called ``name``."""
        return next((each for each in self.paragraphs if each.block == name), None)

    @property
    def prose(self) -> Iterator[Paragraph]:
        """Yield the paragraphs of running text."""
        return (each for each in self.paragraphs if each.prose)

    @property
    def text(self) -> str:
        """Return all that is said, a paragraph a line."""
        return "\n".join(each.text for each in self.paragraphs)

    @property
    def standard(self) -> Standard:
        """Return what each paragraph is held to by itself."""
        facts = self.facts
        day = facts.start or facts.day
        named = (*facts.donors, *((facts.project,) if facts.project is not None else ()))
        names = (*facts.acronyms.values(), *(name for each in named for name in each.names))
        return Standard(
            language=self.language,
            year=day.year if day is not None else 0,
            people=facts.people,
            acronyms=tuple(facts.acronyms.items()),
            own_names=tuple(filter(None, names)),
            terms=facts.terms,
        )


class Fix(Struct, frozen=True):
    """What to put in the place of ``start`` to ``end`` of a paragraph."""

    block: str
    start: int
    end: int
    text: str


class Finding(Struct, frozen=True):
    """One place where a rule is broken.

    Attributes:
        block: the paragraph, empty where the text as a whole is meant.
        start, end: where in the paragraph.
        fields: what the rule's sentence names, by the names of its places.
        fix: what would mend it, where that is safe.
        besides: what else it speaks of, which stands in the records: a warning that was set aside
            is told again when that changes.
    """

    block: str = ""
    start: int = 0
    end: int = 0
    fields: Mapping[str, object] = field(default_factory=dict)
    fix: Fix | None = None
    besides: str = ""


Check: TypeAlias = Callable[[CheckSheet], Iterable[Finding]]
Look: TypeAlias = Callable[[Paragraph, Standard], Iterable[Finding]]


class ParagraphCheck(Struct, frozen=True):
    """A check of one paragraph after the other: what it finds in one depends on no other.

    Attributes:
        look: finds what breaks the rule in a paragraph.
        in_prose: whether running text alone is looked at.
    """

    look: Look
    in_prose: bool = False

    def __call__(self, sheet: CheckSheet) -> Iterator[Finding]:
        """Find what breaks the rule in a text."""
        standard = sheet.standard
        for paragraph in sheet.paragraphs:
            yield from self.found_in(paragraph, standard)

    def found_in(self, paragraph: Paragraph, standard: Standard) -> Iterable[Finding]:
        """Find what breaks the rule in a paragraph."""
        return self.look(paragraph, standard) if paragraph.prose or not self.in_prose else ()


def each_paragraph(look: Look) -> ParagraphCheck:
    """Make a check of what finds something in a paragraph."""
    return ParagraphCheck(look)


def each_of_prose(look: Look) -> ParagraphCheck:
    """Make a check of what finds something in a paragraph of running text."""
    return ParagraphCheck(look, in_prose=True)


class Rule(Struct, frozen=True):
    """A rule of the house.

    Attributes:
        code: its name: the key of its sentence (``check``) and of what it wants (``check_rule``).
        source: where it comes from.
        check: finds what breaks it.
        languages: in which it is checked; empty for all.
        mends: whether it offers to mend what it finds.
    """

    code: str
    source: str
    check: Check
    languages: frozenset[Language] = frozenset()
    mends: bool = False


@lru_cache(_PLACES_KEPT)
def places_in(paragraph: Paragraph, pattern: re.Pattern[str]) -> tuple[re.Match[str], ...]:
    """Return where ``pattern`` stands in the office's own words, for a check of a whole text.

    It is remembered: most paragraphs are checked again as they were before.
    """
    return tuple(paragraph.own(pattern))


@lru_cache(_TEXTS_KEPT)
def _sentences(text: str, language: Language) -> tuple[tuple[int, int], ...]:
    return tuple(
        (start, start + len(text[start:end].rstrip())) for start, end in sentences(text, language)
    )


def found_at(
    paragraph: Paragraph, start: int, end: int, mended: str | None = None, **fields: object
) -> Finding:
    """Return a finding in a paragraph; ``mended`` is what should stand there."""
    fix = None if mended is None else Fix(paragraph.block, start, end, mended)
    return Finding(
        paragraph.block, start, end, {"found": paragraph.text[start:end].strip(), **fields}, fix
    )


@lru_cache(_TEXTS_KEPT)
def word_count(text: str) -> int:
    """Return how many words there are. Of the last texts it is known."""
    return sum(1 for _ in _WORD.finditer(text))
