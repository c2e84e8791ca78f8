"""The picture of one page, which takes little room while nobody looks at it."""

from collections.abc import Iterator
from typing import Final
from zlib import compress, decompress

from PySide6.QtGui import QImage

from migdesk.text.printed import Raster

_FORM: Final = QImage.Format.Format_RGB32
_STRIP: Final = 1024 * 1024
"""Bytes that are packed in one go: it takes 4 ms, which no keystroke feels."""

_MOST: Final = 16 * 1024 * 1024
"""Bytes of a picture that is packed: a larger one would keep who comes back waiting."""


class Picture:
    """A picture that can be packed without loss: a page is paper for the most part."""

    def __init__(self, raster: Raster) -> None:
        """Keep a picture of its own: Qt would go on reading the bytes of somebody else."""
        self._width, self._height, self._stride = raster.width, raster.height, raster.stride
        self._image: QImage | None = self._made(raster.data)
        self._packed: list[bytes] = []

    def image(self) -> QImage:
        """Return the picture, unpacked if it has to be."""
        if self._image is None:
            self._image = self._made(b"".join(map(decompress, self._packed)))
            self._packed = []
        return self._image

    @property
    def size(self) -> int:
        """Return how many bytes it takes now."""
        return sum(map(len, self._packed)) + (self._image.sizeInBytes() if self._image else 0)

    def packed(self) -> Iterator[None]:
        """Pack the picture, yielding after each strip; until the last it is as it was."""
        image = self._image
        if image is None or image.sizeInBytes() > _MOST:
            return
        bits, strips = image.constBits(), list[bytes]()
        for start in range(0, len(bits), _STRIP):
            strips.append(compress(bits[start : start + _STRIP], 1))
            yield
        self._stride = image.bytesPerLine()
        self._image, self._packed = None, strips

    def _made(self, data: bytes) -> QImage:
        return QImage(data, self._width, self._height, self._stride, _FORM).copy()
