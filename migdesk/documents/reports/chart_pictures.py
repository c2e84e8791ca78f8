"""Charts as pictures, for forms that hold no drawing of ours.

They are drawn as on the page and made a picture by PDFium, on the thread that may call it: see
:mod:`migdesk.documents.rendering`.
"""

import io
import math
from collections.abc import Iterator
from typing import Final

from msgspec import Struct
from PIL import Image

from migdesk.documents.charts import Chart
from migdesk.documents.look import Palette, Type
from migdesk.documents.pdf.archive import Metadata
from migdesk.documents.pdf.canvas import TaggedCanvas
from migdesk.documents.pdf.fonts import uncovered
from migdesk.documents.pdf.structure import Node
from migdesk.documents.rendering import render_page
from migdesk.documents.reports.page import Paper
from migdesk.documents.reports.plotting import plot
from migdesk.documents.reports.styles import Styles
from migdesk.documents.setting import Setting
from migdesk.documents.sheet import House
from migdesk.documents.typography import cleaned
from migdesk.text.names import Language
from migdesk.text.words import words_for

_DOTS: Final = 300
"""An inch: letters in a picture are as sharp as a printer makes them."""

_COLOURS: Final = 64
"""A chart has a handful, and those between them at the edges of letters."""

_POINTS: Final = 72
_UNDER: Final = 3.0
"""Room for the letters of the last line that reach below it."""


class ChartPicture(Struct, frozen=True):
    """A chart, or a piece of one that is tall.

    Attributes:
        data: a PNG file.
        width, height: in points.
        alt: what it shows, in words.
    """

    data: bytes
    width: float
    height: float
    alt: str


def chart_pictures(
    chart: Chart, house: House, language: Language, width: float
) -> Iterator[ChartPicture]:
    """Yield a chart as pictures from top to bottom, all of them ``width`` points wide.

    There is none without rows, nor where our fonts lack a letter of it: its figures are in the
    table that follows. The same chart gives the same bytes.

    Raises:
        LanguageUnknown: there are no words for the language.
    """
    if not chart.rows or uncovered(set(cleaned("".join(_letters(chart)))) - {"\n"}):
        return
    words, palette = words_for(language), Palette.of(house)
    script = words("language.script")
    setting = Setting(words, palette, Type.of(script, palette), Node("Document"))
    paper = Paper(setting, Styles.of(script, palette), (language,), width, math.inf)
    drawings = tuple(plot(paper, chart, Node("Div", setting.root)).drawings())
    canvas = TaggedCanvas((width, 0), Metadata(chart.caption, language, ""), setting.root)
    for drawn in drawings:
        canvas.setPageSize((width, drawn.height + _UNDER))
        drawn.paint(canvas, 0, drawn.height + _UNDER)
        canvas.showPage()
    pdf = canvas.finish()
    for page, drawn in enumerate(drawings):
        yield ChartPicture(_png(pdf, page), width, drawn.height + _UNDER, drawn.drawing.alt)


def _letters(chart: Chart) -> Iterator[str]:
    yield chart.unit
    yield from chart.series
    yield from (row.label for row in chart.rows)


def _png(pdf: bytes, page: int) -> bytes:
    raster = render_page(pdf, page, _DOTS / _POINTS)
    size = (raster.width, raster.height)
    drawn = Image.frombuffer("RGB", size, raster.data, "raw", "BGRX", raster.stride, 1)
    out = io.BytesIO()
    flat = drawn.quantize(_COLOURS, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    flat.save(out, "PNG", optimize=True, dpi=(_DOTS, _DOTS))
    return out.getvalue()
