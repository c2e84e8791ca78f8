"""Text from other programs as blocks: nothing but paragraphs, headings, lists, weight and links.

Nothing is fetched and nothing is executed: pictures, styles, scripts and hidden words are passed
over. Blocks come without ids; whoever puts them into a text gives them theirs.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from typing import Any, Final, NamedTuple

from msgspec import Struct, structs

from migdesk.text.blocks import Block, Run
from migdesk.text.editing import cut
from migdesk.text.folding import folded
from migdesk.text.links import link_address, without_tracking
from migdesk.text.markup import Comment, End, Start, Words, parts
from migdesk.text.normal import normal_block
from migdesk.text.signs import LINE_ENDS, SILENT
from migdesk.vocabulary import BlockKind

MOST_MARKUP: Final = 5_000_000
MOST_PARTS: Final = 300_000
MOST_CHARACTERS: Final = 400_000
"""What is read at most: no release is a tenth as long, and the window waits for the reading."""

_UNSEEN: Final = re.compile("[\u00ad\u200b\ufffc\ufdd0-\ufdef\ufffe\uffff]")
"""What may divide a word, and what stands for an object that is not there."""

_BLANKS: Final = re.compile("[ \t\n\r\f\u00a0]+")
_BULLET: Final = re.compile("[ \t\u00a0]*[•·●▪◦‣∙⁃][ \t\u00a0]+")

_HAS_BULLET: Final = re.compile("[•·●▪◦‣∙⁃]")
_LINE_OF_BULLET: Final = re.compile(f"\n(?={_BULLET.pattern})")
_DRAWN: Final = frozenset({"So", "Sk", "Mn", "Cf"})
"""Categories of the characters that signs drawn as pictures are made of."""

_PASSED_OVER: Final = frozenset({
    "applet", "audio", "canvas", "embed", "head", "iframe", "math", "noembed", "noframes",
    "noscript", "object", "script", "select", "style", "svg", "template", "textarea", "title",
    "video", "xml",
})  # fmt: skip
_BLOCKS: Final = frozenset({
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details",
    "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2",
    "h3", "h4", "h5", "h6", "header", "hr", "html", "legend", "li", "main", "nav", "ol", "p",
    "pre", "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul",
})  # fmt: skip
"""What words before and after do not share a paragraph with."""

_HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_CELLS: Final = frozenset({"td", "th"})
_EMPTY: Final = frozenset({
    "area", "base", "basefont", "bgsound", "br", "col", "frame", "hr", "img", "input", "link",
    "meta", "param", "source", "track", "wbr",
})  # fmt: skip

_BOLD: Final = re.compile(r"(?<![-\w])font-weight\s*+:\s*+(bold|normal|\d+)", re.IGNORECASE)
_ITALIC: Final = re.compile(r"(?<![-\w])font-style\s*+:\s*+(italic|oblique|normal)", re.IGNORECASE)
_HIDDEN: Final = re.compile(
    r"(?<![-\w])(?:display\s*+:\s*+none|visibility\s*+:\s*+hidden|"
    r"mso-hide\s*+:\s*+all|mso-list\s*+:\s*+ignore|mso-element\s*+:\s*+comment-list)",
    re.IGNORECASE,
)
_STRUCK: Final = re.compile(
    r"(?<![-\w])text-decoration(?:-line)?+\s*+:[^;]*?line-through", re.IGNORECASE
)
_WORD_LIST: Final = re.compile(r"mso-list\s*+:\s*+(?!none|ignore)\w", re.IGNORECASE)
_WORD_HEADING: Final = re.compile(r"mso-outline-level\s*+:\s*+[1-9]", re.IGNORECASE)
_WORD_TITLES: Final = frozenset({"MsoTitle", "MsoSubtitle"})
_WORD_COMMENTS: Final = frozenset({"MsoCommentReference", "msocomanchor", "msocomtxt"})
_STRUCK_TAGS: Final = frozenset({"del", "s", "strike"})
_LARGEST_SPACER: Final = 2
"""Pixels: pictures no larger than this only keep others apart, or tell that a mail was read."""
_FROM_SEMIBOLD: Final = 600

_DEEPEST: Final = 500
"""Elements nested deeper than this say nothing about the look of their words."""


def from_lines(text: str) -> tuple[Block, ...] | None:
    """Return plain text as blocks: each line that says something is a paragraph.

    A line that begins with a bullet is an item of a list. ``None`` stands for a text of more than
    ``MOST_CHARACTERS``.
    """
    if len(text) > MOST_CHARACTERS:
        return None
    lines = (_without_signs(line) for line in LINE_ENDS.split(text))
    return tuple(_line(line) for line in lines if line.strip())


def one_line(text: str) -> str:
    """Return ``text`` as one line of words, each blank and line end of any length one space."""
    return " ".join(_without_signs(LINE_ENDS.sub(" ", text)).split())


class LeftOut(StrEnum):
    """What a reader of a page saw and a text does not take in."""

    PICTURES = "pictures"
    STRUCK = "struck"
    """Words that are struck out, or were deleted with changes tracked."""


class Pasted(Struct, frozen=True):
    """What a page says.

    Attributes:
        blocks: its words.
        left_out: what else there was.
    """

    blocks: tuple[Block, ...]
    left_out: frozenset[LeftOut] = frozenset()


def from_html(html: str) -> tuple[Block, ...] | None:
    """Return the blocks of :func:`read_html`."""
    pasted = read_html(html)
    return pasted.blocks if pasted is not None else None


def read_html(html: str) -> Pasted | None:
    """Return a page, or the piece of one that was copied, as blocks.

    ``None`` stands for one of more than ``MOST_MARKUP`` characters, or of more text than
    ``MOST_CHARACTERS``.
    """
    if len(html) > MOST_MARKUP:
        return None
    page = _Page()
    for number, part in enumerate(parts(html)):
        if number == MOST_PARTS or page.characters > MOST_CHARACTERS:
            return None
        match part:
            case Words():
                page.take(part.text)
            case Start():
                page.begin(part)
            case End():
                page.end(part.tag)
            case Comment():
                page.notice(part.text)
    return page.finished() if page.characters <= MOST_CHARACTERS else None


def taken_over(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """Return blocks that came by the clipboard: their text and their links as if pasted."""
    return tuple(
        normal_block(
            Block(
                block.id,
                block.kind,
                tuple(
                    Run(
                        _without_signs(LINE_ENDS.sub("\n", run.text)),
                        bold=run.bold,
                        italic=run.italic,
                        href=link_address(run.href),
                        gap=_without_signs(run.gap),
                    )
                    for run in block.runs
                ),
                block.of,
                _without_signs(block.asset),
            )
        )
        for block in blocks
    )


def _without_signs(text: str) -> str:
    if text.isascii() and text.isprintable():
        return text
    return folded(_UNSEEN.sub("", SILENT.sub("", text)))


def _line(line: str) -> Block:
    bullet = _BULLET.match(line)
    if bullet is not None:
        return Block("", BlockKind.LIST_ITEM, (Run(line[bullet.end() :].strip()),))
    return Block("", BlockKind.PARAGRAPH, (Run(line.strip()),))


class _State(NamedTuple):
    """What holds inside an element."""

    kind: BlockKind = BlockKind.PARAGRAPH
    bold: bool = False
    italic: bool = False
    href: str = ""
    hidden: bool = False
    struck: bool = False
    lines_as_written: bool = False


class _Page:
    """Reads a page into blocks. Elements that are never closed, or twice, do no harm.

    Attributes:
        characters: how many characters of text were taken so far.
    """

    def __init__(self) -> None:
        self._blocks: list[Block] = []
        self._left_out: set[LeftOut] = set()
        self._runs: list[Run] = []
        self._kind = BlockKind.PARAGRAPH
        self.characters = 0
        self._open: list[tuple[str, _State]] = [("", _State())]
        self._counts: Counter[str] = Counter()
        self._changes: dict[Start, dict[str, Any]] = {}
        """What tags that were read say of their content: a page is made of few."""
        self._in_bullet = False
        """Inside what Word writes for programs that know no lists."""

    def finished(self) -> Pasted:
        """Return the blocks that say something."""
        self._end_block()
        return Pasted(tuple(self._blocks), frozenset(self._left_out))

    def begin(self, start: Start) -> None:
        """Begin an element."""
        tag = start.tag
        if tag in _BLOCKS:
            self._end_block()
        elif tag == "br":
            self._break_line()
        elif tag == "img":
            self._see_picture(start.attributes)
        elif tag == "q":
            self._say("“")
        elif tag in _CELLS and self._runs:
            self._say("\t")
        if tag not in _EMPTY and len(self._open) < _DEEPEST:
            self._open.append((tag, self._inside(start)))
            self._counts[tag] += 1

    def end(self, tag: str) -> None:
        """End an element, and those inside it that were left open."""
        if tag in _BLOCKS:
            self._end_block()
        if not self._counts[tag]:
            return
        while len(self._open) > 1:
            ended, _ = self._open.pop()
            self._counts[ended] -= 1
            if ended == tag:
                break
        if tag == "q":
            self._say("”")

    def notice(self, comment: str) -> None:
        """Find where Word's bullets begin and end: they stand between two comments."""
        said = comment.strip().strip("[]").strip()
        if said == "if !supportLists":
            self._in_bullet = True
        elif said == "endif":
            self._in_bullet = False

    def take(self, text: str) -> None:
        """Take words."""
        _, state = self._open[-1]
        if state.lines_as_written:
            first, *others = LINE_ENDS.split(text)
            self._say(first)
            for line in others:
                self._break_line()
                self._say(line)
        else:
            self._say(_BLANKS.sub(" ", text))

    def _say(self, text: str) -> None:
        _, state = self._open[-1]
        if state.hidden or self._in_bullet:
            return
        if state.struck:
            if text.strip():
                self._left_out.add(LeftOut.STRUCK)
            return
        text = _without_signs(text)
        if text.startswith(" ") and self._ends_with_blank():
            text = text.lstrip(" ")
        if not text:
            return
        self.characters += len(text)
        if not self._runs:
            self._kind = state.kind
        bold = state.bold and self._kind is not BlockKind.HEADING
        self._runs.append(Run(text, bold=bold, italic=state.italic, href=state.href))

    def _ends_with_blank(self) -> bool:
        return not self._runs or self._runs[-1].text[-1] in " \n\t"

    def _see_picture(self, attributes: Mapping[str, str]) -> None:
        """Take a sign that was drawn as a picture for the sign; note any other picture."""
        _, state = self._open[-1]
        sizes = [attributes.get(side, "") for side in ("width", "height")]
        is_spacer = any(size.isdecimal() and int(size) <= _LARGEST_SPACER for size in sizes)
        if state.hidden or is_spacer or _hides(attributes.get("style", "")):
            return
        sign = attributes.get("alt", "")
        if sign and all(unicodedata.category(letter) in _DRAWN for letter in sign):
            self._say(sign)
        else:
            self._left_out.add(LeftOut.PICTURES)

    def _break_line(self) -> None:
        """End a line; after an empty one, end the paragraph: many mails have no others."""
        _drop_end(self._runs, " \t")
        if self._runs and self._runs[-1].text.endswith("\n"):
            self._end_block()
        elif self._runs:
            self._say("\n")

    def _end_block(self) -> None:
        runs, self._runs = self._runs, []
        _drop_end(runs, None)
        runs = _without_begin(runs)
        if runs:
            block = normal_block(Block("", self._kind, tuple(runs)))
            self._blocks += _with_items(block) if _HAS_BULLET.search(block.text) else (block,)

    def _inside(self, start: Start) -> _State:
        """Return what holds inside an element that begins here."""
        _, outer = self._open[-1]
        changes = self._changes.get(start)
        if changes is None:
            changes = self._changes[start] = dict(_changes(start.tag, start.attributes))
        return outer._replace(**changes) if changes else outer


def _with_items(block: Block) -> Iterator[Block]:
    """Yield a paragraph and the items of a list that somebody typed into it with bullets."""
    if block.kind is not BlockKind.PARAGRAPH:
        yield block
        return
    begins = [0, *(found.start() + 1 for found in _LINE_OF_BULLET.finditer(block.text))]
    for begin, end in zip(begins, [*begins[1:], len(block.text)], strict=True):
        text = block.text[begin:end]
        bullet = _BULLET.match(text)
        kind = BlockKind.PARAGRAPH if bullet is None else BlockKind.LIST_ITEM
        runs = list(cut(block.runs, begin if bullet is None else begin + bullet.end(), end))
        _drop_end(runs, None)
        if runs:
            yield structs.replace(block, kind=kind, runs=tuple(runs))


def _changes(tag: str, attributes: Mapping[str, str]) -> Iterator[tuple[str, Any]]:
    """Yield what is otherwise inside an element than around it."""
    style, classes = attributes.get("style", ""), attributes.get("class", "").split()
    weight, slant = _weight(style), _slant(style)
    if weight is not None or tag in {"b", "strong"}:
        yield "bold", weight is not False
    if slant is not None or tag in {"i", "em"}:
        yield "italic", slant is not False
    if tag == "pre":
        yield "lines_as_written", True
    is_comment = not _WORD_COMMENTS.isdisjoint(classes)
    if tag in _PASSED_OVER or "hidden" in attributes or _hides(style) or is_comment:
        yield "hidden", True
    if tag in _STRUCK_TAGS or _STRUCK.search(style):
        yield "struck", True
    if tag == "a":
        leads = attributes.get("originalsrc") or attributes.get("href", "")
        yield "href", without_tracking(link_address(leads))
    is_item = tag == "li" or (tag == "p" and _WORD_LIST.search(style) is not None)
    is_titled = not _WORD_TITLES.isdisjoint(classes) or _WORD_HEADING.search(style) is not None
    if tag in _HEADINGS or attributes.get("role", "").lower() == "heading" or is_titled:
        yield "kind", BlockKind.HEADING
    elif is_item:
        yield "kind", BlockKind.LIST_ITEM


def _weight(style: str) -> bool | None:
    """Return whether a style makes words bold, ``None`` where it says nothing of that."""
    found = _BOLD.search(style)
    if found is None:
        return None
    weight = found[1].lower()
    return weight == "bold" or (weight.isdigit() and int(weight) >= _FROM_SEMIBOLD)


def _slant(style: str) -> bool | None:
    found = _ITALIC.search(style)
    return None if found is None else found[1].lower() != "normal"


def _hides(style: str) -> bool:
    return _HIDDEN.search(style) is not None


def _without_begin(runs: list[Run]) -> list[Run]:
    """Return ``runs`` without the blanks and line ends before their first word."""
    for place, run in enumerate(runs):
        if text := run.text.lstrip():
            return [structs.replace(run, text=text), *runs[place + 1 :]]
    return []


def _drop_end(runs: list[Run], signs: str | None) -> None:
    """Take from ``runs`` those of their last characters that are among ``signs`` (or blank)."""
    while runs:
        last = runs.pop()
        if text := last.text.rstrip(signs):
            runs.append(structs.replace(last, text=text))
            return
