"""Asking for a printer by the dialog of the system, which loads when it is first asked for."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtWidgets import QWidget

from migdesk.text.printed import Size

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


def system_printer(window: QWidget, pages: int, size: Size) -> "QPrinter | None":
    """Ask by the dialog of the system; ``None`` if the person thought better of it."""
    from PySide6.QtPrintSupport import (  # noqa: PLC0415 - what prints loads when it is needed
        QPrintDialog,
        QPrinter,
    )

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(paper_of(size))
    dialog = QPrintDialog(printer, window)
    dialog.setMinMax(1, pages)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    agreed = dialog.exec() == QPrintDialog.DialogCode.Accepted
    dialog.deleteLater()
    return printer if agreed else None


def paper_of(size: Size) -> QPageLayout:
    """Return the paper for pages of a size in points, printed from edge to edge."""
    width, height = size
    is_wide = width > height
    upright = QSizeF(min(size), max(size))
    paper = QPageSize(upright, QPageSize.Unit.Point)
    way = QPageLayout.Orientation.Landscape if is_wide else QPageLayout.Orientation.Portrait
    return QPageLayout(paper, way, QMarginsF())
