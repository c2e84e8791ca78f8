"""One form for each character, whatever was typed.

Georgian capital letters (Mtavruli, U+1C90 to U+1CBF, Unicode 11) are a display form of the
ordinary letters (Mkhedruli). Most fonts lack them and SQLite does not fold them, so they are
never stored.
"""

import re
import unicodedata

_MTAVRULI = {
    code: code - 0x1C90 + 0x10D0
    for code in range(0x1C90, 0x1CC0)
    if unicodedata.category(chr(code)) == "Lu"
}
_ESCAPE = re.compile(r"(\\(?:u[0-9A-Fa-f]{4}|.))")


def folded(text: str) -> str:
    """Return ``text`` in NFC with Georgian capitals as ordinary letters."""
    return unicodedata.normalize("NFC", text).translate(_MTAVRULI)


def folded_json(json: str) -> str:
    """Return JSON with the texts in it folded, and its escapes as they are.

    Folding the whole would take the ``n`` of an escaped line end and a combining mark after it
    for one letter.
    """
    parts = _ESCAPE.split(json)
    return "".join(part if index % 2 else folded(part) for index, part in enumerate(parts))
