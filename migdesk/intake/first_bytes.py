"""What files of a kind begin with, whatever their name says."""

from collections.abc import Mapping
from typing import Final

PNG: Final = b"\x89PNG\r\n\x1a\n"
JPEG: Final = b"\xff\xd8\xff"

IMAGE_STARTS: Final[Mapping[str, bytes]] = {"image/png": PNG, "image/jpeg": JPEG}
"""The first bytes of the pictures that a logo can be, by media type."""
