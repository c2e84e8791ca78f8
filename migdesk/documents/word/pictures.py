"""Photos of a Word document, as they are put into its package."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count

from migdesk.documents.photos import Photo
from migdesk.documents.word.drawings import drawing
from migdesk.documents.word.package import Package, Relations


@dataclass(frozen=True, slots=True)
class Pictures:
    """The photos of the text, which is ``width`` points wide, as they are put into the package."""

    package: Package
    links: Relations
    width: float
    numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def drawn(self, photo: Photo, alt: str) -> str:
        """Add a photo and return the run that shows it."""
        number = next(self.numbers)
        name = f"photo{number}"
        self.package.parts[f"word/media/{name}.jpeg"] = photo.data
        known = self.links.add("image", f"media/{name}.jpeg")
        return drawing(known, *photo.size_within(self.width), name=name, alt=alt, number=number)
