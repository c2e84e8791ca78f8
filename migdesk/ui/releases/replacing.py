"""Putting other words in all places of a text at once, but not into what somebody said."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import partial

from msgspec import Struct, structs
from PySide6.QtCore import QObject

from migdesk.base.errors import MigdeskError
from migdesk.desk.rows import QuotedWords, TextNow
from migdesk.text.blocks import Block
from migdesk.text.cleaning import clean_line
from migdesk.text.finding import Place, Wanted, in_place, overlaps, places, replaced
from migdesk.text.gaps import gap_places
from migdesk.ui.releases.checking import TextChecker
from migdesk.ui.releases.keeping import TextKeeper
from migdesk.ui.releases.limits import CAPTION_LIMIT, FIGURE_LIMIT, HEAD_LIMITS
from migdesk.ui.releases.searched import Searched
from migdesk.ui.releases.text_side import TextSide
from migdesk.ui.releases.written import Written
from migdesk.ui.shell.screen import Parts


class Outcome(Struct, frozen=True):
    """What became of a text.

    Attributes:
        text: as it is then.
        done: in how many places other words stand now.
        said: how many were left because they are words that somebody said.
        gaps: how many were left because they are to be filled in.
        too_long: how many were left because there is no room for more.
    """

    text: Written
    done: int = 0
    said: int = 0
    gaps: int = 0
    too_long: int = 0


def all_replaced(
    text: Written,
    wanted: Wanted,
    words: str,
    quoted: Iterable[QuotedWords],
) -> Outcome:
    """Return a text with other words in all places but those of quotations and gaps."""
    spoken: defaultdict[str, list[Place]] = defaultdict(list)
    for one in quoted:
        spoken[one.block].append((one.start, one.end))
    counts = dict.fromkeys(("done", "said", "gaps", "too_long"), 0)
    lines = {
        name: _line(getattr(text, name), limit, wanted, words, spoken[name], counts)
        for name, limit in HEAD_LIMITS.items()
    }
    figures = tuple(
        (
            _line(figure, FIGURE_LIMIT, wanted, words, (), counts),
            _line(caption, CAPTION_LIMIT, wanted, words, (), counts),
        )
        for figure, caption in text.key_figures
    )
    if figures:
        text = structs.replace(text, key_figures=figures)
    blocks = tuple(_block(block, wanted, words, spoken, counts) for block in text.blocks)
    return Outcome(structs.replace(text, **lines, blocks=blocks), **counts)


def _line(
    line: str,
    limit: int,
    wanted: Wanted,
    words: str,
    spoken: Sequence[Place],
    counts: dict[str, int],
) -> str:
    found = _parted(places(line, wanted), spoken, (), counts)
    made = in_place(line, found, words)
    if len(made) > max(limit, len(line)):
        counts["done"] -= len(found)
        counts["too_long"] += len(found)
        return line
    return made


def _block(
    block: Block,
    wanted: Wanted,
    words: str,
    spoken: Mapping[str, Sequence[Place]],
    counts: dict[str, int],
) -> Block:
    gaps = tuple(gap_places(block.runs))
    found = _parted(places(block.text, wanted), spoken.get(block.id, ()), gaps, counts)
    return structs.replace(block, runs=replaced(block.runs, found, words)) if found else block


def _parted(
    found: Iterable[Place],
    spoken: Sequence[Place],
    gaps: Sequence[Place],
    counts: dict[str, int],
) -> list[Place]:
    """Return the places that other words go to, and count those and the others."""
    free = []
    for place in found:
        if overlaps(place, spoken):
            counts["said"] += 1
        elif overlaps(place, gaps):
            counts["gaps"] += 1
        else:
            counts["done"] += 1
            free.append(place)
    return free


class _Wish(Struct, frozen=True, eq=False):
    """What is to become of a text that is shown."""

    shown: Searched
    wanted: Wanted
    words: str


class Replacer(QObject):
    """Puts other words in all places of the text that is shown, as one step to undo.

    The step is one of the records: it reaches over headline and text, and what was typed before
    it is a step of its own.
    """

    def __init__(
        self,
        parts: Parts,
        text: TextSide,
        keeper: TextKeeper,
        checker: TextChecker,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._parts, self._text, self._keeper, self._checker = parts, text, keeper, checker
        text.finder.all_wanted.connect(self.replace_all)
        text.finder.replaced.connect(keeper.store)

    def replace_all(self) -> None:
        """Find out what was said by somebody, and replace the words everywhere else."""
        shown, bar = self._text.searched(), self._text.finder.bar
        if shown is not None:
            self._ask(_Wish(shown, bar.wanted(), clean_line(bar.words())))

    def _ask(self, wish: _Wish) -> None:
        self._checker.ask_quoted(partial(self._take, wish), self._fail)

    def _take(self, wish: _Wish, text: TextNow, quoted: Sequence[QuotedWords]) -> None:
        self._keeper.store(lambda: self._put(wish, text, quoted))

    def _put(self, wish: _Wish, text: TextNow, quoted: Sequence[QuotedWords]) -> None:
        shown, bar = wish.shown, self._text.finder.bar
        if shown is not self._text.searched() or shown.is_fixed():
            return  # another text is shown by now, or this one does not change any more
        if text != self._checker.text_now():  # it was typed on meanwhile
            self._ask(wish)
            return
        made = all_replaced(shown.written(), wish.wanted, wish.words, quoted)
        told = self._told(made)
        if made.done:
            shown.put_text(made.text)
            self._keeper.store(lambda: self._parts.voice.say_undoable(told))
        elif not bar.isVisible():
            self._parts.voice.say(told)
        bar.say(told)

    def _told(self, made: Outcome) -> str:
        told = [self.tr("Replaced in %n place(s).", "", made.done)]
        if made.said:
            told.append(self.tr("%n left as they are: a speaker’s words.", "", made.said))
        if made.gaps:
            told.append(self.tr("%n left: to be filled in.", "", made.gaps))
        if made.too_long:
            told.append(self.tr("%n left: no room for more there.", "", made.too_long))
        return " ".join(told)

    def _fail(self, error: MigdeskError) -> None:
        what, todo = self._parts.voice.advice(error)
        self._text.notes.fail("replace", what, todo)
