"""The files of an event as a list."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, QPointF, QRectF
from PySide6.QtGui import QPainter

from migdesk.desk.rows import FileEntry
from migdesk.text.names import first_text
from migdesk.ui.look.painting import MIDDLE_RIGHT, draw_text, width_of
from migdesk.ui.widgets.lists import RowDelegate
from migdesk.vocabulary import AssetKind

_ICONS: Final = {
    AssetKind.PHOTO: "image",
    AssetKind.LOGO: "image",
    AssetKind.FILE: "file-text",
}


class FileDelegate(RowDelegate[FileEntry]):
    """Paints the kind of a file, its name over its caption, and its size at the right."""

    height = 54
    inset = 28

    def paint_row(self, painter: QPainter, rect: QRectF, row: FileEntry, *, selected: bool) -> None:
        """Paint one file."""
        del selected  # the ground says it
        look, middle = self.look, rect.center().y()
        at = QPointF(rect.x() + look.px(28), middle - look.px(9))
        painter.drawPixmap(at, look.pixmap(_ICONS[row.kind], "text3", 18))
        left = rect.x() + look.px(58)
        right = rect.right() - look.px(20)
        size, font = size_in_words(row.size), look.font(12, tabular=True)
        width = width_of(size, font)
        above = QRectF(left, middle - look.px(20), right - width - look.px(10) - left, look.px(20))
        place = QRectF(right - width, above.y(), width + 1, above.height())
        draw_text(painter, look, place, size, font, "text3", MIDDLE_RIGHT)
        draw_text(painter, look, above, row.file_name, look.font(13, 600))
        below = QRectF(left, middle, right - left, look.px(20))
        lacking = _lacking(row)
        if lacking:
            used = look.px(19)
            sign = look.pixmap("triangle-alert", "amber", 14, 2)
            painter.drawPixmap(QPointF(left, below.center().y() - look.px(7)), sign)
            place = below.adjusted(used, 0, 0, 0)
            used += draw_text(painter, look, place, lacking, look.font(12, 500), "amber")
            below.setLeft(left + used + look.px(10))
        caption = first_text(row.caption, ())
        draw_text(painter, look, below, caption or row.credit, look.font(12), "text3")


def _lacking(entry: FileEntry) -> str:
    """Return what a photo still needs before it can be used."""
    if entry.kind is not AssetKind.PHOTO:
        return ""
    if not entry.alt:
        return QCoreApplication.translate("Events", "Not described yet")
    if not entry.consent:
        return QCoreApplication.translate("Events", "Consent not noted")
    return ""


def size_in_words(size: int) -> str:
    """Return bytes as people read them: ``1.2 MB``."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def speak_file(entry: FileEntry) -> str:
    """Return a file in a list as a sentence."""
    parts = (entry.file_name, size_in_words(entry.size), _lacking(entry))
    return ", ".join(part for part in parts if part)
