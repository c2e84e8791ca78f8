"""Files in short lists: what each is, where or how large, and what a click on it does."""

from msgspec import Struct
from PySide6.QtCore import QLocale, QPointF, QRectF
from PySide6.QtGui import QPainter

from migdesk.ui.look.painting import MIDDLE_RIGHT, draw_text, width_of
from migdesk.ui.widgets.lists import RowDelegate


class FileRow(Struct, frozen=True):
    """A file: its icon, two lines about it, and the words of what a click does."""

    icon: str
    title: str
    support: str
    action: str = ""


class FileDelegate(RowDelegate[FileRow]):
    """Paints a file."""

    height = 52

    def paint_row(self, painter: QPainter, rect: QRectF, row: FileRow, *, selected: bool) -> None:
        """Paint one file."""
        del selected  # the ground says it
        look, middle = self.look, rect.center().y()
        at = QPointF(rect.x() + look.px(18), middle - look.px(9))
        painter.drawPixmap(at, look.pixmap(row.icon, "text3", 18))
        font = look.font(12, 500)
        width = width_of(row.action, font)
        right = rect.right() - look.px(18)
        place = QRectF(right - width, rect.y(), width + 1, rect.height())
        draw_text(painter, look, place, row.action, font, "accent_text", MIDDLE_RIGHT)
        left = rect.x() + look.px(48)
        above = QRectF(left, middle - look.px(20), right - width - look.px(12) - left, look.px(20))
        draw_text(painter, look, above, row.title, look.font(13, 600))
        below = above.translated(0, look.px(20))
        draw_text(painter, look, below, row.support, look.font(12), "text3")


def speak_file(row: FileRow) -> str:
    """Return a file as a sentence."""
    return ", ".join(part for part in (row.title, row.support, row.action) if part)


def size_in_words(size: int) -> str:
    """Return bytes as people read them: ``1.2 MB``."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
