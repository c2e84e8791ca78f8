"""What all reports share: letterhead, title, headings, tables, pages."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from itertools import count
from typing import Final, Protocol, TypeAlias

from msgspec import Struct, field
from msgspec.structs import replace

from migdesk.base.progress import Progress, unseen
from migdesk.base.rubbish import seldom_collecting
from migdesk.documents.fitting import fitted
from migdesk.documents.fonts import require_glyphs
from migdesk.documents.furniture import Furniture, Naming, furniture, letterhead
from migdesk.documents.look import BOTTOM, PAPER, SIDE, TOP, UNIT, Palette, Type
from migdesk.documents.pdf.archive import Metadata
from migdesk.documents.pdf.canvas import TaggedCanvas
from migdesk.documents.pdf.fonts import Face
from migdesk.documents.pdf.lines import Span, measure
from migdesk.documents.pdf.pages import Area, Column, Item, Placed, paginate
from migdesk.documents.pdf.parts import Bar, Frame
from migdesk.documents.pdf.structure import Node
from migdesk.documents.pdf.tables import (
    ROW_ABOVE,
    ROW_BELOW,
    Cell,
    Looks,
    Row,
    Table,
    head_node,
    head_row,
    shared_out,
    spread,
    table_node,
    table_of,
)
from migdesk.documents.pdf.typesetting import Align, Style, Text, set_text
from migdesk.documents.reports.fields import texts_of
from migdesk.documents.reports.parts import Wording
from migdesk.documents.reports.sheets import Front
from migdesk.documents.reports.styles import Styles
from migdesk.documents.setting import Setting
from migdesk.documents.typography import cleaned
from migdesk.text.dates import days_in_words
from migdesk.text.names import Language
from migdesk.text.words import Words, words_for
from migdesk.vocabulary import EventStatus

_GAP: Final = 14.0
"""Between the columns of a table, in points."""

_HANG: Final = 8.0
"""How far in, in points, a paragraph of a cell goes on that begins with a label."""

_LONGEST_WORD: Final = 0.3
"""So much of the width of a table a word may take before it is parted."""

_FUZZ: Final = 0.01

_DENSE: Final = (2.4, 3.2)
"""White above and below the rows of a table that only repeats what a chart shows."""

OFF: Final = frozenset({EventStatus.POSTPONED, EventStatus.CANCELLED})
"""What a report of such an event says before anything else."""

_BAND_BAR: Final = 3.0
_BAND_INDENT: Final = 15.0
_BAND_RIGHT: Final = 11.0
_BAND_ABOVE: Final = 7.2
_BAND_BELOW: Final = 5.8

_OBJECTS_OF_A_REPORT: Final = 5_000_000
"""More than a thousand pages take, all of which are kept until the last is written.

Looked through as usual they would cost the pages of a long report a tenth more than a short one's.
"""


class Line(Struct, frozen=True):
    """A paragraph of a cell: texts, each in the look of a style; the first sets the size."""

    parts: tuple[tuple[str, Style], ...]

    @property
    def style(self) -> Style:
        """Return the style that gives size and leading."""
        return self.parts[0][1]

    @property
    def said(self) -> str:
        """Return all texts."""
        return "".join(text for text, _ in self.parts)


Cells: TypeAlias = Sequence[Sequence[Line]]


def line(*parts: tuple[str, Style]) -> Line:
    """Return a paragraph of a cell; texts that say nothing are left out."""
    return Line(tuple(part for part in parts if part[0].strip()) or parts[:1])


def _hung(line: Line) -> Style:
    """Return the style of a paragraph, which goes on further in where it begins with a label."""
    return replace(line.style, hang=_HANG) if len(line.parts) > 1 else line.style


class Paper(Struct, frozen=True):
    """What the parts of a report are set with. ``height`` is that of a later page's text.

    ``figures`` and ``tables`` are the numbers of those that have a caption, each given out once.
    """

    setting: Setting
    styles: Styles
    languages: tuple[Language, ...]
    width: float
    height: float
    figures: Iterator[int] = field(default_factory=lambda: count(1))
    tables: Iterator[int] = field(default_factory=lambda: count(1))

    @property
    def words(self) -> Words:
        """Return the words of the first language."""
        return self.setting.words

    def both(self, key: str) -> str:
        """Return a word in each of the languages: ``Time / დრო``."""
        return Wording(self.languages).both(key)

    def heading(self, text: str, level: int, style: Style | None = None) -> Item:
        """Return a heading with its bookmark, kept with what follows. The title has level 0."""
        style = style or self.styles.section
        node = f"H{level + 1}"
        heading = self.setting.text(text, style, self.width, node)
        outlined = replace(heading, outline=(" ".join(cleaned(text).split()), level), whole=True)
        above, below = (2.6, 0.9) if level < 2 else (1.8, 0.5)
        unit = self.setting.type.unit
        return Item(outlined, Column.BOTH, before=above * unit, after=below * unit, keep=True)

    def paragraph(self, text: str, style: Style, *, after: float = 0, keep: bool = False) -> Item:
        """Return a paragraph over the whole width."""
        set_ = self.setting.text(text, style, self.width, "P")
        return Item(set_, Column.BOTH, after=after, keep=keep)

    def table(
        self,
        heads: Sequence[str],
        parts: Sequence[float],
        rows: Iterable[Cells],
        *,
        figures: Collection[int] = (),
        total: Cells = (),
        parent: Node | None = None,
        is_dense: bool = False,
    ) -> Table:
        """Return a table.

        Args:
            heads: what the columns are called.
            parts: the widths of the columns, as parts of the whole.
            rows: at least one; the first cell names its row.
            figures: which columns, from 0, hold figures: they end at the right.
            total: the row that sums up the others, if there is one.
            parent: the node above that of the table, if not that of the document.
            is_dense: whether rows stand closer together.
        """
        rows = list(rows)
        whole = self.width + _GAP  # the last column has no gap
        widths = [whole * part / sum(parts) for part in parts]
        sides = [Align.RIGHT if at in figures else Align.LEFT for at in range(len(widths))]
        white = self.setting.type.unit / UNIT
        above, below = (white * each for each in (_DENSE if is_dense else (ROW_ABOVE, ROW_BELOW)))

        def lay_out(widths: Sequence[float]) -> Table:
            columns = tuple(shared_out(widths, _GAP))
            places = [(width, side) for (_, width), side in zip(columns, sides, strict=True)]
            table = table_node(parent or self.setting.root)
            over, body = Node("TR", Node("THead", table)), Node("TBody", table)
            head = [
                Cell(node, (self.setting.text(text, self.styles.head, width, "P", node, side),))
                for text, (width, side) in zip(heads, places, strict=True)
                for node in [head_node(over, "Column")]
            ]
            made = [Row(self._cells(cells, places, body), above, below) for cells in rows]
            if total:
                made.append(Row(self._cells(total, places, body), above, below, is_total=True))
            palette = self.setting.palette
            return table_of(
                table,
                head_row(head),
                made,
                [left for left, _ in columns],
                width=self.width,
                page=self.height,
                looks=Looks(palette.accent, palette.hairline, palette.ink),
            )

        laid = lay_out(widths)
        if not any(cell.parts_a_word for row in (laid.head, *laid.rows) for cell in row.cells):
            return laid
        titles = [[Line(((text, self.styles.head),))] for text in heads]
        return lay_out(spread(widths, self._needs((titles, *rows, total), len(widths))))

    def _needs(self, rows: Iterable[Cells], count: int) -> list[float]:
        """Return how wide each of ``count`` columns has to be so that no word in it is parted.

        A word of that length that it would push all others aside is parted nevertheless.
        """
        needs, longest = [0.0] * count, self.width * _LONGEST_WORD
        for cells in rows:
            for column, lines in enumerate(cells):
                for line_ in lines:
                    style = line_.style
                    for ruler in measure(
                        self.spans(line_), kerned=style.kerned, right_to_left=style.right_to_left
                    ):
                        need = ruler.longest_word * style.size / 1000
                        if need <= longest:
                            needs[column] = max(needs[column], need + _GAP + _FUZZ)
        return needs

    def _cells(
        self, cells: Cells, places: Sequence[tuple[float, Align]], body: Node
    ) -> tuple[Cell, ...]:
        """Return the cells of a row, each as wide and on the side that ``places`` say."""
        row = Node("TR", body)
        made: list[Cell] = []
        for paragraphs, (width, side) in zip(cells, places, strict=True):
            node = Node("TD", row) if made else head_node(row, "Row")
            if len(paragraphs) == 1:
                texts = [self._alone(paragraphs[0], width, node, side)]
            else:
                texts = [self._paragraph(each, width, node, side) for each in paragraphs]
            made.append(Cell(node, tuple(text for text in texts if text.lines)))
        return tuple(made)

    def _alone(self, line: Line, width: float, cell: Node, side: Align) -> Text:
        """Return the only paragraph of a cell, which is the cell: a third of the nodes less."""
        cell.language = self.setting.language_of(line.said)
        return set_text(self.spans(line), _hung(line), width, cell, side)

    def _paragraph(self, line: Line, width: float, cell: Node, side: Align) -> Text:
        node = self.setting.prose_node("P", line.said, cell)
        return set_text(self.spans(line), _hung(line), width, node, side)

    def spans(self, line: Line) -> tuple[Span, ...]:
        """Return the texts of a paragraph in spans of one look and language each."""
        script = self.setting.script_of(line.said)
        return tuple(
            span
            for text, style in line.parts
            for span in self.setting.spans(text, style.span(""), script=script)
        )


class Matter(Struct, frozen=True):
    """All that goes into a report, before it is laid on pages.

    Attributes:
        front: what it begins with.
        title: that of the report, or what it is where that is empty.
        kind: what it is, in words.
        opening: letterhead, title, days and place.
        story: what stands below.
        area: where parts may stand on its pages.
        size: of the pages.
    """

    front: Front
    title: str
    kind: str
    opening: Sequence[Item]
    story: Sequence[Item]
    area: Area
    size: tuple[float, float]


class Painted(Protocol):
    """A page that is not made of parts: a cover."""

    def paint(self, canvas: TaggedCanvas) -> None:
        """Paint all of the page."""


class Bound(Struct, frozen=True):
    """The pages of a report, and perhaps a cover before them.

    ``fill`` is how much of the last page is used, 0 to 1.
    """

    pages: Sequence[Sequence[Placed]]
    fill: float
    cover: Painted | None = None


Binding: TypeAlias = Callable[[Paper, Matter], Bound]
"""How a report is put together from its matter."""


def unbound(_paper: Paper, matter: Matter) -> Bound:
    """Put one after another, without a cover and contents."""
    laid = paginate((*matter.opening, *matter.story), matter.area)
    return Bound(laid.pages, laid.fill)


def report_pdf(
    sheet: object,
    front: Front,
    kind: str,
    story: Callable[[Paper], Iterable[Item]],
    *,
    said: Iterable[tuple[str, str]] = (),
    progress: Progress = unseen,
    binding: Binding = unbound,
    fits: bool = True,
) -> bytes:
    """Return a report as PDF: tagged (PDF/UA-1) and archival (PDF/A-2a).

    Args:
        sheet: all that is printed.
        front: what it begins with.
        kind: what it is, as a key of ``report`` in the words of documents.
        story: yields what stands below the title.
        said: further texts that are printed, each with its place.
        progress: told page by page, once all are laid out.
        binding: what puts it together; see :mod:`migdesk.documents.reports.binding`.
        fits: whether it is set tighter where that saves a last page with next to nothing on it.

    Raises:
        Cancelled: ``progress`` called it off.
        MissingGlyphs: a text holds characters that no bundled font has; nothing was laid out.
        ImageUnreadable: the logo is neither PNG nor JPEG, or is damaged.
        ImageTooLarge: the logo has more pixels than a document takes.
        LanguageUnknown: there are no words for a language.
    """
    told = tuple(texts_of(sheet))
    require_glyphs((*told, *(each for each in said if each not in told)))
    with seldom_collecting(_OBJECTS_OF_A_REPORT):
        return _laid_out(front, kind, story, binding, progress, fits=fits)


def _laid_out(
    front: Front,
    kind: str,
    story: Callable[[Paper], Iterable[Item]],
    binding: Binding,
    progress: Progress,
    *,
    fits: bool,
) -> bytes:
    words, palette = words_for(front.languages[0]), Palette.of(front.house)
    size = PAPER[front.house.paper]
    script = words("language.script")
    setting = Setting(words, palette, Type.of(script, palette), Node("Document"))
    title = " ".join(cleaned(front.title[0]).split())
    naming = Naming(front.house, kind=words(f"report.{kind}"), headline=title)
    around = furniture(setting, naming, size)
    width = size[0] - 2 * SIDE
    head = letterhead(setting, naming, width)
    shown = title or naming.kind

    def lay_out(tightness: float) -> Bound:
        tight = setting.tighter(tightness)
        area = Area(
            main=SIDE,
            margin=SIDE,
            first_top=size[1] - TOP,
            later_top=size[1] - TOP - 2 * tight.type.unit,
            bottom=BOTTOM + around.rise,
            first_rise=around.first_rise,
        )
        styles = Styles.of(script, palette, tightness)
        paper = Paper(tight, styles, front.languages, width, area.later_top - area.bottom)
        first = Item(head, Column.BOTH, after=2 * tight.type.unit)
        opening = (first, *_opening(paper, front, shown))
        matter = Matter(front, shown, naming.kind, opening, tuple(story(paper)), area, size)
        return binding(paper, matter)

    metadata = Metadata(
        title=naming.kind if title in {"", naming.kind} else f"{title}. {naming.kind}",
        language=front.languages[0],
        author=" ".join(cleaned(front.house.name).split()) or naming.kind,
    )
    canvas = TaggedCanvas(size, metadata, setting.root, mirrored=setting.right_to_left)
    _paint(canvas, fitted(lay_out) if fits else lay_out(1.0), around, progress)
    return canvas.finish()


def _paint(canvas: TaggedCanvas, bound: Bound, around: Furniture, progress: Progress) -> None:
    first, total = 1, len(bound.pages)
    if bound.cover is not None:
        bound.cover.paint(canvas)
        canvas.showPage()
        first, total = 2, total + 1
    for number, placed in enumerate(bound.pages, first):
        progress(number, total)
        around.paint_head(canvas, number)
        for part, left, top in placed:
            part.paint(canvas, left, top)
        around.paint_foot(canvas, number, total, first=first)
        canvas.showPage()


def _opening(paper: Paper, front: Front, title: str) -> Iterator[Item]:
    """Yield the ``title``, also in the other language, days and place; first that it is off."""
    styles, unit = paper.styles, paper.setting.type.unit
    if front.status in OFF:
        yield _band(paper, paper.both(f"event_status.{front.status}"))
    yield replace(paper.heading(title, 0, styles.title), after=0.6 * unit)
    for text in front.title[1:]:
        if text != front.title[0]:
            yield paper.paragraph(text, styles.second_title, after=0.6 * unit, keep=True)
    for tag, place in zip(front.languages, front.place, strict=True):
        days = days_in_words(front.start, front.end, tag)
        told = " · ".join(filter(None, (days, place)))
        yield paper.paragraph(told, styles.deck, after=0.3 * unit)


def _band(paper: Paper, text: str) -> Item:
    """Return the band that says what has to be known before anything else is read."""
    setting = paper.setting
    style = setting.type.band
    spans = [Span(cleaned(text), Face.SEMIBOLD, setting.palette.warning)]
    width = paper.width - _BAND_INDENT - _BAND_RIGHT
    band = Frame(
        set_text(spans, style, width, setting.prose_node("P", text)),
        left=_BAND_INDENT,
        top=_BAND_ABOVE,
        bottom=_BAND_BELOW,
        bar=Bar(_BAND_BAR, setting.palette.warning),
        fill=setting.palette.warning_tint,
        width=paper.width,
    )
    return Item(band, Column.BOTH, after=setting.type.unit)
