"""The words of a release set and painted by ReportLab alone: what there is to compare with.

No workspace is read, no letter is looked for in the fonts, nothing is tagged and the file is not
an archival one: paragraphs one after the other in ReportLab's own layout, painted once on a plain
canvas, in the fonts, sizes and column of a release.
"""

from collections.abc import Iterator
from io import BytesIO
from typing import Final
from xml.sax.saxutils import escape

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph

from migdesk.base.resources import resource
from migdesk.documents.sheet import ReleaseSheet
from migdesk.vocabulary import BlockKind

_PAGE: Final = (595.28, 841.89)
_COLUMN: Final = (182.0, 60.0, 351.28, 733.89)
"""Left, bottom, width and height of the main column, in points."""

_FOOT: Final = (62.0, 40.0)
_WEIGHTS: Final = ("Regular", "Medium", "SemiBold")
_SIZES: Final = {
    "headline": ("SemiBold", 28, 33),
    "deck": ("Regular", 13, 18.5),
    "lead": ("Regular", 11.25, 16),
    "body": ("Regular", 10.25, 14.5),
    "heading": ("SemiBold", 11.5, 15.5),
    "quote": ("Medium", 14.5, 20.5),
    "small": ("Regular", 8.75, 12.75),
}
_STYLE_OF: Final = {
    BlockKind.LEAD: "lead",
    BlockKind.HEADING: "heading",
    BlockKind.PULL_QUOTE: "quote",
}


class PlainPages:
    """Fonts and styles, made once as they are in a running program."""

    def __init__(self) -> None:
        for weight in _WEIGHTS:
            path = resource("fonts", f"MigDeskText-{weight}.ttf")
            registerFont(TTFont(f"Plain-{weight}", str(path)))
        self._styles = {
            name: ParagraphStyle(
                name, fontName=f"Plain-{weight}", fontSize=size, leading=leading, spaceAfter=7.25
            )
            for name, (weight, size, leading) in _SIZES.items()
        }

    def build(self, sheet: ReleaseSheet) -> bytes:
        """Return the words of ``sheet`` on as many pages as they need."""
        column = Frame(*_COLUMN, leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0)
        target = BytesIO()
        document = BaseDocTemplate(
            target,
            pagesize=_PAGE,
            pageTemplates=[PageTemplate(frames=[column], onPage=_paint_foot)],
            initialFontName="Plain-Regular",
            pageCompression=1,
            invariant=1,
        )
        document.build(
            [Paragraph(escape(text), self._styles[name]) for name, text in _story(sheet)]
        )
        return target.getvalue()


def _story(sheet: ReleaseSheet) -> Iterator[tuple[str, str]]:
    """Yield the texts of a release in reading order, each with its style."""
    yield "heading", sheet.house.name
    yield "small", sheet.number
    yield "headline", sheet.headline
    yield "deck", sheet.deck
    yield "small", f"{sheet.day} {sheet.subject}"
    yield "heading", sheet.dateline
    for block in sheet.blocks:
        yield _STYLE_OF.get(block.kind, "body"), block.text
    for about in sheet.abouts:
        yield "heading", about.label
        yield "small", about.text
    for contact in sheet.contacts:
        yield "small", f"{contact.name}, {contact.role} {contact.phone} {contact.email}"


def _paint_foot(canvas: Canvas, document: BaseDocTemplate) -> None:
    canvas.setFont("Plain-Regular", 8)
    canvas.drawString(*_FOOT, f"{document.page}")
