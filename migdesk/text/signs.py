"""Characters that steer a machine and say nothing to a reader, and blanks of other kinds."""

import re
from typing import Final

LINE_ENDS: Final = re.compile("\r\n|[\n\r\v\f\u0085\u2028\u2029]")
"""What ends a line, whichever program wrote it."""

SILENT: Final = re.compile(
    "["
    # control characters but for the line feed and the tab; halves of surrogate pairs
    "\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff"
    # signs that format: joiners, turns of direction, tags; not the soft hyphen and the zero space
    "\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200c-\u200f\u202a-\u202e"
    "\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0001\U000e0020-\U000e007f"
    # which of several forms of a sign is meant
    "\ufe00-\ufe0f\U000e0100-\U000e01ef"
    "]"
)
"""Control characters, halves of surrogate pairs, marks that turn the direction of writing and
other signs without a form of their own. Line ends are to be replaced first: most are among them.
"""

_BLANKS: Final = dict.fromkeys(map(ord, "\u00a0\u202f"), " ")


def with_plain_blanks(text: str) -> str:
    """Return ``text``, of the same length, with ordinary blanks for those that no line ends at."""
    return text if text.isascii() else text.translate(_BLANKS)
