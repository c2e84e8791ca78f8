"""Pictures of a Word document, as they are put into its package."""

from collections.abc import Iterator
from itertools import count

from msgspec import Struct, field

from migdesk.documents.photos import Photo
from migdesk.documents.word.drawings import drawing
from migdesk.documents.word.package import Package, Relations


class Pictures(Struct, frozen=True):
    """What the text shows, which is ``width`` points wide, as it is put into the package."""

    package: Package
    links: Relations
    width: float
    numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def drawn(self, photo: Photo, alt: str) -> str:
        """Add a photo and return the run that shows it."""
        return self.shown("photo", "jpeg", photo.data, photo.size_within(self.width), alt)

    def shown(self, what: str, kind: str, data: bytes, size: tuple[float, float], alt: str) -> str:
        """Add a picture and return the run that shows it.

        Args:
            what: it is called, with a number of its own behind.
            kind: of file, ``png`` or ``jpeg``.
            data: the file.
            size: width and height in points.
            alt: what it shows, in words.
        """
        number = next(self.numbers)
        name = f"{what}{number}"
        self.package.parts[f"word/media/{name}.{kind}"] = data
        known = self.links.add("image", f"media/{name}.{kind}")
        return drawing(known, *size, name=name, alt=alt, number=number)
