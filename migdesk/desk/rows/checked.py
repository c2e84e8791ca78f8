"""What the checks of a text found."""

from datetime import datetime

from msgspec import Struct

from migdesk.text.names import Language
from migdesk.vocabulary import Level, QuoteUse, Verdict


class Mend(Struct, frozen=True):
    """What may be put in the place of ``start`` to ``end`` of a paragraph's text."""

    block: str
    start: int
    end: int
    text: str


class CheckLine(Struct, frozen=True):
    """A place where a text breaks a rule.

    Attributes:
        rule: the code of the rule.
        level: what that means.
        sentence: what is wrong, in words.
        wants: what the rule wants, in words.
        source: where the rule comes from.
        block: the id of the paragraph, or ``headline``, ``deck`` or ``dateline``; empty where the
            text as a whole is meant.
        start, end: where in that paragraph's text.
        mend: what would put it right, where that is safe.
        words: what it speaks of: by these a warning is set aside.
    """

    rule: str
    level: Level
    sentence: str
    wants: str
    source: str
    block: str = ""
    start: int = 0
    end: int = 0
    mend: Mend | None = None
    words: str = ""


class KeptLine(Struct, frozen=True):
    """A warning that somebody has set aside: who, and when by the clock of the office."""

    id: int
    line: CheckLine
    who: str
    at: datetime


class QuotedWords(Struct, frozen=True):
    """Quoted words in a paragraph, and what the record says of them.

    Attributes:
        block: as in :class:`CheckLine`.
        start, end: where in that paragraph's text.
        verdict: on the words.
        use: whether they may be used; ``None`` where nothing on record is like them.
        misnamed: whether somebody else is named beside them.
        words: all that is quoted in one go, also what stands in other paragraphs.
        quote: the key of the recorded quote, 0 where there is none.
        speaker: the key of who is known to have said them, or named as the only one; 0 for nobody.
    """

    block: str
    start: int
    end: int
    verdict: Verdict
    use: QuoteUse | None
    misnamed: bool = False
    words: str = ""
    quote: int = 0
    speaker: int = 0

    def is_at(self, line: CheckLine) -> bool:
        """Tell whether a finding speaks of these words."""
        return line.block == self.block and line.start < self.end and self.start < line.end


class CheckPage(Struct, frozen=True):
    """All that the checks found in the text of a release in one language.

    Attributes:
        language: of the text.
        lines: what blocks first, then in the order of the text.
        kept: warnings that were set aside, in the order of the text; not in ``lines``.
        quoted: all that somebody is quoted with, also where nothing is wrong with it.
    """

    language: Language
    lines: tuple[CheckLine, ...]
    quoted: tuple[QuotedWords, ...] = ()
    kept: tuple[KeptLine, ...] = ()

    @property
    def blocked(self) -> bool:
        """Tell whether something keeps the text from going out."""
        return any(line.level is Level.BLOCKS for line in self.lines)
