"""What words are looked for in: a text on its page, or beside its source."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from migdesk.text.finding import Place
from migdesk.ui.releases.written import Written


class Searched(Protocol):
    """Text that is shown for writing, in parts: headline, deck, dateline, and paragraphs by id.

    Places count characters of a part.
    """

    def texts(self) -> Sequence[tuple[str, str]]:
        """Return each part that can be searched, by its name, in order."""

    def where(self, part: str) -> str:
        """Return in words in which of two texts a part is; nothing where there is one."""

    def can_change(self, part: str) -> bool:
        """Tell whether words can be put in place of others in a part; the source stays as it is."""

    def place(self) -> tuple[str, int, int] | None:
        """Return what is selected where the keyboard is: the part, start and end."""

    def show_place(self, part: str, start: int, end: int, *, enter: bool) -> None:
        """Select a stretch of a part and bring it into view; the keyboard goes there if asked."""

    def show_found(self, places: Mapping[str, Sequence[Place]]) -> None:
        """Mark these stretches of these parts as found, and no others."""

    def gaps(self, part: str) -> Sequence[Place]:
        """Return where in a part something is to be filled in."""

    def put_words(self, part: str, start: int, end: int, words: str, of: str) -> bool:
        """Put ``words`` in place of a stretch of a part, whose text is ``of``, if it still is."""

    def take_keyboard(self) -> None:
        """Put the keyboard where one goes on writing."""

    def is_fixed(self) -> bool:
        """Tell whether the text cannot be changed."""

    def written(self) -> Written:
        """Return what is written."""

    def put_text(self, text: Written) -> None:
        """Show another text and tell so: a step of the records, with nothing to undo here."""
