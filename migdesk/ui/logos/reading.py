"""A logo as it comes from a file: PNG and JPEG as they are, a drawing (SVG) as a PNG of it.

Documents are made without the window and print pictures alone, so a drawing is drawn here. What it
would run or fetch from elsewhere is neither run nor fetched: such a drawing is refused.
"""

import re
from pathlib import Path
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt, QXmlStreamReader
from PySide6.QtGui import QImage, QImageReader, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

from migdesk.base.errors import MigdeskError
from migdesk.desk.errors import NotAPicture

SIDE: Final = 2_400
"""Pixels of the longer side of a picture that is made here."""

ENOUGH: Final = 600
"""Pixels from which on a logo is sharp in print."""

MOST_BYTES: Final = 20_000_000
_MOST_PIXELS: Final = 100_000_000

_TYPES: Final = {b"png": ("image/png", ".png"), b"jpeg": ("image/jpeg", ".jpg")}
_RUNNING: Final = frozenset({"script", "foreignobject", "iframe", "object", "embed", "handler"})
_HREF_OF_READERS: Final = "a"
"""The element whose reference is for readers of a drawing to follow, and is never fetched."""

_FETCHED: Final = re.compile(r"""url\(\s*['"]?\s*(?!['"]?\s*#)|@import""", re.IGNORECASE)
_INSIDE: Final = re.compile(r"\s*(#|data:image/(png|jpe?g);base64,)", re.IGNORECASE)


class DrawingNotPlain(MigdeskError):
    """A drawing runs something or refers to something outside itself."""

    def __init__(self, file_name: str) -> None:
        super().__init__(file_name)
        self.file_name = file_name


class LogoTooLarge(MigdeskError):
    """A file is far larger than any logo; ``most`` is in megabytes."""

    def __init__(self, file_name: str, most: int) -> None:
        super().__init__(file_name, most)
        self.file_name, self.most = file_name, most


class Logo(Struct, frozen=True):
    """A picture that can be printed. ``side`` is the longer one in pixels."""

    data: bytes
    file_name: str
    media_type: str
    side: int


def read_logo(path: Path) -> Logo:
    """Read a logo from a file.

    Raises:
        LogoTooLarge: the file, or the picture in it, is far larger than any logo.
        DrawingNotPlain: a drawing runs something or refers to something outside itself.
        NotAPicture: the file cannot be read, or is no PNG, JPEG or SVG.
    """
    try:
        if path.stat().st_size > MOST_BYTES:
            raise LogoTooLarge(path.name, MOST_BYTES // 1_000_000)
        data = path.read_bytes()
    except OSError as error:
        raise NotAPicture(path.name) from error
    return made_logo(data, path.name)


def made_logo(data: bytes, file_name: str) -> Logo:
    """Return a logo out of the bytes of a file; see :func:`read_logo`."""
    start = data[:1_000].lstrip(b"\xef\xbb\xbf \t\r\n")
    if start.startswith(b"<"):
        return _drawn(data, file_name)
    return _picture(data, file_name)


def _picture(data: bytes, file_name: str) -> Logo:
    """Return a PNG or JPEG, smaller where it is larger than any printer can tell."""
    buffer = _buffer(data)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    kind = bytes(reader.format().data())
    size = reader.size()
    if kind not in _TYPES or size.isEmpty():
        raise NotAPicture(file_name)
    if size.width() * size.height() > _MOST_PIXELS:
        raise LogoTooLarge(file_name, MOST_BYTES // 1_000_000)
    image = reader.read()
    if image.isNull():
        raise NotAPicture(file_name)
    side = max(size.width(), size.height())
    if side <= SIDE:
        media_type, _ = _TYPES[kind]
        return Logo(data, file_name, media_type, side)
    smaller = image.scaled(
        QSize(SIDE, SIDE),
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    return _as_png(smaller, file_name)


def _drawn(data: bytes, file_name: str) -> Logo:
    """Return a picture of a drawing."""
    _refuse_if_not_plain(data, file_name)
    renderer = QSvgRenderer(QByteArray(data))
    size = renderer.defaultSize()
    if not renderer.isValid() or size.isEmpty():
        raise NotAPicture(file_name)
    scale = SIDE / max(size.width(), size.height())
    width, height = max(1, round(size.width() * scale)), max(1, round(size.height() * scale))
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, width, height))
    painter.end()
    return _as_png(image, file_name)


def _buffer(data: bytes) -> QBuffer:
    """Return what Qt reads ``data`` from; it has to be kept while it does."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    return buffer


def _as_png(image: QImage, file_name: str) -> Logo:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    side = max(image.width(), image.height())
    name = str(Path(file_name).with_suffix(".png"))
    return Logo(bytes(buffer.data().data()), name, "image/png", side)


def _refuse_if_not_plain(data: bytes, file_name: str) -> None:
    """Walk through a drawing, which resolves nothing, and refuse what reaches out of it."""
    buffer = _buffer(data)
    reader = QXmlStreamReader(buffer)
    token = QXmlStreamReader.TokenType
    while not reader.atEnd():
        kind = reader.readNext()
        if kind == token.StartElement:
            plain = _is_plain_element(reader)
        elif kind == token.Characters:
            plain = not _FETCHED.search(reader.text())
        elif kind == token.DTD:
            plain = not any(entity.systemId() for entity in reader.entityDeclarations())
        elif kind == token.ProcessingInstruction:
            plain = reader.processingInstructionTarget() != "xml-stylesheet"
        else:
            plain = True
        if not plain:
            raise DrawingNotPlain(file_name)
    if reader.hasError():
        raise NotAPicture(file_name)


def _is_plain_element(reader: QXmlStreamReader) -> bool:
    element = reader.name().lower()
    if element in _RUNNING:
        return False
    attributes = reader.attributes()
    for place in range(attributes.size()):
        attribute = attributes.at(place)
        name, value = attribute.name().lower(), attribute.value()
        if name.startswith("on") or _FETCHED.search(value):
            return False
        if name == "href" and element != _HREF_OF_READERS and not _INSIDE.match(value):
            return False
    return True
