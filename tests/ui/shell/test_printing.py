"""Pages printed from their pictures: the same pages, as large, and only those that are wanted."""

from pathlib import Path

import pytest
from factories.previews import pdf_of
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from migdesk.base.errors import Cancelled
from migdesk.base.progress import unseen
from migdesk.documents.rendering import page_sizes, render_page
from migdesk.ui.shell.printers import paper_of
from migdesk.ui.shell.printing import CannotPrint, print_pages

PDF = pdf_of(pages=3)
SIZES = page_sizes(PDF)


def file_printer(path: Path, app: QApplication) -> QPrinter:
    """Return what prints into a file."""
    del app  # printers need it
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setPageLayout(paper_of(SIZES[0]))
    printer.setResolution(150)
    return printer


def darkness(pdf: bytes, page: int) -> list[int]:
    """Return how dark each of ten strips of a page is, from top to bottom."""
    raster = render_page(pdf, page, 0.5)
    strip = raster.stride * (raster.height // 10)
    greens = (raster.data[start + 1 : start + strip : 4] for start in range(0, 10 * strip, strip))
    return [sum(255 - green for green in each) // 100 for each in greens]


def test_pages_are_printed_as_large_as_they_are(qapp: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "out.pdf"
    told: list[tuple[int, int]] = []
    print_pages(
        file_printer(path, qapp),
        PDF,
        SIZES,
        range(2, 4),
        render_page,
        lambda done, total: told.append((done, total)),
    )
    printed = path.read_bytes()
    assert page_sizes(printed) == (pytest.approx(SIZES[0], abs=1.5),) * 2
    assert told == [(0, 2), (1, 2)]
    for page in (0, 1):
        here, there = darkness(PDF, page + 1), darkness(printed, page)
        assert sum(here) > 0
        assert there == pytest.approx(here, rel=0.2, abs=60)


def test_wide_pages_lie_on_their_side() -> None:
    layout = paper_of((841.89, 595.28))
    assert layout.orientation() == QPageLayout.Orientation.Landscape
    assert layout.paintRect(QPageLayout.Unit.Point).toRect().width() == 842


def test_printing_is_called_off(qapp: QApplication, tmp_path: Path) -> None:
    def call_off(done: int, _: int) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        print_pages(
            file_printer(tmp_path / "out.pdf", qapp), PDF, SIZES, range(1, 4), render_page, call_off
        )


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_told(qapp: QApplication, tmp_path: Path) -> None:
    printer = file_printer(tmp_path / "missing" / "out.pdf", qapp)
    with pytest.raises(CannotPrint):
        print_pages(printer, PDF, SIZES, range(1, 2), render_page, unseen)
