"""Tables as Word, Excel, LibreOffice and browsers put them on the clipboard: HTML.

Nothing is fetched and nothing executed. Words between two tables are rows of one cell: the head of
a day stands there.
"""

import re
from collections.abc import Mapping
from typing import Final

from msgspec import Struct, field

from migdesk.base.progress import Progress, unseen
from migdesk.intake.errors import TableTooLarge
from migdesk.intake.tables.table import (
    MOST_BYTES,
    MOST_COLUMNS,
    Origin,
    RawRow,
    Table,
    Value,
    table_of,
)
from migdesk.text.markup import End, Start, Words, parts

_PASSED_OVER: Final = frozenset({
    "head", "iframe", "math", "noscript", "object", "script", "select", "style", "svg",
    "template", "textarea", "title", "xml",
})  # fmt: skip
_LINES: Final = frozenset({
    "blockquote", "dd", "div", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ol", "p", "pre",
    "ul",
})  # fmt: skip
"""What begins on a line of its own, and ends one."""

_HIDDEN: Final = re.compile(
    r"(?<![-\w])(?:display\s*+:\s*+none|mso-hide\s*+:\s*+all|mso-list\s*+:\s*+ignore)",
    re.IGNORECASE,
)
_BLANKS: Final = re.compile(r"[ \t\r\n\f\u00a0]+")
_CELLS: Final = frozenset({"td", "th"})
_OF_TABLES: Final = frozenset({"td", "th", "tr", "table"})
"""What also ends an element inside that was hidden and never ended."""

_EMPTY: Final = frozenset({"br", "col", "hr", "img", "input", "link", "meta", "wbr"})
_DEEPEST: Final = 2_000
_MOST_SPANNED: Final = 65_534


def read_markup(
    html: str, name: str, *, origin: Origin = Origin.CLIPBOARD, progress: Progress = unseen
) -> Table | None:
    """Return the tables of a page, or of the piece of one that was copied, as one.

    A cell over several rows stands in each of them, one over several columns in the first.
    ``None`` where there is no table.

    Raises:
        TableTooLarge: the page has more characters than are read.
        MigdeskError: as :func:`migdesk.intake.tables.table.table_of`.
    """
    if len(html) > MOST_BYTES:
        raise TableTooLarge(name, len(html), MOST_BYTES)
    if "<t" not in html.lower():
        return None
    page = _Page()
    for number, part in enumerate(parts(html)):
        if number % 10_000 == 0:
            progress(number, 0)
        match part:
            case Words(text):
                page.say(_BLANKS.sub(" ", text))
            case Start(tag):
                page.begin(tag, part.attributes)
            case End(tag):
                page.end(tag)
    if not page.has_table:
        return None
    return table_of(page.finished(), name=name, origin=origin, progress=progress)


class _Cell(Struct):
    """A cell: its words so far, and how far it reaches."""

    columns: int = 1
    rows: int = 1
    words: list[str] = field(default_factory=list)

    def text(self) -> str:
        """Return the words, a line for each paragraph."""
        return "".join(self.words)


class _Page:
    """Reads a page into rows. What is never closed, or closed twice, does no harm."""

    def __init__(self) -> None:
        self.has_table = False
        self._rows: list[RawRow] = []
        self._row: list[_Cell] | None = None
        self._cell = _Cell()
        """Where words go: a cell, or what stands outside of tables."""
        self._outside = self._cell
        self._depth = 0
        self._silent: list[str] = []
        self._reaching: dict[int, tuple[int, str]] = {}
        """How many rows more a cell reaches, and what is in it, by its column."""

    def finished(self) -> list[RawRow]:
        """Return all rows."""
        while self._depth:
            self.end("table")
        self._end_outside()
        return self._rows

    def say(self, text: str) -> None:
        """Take words."""
        if not self._silent:
            self._cell.words.append(text)

    def begin(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Begin an element."""
        if self._silent and tag in _OF_TABLES and "table" not in (tag, *self._silent):
            self._silent.clear()
        if self._silent or self._is_silent(tag, attributes):
            if tag not in _EMPTY and len(self._silent) < _DEEPEST:
                self._silent.append(tag)
            return
        if tag == "table":
            self._begin_table()
        elif tag == "tr" and self._depth == 1:
            self._end_row()
            self._row = []
        elif tag in _CELLS and self._depth == 1:
            self._begin_cell(attributes)
        elif tag == "br" or tag in _LINES or tag == "tr":
            self.say("\n")
        elif tag in _CELLS:
            self.say(" ")

    def end(self, tag: str) -> None:
        """End an element."""
        if self._silent and (tag in self._silent or tag not in _OF_TABLES):
            if tag in self._silent:
                del self._silent[_last(self._silent, tag) :]
            return
        self._silent.clear()
        if tag == "table" and self._depth:
            if self._depth == 1:
                self._end_row()
                self._reaching.clear()
            self._depth -= 1
        elif tag == "tr" and self._depth == 1:
            self._end_row()
        elif tag in _CELLS and self._depth == 1:
            self._cell = self._outside
        elif tag in _LINES:
            self.say("\n")

    def _is_silent(self, tag: str, attributes: Mapping[str, str]) -> bool:
        style = attributes.get("style", "")
        return tag in _PASSED_OVER or (_HIDDEN.search(style) is not None and tag not in _EMPTY)

    def _begin_table(self) -> None:
        if self._depth == 0:
            self._end_outside()
            self.has_table = True
        else:
            self.say("\n")
        self._depth += 1

    def _begin_cell(self, attributes: Mapping[str, str]) -> None:
        if self._row is None:
            self._row = []
        columns = min(_number(attributes.get("colspan", "")), MOST_COLUMNS + 1)
        rows = min(_number(attributes.get("rowspan", "")), _MOST_SPANNED)
        self._cell = _Cell(columns, rows)
        self._row.append(self._cell)

    def _end_outside(self) -> None:
        for line in self._outside.text().split("\n"):
            if line.strip():
                self._rows.append(RawRow(len(self._rows) + 1, [line]))
        self._outside.words.clear()
        self._cell = self._outside

    def _end_row(self) -> None:
        row, self._row = self._row, None
        self._end_outside()
        if row is None:
            return
        values: list[Value | None] = []
        reaching: dict[int, tuple[int, str]] = {}
        waiting = iter(row)
        while len(values) <= MOST_COLUMNS:
            column = len(values)
            more, text = self._reaching.get(column, (0, ""))
            if more:
                values.append(text)
                if more > 1:
                    reaching[column] = (more - 1, text)
                continue
            cell = next(waiting, None)
            if cell is None:
                if not any(place > column for place in self._reaching):
                    break
                values.append("")
                continue
            values += [cell.text(), *[""] * (cell.columns - 1)]
            if cell.rows > 1:
                for beside in range(cell.columns):
                    reaching[column + beside] = (cell.rows - 1, "" if beside else cell.text())
        self._reaching = reaching
        self._rows.append(RawRow(len(self._rows) + 1, values))


def _number(text: str) -> int:
    return max(1, int(text)) if text.isascii() and text.isdigit() and len(text) < 7 else 1


def _last(tags: list[str], tag: str) -> int:
    return len(tags) - 1 - tags[::-1].index(tag)
