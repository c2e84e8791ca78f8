"""Real documents to look at, answered at once or when a test says so."""

from collections.abc import Callable
from dataclasses import dataclass, field

from documents import sheets
from msgspec.structs import replace

from migdesk.documents.release import release_pdf
from migdesk.documents.rendering import page_sizes, page_text, render_page
from migdesk.text.printed import PageText, Raster
from migdesk.ui.widgets.preview import Document


def pdf_of(*, pages: int = 2, headline: str = "Seed library opens in Sighnaghi") -> bytes:
    """Return a release of so many pages."""
    sheet = sheets.english()
    blocks = {1: 1, 2: 3, 3: 6, 4: 9}[pages]
    return release_pdf(replace(sheet, headline=headline, blocks=sheet.blocks * blocks))


def document_of(pdf: bytes) -> Document:
    """Return a document that answers at once."""

    def draw(
        page: int, scale: float, then: Callable[[Raster], None], _failed: Callable[[], None]
    ) -> None:
        then(render_page(pdf, page, scale))

    def read(page: int, then: Callable[[PageText], None], _failed: Callable[[], None]) -> None:
        then(page_text(pdf, page))

    return Document(page_sizes(pdf), draw, read)


@dataclass
class Patient:
    """A document that answers when it is told to. ``asked`` are pages and scales, in order."""

    pdf: bytes
    asked: list[tuple[int, float]] = field(default_factory=list)
    waiting: list[Callable[[], None]] = field(default_factory=list)
    failing: list[Callable[[], None]] = field(default_factory=list)

    @property
    def document(self) -> Document:
        return Document(page_sizes(self.pdf), self._draw, document_of(self.pdf).read)

    def _draw(
        self, page: int, scale: float, then: Callable[[Raster], None], failed: Callable[[], None]
    ) -> None:
        self.asked.append((page, scale))
        self.waiting.append(lambda: then(render_page(self.pdf, page, scale)))
        self.failing.append(failed)

    def answer(self) -> None:
        """Give all answers that are waited for, and those that are asked for because of them."""
        while self.waiting:
            self.failing.pop(0)
            self.waiting.pop(0)()

    def fail(self) -> None:
        """Say of all that is waited for that it cannot be had."""
        while self.failing:
            self.waiting.pop(0)
            self.failing.pop(0)()
