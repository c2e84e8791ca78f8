"""What came of proving the quotations of a text."""

from datetime import date

from msgspec import Struct

from migdesk.desk.rows.named import Named
from migdesk.text.blocks import Block
from migdesk.text.differences import Piece
from migdesk.text.names import Language
from migdesk.vocabulary import NamedAs, QuoteUse, Verdict


class TextNow(Struct, frozen=True):
    """A text as it reads in an editor, stored or not."""

    headline: str
    deck: str
    dateline: str
    blocks: tuple[Block, ...]
    key_figures: tuple[tuple[str, str], ...] = ()


class QuotedSpan(Struct, frozen=True):
    """Quoted words in a text, without their marks.

    Attributes:
        block: the id of the paragraph, or ``headline`` or ``deck``.
        start, end: where the words stand in the paragraph's text.
        words: the words.
        recorded: what is on record in their place, where they were altered; put there, they are
            restored.
        pieces: how the recorded words became these; empty where they were not altered.
    """

    block: str
    start: int
    end: int
    words: str
    recorded: str = ""
    pieces: tuple[Piece, ...] = ()


class ProofLine(Struct, frozen=True):
    """One quotation of a text, judged.

    Attributes:
        spans: in order; of several, together they are one quotation.
        verdict: on the words.
        use: whether they may be used; ``None`` where nothing on record is like them.
        named: whether the text names who said them.
        stands: whether the text may go out with them as they are.
        whole: whether they are all that was recorded.
        unclosed: whether the closing mark is missing.
        quote_id: the recorded quote, 0 where there is none.
        quote_words: its words as recorded.
        speaker: who said it by the record.
        named_instead: who is named in the text in that person's place.
        event: at which it was said.
        scope: for what the speaker agreed to it, in their words.
        until: the last day they agreed to.
    """

    spans: tuple[QuotedSpan, ...]
    verdict: Verdict
    use: QuoteUse | None
    named: NamedAs
    stands: bool
    whole: bool
    unclosed: bool
    quote_id: int = 0
    quote_words: str = ""
    speaker: Named | None = None
    named_instead: Named | None = None
    event: Named | None = None
    scope: str = ""
    until: date | None = None


class ProofPage(Struct, frozen=True):
    """All quotations of a text in one language, in order; names and terms in marks as well.

    ``compared`` says with how many recorded quotes they were compared.
    """

    language: Language
    lines: tuple[ProofLine, ...]
    compared: int
