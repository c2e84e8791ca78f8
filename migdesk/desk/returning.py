"""A Word document that came back: compared with the text here, and taken over by paragraphs."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from pathlib import Path
from typing import Final

from msgspec import Struct, field, structs
from msgspec.structs import replace

from migdesk.desk.desk import Desk, fetch
from migdesk.desk.errors import (
    LanguageMissing,
    NotSentFromHere,
    OfAnotherText,
    TextLocked,
)
from migdesk.desk.numbers import release_number
from migdesk.desk.office import the_office
from migdesk.desk.releases import edit_text
from migdesk.desk.rows import Changes, Return, ReturnedChange, ReturnedText
from migdesk.desk.sheets import release_sheet
from migdesk.desk.texts import TextFields, rendition_in
from migdesk.documents.forms.flow import Flow, flow_of, said_text, shown
from migdesk.documents.typography import cleaned
from migdesk.documents.word.document import DATELINE_ID, DECK_ID, HEADLINE_ID
from migdesk.documents.word.identity import STANDING
from migdesk.documents.word.styles import STYLE_OF
from migdesk.intake.word.values import ReturnedDocument, ReturnedParagraph, SentParagraph
from migdesk.records import Release
from migdesk.records.rules import LOCKED_STAGES
from migdesk.text.blocks import Block, from_json, text_hash
from migdesk.text.names import Language
from migdesk.text.normal import new_block_id
from migdesk.text.rewording import reworded
from migdesk.vocabulary import BlockKind

_FIELDS: Final = (HEADLINE_ID, DECK_ID, DATELINE_ID)
_ALIKE: Final = 0.6
"""Two texts of which so much is the same are one paragraph that was changed."""

_MOST_COMPARED: Final = 200
"""Paragraphs whose bookmark is lost: beyond so many, only those that say the same are found."""

_KINDS: Final[Mapping[str, BlockKind]] = {style: kind for kind, style in STYLE_OF.items()}


def returned_text(desk: Desk, release_id: int, language: Language, path: Path) -> ReturnedText:
    """Return what was changed in a Word document since it was exported from this release.

    Raises:
        NoSuchRecord: there is no such release.
        LanguageMissing: it has no text in this language.
        TextLocked: it is out or withdrawn.
        NotSentFromHere: the document does not say that it was exported from this workspace.
        OfAnotherText: it is of another release or language.
        WordUnreadable, WordTooLarge, NotAWordDocument, PasswordProtected, WordDamaged: it cannot
            be read.
    """
    from migdesk.intake.word.reading import read_document  # noqa: PLC0415 - XML, when one is back

    document = read_document(path)
    with desk.reading() as session:
        release = fetch(session, Release, release_id)
        number = release_number(release)
        if release.stage in LOCKED_STAGES:
            raise TextLocked(number, release.stage)
        if not document.release or document.workspace != the_office(session).uuid:
            raise NotSentFromHere(path.name)
        if (document.release, document.language) != (release.uuid, language):
            raise OfAnotherText(path.name, number, language)
        flow = flow_of(release_sheet(session, release_id, language))
    changes = tuple(_Comparison(flow, document).changes())
    return ReturnedText(path.name, changes, document.has_macros)


def take_returned(
    desk: Desk, *, release_id: int, language: Language, changes: Sequence[ReturnedChange]
) -> Changes:
    """Take changes over into the text, all in one edit of it.

    Paragraphs that are not there any more are passed over.

    Raises:
        NoSuchRecord: there is no such release.
        LanguageMissing: it has no text in this language.
        TextLocked: it is out or withdrawn.
    """
    with desk.reading() as session:
        release = fetch(session, Release, release_id)
        rendition = rendition_in(release, language)
        if rendition is None:
            there = tuple(text.language for text in release.renditions)
            raise LanguageMissing(release_number(release), language, there)
        blocks = list(from_json(rendition.blocks))
        fields = TextFields()
    for change in changes:
        match change.block:
            case "headline":
                fields["headline"] = change.after
            case "deck":
                fields["deck"] = change.after
            case "dateline":
                fields["dateline"] = change.after
    fields["blocks"] = tuple(
        _with(blocks, [change for change in changes if change.block not in _FIELDS])
    )
    return edit_text(desk, release_id=release_id, language=language, **fields)


def _with(blocks: list[Block], changes: Sequence[ReturnedChange]) -> list[Block]:
    """Return blocks with changes: words first, then places, and last what is taken out."""
    said = {change.block: change.after for change in changes if change.kind is Return.CHANGED}
    blocks = [_reworded(block, said[block.id]) if block.id in said else block for block in blocks]
    for change in changes:
        if change.kind is Return.MOVED:
            moved = [block for block in blocks if block.id == change.block]
            rest = [block for block in blocks if block.id != change.block]
            at = _after(rest, change.follows)
            blocks = [*rest[:at], *moved, *rest[at:]]
    put: dict[str, str] = {}
    for change in changes:
        if change.kind is Return.ADDED:
            new = _reworded(Block(new_block_id(), change.becomes), change.after)
            at = _after(blocks, put.get(change.follows, change.follows))
            blocks.insert(at, new)
            put[change.follows] = new.id
    gone = {change.block for change in changes if change.kind is Return.REMOVED}
    return [block for block in blocks if block.id not in gone]


def _after(blocks: Sequence[Block], follows: str) -> int:
    """Return the place behind a block; the end where it is gone."""
    ids = [block.id for block in blocks]
    if not follows:
        return 0
    return ids.index(follows) + 1 if follows in ids else len(ids)


def _reworded(block: Block, after: str) -> Block:
    runs = [(shown(run), run) for run in block.runs]
    return structs.replace(block, runs=reworded(runs, after))


class _Comparison(Struct, frozen=True):
    """The text here and the document that came back."""

    flow: Flow
    document: ReturnedDocument
    ours: dict[str, str] = field(default_factory=dict)
    sent: dict[str, SentParagraph] = field(default_factory=dict)

    def changes(self) -> Iterator[ReturnedChange]:
        """Yield what was changed, in the order of the document."""
        self.ours[HEADLINE_ID] = self.flow.headline
        self.ours[DECK_ID] = self.flow.deck
        for passage in self.flow.passages:
            if passage.id:
                self.ours[passage.id] = said_text(passage.runs, passage.said_by).strip()
        self.sent.update({each.id: each for each in self.document.sent})
        found = tuple(self._matched())
        present = {block for block, paragraph in found if block and _said(paragraph)}
        ranked: list[tuple[float, ReturnedChange]] = []
        moved = self._moved([block for block, _ in found if block in present])
        before = ""
        for rank, (block, paragraph) in enumerate(found):
            ranked += ((rank, each) for each in self._of(block, paragraph, before))
            if block in moved:
                words = self.ours[block]
                ranked.append((rank, ReturnedChange(Return.MOVED, block, words, words, before)))
            if block in present and block not in _FIELDS:
                before = block
        ranked += self._removed(found, present)
        yield from (change for _, change in sorted(ranked, key=lambda each: each[0]))

    def _matched(self) -> Iterator[tuple[str, ReturnedParagraph]]:
        """Yield paragraphs of the document, each with the block that it is; empty for a new one."""
        by_bookmark = {each.bookmark: each.id for each in self.sent.values()}
        paragraphs = [
            each for each in self.document.paragraphs if not each.bookmark.startswith(STANDING)
        ]
        blocks = {
            place: by_bookmark.get(each.bookmark, "") for place, each in enumerate(paragraphs)
        }
        has_marks = any(blocks.values())
        left = [block for block in self.sent if block not in set(blocks.values())]
        for place, paragraph in enumerate(paragraphs):
            if not blocks[place] and _said(paragraph):
                known = self._known_by_words(paragraph, left)
                blocks[place] = known
                if known:
                    left.remove(known)
        for place, paragraph in enumerate(paragraphs):
            if blocks[place] or (has_marks and _said(paragraph)):
                yield blocks[place], paragraph

    def _known_by_words(self, paragraph: ReturnedParagraph, left: Sequence[str]) -> str:
        hashes = {text_hash(_said(paragraph)), text_hash(cleaned(paragraph.before).strip())}
        for block in left:
            if self.sent[block].words in hashes:
                return block
        if len(left) > _MOST_COMPARED:
            return ""
        best, likeness = "", _ALIKE
        for block in left:
            matcher = SequenceMatcher(
                None, self.ours.get(block, "").split(), _said(paragraph).split()
            )
            if matcher.real_quick_ratio() >= likeness and matcher.ratio() >= likeness:
                best, likeness = block, matcher.ratio()
        return best

    def _of(
        self, block: str, paragraph: ReturnedParagraph, before: str
    ) -> Iterator[ReturnedChange]:
        """Yield what was changed in one paragraph of the document."""
        remarks = tuple(
            (one.author, one.text) for one in paragraph.remarks if one.author != self.flow.house
        )
        said = _said(paragraph)
        if not block:
            becomes = _KINDS.get(paragraph.style, BlockKind.PARAGRAPH)
            new = ReturnedChange(Return.ADDED, "", "", said, before, becomes=becomes)
            yield replace(new, remarks=remarks, authors=paragraph.authors)
            return
        if block not in self.ours or not said:
            return
        dateline, more = self._opening(block, paragraph)
        if dateline is not None:
            was = self._dateline(block)
            yield ReturnedChange(Return.CHANGED, DATELINE_ID, was, dateline)
        said = f"{more}{said}"
        ours = self.ours[block]
        untouched = said == ours or text_hash(said) == self.sent[block].words
        change = ReturnedChange(
            Return.SAME, block, ours, ours, before, remarks=remarks, authors=paragraph.authors
        )
        if not untouched:
            stale = text_hash(ours) != self.sent[block].words
            yield replace(change, kind=Return.CHANGED, after=said, stale=stale)
        elif remarks:
            yield change

    def _dateline(self, block: str) -> str:
        found = (passage.opening for passage in self.flow.passages if passage.id == block)
        return next(found, "")

    def _opening(self, block: str, paragraph: ReturnedParagraph) -> tuple[str | None, str]:
        """Return the dateline if it is another one, and words that were put behind its dash."""
        ours = self._dateline(block)
        if not ours:
            return None, ""
        dateline, _, more = cleaned(paragraph.opening).partition("—")
        dateline, more = dateline.strip(), more.lstrip()
        return (None if dateline == ours else dateline), more

    def _moved(self, order: Sequence[str]) -> frozenset[str]:
        """Return blocks that stand elsewhere: all but the longest run that kept its order."""
        places = {block: place for place, block in enumerate(self.ours)}
        here = [block for block in order if block in places and block not in _FIELDS]
        ends: list[int] = []
        chains: list[list[str]] = []
        for block in here:
            at = bisect_left(ends, places[block])
            chain = [*(chains[at - 1] if at else []), block]
            ends[at : at + 1] = [places[block]]
            chains[at : at + 1] = [chain]
        return frozenset(here) - frozenset(chains[-1] if chains else ())

    def _removed(
        self, found: Sequence[tuple[str, ReturnedParagraph]], present: Iterable[str]
    ) -> Iterator[tuple[float, ReturnedChange]]:
        """Yield what is not in the document any more, behind what stood before it."""
        ranks = {block: rank for rank, (block, _) in enumerate(found) if block}
        kept, rank = frozenset(present), -1.0
        for block, sent in self.sent.items():
            if block in kept:
                rank = ranks[block]
            elif self.ours.get(block, ""):
                stale = text_hash(self.ours[block]) != sent.words
                gone = ReturnedChange(Return.REMOVED, block, self.ours[block], "", stale=stale)
                yield rank + 0.5, gone


def _said(paragraph: ReturnedParagraph) -> str:
    return cleaned(paragraph.text).strip()
