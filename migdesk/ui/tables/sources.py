"""Where tables come from: the clipboard and files."""

from msgspec import Struct
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication


class Pasted(Struct, frozen=True):
    """What lies on the clipboard: as a page, if it does, and as text."""

    html: str
    text: str


def clipboard() -> Pasted:
    """Return what lies on the clipboard now."""
    data = QGuiApplication.clipboard().mimeData()
    return Pasted(data.html() if data.hasHtml() else "", data.text() if data.hasText() else "")


def kinds() -> str:
    """Return the kinds of files that tables are read from, as Qt's dialogs have them."""
    translate = QCoreApplication.translate
    tables = translate("TableSource", "Tables")
    every = translate("TableSource", "All files")
    endings = "*.xlsx *.xlsm *.csv *.tsv *.txt *.ics *.xml *.vcf *.htm *.html"
    return f"{tables} ({endings});;{every} (*)"
