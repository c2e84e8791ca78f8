"""What all reports share: letterhead, title, headings, tables, pages."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, fields, is_dataclass, replace
from enum import Enum
from itertools import chain, count
from typing import Final, TypeAlias

from migdesk.base.progress import Progress, unseen
from migdesk.documents.fonts import require_glyphs
from migdesk.documents.furniture import Naming, furniture, letterhead
from migdesk.documents.look import BOTTOM, PAPER, SIDE, TOP, Palette, Type
from migdesk.documents.pdf.archive import Metadata
from migdesk.documents.pdf.canvas import TaggedCanvas
from migdesk.documents.pdf.fonts import Face
from migdesk.documents.pdf.lines import Span
from migdesk.documents.pdf.pages import Area, Column, Item, paginate
from migdesk.documents.pdf.parts import Bar, Frame
from migdesk.documents.pdf.structure import Node
from migdesk.documents.pdf.tables import (
    ROW_ABOVE,
    ROW_BELOW,
    Cell,
    Row,
    Table,
    head_node,
    head_row,
    shared_out,
    table_node,
)
from migdesk.documents.pdf.typesetting import Style, Text, right_aligned, set_text
from migdesk.documents.reports.sheets import Front
from migdesk.documents.scripts import GEORGIAN
from migdesk.documents.setting import Setting
from migdesk.documents.sheet import House, PartnerLogo
from migdesk.documents.typography import cleaned
from migdesk.text.capitals import capitalised
from migdesk.text.dates import days_in_words
from migdesk.text.names import Language
from migdesk.text.words import Words, words_for
from migdesk.vocabulary import EventStatus

_GAP: Final = 14.0
"""Between the columns of a table, in points."""

_DENSE: Final = (2.4, 3.2)
"""White above and below the rows of a table that only repeats what a chart shows."""

_OFF: Final = frozenset({EventStatus.POSTPONED, EventStatus.CANCELLED})
_BAND_BAR: Final = 3.0
_BAND_INDENT: Final = 15.0
_BAND_RIGHT: Final = 11.0
_BAND_ABOVE: Final = 7.2
_BAND_BELOW: Final = 5.8


@dataclass(frozen=True, slots=True)
class Styles:
    """The styles that only reports have."""

    title: Style
    second_title: Style
    deck: Style
    section: Style
    room: Style
    head: Style
    cell: Style
    strong: Style
    soft: Style
    figure: Style
    total: Style
    caption: Style
    key_figure: Style
    chart_label: Style
    chart_figure: Style

    @classmethod
    def of(cls, script: str, palette: Palette) -> "Styles":
        """Return the styles for ``script``, in the colours of an office."""
        is_georgian = script == GEORGIAN
        title = (23, 31) if is_georgian else (26, 31)
        size = 9.2 if is_georgian else 9.5
        accent, slate, ink = palette.accent, palette.slate, palette.ink
        return cls(
            title=Style(*title, Face.SEMIBOLD, ink, kerned=True, balanced=True),
            second_title=Style(16, 22, Face.MEDIUM, slate, balanced=True),
            deck=Style(12, 17.5, ink=slate),
            section=Style(12.5, 16, Face.SEMIBOLD, ink),
            room=Style(10.5, 14, Face.SEMIBOLD, accent),
            head=Style(8.5, 11.5, Face.MEDIUM, accent),
            cell=Style(size, 12.5, ink=ink),
            strong=Style(size, 12.5, Face.SEMIBOLD, ink),
            soft=Style(size - 0.5, 12.5, ink=slate),
            figure=Style(size, 12.5, Face.FIGURES, ink),
            total=Style(size, 12.5, Face.SEMIBOLD_FIGURES, ink),
            caption=Style(8.5, 12, ink=slate, ragged=0.12),
            key_figure=Style(24, 29, Face.SEMIBOLD, accent, kerned=True),
            chart_label=Style(size - 1, 10.5, ink=ink),
            chart_figure=Style(8.5, 10.5, Face.SEMIBOLD_FIGURES, ink),
        )


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph of a cell: texts, each in the look of a style; the first sets the size."""

    parts: tuple[tuple[str, Style], ...]

    @property
    def style(self) -> Style:
        """Return the style that gives size and leading."""
        return self.parts[0][1]


Cells: TypeAlias = Sequence[Sequence[Line]]


def line(*parts: tuple[str, Style]) -> Line:
    """Return a paragraph of a cell; texts that say nothing are left out."""
    return Line(tuple(part for part in parts if part[0].strip()) or parts[:1])


@dataclass(frozen=True, slots=True)
class Paper:
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
        said = (capitalised(words_for(tag)(key)) for tag in self.languages)
        return " / ".join(dict.fromkeys(said))

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
        whole = self.width + _GAP  # the last column has no gap
        columns = tuple(shared_out([whole * part / sum(parts) for part in parts], _GAP))
        table = table_node(parent or self.setting.root)
        over, body = Node("TR", Node("THead", table)), Node("TBody", table)
        head = [
            Cell(node, _aligned(texts, width, right=place in figures))
            for place, (text, (_, width)) in enumerate(zip(heads, columns, strict=True))
            for node in [head_node(over, "Column")]
            for texts in [[self.setting.text(text, self.styles.head, width, "P", node)]]
        ]
        every = chain(rows, (total,) if total else ())
        made = (self._row(cells, columns, body, figures) for cells in every)
        above, below = _DENSE if is_dense else (ROW_ABOVE, ROW_BELOW)
        return Table(
            head_row(head),
            tuple(replace(row, above=above, below=below) for row in made),
            lefts=tuple(left for left, _ in columns),
            width=self.width,
            page=self.height,
            accent=self.setting.palette.accent,
            hairline=self.setting.palette.hairline,
            total=self.setting.palette.ink if total else None,
        )

    def _row(
        self,
        cells: Cells,
        columns: Sequence[tuple[float, float]],
        body: Node,
        figures: Collection[int],
    ) -> Row:
        row = Node("TR", body)
        made: list[Cell] = []
        for place, (paragraphs, (_, width)) in enumerate(zip(cells, columns, strict=True)):
            node = Node("TD", row) if made else head_node(row, "Row")
            texts = (
                set_text(spans, style, width, self.setting.prose_node("P", _said(spans), node))
                for spans, style in ((self.spans(each), each.style) for each in paragraphs)
            )
            made.append(Cell(node, _aligned(texts, width, right=place in figures)))
        return Row(tuple(made))

    def spans(self, line: Line) -> tuple[Span, ...]:
        """Return the texts of a paragraph in spans of one look and language each."""
        script = self.setting.script_of("".join(text for text, _ in line.parts))
        return tuple(
            span
            for text, style in line.parts
            for span in self.setting.spans(text, style.span(""), script=script)
        )


def report_pdf(
    sheet: object,
    front: Front,
    kind: str,
    story: Callable[[Paper], Iterable[Item]],
    *,
    progress: Progress = unseen,
) -> bytes:
    """Return a report as PDF: tagged (PDF/UA-1) and archival (PDF/A-2a).

    Args:
        sheet: all that is printed.
        front: what it begins with.
        kind: what it is, as a key of ``report`` in the words of documents.
        story: yields what stands below the title.
        progress: told page by page, once all are laid out.

    Raises:
        Cancelled: ``progress`` called it off.
        MissingGlyphs: a text holds characters that no bundled font has; nothing was laid out.
        ImageUnreadable: the logo is neither PNG nor JPEG, or is damaged.
        ImageTooLarge: the logo has more pixels than a document takes.
        LanguageUnknown: there are no words for a language.
    """
    require_glyphs(_texts(sheet, ""))
    words, palette = words_for(front.languages[0]), Palette.of(front.house)
    size = PAPER[front.house.paper]
    script = words("language.script")
    setting = Setting(words, palette, Type.of(script, palette), Node("Document"))
    title = " ".join(cleaned(front.title[0]).split())
    naming = Naming(front.house, kind=words(f"report.{kind}"), headline=title)
    around = furniture(setting, naming, size)
    area = Area(
        main=SIDE,
        margin=SIDE,
        first_top=size[1] - TOP,
        later_top=size[1] - TOP - 2 * setting.type.unit,
        bottom=BOTTOM + around.rise,
        first_rise=around.first_rise,
    )
    width = size[0] - 2 * SIDE
    height = area.later_top - area.bottom
    paper = Paper(setting, Styles.of(script, palette), front.languages, width, height)
    head = Item(letterhead(setting, naming, width), Column.BOTH, after=2 * setting.type.unit)
    opening = _opening(paper, front, title or naming.kind)
    laid = paginate((head, *opening, *story(paper)), area)
    metadata = Metadata(
        title=naming.kind if title in {"", naming.kind} else f"{title}. {naming.kind}",
        language=front.languages[0],
        author=" ".join(cleaned(front.house.name).split()) or naming.kind,
    )
    canvas = TaggedCanvas(size, metadata, setting.root)
    for number, placed in enumerate(laid.pages, 1):
        progress(number, len(laid.pages))
        around.paint_head(canvas, number)
        for part, left, top in placed:
            part.paint(canvas, left, top)
        around.paint_foot(canvas, number, len(laid.pages))
        canvas.showPage()
    return canvas.finish()


def _opening(paper: Paper, front: Front, title: str) -> Iterator[Item]:
    """Yield the ``title``, also in the other language, days and place; first that it is off."""
    styles, unit = paper.styles, paper.setting.type.unit
    if front.status in _OFF:
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


def _aligned(texts: Iterable[Text], width: float, *, right: bool) -> tuple[Text, ...]:
    """Return those of ``texts`` that say something, perhaps ending at ``width``."""
    said = (text for text in texts if text.lines)
    return tuple(right_aligned(text, width) if right else text for text in said)


def _said(spans: Iterable[Span]) -> str:
    return "".join(span.text for span in spans)


def _texts(value: object, name: str) -> Iterator[tuple[str, str]]:
    """Yield every text of a sheet with the name of its field."""
    if isinstance(value, PartnerLogo):
        return  # its name is not printed: it is what a reader hears in the place of the logo
    if isinstance(value, str) and not isinstance(value, Enum):
        yield name.replace("_", " "), value
    elif isinstance(value, tuple):
        for each in value:
            yield from _texts(each, name)
    elif is_dataclass(value) and not isinstance(value, type):
        for each in fields(value):
            label = f"{name}_{each.name}" if isinstance(value, House) else each.name
            yield from _texts(getattr(value, each.name), label)
