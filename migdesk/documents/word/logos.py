"""The logos of partners and donors at the end of a Word document."""

from collections.abc import Iterable, Iterator
from typing import Final

from migdesk.documents.logos import LogoGroup
from migdesk.documents.word.pictures import Pictures
from migdesk.documents.word.runs import Writer
from migdesk.documents.word.styles import LOGO_LABEL, LOGOS

_BETWEEN: Final = "\u2003 "
"""White between two logos; a line can end in it."""


def logo_lines(
    writer: Writer, pictures: Pictures, groups: Iterable[LogoGroup]
) -> Iterator[tuple[str, str]]:
    """Yield the style and the runs of each paragraph: what logos have in common, then these."""
    for group in groups:
        yield LOGO_LABEL, writer.words(group.label, group.label)
        shown = (
            pictures.shown("logo", "png", logo.data, (logo.width, logo.height), logo.name)
            for logo in group.logos
        )
        yield LOGOS, writer.words(_BETWEEN, "").join(shown)
