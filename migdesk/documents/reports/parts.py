"""What a report is made of, whatever it is written as: headings, tables, charts, quotations.

A report says what it says in these parts and nothing of pages, so that the same parts become a
PDF, a Word document or a spreadsheet.
"""

import re
from collections.abc import Callable, Sequence
from datetime import date, datetime
from enum import Enum, auto
from typing import Final, Protocol, TypeAlias

from msgspec import Struct

from migdesk.documents.charts import Chart
from migdesk.documents.photos import Photo
from migdesk.documents.reports.sheets import Front
from migdesk.text.capitals import capitalised
from migdesk.text.names import Language
from migdesk.text.words import Words, words_for

_ITEM: Final = re.compile(r"[•·*–—-]\s+")


class Look(Enum):
    """How a run of text stands out from what is around it."""

    PLAIN = auto()
    STRONG = auto()
    SOFT = auto()
    LABEL = auto()


class Run(Struct, frozen=True):
    """A piece of text in one look."""

    text: str
    look: Look = Look.PLAIN


Line: TypeAlias = tuple[Run, ...]
Value: TypeAlias = str | int | float | date | datetime


def line(*runs: tuple[str, Look]) -> Line:
    """Return a line; runs that say nothing are left out, but for one of a line that is empty."""
    return tuple(Run(*run) for run in runs if run[0].strip()) or (Run(*runs[0]),)


def text_of(line: Line) -> str:
    """Return what a line says."""
    return "".join(run.text for run in line)


class Heading(Struct, frozen=True):
    """A heading: of a section (``level`` 1) or of a part of one (2)."""

    text: str
    level: int = 1


class Paragraph(Struct, frozen=True):
    """A paragraph over the whole width; with ``keep`` it stays with what follows it."""

    line: Line
    keep: bool = False


class Column(Struct, frozen=True):
    """A column of a table. ``share`` is its part of the width, measured against the others'.

    One of ``figures`` ends at the right, so that they stand one under another.
    """

    head: str
    share: float
    figures: bool = False


class Cell(Struct, frozen=True):
    """A cell: lines to read, and the ``value`` that a spreadsheet holds where it is not text."""

    lines: tuple[Line, ...]
    value: Value | None = None


class Table(Struct, frozen=True):
    """A table of at least one row; the first cell of each names it.

    Attributes:
        name: what the table is called where several stand in one file.
        caption: a sentence above it, after the number that it then has.
        columns: from left to right.
        rows: a cell for each column.
        total: a cell for each column that sums the rows up, if anything does.
    """

    name: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    total: tuple[Cell, ...] = ()
    caption: str = ""


class Quotation(Struct, frozen=True):
    """Words as they are printed, marks included, and the facts about them, a line each."""

    words: str
    language: Language
    facts: tuple[Line, ...]


class KeyFigure(Struct, frozen=True):
    """A figure to be seen first, as it is ``shown``, with what it counts and its ``value``."""

    shown: str
    caption: str
    value: Value


class KeyFigures(Struct, frozen=True):
    """Figures side by side, of which the first four stand in one row. There is at least one."""

    figures: tuple[KeyFigure, ...]


class Prose(Struct, frozen=True):
    """Text to be read from beginning to end, as it was typed: a paragraph for each line.

    Lines that begin with a bullet or a dash are the items of a list. With ``is_lead`` it is what
    is to be read first.
    """

    text: str
    is_lead: bool = False

    @property
    def lines(self) -> tuple[tuple[str, bool], ...]:
        """Return each line that says something, and whether it is an item of a list."""
        typed = (" ".join(each.split()) for each in self.text.splitlines())
        items = ((_ITEM.sub("", each), _ITEM.match(each) is not None) for each in typed)
        return tuple((said, is_item) for said, is_item in items if said)


class Picture(Struct, frozen=True):
    """A photo, and what stands under it."""

    photo: Photo
    caption: str


Part: TypeAlias = Heading | Paragraph | Prose | Table | Quotation | KeyFigures | Chart | Picture
"""A :class:`migdesk.documents.charts.Chart` says its figures wherever it cannot be drawn."""


class Sheet(Protocol):
    """What a report is made from."""

    @property
    def front(self) -> Front:
        """Return what the report begins with."""
        ...


class Report(Struct, frozen=True):
    """A report that is ready to be written.

    Attributes:
        kind: what it is, as a key of ``report`` in the words of documents.
        sheet: what it was made from.
        parts: all that stands below its title, in order.
        has_cover: whether its pages begin with a cover.
        has_contents: whether they have contents, if there are many of them.
        summary: a few words for the cover.
        drawn: returns its pages where they are more exact than parts can tell. Its parts are for
            spreadsheets then.
    """

    kind: str
    sheet: Sheet
    parts: tuple[Part, ...]
    has_cover: bool = False
    has_contents: bool = False
    summary: str = ""
    drawn: Callable[[], bytes] | None = None

    @property
    def front(self) -> Front:
        """Return what the report begins with."""
        return self.sheet.front


class Wording(Struct, frozen=True):
    """The words of a report in its languages."""

    languages: Sequence[Language]

    @property
    def words(self) -> Words:
        """Return the words of the first language."""
        return words_for(self.languages[0])

    def both(self, key: str) -> str:
        """Return a word in each of the languages: ``Time / დრო``."""
        said = (capitalised(words_for(tag)(key)) for tag in self.languages)
        return " / ".join(dict.fromkeys(said))
