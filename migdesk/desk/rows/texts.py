"""The text of a release, looked into."""

from collections.abc import Mapping

from msgspec import Struct, field

from migdesk.text.blocks import Block
from migdesk.text.names import Language


class TextEntry(Struct, frozen=True):
    """The text of a release in one language.

    Attributes:
        gaps: what the text could not know yet: the id of the block, or ``headline``, ``deck`` or
            ``dateline``, and the gap.
        behind: ids of blocks whose source paragraph, in another language, reads differently now
            or is gone.
        seen: of headline, sub-headline, dateline and parts of key figures, what the source said
            when the translation was last found to say the same.
    """

    language: Language
    headline: str
    deck: str
    dateline: str
    key_figures: tuple[tuple[str, str], ...]
    blocks: tuple[Block, ...]
    gaps: tuple[tuple[str, str], ...]
    behind: tuple[str, ...]
    seen: Mapping[str, str] = field(default_factory=dict)
