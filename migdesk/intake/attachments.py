"""Files that staff keep with an event: which are taken, and in which form.

A picture is decoded and written again, upright and in sRGB: a photo as it comes may carry the
place where it was taken, the camera's owner, or a few bytes that unpack into gigabytes. Any other
file is kept as it is and never opened by the program; its first bytes must be those of its kind, so
that what is handed on later is what its name says.
"""

import io
import zlib
from collections.abc import Mapping
from pathlib import Path, PurePath, PureWindowsPath
from typing import Final

from msgspec import Struct
from PIL import ImageOps
from PIL.JpegImagePlugin import JpegImageFile
from PIL.PngImagePlugin import PngImageFile

from migdesk.intake.colours import plain_colours
from migdesk.intake.errors import (
    AttachmentTooLarge,
    AttachmentUnreadable,
    KindNotKept,
    PictureTooLarge,
    PictureUnreadable,
)
from migdesk.intake.first_bytes import JPEG, PNG

SIZE_LIMIT: Final = 25 * 1024 * 1024
"""Bytes. The workspace is one file that is copied for each backup."""

MOST_PIXELS: Final = 64_000_000

_ZIP: Final = b"PK\x03\x04"
_OLD_OFFICE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PICTURES: Final = frozenset({"image/png", "image/jpeg"})
_QUALITY: Final = 92
_LONGEST_NAME: Final = 200

_OPEN: Final = "application/vnd.openxmlformats-officedocument"
_FREE: Final = "application/vnd.oasis.opendocument"

KINDS: Final[Mapping[str, tuple[str, bytes]]] = {
    ".png": ("image/png", PNG),
    ".jpg": ("image/jpeg", JPEG),
    ".jpeg": ("image/jpeg", JPEG),
    ".pdf": ("application/pdf", b"%PDF-"),
    ".docx": (f"{_OPEN}.wordprocessingml.document", _ZIP),
    ".xlsx": (f"{_OPEN}.spreadsheetml.sheet", _ZIP),
    ".pptx": (f"{_OPEN}.presentationml.presentation", _ZIP),
    ".odt": (f"{_FREE}.text", _ZIP),
    ".ods": (f"{_FREE}.spreadsheet", _ZIP),
    ".odp": (f"{_FREE}.presentation", _ZIP),
    ".doc": ("application/msword", _OLD_OFFICE),
    ".xls": ("application/vnd.ms-excel", _OLD_OFFICE),
    ".ppt": ("application/vnd.ms-powerpoint", _OLD_OFFICE),
    ".rtf": ("application/rtf", b"{\\rtf"),
    ".txt": ("text/plain", b""),
    ".csv": ("text/csv", b""),
    ".mp3": ("audio/mpeg", b""),
    ".m4a": ("audio/mp4", b""),
    ".wav": ("audio/wav", b"RIFF"),
    ".mp4": ("video/mp4", b""),
}
"""The endings of files that are kept, with their media type and their first bytes, if fixed."""


class Attachment(Struct, frozen=True):
    """A file in the form in which it is kept."""

    file_name: str
    media_type: str
    data: bytes

    @property
    def is_picture(self) -> bool:
        """Say whether it can be shown and printed."""
        return self.media_type in _PICTURES


def attachment_at(path: Path) -> Attachment:
    """Read the file at ``path``; one that is too large is not read.

    Raises:
        AttachmentUnreadable: it is not there, no file, or may not be read.
        as :func:`attachment`.
    """
    try:
        size = path.stat().st_size
        if size > SIZE_LIMIT:
            raise AttachmentTooLarge(path.name, size, SIZE_LIMIT)
        data = path.read_bytes()
    except OSError as error:
        raise AttachmentUnreadable(path, error.strerror or str(error)) from error
    return attachment(data, path.name)


def attachment(data: bytes, file_name: str) -> Attachment:
    """Return a file in the form in which it is kept.

    Args:
        data: its content.
        file_name: its name, of which folders are dropped and the ending says the kind.

    Raises:
        AttachmentTooLarge: it has more than :data:`SIZE_LIMIT` bytes.
        KindNotKept: its ending is none of :data:`KINDS`, or it is not what its ending says.
        PictureUnreadable: a picture is damaged.
        PictureTooLarge: a picture has more than :data:`MOST_PIXELS`; it was not decoded.
    """
    name = PureWindowsPath(PurePath(file_name).name).name
    if len(data) > SIZE_LIMIT:
        raise AttachmentTooLarge(name, len(data), SIZE_LIMIT)
    suffix = PurePath(name).suffix.lower()
    if suffix not in KINDS:
        raise KindNotKept(name, tuple(KINDS))
    media_type, start = KINDS[suffix]
    if not data.startswith(start):
        raise KindNotKept(name, tuple(KINDS))
    stem = PurePath(name).stem[:_LONGEST_NAME]
    if media_type in _PICTURES:
        data = _cleaned(data, name, jpeg=media_type == "image/jpeg")
    return Attachment(f"{stem}{suffix}", media_type, data)


def _cleaned(data: bytes, name: str, *, jpeg: bool) -> bytes:
    """Return the picture's pixels, upright and in sRGB, and nothing else of it."""
    kind = JpegImageFile if jpeg else PngImageFile  # not Image.open, which warns before it decides
    out = io.BytesIO()
    try:
        with kind(io.BytesIO(data)) as image:
            if image.width * image.height > MOST_PIXELS:
                raise PictureTooLarge(name, image.width, image.height, MOST_PIXELS)
            pixels = plain_colours(ImageOps.exif_transpose(image), see_through=not jpeg)
    except (OSError, SyntaxError, ValueError, EOFError, zlib.error) as error:
        raise PictureUnreadable(name, str(error)) from error
    if jpeg:
        pixels.save(out, "JPEG", quality=_QUALITY, optimize=True)
    else:
        pixels.save(out, "PNG", optimize=True)
    return out.getvalue()
