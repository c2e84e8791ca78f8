"""Looking for words in two texts side by side."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from migdesk.text.finding import Place
from migdesk.text.gaps import gap_places
from migdesk.ui.releases.side_by_side import SideBySide
from migdesk.ui.releases.written import Written

_SOURCE: Final = "source "
"""Before what a part of the source is called: the headlines of both texts are called alike."""


class PairsSearched:
    """What can be searched of two texts side by side: both, and the translation is written."""

    def __init__(self, pairs: SideBySide) -> None:
        self._pairs = pairs
        self._field = pairs.list.field

    def texts(self) -> Sequence[tuple[str, str]]:
        """Return each part with words, pair by pair, by its name."""
        return [
            (f"{_SOURCE}{part}" if in_source else part, words)
            for part, words, in_source in self._pairs.texts()
        ]

    def where(self, part: str) -> str:
        """Return in words in which of the two texts a part is."""
        if part.startswith(_SOURCE):
            return QCoreApplication.translate("PairsSearched", "in the source")
        return QCoreApplication.translate("PairsSearched", "in the translation")

    def can_change(self, part: str) -> bool:
        """Tell whether a part is of the translation: the source stays as it is."""
        return not part.startswith(_SOURCE)

    def place(self) -> tuple[str, int, int] | None:
        """Return what is selected in the paragraph that is written, if the keyboard is there."""
        return self._field.selected_place() if self._field.here.hasFocus() else None

    def show_place(self, part: str, start: int, end: int, *, enter: bool) -> None:
        """Open the pair that a part is in, with a stretch of it selected and in view."""
        if part.startswith(_SOURCE):
            name = part.removeprefix(_SOURCE)
            self._pairs.show_source(name)
            self._pairs.list.show_in_source(name, (start, end))
            if enter:
                self._pairs.list.setFocus()
            return
        self._pairs.open_part(part)
        self._pairs.list.show_stretch(part, start, end - start)
        if enter:
            self._field.here.setFocus()

    def show_found(self, places: Mapping[str, Sequence[Place]]) -> None:
        """Mark these stretches, in the field and in the rows."""
        in_source = {
            part.removeprefix(_SOURCE): found
            for part, found in places.items()
            if part.startswith(_SOURCE)
        }
        self._pairs.list.show_found(places, in_source)

    def gaps(self, part: str) -> Sequence[Place]:
        """Return where in a paragraph something is to be filled in."""
        blocks = self._pairs.written().blocks
        found = next((block for block in blocks if block.id == part), None)
        return tuple(gap_places(found.runs)) if found is not None else ()

    def put_words(self, part: str, start: int, end: int, words: str, of: str) -> bool:
        """Put ``words`` in place of a stretch, in the look of its first letter."""
        self._pairs.open_part(part)
        return self._field.put_words(part, start, end, words, of)

    def take_keyboard(self) -> None:
        """Put the keyboard on the pairs."""
        self._pairs.take_keyboard()

    def is_fixed(self) -> bool:
        """Tell whether the translation cannot be changed."""
        return self._pairs.is_fixed()

    def written(self) -> Written:
        """Return the translation."""
        return self._pairs.written()

    def put_text(self, text: Written) -> None:
        """Show another translation and tell so."""
        self._pairs.put_text(text)
