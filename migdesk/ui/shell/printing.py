"""Printing a document from pictures of its pages, on the printer that a person chooses."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from migdesk.base.errors import Cancelled, MigdeskError
from migdesk.base.progress import Progress
from migdesk.text.printed import Size
from migdesk.ui.shell.previewing import DrawPage
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.preview import Made
from migdesk.ui.widgets.preview.pane import PrintOut

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_MOST_DOTS = 300
"""An inch: as sharp as text need be; what has more takes long to draw."""


class CannotPrint(MigdeskError):
    """The printer took nothing: it is gone, or the file it writes cannot be written."""


def printer_of(parts: Parts, draw: DrawPage) -> PrintOut:
    """Return what prints documents: asks on which printer, and prints page by page, with progress.

    Args:
        parts: of the window.
        draw: :func:`migdesk.desk.previews.render_preview`.
    """

    def print_out(owner: QWidget, made: Made) -> None:
        pdf, sizes = made.pdf, made.document.sizes
        printer = parts.files.to_print(len(sizes), sizes[0])
        if printer is None:
            return
        last = min(printer.toPage() or len(sizes), len(sizes))
        pages = range(max(printer.fromPage(), 1), last + 1)

        def say(_: None) -> None:
            parts.voice.say(QCoreApplication.translate("Printing", "Sent to the printer"))

        parts.worker.run(
            owner,
            QCoreApplication.translate("Printing", "Printing"),
            lambda _desk, progress: print_pages(printer, pdf, sizes, pages, draw, progress),
            say,
        )

    return print_out


def print_pages(
    printer: "QPrinter",
    pdf: bytes,
    sizes: tuple[Size, ...],
    pages: range,
    draw: DrawPage,
    progress: Progress,
) -> None:
    """Print pages, the first is 1. On the worker: Qt paints on a printer from any thread.

    Raises:
        CannotPrint: nothing could be printed.
        Cancelled: ``progress`` called it off; what was not sent yet is not printed.
    """
    painter = QPainter()
    if not painter.begin(printer):
        raise CannotPrint
    try:
        for done, page in enumerate(pages):
            progress(done, len(pages))
            if done:
                printer.newPage()
            _print_page(painter, printer, draw, pdf, page - 1, sizes[page - 1])
    except (Cancelled, MigdeskError):
        printer.abort()
        raise
    finally:
        painter.end()


def _print_page(
    painter: QPainter,
    printer: "QPrinter",
    draw: DrawPage,
    pdf: bytes,
    page: int,
    size: Size,
) -> None:
    dots = printer.resolution()
    raster = draw(pdf, page, min(dots, _MOST_DOTS) / 72)
    form = QImage.Format.Format_RGB32
    image = QImage(raster.data, raster.width, raster.height, raster.stride, form)
    target = QRectF(0, 0, size[0] * dots / 72, size[1] * dots / 72)
    painter.drawImage(target, image)
