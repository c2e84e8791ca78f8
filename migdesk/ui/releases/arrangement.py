"""Where the parts of the editor stand: side by side, one over the other, or one alone."""

from typing import Final

from msgspec import Struct

WIDE_FROM: Final = 1660
"""Width of the editor, in pixels at 100 %, from which everything has room side by side."""

ROOMY_FROM: Final = 1140
"""From here on the inspector stands beside the text; below it slides over."""

_OUTLINE_FROM: Final = 920
_BOTH_FROM: Final = 900
_LARGER_FROM: Final = 1300

OUTLINE: Final = (200, 215)
"""Width of the outline where room is short, and where it is not."""

INSPECTOR: Final = (324, 352)


class Wishes(Struct, frozen=True):
    """What a person wants to see beside the text.

    ``beside`` is the inspector where there is room for it, ``over`` where there is none. ``alone``
    has the text stand with nothing beside it.
    """

    preview: bool = False
    alone: bool = False
    beside: bool = True
    over: bool = False


class Arrangement(Struct, frozen=True):
    """What is shown, and how.

    Attributes:
        outline: its width in pixels at 100 %, 0 where there is no room: it is a menu then.
        inspector: its width, 0 where it is not shown.
        slides: the inspector lies over the text instead of beside it.
        text: whether the text is seen.
        preview: whether the preview is.
    """

    outline: int
    inspector: int
    slides: bool
    text: bool
    preview: bool

    @classmethod
    def within(cls, room: float, wishes: Wishes) -> "Arrangement":
        """Return what is shown in a ``room`` so many pixels wide at 100 %."""
        if wishes.alone:
            return cls(0, 0, slides=False, text=True, preview=False)
        wide, larger = room >= WIDE_FROM, room >= _LARGER_FROM
        is_alone = wide or not wishes.preview
        slides = room < ROOMY_FROM or not is_alone
        shown = wishes.over if slides else wishes.beside
        width = min(INSPECTOR[larger], int(room) - 48)
        return cls(
            outline=OUTLINE[larger] if is_alone and room >= _OUTLINE_FROM else 0,
            inspector=width if shown else 0,
            slides=slides,
            text=not wishes.preview or room >= _BOTH_FROM,
            preview=wishes.preview,
        )
