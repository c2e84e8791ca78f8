"""What can go wrong while a document is made. Each class carries data and no sentence."""

from msgspec import Struct

from migdesk.base.errors import MigdeskError


class MissingGlyph(Struct, frozen=True):
    """A character no bundled font has, and where: the field, and its place in that text."""

    field: str
    character: str
    index: int

    def __str__(self) -> str:
        """Return the character by its code, which can be read where the character cannot."""
        return f"U+{ord(self.character):04X} in {self.field} at {self.index}"


class MissingGlyphs(MigdeskError):
    """A document holds characters that no bundled font can print. Nothing was made."""

    def __init__(self, places: tuple[MissingGlyph, ...]) -> None:
        super().__init__(places)
        self.places = places


class ImageUnreadable(MigdeskError):
    """A picture is neither PNG nor JPEG, or is damaged."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class ImageTooLarge(MigdeskError):
    """A picture has more pixels than a document takes. It was not decoded."""

    def __init__(self, width: int, height: int, most_pixels: int) -> None:
        super().__init__(width, height, most_pixels)
        self.width, self.height, self.most_pixels = width, height, most_pixels


class PdfUnreadable(MigdeskError):
    """Bytes that should be a PDF cannot be read as one: not a PDF, damaged, or without a page."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class PdfTooLarge(MigdeskError):
    """A PDF has more bytes than are read."""

    def __init__(self, size: int, limit: int) -> None:
        super().__init__(size, limit)
        self.size, self.limit = size, limit
