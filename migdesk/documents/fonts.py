"""Whether every character of a document can be printed, asked before its layout begins."""

from collections.abc import Iterable, Iterator

from migdesk.documents.errors import MissingGlyph, MissingGlyphs
from migdesk.documents.pdf.fonts import uncovered
from migdesk.documents.typography import cleaned


def require_glyphs(fields: Iterable[tuple[str, str]]) -> None:
    """Check texts, each with the name of its field, as they were typed.

    Raises:
        MissingGlyphs: with every place, in order.
    """
    places = tuple(place for field, text in fields for place in _missing(field, text))
    if places:
        raise MissingGlyphs(places)


def _missing(field: str, text: str) -> Iterator[MissingGlyph]:
    missing = uncovered(set(cleaned(text)) - {"\n"})
    if not missing:
        return
    found = False
    for index, character in enumerate(text):
        for printed in missing.intersection(cleaned(character)):
            found = True
            yield MissingGlyph(field, printed, index)
    if not found:
        # Several characters became one that no font has: say where they would stand.
        for index, character in enumerate(cleaned(text)):
            if character in missing:
                yield MissingGlyph(field, character, index)
