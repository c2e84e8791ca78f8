"""What Qt's own widgets look like: the boxes of buttons, fields and frames, by kind and state.

Colours are tokens, sizes pixels at 100 %.
"""

from collections.abc import Mapping
from functools import cache
from typing import Final, Literal

from msgspec import Struct
from msgspec.structs import replace

Edges = Literal["all", "right", "bottom", ""]


class Box(Struct, frozen=True):
    """A ground with a border, and what is written on it.

    Attributes:
        fill: token of the ground; empty for none.
        line: token of the border; empty for none, which leaves its room.
        stroke: width of the border, the same at every text size.
        edges: where the border is.
        radius: of the corners.
        ink: token of the letters.
    """

    fill: str = ""
    line: str = ""
    stroke: int = 1
    edges: Edges = "all"
    radius: float = 0
    ink: str = "text"


class ButtonSize(Struct, frozen=True):
    """How large a button is.

    Attributes:
        least: height within the border, at least.
        pad: room between border and words, at both sides.
        letters: their size; 0 for that of the interface.
        weight: of the letters.
        radius: of the corners.
        square: it is as wide as it is high.
        left: its words begin at the left.
    """

    least: float = 30
    pad: float = 12
    letters: float = 0
    weight: int = 500
    radius: float = 6
    square: bool = False
    left: bool = False


class ButtonState(Struct, frozen=True):
    """What a button shows of its state."""

    enabled: bool
    hovered: bool
    pressed: bool
    checked: bool
    focused: bool


_SMALL: Final = {"least": 24.0, "pad": 9.0, "letters": 12.0, "radius": 5.0}

_SIZES: Final[Mapping[str, ButtonSize]] = {
    "primary": ButtonSize(weight=600),
    "crumb": ButtonSize(pad=4),
    "link": ButtonSize(least=24, pad=4, left=True),
    "icon": ButtonSize(pad=0, square=True),
    "chip": ButtonSize(least=26, pad=10, letters=12, radius=13),
    "seg": ButtonSize(least=26, pad=11, letters=12.5, radius=5),
    "toast": ButtonSize(pad=8, weight=600),
}

_OWN_PAD: Final = frozenset({"crumb", "link", "icon"})
"""Kinds whose words stand as close to the border in small buttons as in others."""

_PLAIN: Final = Box(fill="raised", line="line2")
_BARE: Final = Box()
_CHOSEN: Final = Box(fill="accent_soft", line="accent_line", ink="accent_text")

_BOXES: Final[Mapping[str, Box]] = {
    "primary": Box(fill="accent", line="accent", ink="on_accent"),
    "ghost": Box(ink="text2"),
    "crumb": Box(ink="text2"),
    "link": Box(ink="accent_text"),
    "danger": replace(_PLAIN, ink="red"),
    "icon": _BARE,
    "chip": Box(line="line2", ink="text2"),
    "seg": Box(ink="text2"),
    "toast": Box(ink="accent_line"),
}

_CHECKED: Final[Mapping[str, Box]] = {
    "default": _CHOSEN,
    "chip": _CHOSEN,
    "seg": Box(fill="raised", line="line2"),
    "icon": Box(fill="hover"),
}

_HOVERED: Final[Mapping[str, Box]] = {
    "primary": Box(fill="accent_hover", line="accent", ink="on_accent"),
    "ghost": Box(fill="hover"),
    "crumb": Box(fill="hover"),
    "icon": Box(fill="hover"),
}

_UNMOVED: Final = frozenset({"link", "chip", "seg", "toast"})
"""Kinds whose ground stays as it is under the pointer."""

_NEVER_FADED: Final = frozenset({"crumb", "chip", "seg", "toast"})

BOLD_WHEN_CHECKED: Final = frozenset({"chip", "seg"})


@cache
def button_size(kind: str, *, small: bool) -> ButtonSize:
    """Return how large a button of a kind is; a kind without a name is as the default one."""
    size = _SIZES.get(kind, ButtonSize())
    if not small or kind in {"chip", "seg"}:
        return size
    made = replace(size, **_SMALL)
    return replace(made, pad=size.pad) if kind in _OWN_PAD else made


def button_box(kind: str, state: ButtonState, *, radius: float) -> Box:
    """Return what a button of a kind looks like in a state."""
    box = _BOXES.get(kind, _PLAIN)
    if not state.enabled and kind == "primary":
        box = Box(fill="press", line="line2", ink="text3")
    elif not state.enabled and kind not in _NEVER_FADED:
        box = replace(box, ink="disabled")
    elif state.checked and kind in _CHECKED:
        box = _CHECKED[kind]
    elif state.hovered and kind in _HOVERED:
        box = _HOVERED[kind]
    elif (state.hovered or state.pressed) and kind not in _UNMOVED:
        box = replace(box, fill="press" if state.pressed else "hover")
    if state.focused:
        box = replace(box, line="text" if kind == "primary" else "accent_text", stroke=2)
    return replace(box, radius=radius)


class FieldState(Struct, frozen=True):
    """What a field to type into shows of its state, and what it was told to look like.

    Attributes:
        enabled: whether it can be used.
        focused: the keyboard is in it.
        wrong: what stands in it cannot be kept.
        held: it is there to be read.
        bare: it has no border: what is around it does.
        quiet: its border is faint.
    """

    enabled: bool = True
    focused: bool = False
    wrong: bool = False
    held: bool = False
    bare: bool = False
    quiet: bool = False


def field_box(state: FieldState) -> Box:
    """Return what a field to type into looks like in a state."""
    if state.bare:
        wrong = state.wrong and not state.focused
        return Box(line="red", stroke=2, radius=6) if wrong else Box()
    fill = "sunken" if state.held or not state.enabled else "raised"
    if state.enabled and state.wrong:
        return Box(fill=fill, line="red", stroke=2, radius=6)
    if state.enabled and state.focused:
        return Box(fill=fill, line="accent_text", stroke=2, radius=6)
    faint = state.quiet or state.held or not state.enabled
    return Box(fill=fill, line="line2" if faint else "control", radius=6)


FRAMES: Final[Mapping[str, Box]] = {
    "card": Box(fill="raised", line="line", radius=10),
    "floating": Box(fill="raised", line="line2", radius=10),
    "sunken": Box(fill="sunken", edges="", radius=8),
    "desk": Box(fill="sunken", edges=""),
    "segmented": Box(fill="sunken", line="line", radius=7),
    "hline": Box(fill="line", edges=""),
    "vline": Box(fill="line", edges=""),
    "sidebar": Box(fill="window", line="line", edges="right"),
    "canvas": Box(fill="canvas", edges=""),
    "raised": Box(fill="raised", edges=""),
    "window": Box(fill="window", edges=""),
    "rule": Box(fill="accent_text", edges=""),
    "toolbar": Box(fill="canvas", line="line", edges="bottom"),
    "stagebar": Box(fill="window", line="line", edges="bottom"),
    "toast": Box(fill="text", edges="", radius=8),
    "red": Box(fill="red_bg", line="red_line", radius=8),
    "amber": Box(fill="amber_bg", line="amber_line", radius=8),
}
"""Frames by kind."""
