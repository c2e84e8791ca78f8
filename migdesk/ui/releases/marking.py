"""What the checks found, as marks on the text and signs in the outline."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from msgspec import Struct

from migdesk.desk.rows import CheckLine, CheckPage, QuotedWords, TextNow
from migdesk.text.capitals import capitalised
from migdesk.text.translation import HEADS
from migdesk.text.words import Words
from migdesk.ui.look import Tone
from migdesk.ui.releases.check_rows import words_of
from migdesk.ui.widgets.richtext import Mark
from migdesk.vocabulary import Level, QuoteUse, Verdict

_GAP_LEFT: Final = "gap_left"
_HEADLINE_MISSING: Final = "headline_missing"
"""Rules whose findings the text and the outline show as gaps; those of plain lines are marked."""

_OF_WORDS: Final = frozenset(
    {
        "quote_changed",
        "quote_no_source",
        "quote_paraphrase",
        "quote_not_cleared",
        "quote_other_speaker",
    }
)
"""Rules about quoted words: their tint says it."""

_WAVED_WORDS: Final = 4
"""A wave stands under so many words at most; what is longer has its sign alone."""


class Sign(Struct, frozen=True):
    """What is worst in a part of the text.

    Attributes:
        icon: beside the part.
        tone: of the icon.
        told: what it means, in words.
        line: what was found there; ``None`` where all is well.
    """

    icon: str
    tone: Tone
    told: str
    line: CheckLine | None = None


class _Found(Struct, frozen=True):
    """Words that carry a mark: the worse, the lower ``rank``."""

    rank: int
    sign: Sign
    block: str
    start: int
    end: int
    wave: bool = False

    def mark(self) -> Mark:
        length = max(0, self.end - self.start)
        sign = self.sign
        return Mark(self.block, self.start, length, sign.tone, sign.icon, sign.told, self.wave)


def marks_and_signs(
    page: CheckPage, text: TextNow, words: Words
) -> tuple[Sequence[Mark], Mapping[str, Sign]]:
    """Return the marks on a text, the worst of each paragraph first, and the worst of each part.

    Args:
        page: what was found.
        text: in which.
        words: of the interface.
    """
    found = sorted([*_quoted(page, words), *_broken(page, text)], key=lambda each: each.rank)
    signs: dict[str, Sign] = {}
    for each in found:
        signs.setdefault(each.block, each.sign)
    return [each.mark() for each in found], signs


def _quoted(page: CheckPage, words: Words) -> Iterator[_Found]:
    for quoted in page.quoted:
        rank, icon, tone = _state(quoted)
        lines = [line for line in page.lines if line.rule in _OF_WORDS and quoted.is_at(line)]
        told = " ".join(line.sentence for line in lines) or _told(quoted, words)
        sign = Sign(icon=icon, tone=tone, told=told, line=next(iter(lines), None))
        yield _Found(rank, sign, quoted.block, quoted.start, quoted.end)


def _state(quoted: QuotedWords) -> tuple[int, str, Tone]:
    """Return how bad the state of quoted words is, and its icon and tone."""
    if quoted.verdict in {Verdict.CHANGED, Verdict.PARAPHRASE} or quoted.misnamed:
        return 0, "circle-x", "red"
    if quoted.verdict is Verdict.NO_SOURCE:
        return 1, "circle-question-mark", "violet"
    if quoted.use in {QuoteUse.CLEARED, None}:
        return 6, "circle-check", "green"
    if quoted.use in {QuoteUse.WAITING, QuoteUse.UNCHECKED}:
        return 3, "send", "amber"
    return 0, "circle-x", "red"


def _told(quoted: QuotedWords, words: Words) -> str:
    told = words(f"verdict.{quoted.verdict}")
    if quoted.use is not None:
        told = f"{told}, {words(f'quote_use.{quoted.use}')}"
    return capitalised(told)


def _broken(page: CheckPage, text: TextNow) -> Iterator[_Found]:
    for line in page.lines:
        if line.rule in _OF_WORDS or _shows_itself(line) or not line.block:
            continue
        if line.rule == _GAP_LEFT:
            rank, sign = 2, Sign(icon="pen-line", tone="amber", told=line.sentence, line=line)
        elif line.level is Level.BLOCKS:
            rank, sign = 2, Sign(icon="circle-x", tone="red", told=line.sentence, line=line)
        else:
            rank, sign = 4, Sign(icon="triangle-alert", tone="amber", told=line.sentence, line=line)
        covered = words_of(text, line.block)[line.start : line.end].split()
        is_short = len(covered) <= _WAVED_WORDS
        end = line.end if is_short else line.start
        yield _Found(rank, sign, line.block, line.start, end, wave=is_short)


def _shows_itself(line: CheckLine) -> bool:
    is_gap = line.rule == _GAP_LEFT and line.block not in HEADS
    return is_gap or line.rule == _HEADLINE_MISSING
