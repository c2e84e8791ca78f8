"""Sizes that the first frame of the window shares with its real parts, in pixels at 100 % text."""

from typing import Final

SIDEBAR: Final = 224
RAIL: Final = 57
"""Widths of the sidebar with words, and as a rail of icons."""

FULL_SIDEBAR_FROM: Final = 1200
"""Width of the window, in pixels at 100 % text, from which the sidebar shows words."""

TOOLBAR: Final = 52
OFFICE: Final = 48
PLACE: Final = 36
"""Heights of the toolbar, and in the sidebar of the office's button and of the line of a place."""

ABOVE_OFFICE: Final = 4
BELOW_OFFICE: Final = 6

SIGN_LEFT: Final = 13
SIGN_TOP: Final = 9
SIGN: Final = 30
SIGN_ROUND: Final = 8
"""Where the sign of MigDesk stands in the office's button, its side and how round it is."""

ICON_LEFT: Final = 18
ICON: Final = 18
ICON_IN_RAIL: Final = 20
NAME_LEFT: Final = 44
OFFICE_NAME_LEFT: Final = 53
"""Where icons and names stand in the sidebar, and how large icons are."""
