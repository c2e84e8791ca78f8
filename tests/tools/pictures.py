"""Makes the pictures of the manual and of README: the sample office, drawn, reduced and kept.

    python tests/tools/pictures.py [NAME …]

Without names, all of them. Each is drawn in a window of its own, as one finds it.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from factories.screens import SCREENS, Step, photograph
from factories.windows import program_on, sample_clock, sample_office, settle
from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtWidgets import QApplication
from shots import LOOKS

from migdesk.app import make_application
from migdesk.base.files import write_whole
from migdesk.desk.exports import export_release
from migdesk.desk.opening import close_desk, open_desk
from migdesk.desk.previews import render_preview
from migdesk.desk.reports import make_report
from migdesk.desk.rows import ReportKind, ReportOptions, ReportSubject
from migdesk.text.printed import Raster
from migdesk.ui.look.fonts import load_fonts

FOLDER = Path(__file__).resolve().parents[2] / "docs/images"
WIDEST = 1200
COLOURS = 128
_PAGE_COLOURS = 40
_PAGE_SCALE = 1.6
"""Pixels a point of a page that is drawn."""

_GAP = 28
_GROUND = (231, 230, 225)


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of the window: the screen it shows, and in which look."""

    screen: str
    look: str = "light-1440"


PICTURES = {
    "home": Picture("01-home"),
    "event": Picture("02-events"),
    "calendar": Picture("02-events-calendar"),
    "agenda": Picture("02-events-agenda"),
    "person": Picture("04-people"),
    "quotes": Picture("05-quotes"),
    "capture": Picture("05b-capture"),
    "record-a-quote": Picture("05-quotes-new"),
    "editor": Picture("06a-editor"),
    "insert-a-quote": Picture("06c-editor-insert"),
    "editor-and-page": Picture("06d-editor-preview"),
    "clearance": Picture("06e-editor-clearance"),
    "choose-a-report": Picture("07-reports-quotes"),
    "search": Picture("09-palette"),
    "house-style": Picture("10-settings-house"),
    "boilerplates": Picture("10-settings-boilerplates"),
    "large-text": Picture("01-home", "large-1440"),
}
PAGE = "release"
"""The picture of a release as it is printed, in both languages."""

REPORTS = "reports"
"""The picture of reports as they are printed: a programme, and a list of speakers in Georgian."""

_PRINTED = "PR-14-2026"
_REPORTED = 14
"""The event that the reports are about."""


def main(words: list[str]) -> int:
    """Make the pictures that ``words`` name."""
    parser = argparse.ArgumentParser()
    parser.add_argument("names", nargs="*", choices=[[], PAGE, REPORTS, *PICTURES], metavar="NAME")
    wanted = parser.parse_args(words).names or [PAGE, REPORTS, *PICTURES]
    app = make_application()
    load_fonts()
    for name in wanted:
        with tempfile.TemporaryDirectory() as folder:
            place = Path(folder)
            if name == PAGE:
                made = reduced(printed(place), _PAGE_COLOURS)
            elif name == REPORTS:
                made = reduced(reported(place), _PAGE_COLOURS)
            else:
                made = reduced(window(app, place, PICTURES[name]), COLOURS)
        path = FOLDER / f"{name}.png"
        write_whole(path, made)
        print(f"{path.stat().st_size:7} {path}")
    return 0


def window(app: QApplication, folder: Path, picture: Picture) -> Image.Image:
    """Return a picture of the window at work on the sample office."""
    wish = LOOKS[picture.look]
    step: Step = SCREENS[picture.screen]
    with program_on(app, sample_office(folder), folder, **wish.settings) as program:
        program.window.resize(wish.width, wish.height)
        settle(program)
        step(program)
        settle(program)
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        photograph(program).save(buffer, "PNG")
    return Image.open(BytesIO(buffer.data().data())).convert("RGB")


def printed(folder: Path) -> Image.Image:
    """Return the first pages of a release in both languages, beside each other."""
    desk = open_desk(sample_office(folder), clock=sample_clock, who="MigDesk")
    try:
        pdfs = [export_release(desk, _PRINTED, language) for language in ("en", "ka")]
    finally:
        close_desk(desk)
    return side_by_side(pdfs)


def reported(folder: Path) -> Image.Image:
    """Return the first pages of two reports, beside each other."""
    desk = open_desk(sample_office(folder), clock=sample_clock, who="MigDesk")
    try:
        pdfs = [
            make_report(desk, kind, ReportSubject(_REPORTED), ReportOptions((language,))).data
            for kind, language in ((ReportKind.PROGRAMME, "en"), (ReportKind.SPEAKERS, "ka"))
        ]
    finally:
        close_desk(desk)
    return side_by_side(pdfs)


def side_by_side(pdfs: Sequence[bytes]) -> Image.Image:
    """Return the first page of each document."""
    pages = [as_image(render_preview(pdf, 0, _PAGE_SCALE)) for pdf in pdfs]
    width = _GAP + sum(page.width + _GAP for page in pages)
    both = Image.new("RGB", (width, pages[0].height + 2 * _GAP), _GROUND)
    left = _GAP
    for page in pages:
        both.paste(page, (left, _GAP))
        left += page.width + _GAP
    return both


def as_image(raster: Raster) -> Image.Image:
    """Return a page that was drawn as an image."""
    size = (raster.width, raster.height)
    return Image.frombuffer("RGB", size, raster.data, "raw", "BGRX", raster.stride, 1)


def reduced(drawn: Image.Image, colours: int) -> bytes:
    """Return a picture as a small PNG: no wider than a page of the manual, in few colours."""
    if drawn.width > WIDEST:
        height = round(drawn.height * WIDEST / drawn.width)
        drawn = drawn.resize((WIDEST, height), Image.Resampling.LANCZOS)
    few = drawn.quantize(
        colours, method=Image.Quantize.MAXCOVERAGE, kmeans=2, dither=Image.Dither.NONE
    )
    made = BytesIO()
    few.save(made, "PNG", optimize=True)
    return made.getvalue()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
