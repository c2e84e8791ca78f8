"""Looking for words in a translation that stands beside its source."""

from collections.abc import Collection, Mapping, Sequence

from migdesk.text.finding import Place
from migdesk.text.gaps import gap_places
from migdesk.text.translation import HEADS
from migdesk.ui.releases.side_by_side import SideBySide
from migdesk.ui.releases.written import Written


class PairsSearched:
    """What can be searched of two texts side by side: the translation, which is written there."""

    def __init__(self, pairs: SideBySide) -> None:
        self._pairs = pairs
        self._field = pairs.list.field.text

    def texts(self) -> Sequence[tuple[str, str]]:
        """Return the headlines and each paragraph of the translation, by its id."""
        text = self._pairs.written()
        heads = [(part, str(getattr(text, part))) for part in HEADS]
        return [*heads, *((block.id, block.text) for block in text.blocks)]

    def heads(self) -> Collection[str]:
        """Return headline and sub-headline: dateline and key figures do not stand there."""
        return HEADS

    def place(self) -> tuple[str, int, int] | None:
        """Return what is selected in the paragraph that is written, if the keyboard is there."""
        return self._field.selected_place() if self._field.hasFocus() else None

    def show_place(self, part: str, start: int, end: int, *, enter: bool) -> None:
        """Open the pair that a part is in, with a stretch of it selected and in view."""
        self._pairs.open_part(part)
        self._pairs.list.show_stretch(part, start, end - start)
        if enter:
            self._field.setFocus()

    def show_found(self, places: Mapping[str, Sequence[Place]]) -> None:
        """Mark these stretches, in the field and in the rows."""
        self._pairs.list.show_found(places)

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
        return self._field.isReadOnly()

    def written(self) -> Written:
        """Return the translation."""
        return self._pairs.written()

    def put_text(self, text: Written) -> None:
        """Show another translation and tell so."""
        self._pairs.put_text(text)
