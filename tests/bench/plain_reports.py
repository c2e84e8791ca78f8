"""A long report as ReportLab sets it: its own paragraphs, tables and drawing, and no tags.

What is printed is the same: the words, the fonts and sizes, the columns, the rules of tables and
the bars of charts. Whatever may break into lines is a paragraph of ReportLab's, as it is one of
ours; figures are the strings that its tables know.
"""

from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import Final
from xml.sax.saxutils import escape

from bench.long_reports import COLUMNS, Section
from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    PageTemplate,
    Paragraph,
    Table,
    TableStyle,
)

from migdesk.base.resources import resource

_PAGE: Final = (595.28, 841.89)
_SIDE, _BOTTOM, _TALL = 62.0, 60.0, 719.0
_WIDTH: Final = _PAGE[0] - 2 * _SIDE
_FONTS: Final = ("Text-Regular", "Text-Medium", "Text-SemiBold", "TextTab-Regular")
_SIZES: Final = {
    "heading": ("Text-SemiBold", 12.5, 16),
    "body": ("Text-Regular", 9.5, 12.5),
    "head": ("Text-Medium", 8.5, 11.5),
    "caption": ("Text-Regular", 8.5, 12),
    "label": ("Text-Regular", 8.5, 10.5),
}
_INK, _TEAL, _MID, _RULE = map(HexColor, ("#16202B", "#0A5C66", "#548D94", "#C9D3D7"))
_LABELS: Final = 160.0
_ROW: Final = 19.0


class PlainReports:
    """Fonts and styles, made once as they are in a running program."""

    def __init__(self) -> None:
        for name in _FONTS:
            registerFont(TTFont(f"Plain{name}", str(resource("fonts", f"MigDesk{name}.ttf"))))
        self._styles = {
            name: ParagraphStyle(
                name, fontName=f"Plain{face}", fontSize=size, leading=leading, textColor=_INK,
                spaceAfter=4.3, allowWidows=0, allowOrphans=0,
            )
            for name, (face, size, leading) in _SIZES.items()
        }  # fmt: skip
        shares = sum(column.share for column in COLUMNS)
        self._widths = [_WIDTH * column.share / shares for column in COLUMNS]
        self._look = TableStyle(
            [
                ("FONT", (0, 1), (0, -1), "PlainText-Regular", 9.5, 12.5),
                ("FONT", (1, 1), (-1, -1), "PlainTextTab-Regular", 9.5, 12.5),
                ("ALIGN", (1, 0), (-1, -1), "RIGHT"),
                ("LINEBELOW", (0, 0), (-1, 0), 1.1, _TEAL),
                ("LINEBELOW", (0, 1), (-1, -1), 0.5, _RULE),
                ("TOPPADDING", (0, 0), (-1, -1), 5),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 5.5),
            ]
        )

    def build(self, told: Sequence[Section], *, breaks: bool = True) -> bytes:
        """Return the sections on as many pages as they need.

        Args:
            told: the sections.
            breaks: whether the first cell of a row breaks into lines where it has to.
        """
        column = Frame(_SIDE, _BOTTOM, _WIDTH, _TALL, 0, 0, 0, 0)
        target = BytesIO()
        document = BaseDocTemplate(
            target,
            pagesize=_PAGE,
            pageTemplates=[PageTemplate(frames=[column], onPage=_paint_foot)],
            initialFontName="PlainText-Regular",
            pageCompression=1,
            invariant=1,
        )
        document.build(
            [flowable for section in told for flowable in self._flow(section, breaks=breaks)]
        )
        return target.getvalue()

    def _flow(self, section: Section, *, breaks: bool) -> Iterator[Flowable]:
        yield self._text(section.title, "heading")
        for text in section.paragraphs:
            yield self._text(text, "body")
        heads = [self._text(column.head, "head") for column in COLUMNS]
        rows = [
            [self._text(name, "body") if breaks else name, *figures]
            for name, *figures in section.rows
        ]
        yield Table([heads, *rows], colWidths=self._widths, style=self._look, repeatRows=1)
        yield self._text("Figure. Counted by place.", "caption")
        yield _Bars([(self._text(name, "label"), value) for name, value in section.bars])

    def _text(self, text: str, style: str) -> Paragraph:
        return Paragraph(escape(text), self._styles[style])


class _Bars(Flowable):
    """Bars with a name before each and a figure behind."""

    def __init__(self, rows: Sequence[tuple[Paragraph, int]]) -> None:
        super().__init__()
        self._rows = rows

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Return the room that the bars need."""
        return width, len(self._rows) * _ROW

    def draw(self) -> None:
        """Draw the bars."""
        peak = max(value for _, value in self._rows)
        level = len(self._rows) * _ROW
        for label, value in self._rows:
            level -= _ROW
            label.wrapOn(self.canv, _LABELS, _ROW)
            label.drawOn(self.canv, 0, level)
            self.canv.setFillColor(_MID)
            length = (_WIDTH - _LABELS - 30) * value / peak
            self.canv.rect(_LABELS, level, length, 11, stroke=0, fill=1)
            self.canv.setFillColor(_INK)
            self.canv.setFont("PlainText-SemiBold", 8.5)
            self.canv.drawString(_LABELS + length + 6, level + 2.5, str(value))


def _paint_foot(canvas: Canvas, document: BaseDocTemplate) -> None:
    canvas.setFont("PlainText-Regular", 8)
    canvas.drawString(_SIDE, 33, "Alazani Gardens Trust")
    canvas.drawRightString(_PAGE[0] - _SIDE, 33, f"Page {document.page}")
